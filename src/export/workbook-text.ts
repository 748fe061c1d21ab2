/** The longest text that a cell of a workbook can hold, in UTF-16 units (ECMA-376 leaves it open; Excel's own limit). */
export const longestCell = 32_767;

/**
 * A text as a workbook stores it. What XML cannot carry (control characters, lone surrogates, non-characters) and what would be
 * read as such an escape itself ("_x0041_") is written as _xHHHH_ (ECMA-376, part 1, 22.9.2.19), so that nothing is lost; line
 * breaks are the one kind that cells know.
 */
export function workbookText(text: string): string {
  const lines = text.replace(/\r\n?/gu, "\n");
  const safe = lines.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
  return safe.replace(uncarried, (found) => [...Array(found.length).keys()].map((at) => escapeOf(found.charCodeAt(at))).join(""));
}

function escapeOf(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`;
}

// With the u flag a surrogate matches only where it stands alone. The replacement character stands for itself here, but the
// package that writes the workbook would drop it.
const uncarried = /(?![\t\n\u0085])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu;

/** The text as far as a cell holds it, and how many characters more there were. Never cuts a character or an escape in two. */
export function fittedText(text: string, said: (left: number) => string): { text: string; left: number } {
  const whole = workbookText(text);
  if (whole.length <= longestCell) return { text: whole, left: 0 };
  let kept = Math.max(0, longestCell - 60);
  if (/[\uD800-\uDBFF]/u.test(whole.charAt(kept - 1))) kept--;
  const partial = /_x[0-9A-F]{0,4}$/u.exec(whole.slice(Math.max(0, kept - 6), kept));
  if (partial !== null) kept -= partial[0].length;
  const left = whole.length - kept;
  return { text: `${whole.slice(0, kept)}… ${said(left)}`, left };
}
