-- Views for people: what an appendix, a calendar, a table of targets and a clerk's list of questions would show.

-- One flat row a task, as the appendix prints it. (Here and in the calendar what was read and what was corrected are asked one after the
-- other and not through unit_now and deadline_now: SQLite would lay these out whole for every row.)
CREATE VIEW task_list AS
SELECT
  plan.id AS plan_id,
  plan.number AS plan_number,
  plan.issuer,
  plan.level,
  task.position,
  task.code,
  task_group.title AS group_title,
  CASE WHEN label.task_id IS NULL THEN task.label ELSE label.value END AS label,
  coalesce(words.value, task.text) AS text,
  CASE WHEN EXISTS (SELECT 1 FROM task_correction WHERE task_id = task.id AND field = 'lead')
    THEN (SELECT group_concat(name, '; ') FROM (SELECT name FROM corrected_unit WHERE task_id = task.id AND role = 'lead' ORDER BY position))
    ELSE task.lead END AS lead,
  CASE WHEN EXISTS (SELECT 1 FROM task_correction WHERE task_id = task.id AND field = 'support')
    THEN (SELECT group_concat(name, '; ') FROM (SELECT name FROM corrected_unit WHERE task_id = task.id AND role = 'support' ORDER BY position))
    ELSE (SELECT group_concat(name, '; ') FROM (SELECT name FROM task_unit WHERE task_id = task.id AND role = 'support' ORDER BY position)) END AS support,
  CASE WHEN EXISTS (SELECT 1 FROM task_correction WHERE task_id = task.id AND field = 'monitor')
    THEN (SELECT group_concat(name, '; ') FROM (SELECT name FROM corrected_unit WHERE task_id = task.id AND role = 'monitor' ORDER BY position))
    ELSE (SELECT group_concat(name, '; ') FROM (SELECT name FROM task_unit WHERE task_id = task.id AND role = 'monitor' ORDER BY position)) END AS monitor,
  CASE WHEN product.task_id IS NULL THEN task.product ELSE product.value END AS product,
  coalesce((SELECT text FROM corrected_deadline WHERE task_id = task.id), task.deadline_text) AS deadline_text,
  CASE WHEN EXISTS (SELECT 1 FROM task_correction WHERE task_id = task.id AND field = 'deadline')
    THEN (SELECT start FROM corrected_deadline WHERE task_id = task.id)
    ELSE (SELECT min(start) FROM task_deadline WHERE task_id = task.id AND kind = 'date') END AS first_day,
  CASE WHEN EXISTS (SELECT 1 FROM task_correction WHERE task_id = task.id AND field = 'deadline')
    THEN (SELECT end FROM corrected_deadline WHERE task_id = task.id)
    ELSE (SELECT max(end) FROM task_deadline WHERE task_id = task.id AND kind = 'date') END AS last_day,
  CASE WHEN EXISTS (SELECT 1 FROM task_correction WHERE task_id = task.id AND field = 'deadline')
    THEN (SELECT kind FROM corrected_deadline WHERE task_id = task.id)
    ELSE (SELECT group_concat(DISTINCT kind) FROM (SELECT kind FROM task_deadline WHERE task_id = task.id ORDER BY kind)) END AS deadline_kinds,
  (SELECT group_concat(text, '; ') FROM (SELECT text FROM task_target WHERE task_id = task.id ORDER BY position)) AS targets,
  CASE WHEN note.task_id IS NULL THEN task.note ELSE note.value END AS note,
  task.page,
  task.line,
  (SELECT group_concat(field, ', ') FROM (SELECT DISTINCT field FROM task_correction WHERE task_id = task.id ORDER BY field)) AS corrected,
  task.id AS task_id
FROM task
JOIN plan ON plan.id = task.plan_id AND plan.newest = 1
LEFT JOIN task_correction AS words ON words.task_id = task.id AND words.field = 'text' AND words.part = 1
LEFT JOIN task_correction AS label ON label.task_id = task.id AND label.field = 'label' AND label.part = 1
LEFT JOIN task_correction AS product ON product.task_id = task.id AND product.field = 'product' AND product.part = 1
LEFT JOIN task_correction AS note ON note.task_id = task.id AND note.field = 'note' AND note.part = 1
LEFT JOIN task_group ON task_group.plan_id = task.plan_id AND task_group.position = task.group_position;

