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
SELECT id AS deadline_id, plan_id, task_id, assignment_id, position, kind, text, start, end, rrule, trigger, offset, workdays, certainty,
  edtf, evidence_id, 0 AS corrected
FROM deadline
WHERE task_id IS NULL OR NOT EXISTS (SELECT 1 FROM task_correction WHERE task_id = deadline.task_id AND field = 'deadline')
UNION ALL
SELECT NULL, task.plan_id, task.id, NULL, 1, corrected_deadline.kind, corrected_deadline.text, corrected_deadline.start,
  corrected_deadline.end, corrected_deadline.rrule, NULL, NULL, 0, 'stated', NULL, NULL, 1
FROM corrected_deadline JOIN task ON task.id = corrected_deadline.task_id;

CREATE VIEW target_now AS
SELECT target.id AS target_id, target.plan_id, target.task_id, target.objective_id, target.position, target.text, target.comparator,
  coalesce(CAST(task_correction.value AS REAL), target.value) AS value, target.value_to, target.unit, target.change, target.by,
  target.certainty, target.evidence_id, task_correction.task_id IS NOT NULL AS corrected
FROM target
LEFT JOIN task_correction
  ON task_correction.task_id = target.task_id AND task_correction.field = 'target' AND task_correction.part = target.position;

-- The words that a value was read from, and where they stand. Where only the place is stored, the words are those of the row itself; a
-- unit's key ends in ".u1", and the rest of it is the key of its task or duty.
CREATE VIEW evidence AS
SELECT kept.id, kept.plan_id, kept.subject, kept.block, kept.start, kept.end,
  CASE
    WHEN kept.quote IS NOT NULL THEN kept.quote
    WHEN kept.id GLOB '*.u[0-9]*' THEN coalesce(
      (SELECT written FROM task_unit WHERE task_id = substr(rtrim(kept.id, '0123456789'), 1, length(rtrim(kept.id, '0123456789')) - 2)
        AND position = CAST(substr(kept.id, length(rtrim(kept.id, '0123456789')) + 1) AS INTEGER)),
      (SELECT written FROM assignment_unit
        WHERE assignment_id = substr(rtrim(kept.id, '0123456789'), 1, length(rtrim(kept.id, '0123456789')) - 2)
        AND position = CAST(substr(kept.id, length(rtrim(kept.id, '0123456789')) + 1) AS INTEGER)))
    ELSE coalesce(
      (SELECT text FROM task WHERE task.id = kept.id),
      (SELECT text FROM deadline WHERE deadline.id = kept.id),
      (SELECT text FROM target WHERE target.id = kept.id),
      (SELECT text FROM assignment WHERE assignment.id = kept.id),
      (SELECT text FROM objective WHERE objective.id = kept.id),
      (SELECT coalesce(title, text) FROM section WHERE section.id = kept.id),
      (SELECT title FROM task_group WHERE task_group.id = kept.id))
  END AS quote,
  kept.rule, kept.places, kept.page, kept.line
FROM evidence_row AS kept;
