import { anyFigure } from "./lead.ts";

/**
 * At most places no phrase of a grammar begins, and the first two letters tell it. A pair of letters has a number; what may begin
 * with it (a grammar, a slot) has a bit in the pair's cell, so that all grammars that read a text look at the same few cells.
 * Asked before letters are walked one by one and words looked up.
 */
export type Openings = { cells: Uint32Array; bit: number };

/** Letters, digits and signs of folded Vietnamese have a kind each; all others share kind 0. */
const kinds = new Uint8Array(0x10000);
const known = "abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ0123456789 -+.,:;()/%'\"&";
for (let at = 0; at < known.length; at++) kinds[known.charCodeAt(at)] = at + 1;

const bitsOfKind = 7;
const secondOfPair = (1 << bitsOfKind) - 1;

/** The number of the two characters at `at` of a page. */
export function pairAt(codes: readonly number[], at: number): number {
  return pairOf(codes[at] ?? 0, codes[at + 1] ?? 0);
}

function pairOf(first: number, second: number): number {
  return (kindOf(first) << bitsOfKind) | kindOf(second);
}

function kindOf(code: number): number {
  return kinds[code] ?? 0;
}

/** Whether what these openings were made for may begin with a pair. */
export function mayOpen({ cells, bit }: Openings, pair: number): boolean {
  return ((cells[pair] ?? 0) & bit) !== 0;
}

const bitsOfCell = 32;
let cells = new Uint32Array(0);
let taken = bitsOfCell;

/** Openings of what begins with one of the leads (see lead.ts); "" is the beginning of anything. */
export function openingsWith(words: readonly string[]): Openings {
  if (taken === bitsOfCell) {
    cells = new Uint32Array(1 << (2 * bitsOfKind));
    taken = 0;
  }
  const openings = { cells, bit: 1 << taken++ };
  for (const word of words) for (const pair of pairsOf(word)) open(openings, pair);
  return openings;
}

const figures = Array.from("0123456789");

/** A lead's first two signs as a text may have them; a figure may have one digit or more. */
function pairsOf(lead: string): string[] {
  const [first = "", second = ""] = lead;
  const seconds = second === anyFigure ? figures : [second];
  if (first !== anyFigure) return seconds.map((sign) => first + sign);
  return figures.flatMap((digit) => [...figures, ...seconds].map((sign) => digit + sign));
}

function open({ cells, bit }: Openings, word: string): void {
  const pair = pairOf(word.charCodeAt(0) | 0, word.charCodeAt(1) | 0);
  const [first, last] = word === "" ? [0, cells.length - 1] : word.length === 1 ? [pair, pair + (1 << bitsOfKind) - 1] : [pair, pair];
  for (let at = first; at <= last; at++) cells[at] = (cells[at] ?? 0) | bit;
  // a blank may part the two
  const parted = (pair & ~secondOfPair) | kindOf(32);
  cells[parted] = (cells[parted] ?? 0) | bit;
}
