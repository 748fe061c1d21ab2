/**
 * The sentences of a text as spans [start, end), outer blanks left out. A sentence ends at ".", "!", "?" or "…" before a blank and a
 * capital letter or a figure with "%"; not behind an abbreviation of capitals ("TT. ĐU", "TP. Hà Nội") or a label ("1. ").
 */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…][)”"]?\s+(?=[\p{Lu}“"(]|\d+(?:,\d+)?\s?%)/gu)) {
    const before = text.slice(start, match.index);
    if (match[0].startsWith(".") && /(?:^|[\s(])(?:\p{Lu}{1,4}|\d{1,2}|v\.v)$/u.test(before)) continue;
    const end = match.index + match[0].trimEnd().length;
    spans.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
