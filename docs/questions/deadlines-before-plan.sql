-- en: Deadlines before the plan's date. Deadlines whose last day had passed when the plan was issued: a slip of the plan, or of the reading.
-- vi: Thời hạn trước ngày ban hành. Thời hạn có ngày cuối trước ngày ban hành kế hoạch: kế hoạch ghi nhầm hoặc đọc nhầm.
SELECT plan.number AS plan_number, plan.issuer, plan.issued, deadline_now.end AS last_day, deadline_now.text AS deadline_text,
  coalesce(task.code, assignment.section_path) AS code,
  coalesce(words.value, task.text, assignment.text) AS text
FROM deadline_now
JOIN plan ON plan.id = deadline_now.plan_id AND plan.newest = 1
LEFT JOIN task ON task.id = deadline_now.task_id
LEFT JOIN assignment ON assignment.id = deadline_now.assignment_id
LEFT JOIN task_correction AS words ON words.task_id = task.id AND words.field = 'text' AND words.part = 1
WHERE deadline_now.end < plan.issued
ORDER BY plan.id, code, deadline_now.position;
