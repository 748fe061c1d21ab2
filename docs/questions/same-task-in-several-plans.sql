-- en: The same task in several plans. Tasks that several plans give in the same words: who has them in common, and who leads in each.
-- vi: Cùng một nhiệm vụ trong nhiều kế hoạch. Nhiệm vụ được nhiều kế hoạch ghi cùng câu chữ: các kế hoạch nào, đơn vị nào chủ trì.
WITH
  twice AS MATERIALIZED (SELECT text FROM task GROUP BY text HAVING count(*) > 1),
  repeated AS MATERIALIZED (
    SELECT task.text, count(DISTINCT task.plan_id) AS plans
    FROM twice
    JOIN task ON task.text = twice.text
    JOIN plan ON plan.id = task.plan_id AND plan.newest = 1
    GROUP BY task.text HAVING count(DISTINCT task.plan_id) > 1
  )
SELECT repeated.text, repeated.plans, task_list.plan_number, task_list.issuer, task_list.code, task_list.lead, task_list.last_day
FROM repeated
JOIN task ON task.text = repeated.text
JOIN task_list ON task_list.task_id = task.id
ORDER BY repeated.plans DESC, repeated.text, task_list.plan_id, task_list.position;
