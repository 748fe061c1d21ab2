import { anyFigure, isDigit } from "./lead.ts";
import type { Page } from "./page.ts";

/**
 * Where the phrases of which grammars may begin, told for all grammars in one look: at most starts hardly one of them has a phrase.
 * A grammar has a bit; the first letters of its leads, up to four, name the cells of a table that the bit is set in. Leads that
 * share a cell by chance cost a walk in vain and nothing else.
 */
export type Glance = { cells: Uint32Array; bit: number };

const mostLetters = 4;
const bitsOfCell = 32;
const mostCells = 0x10000;

let cells = new Uint32Array(mostCells);
let given = 0;

/** A glance for phrases that begin with one of these leads: folded letters without blanks, "" for anything. */
export function glanceFor(leads: readonly string[]): Glance {
  if (given > 0 && given % bitsOfCell === 0) cells = new Uint32Array(mostCells);
  const glance = { cells, bit: 1 << (given++ % bitsOfCell) };
  for (const lead of leads) {
    let cell = 0;
    for (let at = 0; at < Math.min(lead.length, mostLetters); at++) cell = nextCell(cell, lead.charCodeAt(at));
    cells[cell] = (cells[cell] ?? 0) | glance.bit;
  }
  return glance;
}

function nextCell(cell: number, code: number): number {
  return (cell * 31 + code + 1) & (mostCells - 1);
}

/** The bits of all grammars whose phrases may begin at each of the page's starts. */
export function bitsAtStarts(page: Page, { cells }: Glance): readonly number[] {
  if (page.glance?.given !== given || page.glance.cells !== cells) {
    page.glance = { cells, given, bits: page.starts.map((at) => bitsAt(cells, page.codes, at)) };
  }
  return page.glance.bits;
}

const blank = 32;
const aFigure = anyFigure.charCodeAt(0);

function bitsAt(cells: Uint32Array, codes: readonly number[], start: number): number {
  let cell = 0;
  let bits = cells[0] ?? 0;
  for (let at = start, letters = 0; at < codes.length && letters < mostLetters; at++) {
    let code = codes[at] ?? 0;
    if (code === blank) continue;
    if (isDigit(code)) {
      while (isDigit(codes[at + 1] ?? 0)) at++;
      code = aFigure;
    }
    cell = nextCell(cell, code);
    bits |= cells[cell] ?? 0;
    letters++;
  }
  return bits;
}