-- The days of a recurrence are looked for by day; laid with the views, as it serves them alone.
CREATE INDEX occurrence_day ON occurrence (rrule, year_from, year_to, last_day, first_day, position);

-- One row a dated occurrence: a deadline with a day, or each time of a recurrence within the plan's years, from the plan's issue on.
-- A month or quarter that recurs is due on its last day. What has no day is in deadline_now. The six parts inside are deadlines of tasks,
-- of duties and corrected ones, each with a day and recurring. They go plan by plan, through the rows whose keys begin with the plan's:
-- CROSS JOIN keeps that order, and likelihood says how few rows these are, or SQLite would lay an index of its own for every question.
-- What is computed stands outside the parts: then a question that does not ask for it, as a count, leaves out the tables that it needs.
CREATE VIEW deadline_calendar AS
SELECT
  dated.last_day,
  dated.first_day,
  dated.kind,
  dated.rrule,
  dated.occurrence,
  dated.deadline_text,
  coalesce(dated.certainty, 'stated') AS certainty,
  dated.due,
  dated.code,
  coalesce(words.value, dated.text) AS text,
  CASE
    WHEN dated.task_id IS NULL THEN (SELECT group_concat(name, '; ') FROM (
      SELECT name FROM assignment_unit WHERE assignment_id = dated.assignment_id AND role = 'lead' ORDER BY position))
    WHEN leading.task_id IS NOT NULL THEN (SELECT group_concat(name, '; ') FROM (
      SELECT name FROM corrected_unit WHERE task_id = dated.task_id AND role = 'lead' ORDER BY position))
    ELSE dated.lead END AS lead,
  dated.plan_number,
  dated.issuer,
  dated.corrected,
  dated.plan_id,
  dated.task_id,
  dated.assignment_id,
  dated.deadline_id
