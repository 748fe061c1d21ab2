import type { NoteMark } from "../../model/document.ts";
import { bottom, boxAround, right, sharedHeight } from "../../text/box.ts";
import type { Line } from "./draft.ts";
import { boxAsShown, type PageMarks, type Word } from "./marks.ts";

/** Words → rows of words at one height, top to bottom, each left to right. Raised marks stay with the words they stand at. */
export function rowsOf(words: readonly Word[]): Word[][] {
  const sorted = [...words].sort((a, b) => middle(a) - middle(b) || a.box.x - b.box.x);
  const rows: { words: Word[]; tallest: Word }[] = [];
  for (const word of sorted) {
    let best: { words: Word[]; tallest: Word } | null = null;
    let most = 0.5;
    for (let i = rows.length - 1; i >= Math.max(0, rows.length - 4); i--) {
      const row = rows[i];
      const shared = row === undefined ? 0 : sharedHeight(row.tallest.box, word.box);
      if (row !== undefined && shared > most) {
        best = row;
        most = shared;
      }
    }
    if (best === null) rows.push({ words: [word], tallest: word });
    else {
      best.words.push(word);
      if (word.box.height > best.tallest.box.height * 1.05) best.tallest = word;
    }
  }
  return rows.map((row) => row.words.sort(leftToRight));
}

/** Lines that read downwards follow one another from right to left. */
function leftToRight(a: Word, b: Word): number {
  if (a.turned === 1 && b.turned === 1) return b.box.x - a.box.x;
  return a.box.x - b.box.x || right(a.box) - right(b.box);
}

const middle = (word: Word): number => word.box.y + word.box.height / 2;

/** Words of one row → a line, with its footnote marks taken out of the text. */
export function lineOf(words: Word[], marks: PageMarks): Line {
  const size = commonSize(words);
  const box = boxAround(words.map((word) => word.box)) ?? { x: 0, y: 0, width: 0, height: 0 };
  const plain = words.filter((word) => word.size > 0.8 * size);
  const baseline = (plain[0] ?? words[0])?.baseline ?? bottom(box);
  const letters = (test: (word: Word) => boolean): number => words.filter(test).reduce((sum, word) => sum + word.text.length, 0);
  const all = letters(() => true);
  const noteMarks: NoteMark[] = [];
  let text = "";
  words.forEach((word, i) => {
    const before = words[i - 1];
    const glue = before === undefined || text === "" || touches(before, word);
    if (isNoteMark(word, before, size, baseline)) {
      noteMarks.push({ at: text.length, label: word.text });
      return;
    }
    text += glue ? word.text : ` ${word.text}`;
  });
  return {
    page: marks.page,
    words,
    box,
    baseline,
    size,
    bold: letters((word) => word.bold) * 2 > all,
    italic: letters((word) => word.italic) * 2 > all,
    text: text.trim(),
    marks: noteMarks.map((mark) => ({ ...mark, at: Math.min(mark.at, text.trim().length) })),
    place: { kind: "page", page: marks.page, box: rounded(boxAsShown(box, marks)) },
  };
}

/** In whole points, a third of a millimetre, outwards: the box holds all of the words and is short to store. */
function rounded({ x, y, width, height }: Line["box"]): Line["box"] {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

function commonSize(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  for (const word of words) letters.set(word.size, (letters.get(word.size) ?? 0) + word.text.length);
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function touches(before: Word, word: Word): boolean {
  if (before.blankAfter || word.blankBefore) return false;
  return word.box.x - right(before.box) < 0.12 * Math.max(before.size, word.size);
}

/** "thực hiện¹", "Đề án(2)", "cấp xã*": small, raised. "m²", "km²" are measures and keep their figure. */
const noteLabel = /^(?:\(?\d{1,3}\)?|\[\d{1,3}\]|\*{1,3}|†|‡)[,;]?$/u;
const measureWord = /(?:^|[^\p{L}])(?:[kcdm]?m|ha)$/iu;

function isNoteMark(word: Word, before: Word | undefined, size: number, baseline: number): boolean {
  if (!noteLabel.test(word.text) || word.size > 0.88 * size || baseline - word.baseline < 0.12 * size) return false;
  return !(before !== undefined && /^[23]$/u.test(word.text) && measureWord.test(before.text) && touches(before, word));
}
