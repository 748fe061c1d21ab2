-- en: Tasks by programme. How many plans of each level carry out a programme, with how many tasks, how many of them led and dated.
-- vi: Nhiệm vụ theo chương trình. Mỗi cấp có bao nhiêu kế hoạch thực hiện một chương trình, bao nhiêu nhiệm vụ, bao nhiêu có đơn vị chủ trì và có ngày.
SELECT plan.programme, plan.level, count(DISTINCT plan.id) AS plans, count(task_list.task_id) AS tasks,
  count(task_list.lead) AS led, count(task_list.last_day) AS dated
FROM plan
LEFT JOIN task_list ON task_list.plan_id = plan.id
WHERE plan.newest = 1
GROUP BY plan.programme, plan.level
ORDER BY plan.programme IS NULL, plan.programme,
  CASE plan.level WHEN 'central' THEN 1 WHEN 'province' THEN 2 WHEN 'district' THEN 3 WHEN 'commune' THEN 4 ELSE 5 END;
