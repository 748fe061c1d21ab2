/** Lines that hardly occur unless a text is written in Markdown. */
const signs = [
  /^ {0,3}#{1,6}[ \t]+\S/u, // ## KẾ HOẠCH
  /(?<!\*)\*\*(?=[^\s*])[^*\n]*[^\s*]\*\*(?!\*)/u, // **Điều 1.** Ban hành …
  /^ {0,3}\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:?)? *$/u, // | --- | :-: |
  /\[[^[\]\n]+\]\((?:https?:|mailto:|#|\.)[^)\s]*\)/u, // [văn bản](https://…)
  /^ {0,3}(?:```|~~~)/u,
  /^ {0,3}\+(?:[-=:]+\+)+ *$/u, // +----+------+
];

/** How many lines of a text show Markdown, at most `enough` of them counted. */
export function markdownSigns(text: string, enough = 2): number {
  let count = 0;
  for (const line of text.split("\n")) {
    if (signs.some((sign) => sign.test(line))) count++;
    if (count >= enough) break;
  }
  return count;
}
