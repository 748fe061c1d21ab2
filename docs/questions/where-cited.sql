-- en: Where a document is cited. The plans that cite a law, decree or decision, what it is to them, and the place.
-- vi: Văn bản được viện dẫn ở đâu. Các kế hoạch viện dẫn một luật, nghị định hoặc quyết định, quan hệ với văn bản đó và vị trí.
-- :number text 30/2020/NĐ-CP | number and symbol of the document | số, ký hiệu văn bản
SELECT citation.type, citation.number, citation.date, plan.number AS plan_number, plan.issuer, plan_citation.relation,
  plan_citation.evidence_quote AS quote, plan_citation.page, plan_citation.line
FROM citation
JOIN plan_citation ON plan_citation.citation_id = citation.id
JOIN plan ON plan.id = plan_citation.plan_id AND plan.newest = 1
WHERE citation.number = :number
ORDER BY plan.id, plan_citation.position;
