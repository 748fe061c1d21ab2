-- en: Tasks by programme. How many plans of each level carry out a programme, with how many tasks, how many of them led and dated.
-- vi: Nhiệm vụ theo chương trình. Mỗi cấp có bao nhiêu kế hoạch thực hiện một chương trình, bao nhiêu nhiệm vụ, bao nhiêu có đơn vị chủ trì và có ngày.
SELECT plan.programme, plan.level, count(*) AS plans, sum(counted.tasks) AS tasks, sum(counted.led) AS led, sum(counted.dated) AS dated
FROM plan
JOIN (
  SELECT plan.id AS plan_id, count(task.id) AS tasks,
    count(CASE WHEN task.id IN (SELECT task_id FROM unit_now WHERE role = 'lead') THEN 1 END) AS led,
    count(CASE WHEN task.id IN (SELECT task_id FROM deadline_now WHERE kind = 'date' AND end IS NOT NULL) THEN 1 END) AS dated
  FROM plan LEFT JOIN task ON task.plan_id = plan.id
  GROUP BY plan.id
) AS counted ON counted.plan_id = plan.id
WHERE plan.newest = 1
GROUP BY plan.programme, plan.level
ORDER BY plan.programme IS NULL, plan.programme,
  CASE plan.level WHEN 'central' THEN 1 WHEN 'province' THEN 2 WHEN 'district' THEN 3 WHEN 'commune' THEN 4 ELSE 5 END;
