/**
 * Text of a plan as it may be shown: what has no letter of its own but steers the page or the terminal that shows it (escape sequences,
 * right-to-left overrides, which turn "30/6" around) is named instead, "[U+202E]", so that nobody is misled and nothing vanishes.
 * Line breaks and tabs stay.
 */
export function visibleText(text: string): string {
  return text.replace(steering, (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`);
}

// Cc: controls; Bidi_Control: marks, embeddings, overrides, isolates; Cs: half a character; U+2028 and 2029 break lines where none is.
const steering = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;

/** The same on one line. */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/\s+/gu, " ").trim());
}
