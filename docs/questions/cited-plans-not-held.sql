-- en: Plans that are cited and not held. Plans that a plan of the database cites and that the database does not hold: the ones to ask for.
-- vi: Kế hoạch được viện dẫn nhưng chưa có. Các kế hoạch được viện dẫn mà cơ sở dữ liệu chưa có: những văn bản cần tìm.
SELECT citation.number, citation.date, plan_citation.issuer AS cited_issuer, plan_citation.title AS cited_title,
  plan.number AS cited_by, plan.issuer, plan_citation.evidence_quote AS quote
FROM plan_citation
JOIN citation ON citation.id = plan_citation.citation_id
JOIN plan ON plan.id = plan_citation.plan_id AND plan.newest = 1
WHERE citation.type = 'Kế hoạch' AND NOT EXISTS (
  SELECT 1 FROM plan AS held WHERE held.number = citation.number AND (citation.date IS NULL OR held.issued = citation.date)
)
ORDER BY citation.number, citation.date, plan.id, plan_citation.position;
