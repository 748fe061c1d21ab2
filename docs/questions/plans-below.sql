-- en: Plans that carry out a plan. The plans that cite a plan as what they carry out, and those of the areas below it on the same programme or subject in the same years; how each was found, how sure that is, and how many tasks it has.
-- vi: Các kế hoạch thực hiện một kế hoạch. Những kế hoạch viện dẫn một kế hoạch để thực hiện, và kế hoạch của các địa bàn trực thuộc về cùng chương trình hoặc nội dung trong cùng thời kỳ; nhận ra bằng cách nào, chắc đến đâu, và số nhiệm vụ của mỗi kế hoạch.
-- :number text 18/KH-UBND | number of the upper plan | số của kế hoạch cấp trên
SELECT plan_tree.plan_number, plan_tree.issuer, plan_tree.level, plan_tree.parent_issuer,
  CASE WHEN min(plan_tree.by) = max(plan_tree.by) THEN min(plan_tree.by) ELSE 'area, citation' END AS found_by,
  CASE WHEN max(plan_tree.certainty = 'stated') THEN 'stated' WHEN max(plan_tree.certainty = 'implied') THEN 'implied' ELSE 'unknown' END AS certainty,
  (SELECT count(*) FROM task_now WHERE task_now.plan_id = plan_tree.plan_id) AS tasks
FROM plan_tree
WHERE plan_tree.parent_number = :number AND plan_tree.relation IS NOT 'cited'
GROUP BY plan_tree.plan_id, plan_tree.parent_id
ORDER BY plan_tree.parent_issuer, plan_tree.level = 'commune', plan_tree.issuer, plan_tree.plan_id;
