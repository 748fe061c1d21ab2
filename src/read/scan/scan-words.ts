import type { Word } from "../pdf/marks.ts";
import type { Ink } from "./picture.ts";
import type { SeenLine, SeenWord } from "./recogniser.ts";
import { repairedChair, repairedQuarter, repairedWord } from "./word-repair.ts";

/** A recognised word on the page's picture (dots), before sizes are settled over the whole document. */
export type ScanWord = {
  text: string;
  confidence: number;
  x0: number;
  x1: number;
  baseline: number;
  /** Size of its line's type, in dots; null where no letter tells it. */
  size: number | null;
  /** Width of the stems in its stretch of the line, in dots; null where there is too little ink. */
  stem: number | null;
  /** It stands in a ruled cell, where type is often smaller. */
  inCell: boolean;
};

/** Where the picture given to the recogniser lies on the page. */
export type Offset = { x: number; y: number };

/** Lines as recognised → words on the page. What has neither letter nor figure and is not surely a sign is dust, or the rest of a rule. */
export function scanWords(lines: readonly SeenLine[], offset: Offset, ink: Ink, inCell: boolean): ScanWord[] {
  return lines.flatMap(({ words, baseline }) =>
    stretches(words.filter(isWord)).flatMap((stretch) => {
      const size = typeSize(stretch);
      const stem = stemWidth(ink, stretch, offset);
      return stretch.map(({ text, confidence, x0, x1 }, i): ScanWord => {
        return {
          text: repairedChair(stretch[i - 1]?.text, repairedQuarter(stretch[i - 1]?.text, repairedWord(text))),
          confidence,
          x0: x0 + offset.x,
          x1: x1 + offset.x,
          baseline: baseline + offset.y,
          size,
          stem,
          inCell,
        };
      });
    }),
  );
}

/** Words of a line up to a wide gap: "XÃ A" on the left and "Độc lập" on the right are set apart and may be set in other type. */
function stretches(words: readonly SeenWord[]): SeenWord[][] {
  const parts: SeenWord[][] = [];
  for (const word of words) {
    const last = parts.at(-1)?.at(-1);
    if (last === undefined || word.x0 - last.x1 > 60) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

function isWord({ text, confidence }: SeenWord): boolean {
  if (/[\p{L}\p{N}]/u.test(text)) return true;
  return confidence >= 60 && /^[-–+*.,:;!?()[\]"“”'/%…&=<>]+$/u.test(text);
}

/** Heights as parts of the type's size, in Times: letters without anything above, letters and figures as high as capitals. */
const [lowHeight, highHeight] = [0.46, 0.67];
const low = /^[acemnorsuvxzươ]$/u;
const high = /^[A-ZĐbdđhkl0-9]$/u;

/** Fewer letters than this do not tell a size. */
const fewLetters = 8;

/** The middle of what the line's letters say, so that one letter boxed wrongly does not matter. */
function typeSize(words: readonly SeenWord[]): number | null {
  const sizes = words
    .flatMap(({ letters }) => letters)
    .flatMap(({ text, height }) => (low.test(text) ? [(height - 1) / lowHeight] : high.test(text) ? [height / highHeight] : []))
    .sort((a, b) => a - b);
  return sizes.length < fewLetters ? null : (sizes[Math.floor(sizes.length / 2)] ?? null);
}

/** The usual length of a run of ink across the words' rows: their stems, for serifs and bows are fewer. */
function stemWidth({ width, height, dots }: Ink, words: readonly SeenWord[], offset: Offset): number | null {
  const lengths: number[] = [];
  for (const { x0, y0, x1, y1 } of words) {
    const right = Math.min(width, x1 + offset.x);
    for (let y = Math.max(0, y0 + offset.y); y < Math.min(height, y1 + offset.y); y++) {
      let run = 0;
      for (let x = Math.max(0, x0 + offset.x); x <= right; x++) {
        if (x < right && dots[y * width + x] === 1) run++;
        else {
          if (run > 0) lengths.push(run);
          run = 0;
        }
      }
    }
  }
  if (lengths.length < 40) return null;
  lengths.sort((a, b) => a - b);
  // Above the thin strokes of capitals (A, M, N) and below bars and serifs: the mean of what lies between the half and nine tenths.
  const middle = lengths.slice(Math.floor(lengths.length / 2), Math.ceil((9 * lengths.length) / 10));
  return middle.reduce((sum, length) => sum + length, 0) / middle.length;
}

/** What most letters of the document say, in dots: the size of its type and the width of its stems. */
export type UsualType = { size: number; stem: number };
export type UsualTypes = { text: UsualType; cells: UsualType };

export function usualTypes(words: readonly ScanWord[]): UsualTypes {
  return { text: usualType(words.filter((word) => !word.inCell)), cells: usualType(words.filter((word) => word.inCell)) };
}

function usualType(words: readonly ScanWord[]): UsualType {
  const middle = (values: number[]): number | undefined => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const size = middle(words.flatMap((word) => (word.size === null ? [] : [word.size])));
  const stem = middle(words.flatMap((word) => (word.stem === null ? [] : [word.stem])));
  return { size: size ?? 36, stem: stem ?? 3 };
}

/** Sizes this near to the usual one are the usual one: marks above vowels make lines look larger than they are. */
const sameSize = 0.15;
/** Stems of Times Bold are 1.7 times as wide as those of Times; a scan blurs them to 1.3. */
const boldStem = 1.3;

/** A word in points (`dots` to a point), as the layout takes it. */
export function placedWord(word: ScanWord, { text, cells }: UsualTypes, dots: number): Word {
  const usual = word.inCell ? cells : text;
  const own = word.size ?? usual.size;
  const dotsSize = Math.abs(own / usual.size - 1) < sameSize ? usual.size : Math.min(3 * usual.size, Math.max(usual.size / 2, own));
  const size = Math.round((dotsSize / dots) * 2) / 2;
  const baseline = word.baseline / dots;
  return {
    text: word.text,
    box: { x: word.x0 / dots, y: baseline - 0.89 * size, width: (word.x1 - word.x0) / dots, height: 1.11 * size },
    baseline,
    size,
    bold: word.stem !== null && word.stem / Math.sqrt(dotsSize / usual.size) > boldStem * usual.stem,
    italic: false,
    font: "",
    blankBefore: true,
    blankAfter: true,
    stamp: false,
    artifact: false,
    content: null,
  };
}
