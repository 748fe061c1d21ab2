/**
 * How a line joins the text before it: with a blank, or without one where a number is broken ("206/QĐ-" + "TTg", "15/7/" + "2025") or a
 * soft hyphen parts a word. `kept` is the text before without what falls away.
 */
export function jointOf(before: string, next: string): { kept: string; joint: "" | " " } {
  if (before === "" || next === "") return { kept: before, joint: "" };
  if (before.endsWith("\u00AD")) return { kept: before.slice(0, -1), joint: "" };
  const brokenAfter = /[\p{L}\p{N}][-‐‑/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(next);
  // "số 206/QĐ" + "-TTg về việc": a line does not begin with a dash that touches its word, but for a broken number.
  const brokenBefore = /\p{N}\/[\p{L}\p{N}]+$/u.test(before) && /^[-‐‑/]\p{Lu}/u.test(next);
  // "VII" + "I", "ST" + "T": capitals broken by a column too narrow for them.
  const brokenCapitals = /^[A-ZĐ]+$/u.test(before) && /^[A-ZĐ]{1,2}[.)]?$/u.test(next) && before.length + next.length <= 5;
  return { kept: before, joint: brokenAfter || brokenBefore || brokenCapitals ? "" : " " };
}