FROM (
  SELECT due.end AS last_day, due.start AS first_day, due.kind, due.rrule, NULL AS occurrence, due.text AS deadline_text, due.certainty,
    'task' AS due, task.code, task.text, task.lead, plan.number AS plan_number, plan.issuer, 0 AS corrected, plan.id AS plan_id,
    due.task_id, NULL AS assignment_id, due.id AS deadline_id
  FROM plan
  CROSS JOIN task_deadline AS due ON likelihood(due.task_id > plan.id || ':', 0.000001) AND due.task_id < plan.id || ';'
  LEFT JOIN task ON task.id = due.task_id
  WHERE plan.newest = 1 AND due.kind = 'date' AND (due.end IS NOT NULL OR due.start IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM task_correction WHERE task_id = due.task_id AND field = 'deadline')
  UNION ALL
  SELECT occurrence.last_day, occurrence.first_day, due.kind, due.rrule, occurrence.position, due.text, due.certainty,
    'task', task.code, task.text, task.lead, plan.number, plan.issuer, 0, plan.id, due.task_id, NULL, due.id
  FROM plan
  CROSS JOIN task_deadline AS due ON likelihood(due.task_id > plan.id || ':', 0.000001) AND due.task_id < plan.id || ';'
  CROSS JOIN occurrence ON occurrence.rrule = due.rrule
    AND occurrence.year_from = plan.year_from AND occurrence.year_to = coalesce(plan.year_to, plan.year_from)
    AND occurrence.last_day >= coalesce(plan.issued, '') AND occurrence.last_day >= coalesce(due.start, '')
    AND occurrence.first_day <= coalesce(due.end, '9999')
  LEFT JOIN task ON task.id = due.task_id
  WHERE plan.newest = 1 AND due.kind <> 'date'
    AND NOT EXISTS (SELECT 1 FROM task_correction WHERE task_id = due.task_id AND field = 'deadline')
  UNION ALL
  SELECT due.end, due.start, due.kind, due.rrule, NULL, due.text, due.certainty,
    'assignment', assignment.section_path, assignment.text, NULL, plan.number, plan.issuer, 0, plan.id, NULL, due.assignment_id, due.id
  FROM plan
  CROSS JOIN assignment_deadline AS due ON likelihood(due.assignment_id > plan.id || ':', 0.000001) AND due.assignment_id < plan.id || ';'
  LEFT JOIN assignment ON assignment.id = due.assignment_id
  WHERE plan.newest = 1 AND due.kind = 'date' AND (due.end IS NOT NULL OR due.start IS NOT NULL)
  UNION ALL
  SELECT occurrence.last_day, occurrence.first_day, due.kind, due.rrule, occurrence.position, due.text, due.certainty,
    'assignment', assignment.section_path, assignment.text, NULL, plan.number, plan.issuer, 0, plan.id, NULL, due.assignment_id, due.id
  FROM plan
  CROSS JOIN assignment_deadline AS due ON likelihood(due.assignment_id > plan.id || ':', 0.000001) AND due.assignment_id < plan.id || ';'
  CROSS JOIN occurrence ON occurrence.rrule = due.rrule
    AND occurrence.year_from = plan.year_from AND occurrence.year_to = coalesce(plan.year_to, plan.year_from)
    AND occurrence.last_day >= coalesce(plan.issued, '') AND occurrence.last_day >= coalesce(due.start, '')
    AND occurrence.first_day <= coalesce(due.end, '9999')
  LEFT JOIN assignment ON assignment.id = due.assignment_id
  WHERE plan.newest = 1 AND due.kind <> 'date'
  UNION ALL
  SELECT due.end, due.start, due.kind, due.rrule, NULL, due.text, 'stated',
    'task', task.code, task.text, task.lead, plan.number, plan.issuer, 1, plan.id, due.task_id, NULL, NULL
  FROM corrected_deadline AS due
  CROSS JOIN plan ON plan.id = substr(due.task_id, 1, 16)
  LEFT JOIN task ON task.id = due.task_id
  WHERE plan.newest = 1 AND due.kind = 'date' AND (due.end IS NOT NULL OR due.start IS NOT NULL)
  UNION ALL
  SELECT occurrence.last_day, occurrence.first_day, due.kind, due.rrule, occurrence.position, due.text, 'stated',
    'task', task.code, task.text, task.lead, plan.number, plan.issuer, 1, plan.id, due.task_id, NULL, NULL
  FROM corrected_deadline AS due
  CROSS JOIN plan ON plan.id = substr(due.task_id, 1, 16)
  CROSS JOIN occurrence ON occurrence.rrule = due.rrule
    AND occurrence.year_from = plan.year_from AND occurrence.year_to = coalesce(plan.year_to, plan.year_from)
    AND occurrence.last_day >= coalesce(plan.issued, '') AND occurrence.last_day >= coalesce(due.start, '')
    AND occurrence.first_day <= coalesce(due.end, '9999')
  LEFT JOIN task ON task.id = due.task_id
  WHERE plan.newest = 1 AND due.kind <> 'date'
) AS dated
LEFT JOIN task_correction AS words ON words.task_id = dated.task_id AND words.field = 'text' AND words.part = 1
LEFT JOIN task_correction AS leading ON leading.task_id = dated.task_id AND leading.field = 'lead' AND leading.part = 1;

CREATE VIEW target_list AS
SELECT
  plan.number AS plan_number,
  plan.issuer,
  plan.level,
  target.text,
  target.comparator,
  target.value,
  target.value_to,
  target.unit,
  target.change,
  target.by,
  target.certainty,
  CASE WHEN target.task_id IS NULL THEN 'objective' ELSE 'task' END AS stated_in,
  coalesce(task.code, objective.section_path) AS place,
  coalesce(words.value, task.text, objective.text) AS sentence,
  target.corrected,
  plan.id AS plan_id,
  target.target_id
FROM target_now AS target
JOIN plan ON plan.id = target.plan_id AND plan.newest = 1
LEFT JOIN task ON task.id = target.task_id
LEFT JOIN task_correction AS words ON words.task_id = target.task_id AND words.field = 'text' AND words.part = 1
LEFT JOIN objective ON objective.id = target.objective_id;

