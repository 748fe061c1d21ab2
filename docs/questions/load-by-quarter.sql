-- en: Load of each body by quarter. How many tasks each body leads in a year, by the quarter they are due in; a task that recurs counts in every quarter it falls due in.
-- vi: Khối lượng việc của từng đơn vị theo quý. Số nhiệm vụ mỗi đơn vị chủ trì trong năm, theo quý đến hạn; việc định kỳ được tính ở mọi quý đến hạn.
-- :year number 2026 | year | năm
SELECT unit AS body,
  coalesce(sum(CASE WHEN quarter = 1 THEN tasks END), 0) AS quarter_1,
  coalesce(sum(CASE WHEN quarter = 2 THEN tasks END), 0) AS quarter_2,
  coalesce(sum(CASE WHEN quarter = 3 THEN tasks END), 0) AS quarter_3,
  coalesce(sum(CASE WHEN quarter = 4 THEN tasks END), 0) AS quarter_4
FROM unit_load
WHERE role = 'lead' AND year = :year
GROUP BY unit_id
ORDER BY sum(tasks) DESC, body, unit_id;
