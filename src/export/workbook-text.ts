/** The longest text that a cell of a workbook can hold, in UTF-16 units (ECMA-376 leaves it open; Excel's own limit). */
export const longestCell = 32_767;

/**
 * A text as a workbook stores it. What XML cannot carry (control characters, lone surrogates, non-characters) and what would be
 * read as such an escape itself ("_x0041_") is written as _xHHHH_ (ECMA-376, part 1, 22.9.2.19), so that nothing is lost; line
 * breaks are the one kind that cells know.
 */
export function workbookText(text: string): string {
  const lines = text.replace(/\r\n?/gu, "\n");
  const safe = lines.replace(/_(?=x[0-9A-Fa-f]{4})/gu, "_x005F_");
  return safe.replace(uncarried, (found) => [...Array(found.length).keys()].map((at) => escapeOf(found.charCodeAt(at))).join(""));
}

function escapeOf(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`;
}

// With the u flag a surrogate matches only where it stands alone. The replacement character stands for itself here, but the
// package that writes the workbook would drop it.
const uncarried = /(?![\t\n\u0085])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu;

/** The text as far as a cell holds it, and how many characters more there were, which the cell says. Never cuts a character in two. */
export function fittedText(text: string, said: (left: number) => string): { text: string; left: number } {
  const whole = workbookText(text);
  if (whole.length <= longestCell) return { text: whole, left: 0 };
  const room = longestCell - 100;
  let kept = Math.min(text.length, room);
  let stored = workbookText(text.slice(0, kept));
  while (stored.length > room || /\p{Cs}$/u.test(text.slice(0, kept))) {
    // an escaped character takes seven
    kept -= Math.max(1, Math.floor((stored.length - room) / 7));
    stored = workbookText(text.slice(0, kept));
  }
  return { text: `${stored}… ${said(text.length - kept)}`, left: text.length - kept };
}
