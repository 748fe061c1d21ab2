-- What is stored apart because its rows belong to two kinds of things, or under short keys, here under one name.
-- A row's plan is told by the beginning of its key. That is said twice: as equality, to find the plan of a row, and as a range, to
-- find the rows of a plan. (LEFT JOIN though the plan is always there: SQLite then leaves it out where nobody asks for it.)

CREATE VIEW task_unit AS
SELECT stood.id, plan.id AS plan_id, stood.task_id, unit_name.unit_id, stood.role, stood.position, unit_name.written, unit_name.full_name,
  unit_name.name, coalesce(stood.certainty, 'stated') AS certainty, stood.id AS evidence_id, stood.page, stood.line
FROM task_unit_row AS stood
JOIN unit_name ON unit_name.id = stood.name_id
LEFT JOIN plan ON plan.id = substr(stood.task_id, 1, 16) AND stood.task_id > plan.id || ':' AND stood.task_id < plan.id || ';';

CREATE VIEW assignment_unit AS
SELECT stood.id, plan.id AS plan_id, stood.assignment_id, unit_name.unit_id, stood.role, stood.position, unit_name.written, unit_name.full_name,
  unit_name.name, coalesce(stood.certainty, 'stated') AS certainty, stood.id AS evidence_id, stood.page, stood.line
FROM assignment_unit_row AS stood
JOIN unit_name ON unit_name.id = stood.name_id
LEFT JOIN plan ON plan.id = substr(stood.assignment_id, 1, 16) AND stood.assignment_id > plan.id || ':' AND stood.assignment_id < plan.id || ';';

CREATE VIEW deadline AS
SELECT due.id, plan.id AS plan_id, due.task_id, NULL AS assignment_id, due.position, due.kind, due.text, due.start, due.end, due.rrule, due.trigger, due.offset,
  due.workdays, coalesce(due.certainty, 'stated') AS certainty, due.edtf, due.id AS evidence_id, due.page, due.line
FROM task_deadline AS due LEFT JOIN plan ON plan.id = substr(due.task_id, 1, 16) AND due.task_id > plan.id || ':' AND due.task_id < plan.id || ';'
UNION ALL
SELECT due.id, plan.id, NULL, due.assignment_id, due.position, due.kind, due.text, due.start, due.end, due.rrule, due.trigger, due.offset,
  due.workdays, coalesce(due.certainty, 'stated') AS certainty, due.edtf, due.id AS evidence_id, due.page, due.line
FROM assignment_deadline AS due LEFT JOIN plan ON plan.id = substr(due.assignment_id, 1, 16) AND due.assignment_id > plan.id || ':' AND due.assignment_id < plan.id || ';';

CREATE VIEW target AS
SELECT aim.id, plan.id AS plan_id, aim.task_id, NULL AS objective_id, aim.position, aim.text, aim.comparator, aim.value, aim.value_to, aim.unit,
  aim.change, aim.by, coalesce(aim.certainty, 'stated') AS certainty, aim.id AS evidence_id, aim.page, aim.line
FROM task_target AS aim LEFT JOIN plan ON plan.id = substr(aim.task_id, 1, 16) AND aim.task_id > plan.id || ':' AND aim.task_id < plan.id || ';'
UNION ALL
SELECT aim.id, plan.id, NULL, aim.objective_id, aim.position, aim.text, aim.comparator, aim.value, aim.value_to, aim.unit,
  aim.change, aim.by, coalesce(aim.certainty, 'stated') AS certainty, aim.id AS evidence_id, aim.page, aim.line
FROM objective_target AS aim LEFT JOIN plan ON plan.id = substr(aim.objective_id, 1, 16) AND aim.objective_id > plan.id || ':' AND aim.objective_id < plan.id || ';';

