-- en: Tasks that nobody leads. Tasks for which the plan names no leading body.
-- vi: Nhiệm vụ chưa có đơn vị chủ trì. Nhiệm vụ mà kế hoạch không ghi đơn vị chủ trì.
SELECT plan_number, issuer, code, text, support, deadline_text, page, line
FROM task_list
WHERE lead IS NULL
ORDER BY plan_id, position;
