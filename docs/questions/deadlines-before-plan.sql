-- en: Deadlines before the plan's date. Deadlines whose last day had passed when the plan was issued: a slip of the plan, or of the reading.
-- vi: Thời hạn trước ngày ban hành. Thời hạn có ngày cuối trước ngày ban hành kế hoạch: kế hoạch ghi nhầm hoặc đọc nhầm.
SELECT plan.number AS plan_number, plan.issuer, plan.issued, deadline_now.end AS last_day, deadline_now.text AS deadline_text,
  coalesce((SELECT code FROM task WHERE id = deadline_now.task_id), (SELECT section_path FROM assignment WHERE id = deadline_now.assignment_id)) AS code,
  coalesce((SELECT text FROM task_now WHERE task_id = deadline_now.task_id), (SELECT text FROM assignment WHERE id = deadline_now.assignment_id)) AS text
FROM deadline_now
JOIN plan ON plan.id = deadline_now.plan_id AND plan.newest = 1
WHERE deadline_now.end < plan.issued
ORDER BY plan.id, code, deadline_now.position;
