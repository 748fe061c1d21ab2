-- en: Plans that carry out a plan. The plans that cite a plan as what they carry out, and how many tasks each has.
-- vi: Các kế hoạch thực hiện một kế hoạch. Những kế hoạch viện dẫn một kế hoạch để thực hiện, và số nhiệm vụ của mỗi kế hoạch.
-- :number text 18/KH-UBND | number of the upper plan | số của kế hoạch cấp trên
SELECT plan_tree.plan_number, plan_tree.issuer, plan_tree.level, plan_tree.parent_issuer,
  (SELECT count(*) FROM task_now WHERE task_now.plan_id = plan_tree.plan_id) AS tasks
FROM plan_tree
WHERE plan_tree.parent_number = :number
ORDER BY plan_tree.plan_id;
