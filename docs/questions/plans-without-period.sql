-- en: Plans without a period. Plans whose words name no year that they are for: their deadlines without a year and their recurrences stay undated.
-- vi: Kế hoạch không rõ thời kỳ. Kế hoạch không nêu năm thực hiện: thời hạn không ghi năm và việc định kỳ không tính được ngày.
SELECT plan.number AS plan_number, plan.issuer, plan.issued, plan.title, document.name AS document_name
FROM plan
JOIN document ON document.id = plan.document_id
WHERE plan.year_from IS NULL AND plan.newest = 1
ORDER BY plan.issued, plan.id;
