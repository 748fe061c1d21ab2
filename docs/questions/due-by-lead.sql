-- en: What is due, by lead. Every deadline and every time of a recurrence whose last day falls between two days, by the body that leads.
-- vi: Việc đến hạn, theo đơn vị chủ trì. Mọi thời hạn và mọi lần của việc định kỳ có ngày cuối trong khoảng hai ngày, theo đơn vị chủ trì.
-- :from date 2026-04-01 | first day | từ ngày
-- :until date 2026-06-30 | last day | đến ngày
SELECT lead, last_day, plan_number, issuer, code, text, deadline_text
FROM deadline_calendar
WHERE last_day BETWEEN :from AND :until
-- what nobody leads comes last: no text stands after this character
ORDER BY coalesce(lead, char(1114111)), last_day, plan_id, code;