-- How much each body has to do in each quarter; year and quarter are null for tasks without a day. A task that recurs counts in every
-- quarter that it falls due in.
CREATE VIEW unit_load AS
SELECT
  unit.name AS unit,
  unit.level,
  unit.kind,
  load.role,
  nullif(load.year, 0) AS year,
  nullif(part.quarter, 0) AS quarter,
  CASE part.quarter WHEN 1 THEN quarter_1 WHEN 2 THEN quarter_2 WHEN 3 THEN quarter_3 WHEN 4 THEN quarter_4 ELSE undated END AS tasks,
  CASE part.quarter WHEN 1 THEN plans_1 WHEN 2 THEN plans_2 WHEN 3 THEN plans_3 WHEN 4 THEN plans_4 ELSE plans END AS plans,
  unit.id AS unit_id
FROM (
  SELECT unit_id, role, year, count(*) AS plans,
    sum(quarter_1) AS quarter_1, sum(quarter_2) AS quarter_2, sum(quarter_3) AS quarter_3, sum(quarter_4) AS quarter_4,
    sum(undated) AS undated,
    sum(quarter_1 > 0) AS plans_1, sum(quarter_2 > 0) AS plans_2, sum(quarter_3 > 0) AS plans_3, sum(quarter_4 > 0) AS plans_4
  FROM unit_year JOIN plan ON plan.id = plan_id AND plan.newest = 1
  GROUP BY unit_id, role, year
) AS load
JOIN (SELECT 0 AS quarter UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4) AS part
JOIN unit ON unit.id = load.unit_id
WHERE CASE part.quarter WHEN 1 THEN quarter_1 WHEN 2 THEN quarter_2 WHEN 3 THEN quarter_3 WHEN 4 THEN quarter_4 ELSE undated END > 0
ORDER BY load.unit_id, load.role, load.year, part.quarter;

-- What a clerk should look at: what reading noticed (nobody leads, a deadline that could not be read), what comparing found, and
-- corrections that no longer find what they are about.
CREATE VIEW open_question AS
SELECT notice.plan_id, 'notice' AS question, notice.severity, notice.code AS subject,
  notice.message_vi, notice.message_en, notice.evidence_quote AS quote, notice.page, notice.line
FROM notice
JOIN plan ON plan.id = notice.plan_id AND plan.newest = 1
WHERE notice.severity <> 'info'
UNION ALL
SELECT comparison.lower_plan_id, 'finding', task_change.severity, lower.code,
  'Nhiệm vụ ' || lower.code || ' so với nhiệm vụ cấp trên ' || upper.code || ': ' || coalesce(task_change.upper, '–') || ' → ' || coalesce(task_change.lower, '–'),
  'Task ' || lower.code || ' beside task ' || upper.code || ' above: ' || coalesce(task_change.upper, '–') || ' → ' || coalesce(task_change.lower, '–'),
  CASE WHEN lower.evidence_block IS NOT NULL THEN coalesce(lower.evidence_quote, lower.text) END, lower.page, lower.line
FROM task_change
JOIN task_pair ON task_pair.id = task_change.pair_id
JOIN comparison ON comparison.id = task_pair.comparison_id
JOIN task AS lower ON lower.id = task_pair.lower_task_id
JOIN task AS upper ON upper.id = task_pair.upper_task_id
WHERE task_change.severity <> 'info'
UNION ALL
SELECT coalesce(newest.id, correction.plan_id), 'correction', 'warning', coalesce(correction.task_code, correction.field),
  'Sửa đổi ' || correction.id || ' của ' || correction.author || ' không còn tìm thấy chỗ áp dụng: ' || correction.field || ' = ' || coalesce(correction.value, '–'),
  'Correction ' || correction.id || ' by ' || correction.author || ' no longer finds its place: ' || correction.field || ' = ' || coalesce(correction.value, '–'),
  correction.task_text, NULL, NULL
FROM correction
LEFT JOIN plan AS newest ON newest.series = correction.series AND newest.newest = 1
WHERE correction.id IN (SELECT correction_id FROM correction_state WHERE state IN ('no-plan', 'no-task', 'changed'));

