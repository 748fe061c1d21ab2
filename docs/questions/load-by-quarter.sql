-- en: Load of each body by quarter. How many tasks each body leads in a year, by the quarter they are due in; a task that recurs counts in every quarter it falls due in.
-- vi: Khối lượng việc của từng đơn vị theo quý. Số nhiệm vụ mỗi đơn vị chủ trì trong năm, theo quý đến hạn; việc định kỳ được tính ở mọi quý đến hạn.
-- :year number 2026 | year | năm
SELECT unit.name AS body,
  count(CASE WHEN quarter = 1 THEN 1 END) AS quarter_1,
  count(CASE WHEN quarter = 2 THEN 1 END) AS quarter_2,
  count(CASE WHEN quarter = 3 THEN 1 END) AS quarter_3,
  count(CASE WHEN quarter = 4 THEN 1 END) AS quarter_4
FROM (
  SELECT DISTINCT task_id, (CAST(substr(last_day, 6, 2) AS INTEGER) + 2) / 3 AS quarter
  FROM deadline_calendar
  WHERE task_id IS NOT NULL AND last_day BETWEEN :year || '-01-01' AND :year || '-12-31'
) AS due
JOIN unit_now ON unit_now.task_id = due.task_id AND unit_now.role = 'lead'
JOIN unit ON unit.id = unit_now.unit_id
GROUP BY unit.id
ORDER BY count(*) DESC, body, unit.id;
