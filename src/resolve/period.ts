/** The years that a plan itself is for; null when its words name none. */
export type Years = { from: number; to: number };

/** Words in front of a period that make it the programme's, not the plan's: "Đề án … giai đoạn 2022 - 2025". */
const programme = /(?:đề án|chương trình|chiến lược|quy hoạch|nghị quyết|quyết định|chỉ thị|kết luận|dự án)\s/iu;

/**
 * The plan's own years from its title. A year inside quotes or a citation's date belongs to what is cited; "tầm nhìn đến năm
 * 2030" and "định hướng đến …" look beyond the plan; "năm 2024" outweighs the period of the programme it carries out
 * ("Đề án … giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 trên địa bàn huyện trong năm 2024").
 */
export function yearsOf(title: string): Years | null {
  const own = title
    .replace(/[“"][^”"]*[”"]/gu, " … ")
    .replace(/ngày\s*\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}/giu, " … ")
    .replace(/số\s+\S*\d\S*/giu, " … ");
  return singleYears(own) ?? span(own) ?? yearOfMonth(own);
}

/** "năm 2025", "năm 2025 và 2026", "năm 2025, 2026", "năm học 2024-2025", "năm học: 2024-2025". */
function singleYears(title: string): Years | null {
  const years: number[] = [];
  for (const match of title.matchAll(
    /(\p{L}+\s+)?năm\s+(?:học\s*:?\s+)?(\d{4})(?:\s*(?:-|–|,|và|đến)\s*(?:năm\s+)?(\d{4}))?(?!\s*[/\d])/giu,
  )) {
    if (/^(?:đến|từ|hướng|trước)\s/iu.test(match[1] ?? "")) continue;
    years.push(Number(match[2]), Number(match[3] ?? match[2]));
  }
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** "giai đoạn 2021-2025", "từ năm 2026 đến năm 2030" without a programme in front, or behind the area where the plan carries that out. */
function span(title: string): Years | null {
  const match = /(?:giai đoạn|thời kỳ|từ năm|nhiệm kỳ)\s+(?:năm\s+)?(\d{4})\s*(?:-|–|đến)\s*(?:năm\s+)?(\d{4})/iu.exec(title);
  if (match === null) return null;
  const before = title.slice(0, match.index);
  if (programme.test(before) && !/trên địa bàn\s[^.;]*$/iu.test(before)) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from <= to ? { from, to } : null;
}

/** "tháng 9/2025", "quý III/2025", "quý I-2026". */
function yearOfMonth(title: string): Years | null {
  const match = /(?:tháng|quý|quí)\s+(?:\d{1,2}|[IV]{1,3})\s*[/-]\s*(\d{4})(?![\d/])/iu.exec(title);
  return match === null ? null : { from: Number(match[1]), to: Number(match[1]) };
}