-- What became of each correction: applied, undone, superseded by a later one on the same field; or it finds no plan, no task, or a task
-- whose newer version says something else there than what was corrected.
CREATE VIEW correction_state AS
SELECT correction.id AS correction_id,
  CASE
    WHEN correction.undone = 1 THEN 'undone'
    WHEN EXISTS (
      SELECT 1 FROM correction AS later
      WHERE later.series = correction.series AND later.task_code IS correction.task_code AND later.field = correction.field
        AND later.part = correction.part AND later.undone = 0 AND later.position > correction.position
    ) THEN 'superseded'
    WHEN newest.id IS NULL THEN 'no-plan'
    WHEN correction.field = 'newest' THEN CASE WHEN newest.id = correction.value THEN 'applied' ELSE 'no-plan' END
    WHEN EXISTS (
      SELECT 1 FROM task_correction JOIN task ON task.id = task_id WHERE correction_id = correction.id AND task.plan_id = newest.id
    ) THEN 'applied'
    WHEN EXISTS (SELECT 1 FROM task WHERE task.plan_id = newest.id AND task.code = correction.task_code) THEN 'changed'
    ELSE 'no-task'
  END AS state,
  newest.id AS plan_id
FROM correction
LEFT JOIN plan AS newest ON newest.series = correction.series AND newest.newest = 1;

-- How much of each plan was read: one row a plan, counts and shares from 0 to 1.
CREATE VIEW reading_coverage AS
SELECT
  plan.id AS plan_id,
  plan.number AS plan_number,
  document.name AS document_name,
  document.format,
  (SELECT count(*) FROM task WHERE plan_id = plan.id) AS tasks,
  (SELECT count(*) FROM task WHERE plan_id = plan.id
    AND EXISTS (SELECT 1 FROM task_unit WHERE task_id = task.id AND role = 'lead')) AS tasks_with_lead,
  (SELECT count(*) FROM task WHERE plan_id = plan.id
    AND EXISTS (SELECT 1 FROM task_deadline WHERE task_id = task.id AND kind <> 'unknown')) AS tasks_with_deadline,
  (SELECT count(evidence_block) FROM task WHERE plan_id = plan.id) AS tasks_with_evidence,
  (SELECT round(avg(EXISTS (SELECT 1 FROM task_unit WHERE task_id = task.id AND role = 'lead')), 3)
    FROM task WHERE plan_id = plan.id) AS lead_share,
  (SELECT round(avg(EXISTS (SELECT 1 FROM task_deadline WHERE task_id = task.id AND kind <> 'unknown')), 3)
    FROM task WHERE plan_id = plan.id) AS deadline_share,
  (SELECT count(*) FROM section WHERE section.plan_id = plan.id) AS sections,
  (SELECT count(*) FROM assignment WHERE assignment.plan_id = plan.id) AS assignments,
  (SELECT count(*) FROM task JOIN task_target ON task_id = task.id WHERE plan_id = plan.id)
    + (SELECT count(*) FROM objective JOIN objective_target ON objective_id = objective.id WHERE plan_id = plan.id) AS targets,
  (SELECT count(*) FROM plan_citation WHERE plan_citation.plan_id = plan.id) AS citations,
  (SELECT count(*) FROM notice WHERE notice.plan_id = plan.id AND severity <> 'info') AS notices
FROM plan
JOIN document ON document.id = plan.document_id
WHERE plan.newest = 1;

-- What became of each task of an upper plan below: of the plans compared with it by `kehoach diff --save`, how many answer to the task. Those
-- of which nothing is expected, because only bodies above them carry it out, count in `kept` and not in the share.
CREATE VIEW coverage AS
SELECT
  plan.number AS plan_number,
  plan.issuer,
  task.code,
  task.text,
  count(DISTINCT comparison.id) AS compared,
  count(DISTINCT CASE WHEN task_pair.relation IN ('same', 'partial') THEN comparison.id END) AS covered,
  count(DISTINCT CASE WHEN task_pair.outcome = 'kept' THEN comparison.id END) AS kept,
  round(1.0 * count(DISTINCT CASE WHEN task_pair.relation IN ('same', 'partial') THEN comparison.id END)
    / nullif(count(DISTINCT comparison.id) - count(DISTINCT CASE WHEN task_pair.outcome = 'kept' THEN comparison.id END), 0), 3) AS covered_share,
  plan.id AS plan_id,
  task.id AS task_id
FROM comparison
JOIN plan ON plan.id = comparison.upper_plan_id AND plan.newest = 1
JOIN plan AS lower ON lower.id = comparison.lower_plan_id AND lower.newest = 1
JOIN task ON task.plan_id = plan.id
LEFT JOIN task_pair ON task_pair.upper_task_id = task.id AND task_pair.comparison_id = comparison.id
WHERE comparison.kind = 'levels'
GROUP BY task.id;

