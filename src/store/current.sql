-- What stands now: of each series of files the newest plan, of each value the analyst's correction where there is one. The views
-- for people are built on these four; a question that should hear the corrections asks these and not the tables.

CREATE VIEW task_now AS
SELECT
  task.id AS task_id,
  task.plan_id,
  task.position,
  task.code,
  CASE WHEN label.task_id IS NULL THEN task.label ELSE label.value END AS label,
  task.group_id,
  coalesce(words.value, task.text) AS text,
  CASE WHEN product.task_id IS NULL THEN task.product ELSE product.value END AS product,
  CASE WHEN note.task_id IS NULL THEN task.note ELSE note.value END AS note,
  coalesce((SELECT text FROM corrected_deadline WHERE task_id = task.id), task.deadline_text) AS deadline_text,
  task.certainty,
  task.evidence_id,
  (SELECT group_concat(field, ', ') FROM (SELECT DISTINCT field FROM task_correction WHERE task_id = task.id ORDER BY field)) AS corrected
FROM task
JOIN plan ON plan.id = task.plan_id AND plan.newest = 1
LEFT JOIN task_correction AS words ON words.task_id = task.id AND words.field = 'text' AND words.part = 1
LEFT JOIN task_correction AS label ON label.task_id = task.id AND label.field = 'label' AND label.part = 1
LEFT JOIN task_correction AS product ON product.task_id = task.id AND product.field = 'product' AND product.part = 1
LEFT JOIN task_correction AS note ON note.task_id = task.id AND note.field = 'note' AND note.part = 1;

-- Who does what: of a role that was corrected, the bodies that the analyst named.
CREATE VIEW unit_now AS
SELECT task_unit.task_id, task_unit.role, task_unit.position, task_unit.unit_id, task_unit.name, 0 AS corrected
FROM task_unit
WHERE NOT EXISTS (SELECT 1 FROM task_correction WHERE task_id = task_unit.task_id AND field = task_unit.role)
UNION ALL
SELECT task_id, role, position, unit_id, name, 1 FROM corrected_unit;

-- Every deadline of tasks and duties, dated or not.
CREATE VIEW deadline_now AS
SELECT due.id AS deadline_id, plan.id AS plan_id, due.task_id, NULL AS assignment_id, due.position, due.kind, due.text, due.start, due.end, due.rrule,
  due.trigger, due.offset, due.workdays, coalesce(due.certainty, 'stated') AS certainty, due.edtf, due.id AS evidence_id, 0 AS corrected, due.page, due.line
FROM task_deadline AS due LEFT JOIN plan ON plan.id = substr(due.task_id, 1, 16) AND due.task_id > plan.id || ':' AND due.task_id < plan.id || ';'
WHERE NOT EXISTS (SELECT 1 FROM task_correction WHERE task_id = due.task_id AND field = 'deadline')
UNION ALL
SELECT due.id, plan.id, NULL, due.assignment_id, due.position, due.kind, due.text, due.start, due.end, due.rrule,
  due.trigger, due.offset, due.workdays, coalesce(due.certainty, 'stated'), due.edtf, due.id, 0, due.page, due.line
FROM assignment_deadline AS due LEFT JOIN plan ON plan.id = substr(due.assignment_id, 1, 16) AND due.assignment_id > plan.id || ':' AND due.assignment_id < plan.id || ';'
UNION ALL
SELECT NULL, task.plan_id, task.id, NULL, 1, corrected_deadline.kind, corrected_deadline.text, corrected_deadline.start,
  corrected_deadline.end, corrected_deadline.rrule, NULL, NULL, 0, 'stated', NULL, NULL, 1, NULL, NULL
FROM corrected_deadline CROSS JOIN task ON task.id = corrected_deadline.task_id;

CREATE VIEW target_now AS
SELECT target.id AS target_id, target.plan_id, target.task_id, target.objective_id, target.position, target.text, target.comparator,
  coalesce(CAST(task_correction.value AS REAL), target.value) AS value, target.value_to, target.unit, target.change, target.by,
  target.certainty, target.evidence_id, task_correction.task_id IS NOT NULL AS corrected, target.page, target.line
FROM target
LEFT JOIN task_correction
  ON task_correction.task_id = target.task_id AND task_correction.field = 'target' AND task_correction.part = target.position;
