-- en: What should be done by a day. Every deadline whose last day fell in the months before a day, the latest first, with the days since.
-- vi: Việc phải xong trước một ngày. Mọi thời hạn có ngày cuối trong những tháng trước ngày nêu ra, gần nhất trước, kèm số ngày đã qua.
-- :day date 2026-07-01 | the day | ngày
-- :months number 3 | how many months back | số tháng tính ngược lại
SELECT last_day, CAST(julianday(:day) - julianday(last_day) AS INTEGER) AS days_since, lead, plan_number, code, text
FROM deadline_calendar
WHERE last_day < :day AND last_day >= date(:day, '-' || :months || ' months')
ORDER BY last_day DESC, plan_id, code;
