-- en: Targets below those of the level above. In the comparisons kept by "kehoach diff --save": a lower plan's target that is lower than the upper plan's, or left out.
-- vi: Chỉ tiêu thấp hơn cấp trên. Trong các lần so sánh lưu bằng "kehoach diff --save": chỉ tiêu của kế hoạch cấp dưới thấp hơn cấp trên hoặc bị bỏ.
SELECT lower_plan.number AS plan_number, lower_plan.issuer, lower.code, task_change.lower AS target,
  upper_plan.number AS upper_plan_number, upper.code AS upper_code, task_change.upper AS upper_target, task_change.relation
FROM task_change
JOIN task_pair ON task_pair.id = task_change.pair_id
JOIN task AS lower ON lower.id = task_pair.lower_task_id
JOIN task AS upper ON upper.id = task_pair.upper_task_id
JOIN plan AS lower_plan ON lower_plan.id = lower.plan_id
JOIN plan AS upper_plan ON upper_plan.id = upper.plan_id
WHERE task_change.field = 'target' AND task_change.relation IN ('lower', 'missing')
ORDER BY lower_plan.id, lower.position, task_change.position;
