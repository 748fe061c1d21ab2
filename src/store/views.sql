-- Views for people: what an appendix, a calendar, a table of targets and a clerk's list of questions would show.

-- One flat row a task, as the appendix prints it.
CREATE VIEW task_list AS
SELECT
  plan.id AS plan_id,
  plan.number AS plan_number,
  plan.issuer,
  plan.level,
  task.position,
  task.code,
  task_group.title AS group_title,
  task.label,
  task.text,
  (SELECT group_concat(name, '; ') FROM (SELECT name FROM task_unit WHERE task_id = task.id AND role = 'lead' ORDER BY position)) AS lead,
  (SELECT group_concat(name, '; ') FROM (SELECT name FROM task_unit WHERE task_id = task.id AND role = 'support' ORDER BY position)) AS support,
  (SELECT group_concat(name, '; ') FROM (SELECT name FROM task_unit WHERE task_id = task.id AND role = 'monitor' ORDER BY position)) AS monitor,
  task.product,
  task.deadline_text,
  (SELECT min(start) FROM deadline WHERE task_id = task.id AND kind = 'date') AS first_day,
  (SELECT max(end) FROM deadline WHERE task_id = task.id AND kind = 'date') AS last_day,
  (SELECT group_concat(DISTINCT kind) FROM (SELECT kind FROM deadline WHERE task_id = task.id ORDER BY kind)) AS deadline_kinds,
  (SELECT group_concat(text, '; ') FROM (SELECT text FROM target WHERE task_id = task.id ORDER BY position)) AS targets,
  task.note,
  evidence.page,
  evidence.line,
  task.id AS task_id
FROM task
JOIN plan ON plan.id = task.plan_id
LEFT JOIN task_group ON task_group.id = task.group_id
LEFT JOIN evidence ON evidence.id = task.evidence_id;

-- Every deadline of tasks and duties by its last day; what has no day stands at the end.
CREATE VIEW deadline_calendar AS
SELECT
  deadline.end AS last_day,
  deadline.start AS first_day,
  deadline.kind,
  deadline.rrule,
  deadline.trigger,
  deadline.text AS deadline_text,
  deadline.certainty,
  CASE WHEN deadline.task_id IS NULL THEN 'assignment' ELSE 'task' END AS due,
  coalesce(task.code, assignment.section_path) AS code,
  coalesce(task.text, assignment.text) AS text,
  (SELECT group_concat(name, '; ') FROM (
    SELECT name FROM task_unit WHERE task_id = deadline.task_id AND role = 'lead'
    UNION ALL SELECT name FROM assignment_unit WHERE assignment_id = deadline.assignment_id AND role = 'lead'
  )) AS lead,
  plan.number AS plan_number,
  plan.issuer,
  plan.id AS plan_id,
  deadline.id AS deadline_id
FROM deadline
JOIN plan ON plan.id = deadline.plan_id
LEFT JOIN task ON task.id = deadline.task_id
LEFT JOIN assignment ON assignment.id = deadline.assignment_id
ORDER BY deadline.end IS NULL, deadline.end, plan.id, due DESC, coalesce(task.position, assignment.position), deadline.position;

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
  coalesce(task.text, objective.text) AS sentence,
  plan.id AS plan_id,
  target.id AS target_id
FROM target
JOIN plan ON plan.id = target.plan_id
LEFT JOIN task ON task.id = target.task_id
LEFT JOIN objective ON objective.id = target.objective_id
ORDER BY plan.id, stated_in, coalesce(objective.position, task.position), target.position;

-- What a clerk should look at: what reading noticed (nobody leads, a deadline that could not be read) and what comparing found.
CREATE VIEW open_question AS
SELECT notice.plan_id, 'notice' AS question, notice.severity, notice.code AS subject,
  notice.message_vi, notice.message_en, evidence.quote, evidence.page, evidence.line
FROM notice
LEFT JOIN evidence ON evidence.id = notice.evidence_id
WHERE notice.severity <> 'info'
UNION ALL
SELECT comparison.lower_plan_id, 'finding', task_change.severity, lower.code,
  'Nhiệm vụ ' || lower.code || ' so với nhiệm vụ cấp trên ' || upper.code || ': ' || coalesce(task_change.upper, '–') || ' → ' || coalesce(task_change.lower, '–'),
  'Task ' || lower.code || ' beside task ' || upper.code || ' above: ' || coalesce(task_change.upper, '–') || ' → ' || coalesce(task_change.lower, '–'),
  evidence.quote, evidence.page, evidence.line
FROM task_change
JOIN task_pair ON task_pair.id = task_change.pair_id
JOIN comparison ON comparison.id = task_pair.comparison_id
JOIN task AS lower ON lower.id = task_pair.lower_task_id
JOIN task AS upper ON upper.id = task_pair.upper_task_id
LEFT JOIN evidence ON evidence.id = lower.evidence_id
WHERE task_change.severity <> 'info';

-- How much of each plan was read: one row a plan, counts and shares from 0 to 1.
CREATE VIEW coverage AS
SELECT
  plan.id AS plan_id,
  plan.number AS plan_number,
  document.name AS document_name,
  document.format,
  count(task.id) AS tasks,
  sum(EXISTS (SELECT 1 FROM task_unit WHERE task_id = task.id AND role = 'lead')) AS tasks_with_lead,
  sum(EXISTS (SELECT 1 FROM deadline WHERE task_id = task.id AND kind <> 'unknown')) AS tasks_with_deadline,
  sum(task.evidence_id IS NOT NULL) AS tasks_with_evidence,
  round(avg(EXISTS (SELECT 1 FROM task_unit WHERE task_id = task.id AND role = 'lead')), 3) AS lead_share,
  round(avg(EXISTS (SELECT 1 FROM deadline WHERE task_id = task.id AND kind <> 'unknown')), 3) AS deadline_share,
  (SELECT count(*) FROM section WHERE section.plan_id = plan.id) AS sections,
  (SELECT count(*) FROM assignment WHERE assignment.plan_id = plan.id) AS assignments,
  (SELECT count(*) FROM target WHERE target.plan_id = plan.id) AS targets,
  (SELECT count(*) FROM plan_citation WHERE plan_citation.plan_id = plan.id) AS citations,
  (SELECT count(*) FROM notice WHERE notice.plan_id = plan.id AND severity <> 'info') AS notices
FROM plan
JOIN document ON document.id = plan.document_id
LEFT JOIN task ON task.plan_id = plan.id
GROUP BY plan.id;
