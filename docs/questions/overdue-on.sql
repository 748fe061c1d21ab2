-- en: What should be done by a day. Every deadline whose last day is before a day and not before another, the latest first, with the days since.
-- vi: Việc phải xong trước một ngày. Mọi thời hạn có ngày cuối trong khoảng trước ngày nêu ra, gần nhất trước, kèm số ngày đã qua.
-- :day date 2026-07-01 | the day | ngày
-- :since date 2026-01-01 | not due before | hạn không sớm hơn ngày
SELECT last_day, CAST(julianday(:day) - julianday(last_day) AS INTEGER) AS days_since, lead, plan_number, code, text
FROM deadline_calendar
WHERE last_day >= :since AND last_day < :day
ORDER BY last_day DESC, plan_id, code;
