const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** Letters that a terminal gives two columns: East Asian wide and full-width ones (UAX 11), and pictures. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const bare = /^[\p{M}\p{Cf}]+$/u;

/** How many columns of a terminal a text takes. A letter with its marks is one, composed (ế) or not (e + ̂ + ́). */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += bare.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return columns;
}

/** A text cut to so many columns, the last of them an ellipsis where something was left out. */
export function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  return `${headOf(text, columns - 1).trimEnd()}…`;
}

/** As much of a text as fits, never half a letter. */
function headOf(text: string, columns: number): string {
  let head = "";
  let taken = 0;
  for (const { segment } of graphemes.segment(text)) {
    taken += columnsOf(segment);
    if (taken > columns) break;
    head += segment;
  }
  return head;
}

/** A text in lines of at most so many columns, broken between words, within one only where it is longer than a line. */
export function wrapped(text: string, columns: number): string[] {
  const width = Math.max(2, columns);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columnsOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    let rest = word;
    while (columnsOf(rest) > width) {
      const head = headOf(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line = rest;
  }
  return line === "" ? lines : [...lines, line];
}

/** A text filled up with blanks to so many columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
