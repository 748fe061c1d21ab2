-- en: Tasks of a body without a deadline. Tasks that a body leads, supports or monitors and that have no deadline, or one that could not be read.
-- vi: Nhiệm vụ của một đơn vị chưa có thời hạn. Nhiệm vụ một đơn vị chủ trì, phối hợp hoặc theo dõi mà không có thời hạn hoặc thời hạn chưa đọc được.
-- :body text Công an xã | the body's name, or its beginning | tên đơn vị hoặc phần đầu của tên
SELECT unit_now.name AS body, unit_now.role, plan.number AS plan_number, plan.issuer, task.code, task.text, task.deadline_text
FROM unit_now
JOIN task_now AS task ON task.task_id = unit_now.task_id
JOIN plan ON plan.id = task.plan_id
WHERE (
    unit_now.unit_id IN (SELECT id FROM unit WHERE name = :body OR name LIKE :body || ' %')
    OR (unit_now.unit_id IS NULL AND (unit_now.name = :body OR unit_now.name LIKE :body || ' %'))
  )
  AND NOT EXISTS (SELECT 1 FROM deadline_now WHERE deadline_now.task_id = task.task_id AND kind <> 'unknown')
ORDER BY body, plan.id, task.position, unit_now.role;
