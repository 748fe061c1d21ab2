-- en: Deadlines to look at. Deadlines that were completed from the plan's year or could not be read, with their words and place.
-- vi: Thời hạn cần xem lại. Thời hạn được suy ra từ năm của kế hoạch hoặc chưa đọc được, kèm nguyên văn và vị trí.
SELECT plan.number AS plan_number, plan.issuer, deadline_now.certainty, deadline_now.kind, deadline_now.text AS deadline_text,
  deadline_now.start AS first_day, deadline_now.end AS last_day, coalesce((SELECT code FROM task WHERE id = deadline_now.task_id), (SELECT section_path FROM assignment WHERE id = deadline_now.assignment_id)) AS code,
  deadline_now.page, deadline_now.line
FROM deadline_now
JOIN plan ON plan.id = deadline_now.plan_id AND plan.newest = 1
WHERE deadline_now.certainty <> 'stated' OR deadline_now.kind = 'unknown'
ORDER BY deadline_now.kind = 'unknown' DESC, plan.id, code, deadline_now.position;