-- The words that a value was read from, and where they stand, under the key of the row that holds the value.
CREATE VIEW evidence AS
SELECT said.id, said.plan_id, said.subject, said.block, said.start, said.end, said.quote, rule.name AS rule, said.places, said.page, said.line
FROM (
SELECT id, plan_id, subject, block, start, end, quote, rule_id, places, page, line FROM evidence_row
UNION ALL
SELECT section.id, section.plan_id, NULL, section.evidence_block, section.evidence_start, section.evidence_end,
  coalesce(section.evidence_quote, section.title, section.text), section.evidence_rule, section.evidence_places, section.page, section.line
FROM section
WHERE section.evidence_block IS NOT NULL
UNION ALL
SELECT task_group.id, task_group.plan_id, NULL, task_group.evidence_block, task_group.evidence_start, task_group.evidence_end,
  coalesce(task_group.evidence_quote, task_group.title), task_group.evidence_rule, task_group.evidence_places, task_group.page, task_group.line
FROM task_group
WHERE task_group.evidence_block IS NOT NULL
UNION ALL
SELECT task.id, task.plan_id, NULL, task.evidence_block, task.evidence_start, task.evidence_end,
  coalesce(task.evidence_quote, task.text), task.evidence_rule, task.evidence_places, task.page, task.line
FROM task
WHERE task.evidence_block IS NOT NULL
UNION ALL
SELECT stood.id, plan.id, NULL, stood.evidence_block, stood.evidence_start, stood.evidence_end,
  coalesce(stood.evidence_quote, unit_name.written), stood.evidence_rule, stood.evidence_places, stood.page, stood.line
FROM task_unit_row AS stood
JOIN unit_name ON unit_name.id = stood.name_id LEFT JOIN plan ON plan.id = substr(stood.task_id, 1, 16) AND stood.task_id > plan.id || ':' AND stood.task_id < plan.id || ';'
WHERE stood.evidence_block IS NOT NULL
UNION ALL
SELECT due.id, plan.id, NULL, due.evidence_block, due.evidence_start, due.evidence_end,
  coalesce(due.evidence_quote, due.text), due.evidence_rule, due.evidence_places, due.page, due.line
FROM task_deadline AS due LEFT JOIN plan ON plan.id = substr(due.task_id, 1, 16) AND due.task_id > plan.id || ':' AND due.task_id < plan.id || ';'
WHERE due.evidence_block IS NOT NULL
UNION ALL
SELECT stood.id, plan.id, NULL, stood.evidence_block, stood.evidence_start, stood.evidence_end,
  coalesce(stood.evidence_quote, unit_name.written), stood.evidence_rule, stood.evidence_places, stood.page, stood.line
FROM assignment_unit_row AS stood
JOIN unit_name ON unit_name.id = stood.name_id LEFT JOIN plan ON plan.id = substr(stood.assignment_id, 1, 16) AND stood.assignment_id > plan.id || ':' AND stood.assignment_id < plan.id || ';'
WHERE stood.evidence_block IS NOT NULL
UNION ALL
SELECT due.id, plan.id, NULL, due.evidence_block, due.evidence_start, due.evidence_end,
  coalesce(due.evidence_quote, due.text), due.evidence_rule, due.evidence_places, due.page, due.line
FROM assignment_deadline AS due LEFT JOIN plan ON plan.id = substr(due.assignment_id, 1, 16) AND due.assignment_id > plan.id || ':' AND due.assignment_id < plan.id || ';'
WHERE due.evidence_block IS NOT NULL
UNION ALL
SELECT assignment.id, assignment.plan_id, NULL, assignment.evidence_block, assignment.evidence_start, assignment.evidence_end,
  coalesce(assignment.evidence_quote, assignment.text), assignment.evidence_rule, assignment.evidence_places, assignment.page, assignment.line
FROM assignment
WHERE assignment.evidence_block IS NOT NULL
UNION ALL
SELECT objective.id, objective.plan_id, NULL, objective.evidence_block, objective.evidence_start, objective.evidence_end,
  coalesce(objective.evidence_quote, objective.text), objective.evidence_rule, objective.evidence_places, objective.page, objective.line
FROM objective
WHERE objective.evidence_block IS NOT NULL
UNION ALL
SELECT aim.id, plan.id, NULL, aim.evidence_block, aim.evidence_start, aim.evidence_end,
  coalesce(aim.evidence_quote, aim.text), aim.evidence_rule, aim.evidence_places, aim.page, aim.line
FROM task_target AS aim LEFT JOIN plan ON plan.id = substr(aim.task_id, 1, 16) AND aim.task_id > plan.id || ':' AND aim.task_id < plan.id || ';'
WHERE aim.evidence_block IS NOT NULL
UNION ALL
SELECT aim.id, plan.id, NULL, aim.evidence_block, aim.evidence_start, aim.evidence_end,
  coalesce(aim.evidence_quote, aim.text), aim.evidence_rule, aim.evidence_places, aim.page, aim.line
FROM objective_target AS aim LEFT JOIN plan ON plan.id = substr(aim.objective_id, 1, 16) AND aim.objective_id > plan.id || ':' AND aim.objective_id < plan.id || ';'
WHERE aim.evidence_block IS NOT NULL
UNION ALL
SELECT evidence_id, plan_id, NULL, evidence_block, evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places, page, line
FROM plan_citation WHERE evidence_block IS NOT NULL
UNION ALL
SELECT evidence_id, plan_id, NULL, evidence_block, evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places, page, line
FROM notice WHERE evidence_block IS NOT NULL
) AS said LEFT JOIN rule ON rule.id = said.rule_id;
