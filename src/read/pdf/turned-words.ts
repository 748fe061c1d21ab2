import type { Box } from "../../model/place.ts";
import { boxAround } from "../../text/box.ts";
import type { FontLook } from "./font-look.ts";
import type { Glyph } from "./glyph.ts";
import { rowsOf } from "./lines.ts";
import { boxAsShown, type PageMarks, turnUpright, type Word } from "./marks.ts";
import { direction, wordsOf } from "./words.ts";

type Turn = PageMarks["turn"];

/**
 * All words of a page whose text mostly runs in direction `turn`, on the upright page. Lines in another direction (a table heading that
 * runs up its column) become one word each; slanted text is a stamp or watermark.
 */
export function allWords(glyphs: readonly Glyph[], fonts: readonly FontLook[], turn: Turn, width: number, height: number): Word[] {
  const groups = new Map<Turn | "slanted", Glyph[]>();
  for (const glyph of glyphs) {
    const own = direction(glyph) ?? (glyph.x === glyph.endX && glyph.y === glyph.endY ? turn : "slanted");
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [glyph]);
    else group.push(glyph);
  }
  const words: Word[] = [];
  for (const [own, group] of groups) {
    if (own === turn) words.push(...wordsOf(group, fonts, turn, width, height));
    else if (own === "slanted") words.push(...slantedWords(group, turn, width, height));
    else words.push(...turnedLines(wordsOf(group, fonts, own, width, height), own, turn, width, height));
  }
  return words;
}

function turnedLines(words: readonly Word[], own: Turn, turn: Turn, width: number, height: number): Word[] {
  const [across, down] = own % 2 === 1 ? [height, width] : [width, height];
  const relative = (((own - turn) % 4) + 4) % 4;
  return rowsOf(words)
    .flatMap((row) => stretches(row))
    .flatMap((row) => {
      const [first, box] = [row[0], boxAround(row.map((word) => word.box))];
      if (first === undefined || box === null) return [];
      const upright = uprightBox(boxAsShown(box, { turn: own, width: across, height: down }), turn, width, height);
      const text = row
        .map((word, i) => (i > 0 && (word.blankBefore || row[i - 1]?.blankAfter === true) ? ` ${word.text}` : word.text))
        .join("");
      const turned = relative === 1 || relative === 2 || relative === 3 ? { turned: relative as 1 | 2 | 3 } : {};
      return [{ ...first, ...turned, text, box: upright, baseline: upright.y + upright.height, blankBefore: true, blankAfter: true }];
    });
}

/** A row parted where blank wider than a few letters shows that its words stand in different cells. */
function stretches(row: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  for (const word of row) {
    const open = parts.at(-1);
    const last = open?.at(-1);
    if (open === undefined || last === undefined || word.box.x - last.box.x - last.box.width > 1.5 * word.size) parts.push([word]);
    else open.push(word);
  }
  return parts;
}

/** A box of the page as shown, on the upright page. */
export function uprightBox(box: Box, turn: Turn, width: number, height: number): Box {
  const [ax, ay] = turnUpright(box.x, box.y, turn, width, height);
  const [bx, by] = turnUpright(box.x + box.width, box.y + box.height, turn, width, height);
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
}

function slantedWords(glyphs: readonly Glyph[], turn: Turn, width: number, height: number): Word[] {
  const runs = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const run = runs.get(glyph.run);
    if (run === undefined) runs.set(glyph.run, [glyph]);
    else run.push(glyph);
  }
  return [...runs.values()].flatMap((run) => {
    const around = boxAround(
      run.flatMap(({ x, y, endX, endY }) => [
        { x, y, width: 0, height: 0 },
        { x: endX, y: endY, width: 0, height: 0 },
      ]),
    );
    const text = run
      .map((glyph) => glyph.text)
      .join("")
      .trim()
      .normalize("NFC");
    if (around === null || text === "") return [];
    const box = uprightBox(around, turn, width, height);
    return [
      {
        text,
        box,
        baseline: box.y + box.height,
        size: run[0]?.size ?? 0,
        bold: false,
        italic: false,
        font: "",
        blankBefore: true,
        blankAfter: true,
        stamp: true,
        artifact: false,
        content: null,
      },
    ];
  });
}
