-- en: Deadlines before the plan's date. Deadlines whose last day had passed when the plan was issued: a slip of the plan, or of the reading.
-- vi: Thời hạn trước ngày ban hành. Thời hạn có ngày cuối trước ngày ban hành kế hoạch: kế hoạch ghi nhầm hoặc đọc nhầm.
SELECT plan.number AS plan_number, plan.issuer, plan.issued, due.end AS last_day, due.text AS deadline_text,
  coalesce(task.code, assignment.section_path) AS code,
  coalesce(words.value, task.text, assignment.text) AS text
FROM deadline_now AS due
-- a key begins with the plan's: each deadline finds its plan, in this order
CROSS JOIN plan ON plan.id = substr(coalesce(due.task_id, due.assignment_id), 1, 16) AND plan.newest = 1 AND due.end < plan.issued
LEFT JOIN task ON task.id = due.task_id
LEFT JOIN assignment ON assignment.id = due.assignment_id
LEFT JOIN task_correction AS words ON words.task_id = task.id AND words.field = 'text' AND words.part = 1
WHERE due.end IS NOT NULL
ORDER BY plan.id, code, due.position;
