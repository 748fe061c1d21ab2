-- en: Duties of each body. How many duties the plans list under each body ("Tổ chức thực hiện"), apart from the tasks it leads or supports.
-- vi: Phần việc của từng đơn vị. Số phần việc các kế hoạch giao cho từng đơn vị ở mục tổ chức thực hiện, bên cạnh số nhiệm vụ chủ trì, phối hợp.
SELECT unit.name AS body, unit.level,
  (SELECT count(DISTINCT assignment_id) FROM assignment_unit JOIN assignment ON assignment.id = assignment_id
    JOIN plan ON plan.id = assignment.plan_id AND plan.newest = 1 WHERE assignment_unit.unit_id = unit.id) AS duties,
  (SELECT count(*) FROM unit_now WHERE unit_now.unit_id = unit.id AND role = 'lead') AS leads,
  (SELECT count(*) FROM unit_now WHERE unit_now.unit_id = unit.id AND role = 'support') AS supports
FROM unit
WHERE duties > 0
ORDER BY duties DESC, leads DESC, body, unit.id;
