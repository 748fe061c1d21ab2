-- en: What corrections changed. Every correction of an analyst: what was read, what stands now, who said so and why, and whether it still holds.
-- vi: Các sửa đổi. Mọi sửa đổi của cán bộ: giá trị đọc được, giá trị đang dùng, ai sửa và vì sao, còn hiệu lực hay không.
SELECT correction.id, correction_state.state, correction.plan_name, correction.task_code AS code, correction.field,
  correction.previous, correction.value, correction.author, correction.reason, correction.made
FROM correction
JOIN correction_state ON correction_state.correction_id = correction.id
ORDER BY correction.position;
