-- en: Tasks of a body without a deadline. Tasks that a body leads, supports or monitors and that have no deadline, or one that could not be read.
-- vi: Nhiệm vụ của một đơn vị chưa có thời hạn. Nhiệm vụ một đơn vị chủ trì, phối hợp hoặc theo dõi mà không có thời hạn hoặc thời hạn chưa đọc được.
-- :body text Công an xã | the body's name, or its beginning | tên đơn vị hoặc phần đầu của tên
WITH undated AS MATERIALIZED (
  SELECT task_id, role, name FROM unit_now
  WHERE (
      unit_id IN (SELECT id FROM unit WHERE name = :body OR name LIKE :body || ' %')
      OR (unit_id IS NULL AND (name = :body OR name LIKE :body || ' %'))
    )
    AND NOT EXISTS (SELECT 1 FROM deadline_now WHERE deadline_now.task_id = unit_now.task_id AND kind <> 'unknown')
)
SELECT undated.name AS body, undated.role, plan.number AS plan_number, plan.issuer, task.code, task.text, task.deadline_text
FROM undated
JOIN task_now AS task ON task.task_id = undated.task_id
JOIN plan ON plan.id = task.plan_id
ORDER BY body, plan.id, task.position, undated.role;
