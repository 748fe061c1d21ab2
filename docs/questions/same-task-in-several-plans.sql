-- en: The same task in several plans. Tasks that several plans give in the same words: who has them in common, and who leads in each.
-- vi: Cùng một nhiệm vụ trong nhiều kế hoạch. Nhiệm vụ được nhiều kế hoạch ghi cùng câu chữ: các kế hoạch nào, đơn vị nào chủ trì.
SELECT repeated.text, repeated.plans, task_list.plan_number, task_list.issuer, task_list.code, task_list.lead, task_list.last_day
FROM (
  SELECT text, count(DISTINCT plan_id) AS plans FROM task_now GROUP BY text HAVING count(DISTINCT plan_id) > 1
) AS repeated
JOIN task_now ON task_now.text = repeated.text
JOIN task_list ON task_list.task_id = task_now.task_id
ORDER BY repeated.plans DESC, repeated.text, task_list.plan_id, task_list.position;
