-- en: Targets on a subject over the levels. What every level aims at where its sentence holds some words, the highest level first.
-- vi: Chỉ tiêu về một nội dung qua các cấp. Mỗi cấp đặt chỉ tiêu bao nhiêu trong các câu có những từ này, từ cấp cao nhất.
-- :words text nước sạch | words of the sentence | từ trong câu
SELECT level, plan_number, issuer, comparator, value, value_to, unit, "by", sentence
FROM target_list
WHERE sentence LIKE '%' || :words || '%'
ORDER BY CASE level WHEN 'central' THEN 1 WHEN 'province' THEN 2 WHEN 'district' THEN 3 WHEN 'commune' THEN 4 ELSE 5 END,
  plan_id, place, target_id;
