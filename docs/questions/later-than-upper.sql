-- en: Later than the level above. In the comparisons kept by "kehoach diff --save": tasks whose deadline below is later than above, or without a day.
-- vi: Muộn hơn cấp trên. Trong các lần so sánh lưu bằng "kehoach diff --save": nhiệm vụ có thời hạn ở cấp dưới muộn hơn cấp trên hoặc không có ngày.
SELECT lower_plan.number AS plan_number, lower_plan.issuer, lower.code, lower.text, task_change.lower AS deadline,
  upper_plan.number AS upper_plan_number, upper.code AS upper_code, task_change.upper AS upper_deadline, task_change.relation
FROM task_change
JOIN task_pair ON task_pair.id = task_change.pair_id
JOIN task AS lower ON lower.id = task_pair.lower_task_id
JOIN task AS upper ON upper.id = task_pair.upper_task_id
JOIN plan AS lower_plan ON lower_plan.id = lower.plan_id
JOIN plan AS upper_plan ON upper_plan.id = upper.plan_id
WHERE task_change.field = 'deadline' AND task_change.relation IN ('later', 'vaguer', 'none')
ORDER BY lower_plan.id, lower.position, task_change.position;
