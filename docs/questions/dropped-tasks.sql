-- en: Tasks that were dropped. In the comparisons kept by "kehoach diff --save": tasks of the upper or earlier plan that nothing in the other answers to, the gravest first.
-- vi: Nhiệm vụ bị bỏ. Trong các lần so sánh lưu bằng "kehoach diff --save": nhiệm vụ của kế hoạch cấp trên hoặc kỳ trước không có nhiệm vụ tương ứng, nghiêm trọng nhất trước.
SELECT upper_plan.number AS upper_plan_number, upper.code, upper.text, lower_plan.number AS plan_number, lower_plan.issuer,
  task_pair.outcome, task_pair.severity, candidate.code AS nearest, task_pair.score
FROM task_pair
JOIN comparison ON comparison.id = task_pair.comparison_id
JOIN task AS upper ON upper.id = task_pair.upper_task_id
JOIN plan AS upper_plan ON upper_plan.id = comparison.upper_plan_id
JOIN plan AS lower_plan ON lower_plan.id = comparison.lower_plan_id
LEFT JOIN task AS candidate ON candidate.id = task_pair.candidate_task_id
WHERE task_pair.relation = 'missing' AND task_pair.outcome IN ('dropped', 'discontinued')
ORDER BY CASE task_pair.severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END, comparison.id, upper.position;
