-- en: Tasks by programme. How many plans of each level carry out a programme, with how many tasks, how many of them led and dated.
-- vi: Nhiệm vụ theo chương trình. Mỗi cấp có bao nhiêu kế hoạch thực hiện một chương trình, bao nhiêu nhiệm vụ, bao nhiêu có đơn vị chủ trì và có ngày.
WITH
  counted AS MATERIALIZED (
    SELECT plan_id, count(*) AS tasks, sum(CASE
      WHEN EXISTS (SELECT 1 FROM task_correction WHERE task_id = task.id AND field = 'lead')
      THEN EXISTS (SELECT 1 FROM corrected_unit WHERE task_id = task.id AND role = 'lead')
      ELSE task.lead IS NOT NULL END) AS led
    FROM task GROUP BY plan_id
  ),
  dated AS MATERIALIZED (
    SELECT plan_id, count(DISTINCT task_id) AS tasks FROM deadline_now WHERE kind = 'date' AND end IS NOT NULL GROUP BY plan_id
  )
SELECT plan.programme, plan.level, count(*) AS plans,
  coalesce(sum(counted.tasks), 0) AS tasks, coalesce(sum(counted.led), 0) AS led, coalesce(sum(dated.tasks), 0) AS dated
FROM plan
LEFT JOIN counted ON counted.plan_id = plan.id
LEFT JOIN dated ON dated.plan_id = plan.id
WHERE plan.newest = 1
GROUP BY plan.programme, plan.level
ORDER BY plan.programme IS NULL, plan.programme,
  CASE plan.level WHEN 'central' THEN 1 WHEN 'province' THEN 2 WHEN 'district' THEN 3 WHEN 'commune' THEN 4 ELSE 5 END;
