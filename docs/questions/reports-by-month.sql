-- en: Recurring reports by month. How many times a year each body must hand in a recurring report, and in which months.
-- vi: Báo cáo định kỳ theo tháng. Mỗi đơn vị phải gửi báo cáo định kỳ bao nhiêu lần trong năm, vào những tháng nào.
-- :year number 2026 | year | năm
SELECT lead AS body, count(*) AS reports, group_concat(DISTINCT CAST(substr(last_day, 6, 2) AS INTEGER)) AS months,
  count(DISTINCT plan_id) AS plans
FROM (
  SELECT lead, last_day, plan_id FROM deadline_calendar
  WHERE kind = 'recurring' AND (text LIKE '%báo cáo%' OR deadline_text LIKE '%báo cáo%') AND last_day LIKE :year || '-%'
  ORDER BY lead, last_day
)
GROUP BY lead
ORDER BY reports DESC, body IS NULL, body;