-- The versions of each plan, newest first.
CREATE VIEW plan_version AS
SELECT plan.series, plan.newest, plan.number AS plan_number, plan.title, plan.issuer, plan.issued, document.name AS document_name,
  document.format, plan.replaces_id, plan.id AS plan_id
FROM plan JOIN document ON document.id = plan.document_id;

-- Which plan carries out which. By citation: it cites the number of the plan, or of the decision that carries it; `parent_id` is null for
-- a plan that is cited and that the database does not hold. By area: its area lies in the other's on the day of its issue, their years
-- meet, and both carry out the same programme or are about the same subject; 'stated' where the lists place the area and both plans name
-- the programme. Of an area several rows may stand (spellings of its name): its code and time are the same.
CREATE VIEW plan_tree AS
WITH
  place AS (SELECT id AS area_id, parent_id, coalesce(code || ' ' || coalesce(valid_from, ''), id) AS place FROM area),
  above AS (
    SELECT plan.id AS plan_id, place.place FROM plan JOIN place ON place.area_id = plan.above_id WHERE plan.newest = 1
    UNION
    SELECT plan.id, higher.place FROM plan JOIN place ON place.area_id = plan.above_id JOIN place AS higher ON higher.area_id = place.parent_id
    WHERE plan.newest = 1
  ),
  span AS (
    SELECT id AS plan_id, area_id, programme, subject,
      coalesce(year_from, CAST(substr(issued, 1, 4) AS INTEGER)) AS first_year,
      coalesce(year_to, year_from, CAST(substr(issued, 1, 4) AS INTEGER)) AS last_year
    FROM plan WHERE newest = 1
  )
SELECT DISTINCT
  plan.number AS plan_number,
  plan.issuer,
  plan.level,
  'citation' AS by,
  plan_citation.relation_certainty AS certainty,
  plan_citation.relation,
  citation.type || ' ' || citation.number AS cited,
  citation.date AS cited_date,
  parent.number AS parent_number,
  parent.issuer AS parent_issuer,
  parent.level AS parent_level,
  plan.id AS plan_id,
  parent.id AS parent_id
FROM plan
JOIN plan_citation ON plan_citation.plan_id = plan.id
JOIN citation ON citation.id = plan_citation.citation_id
LEFT JOIN (
  SELECT id AS plan_id, number, issued FROM plan WHERE newest = 1
  UNION SELECT plan_id, carrier.number, carrier.issued FROM carrier JOIN plan ON plan.id = plan_id AND newest = 1
) AS numbered
  ON numbered.number = citation.number AND (citation.date IS NULL OR numbered.issued = citation.date) AND numbered.plan_id <> plan.id
LEFT JOIN plan AS parent ON parent.id = numbered.plan_id
WHERE plan.newest = 1 AND (parent.id IS NOT NULL OR citation.type = 'Kế hoạch')
UNION ALL
SELECT plan.number, plan.issuer, plan.level, 'area',
  CASE WHEN plan.area_certainty = 'stated' AND plan.programme = parent.programme
      AND plan.programme_certainty = 'stated' AND parent.programme_certainty = 'stated'
    THEN 'stated' ELSE 'implied' END,
  NULL, NULL, NULL, parent.number, parent.issuer, parent.level, plan.id, parent.id
FROM above
JOIN span AS lower ON lower.plan_id = above.plan_id
JOIN place ON place.place = above.place
JOIN span AS upper ON upper.area_id = place.area_id AND upper.first_year <= lower.last_year AND lower.first_year <= upper.last_year
  AND (upper.programme = lower.programme OR upper.subject = lower.subject)
JOIN plan ON plan.id = lower.plan_id
JOIN plan AS parent ON parent.id = upper.plan_id;

-- What should have been done by the day in as_of; empty while that is.
CREATE VIEW overdue AS
SELECT
  CAST(julianday(as_of.day) - julianday(deadline_calendar.last_day) AS INTEGER) AS days_late,
  deadline_calendar.*
FROM as_of JOIN deadline_calendar ON deadline_calendar.last_day < as_of.day;
