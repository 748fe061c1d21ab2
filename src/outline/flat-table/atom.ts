import { widthOf } from "../../text/letter-width.ts";
import { endsBare, endsOpen, endsSentence, endsUnit, isInsideUnit, type Opening, openingOf } from "./cue.ts";
import type { FlatLine } from "./flat-line.ts";
import type { FlatRow } from "./row.ts";

/**
 * The smallest part of a row that a cell can begin with: a line, or what stands in a line behind a gap or before a capital that opens a
 * unit or a deadline. `lineWidth` is the whole line's; `firstWord` the width of the atom's first word.
 */
export type Atom = {
  line: number;
  start: number;
  end: number;
  text: string;
  lineStart: boolean;
  afterGap: boolean;
  indent: number;
  newPage: boolean;
  /** The row's number stood before it once more: what blanks say is lost. */
  afterLabel: boolean;
  width: number;
  firstWord: number;
  opening: Opening;
  /** A unit's name begins before the atom and ends in it. */
  insideUnit: boolean;
  ending: { open: boolean; sentence: boolean; semicolon: boolean };
};

/** How much of the words that follow is looked at to see what a cell opens with ("Công" / "an xã"). */
const lookAhead = 48;

/** The row's lines as atoms, behind its label; the label is left out where it leaked into another cell. */
export function atomsOf(lines: readonly FlatLine[], row: FlatRow): Atom[] {
  const numbers = row.lines;
  const spans: { line: number; start: number; end: number; lineStart: boolean; afterGap: boolean }[] = [];
  for (const [i, number] of numbers.entries()) {
    const line = lines[number];
    if (line === undefined) continue;
    const begin = i === 0 ? row.bodyStart + noteDigits(line.text.slice(row.bodyStart)) : leakedLabel(line.text, row.label);
    if (line.text.slice(begin).trim() === "") continue;
    const cuts = [...new Set([begin, ...cutsOf(line, begin)])].sort((a, b) => a - b);
    for (const [c, start] of cuts.entries()) {
      spans.push({
        line: number,
        start,
        end: cuts[c + 1] ?? line.text.length,
        lineStart: c === 0,
        afterGap: line.gaps.includes(start - 1),
      });
    }
  }
  return spans.map((span, i) => atomOf(lines, spans, span, i, row.pageStarts.includes(span.line)));
}

type Span = { line: number; start: number; end: number; lineStart: boolean; afterGap: boolean };

function atomOf(lines: readonly FlatLine[], spans: readonly Span[], span: Span, index: number, newPage: boolean): Atom {
  const line = lines[span.line];
  const text = (line?.text.slice(span.start, span.end) ?? "").trim();
  let ahead = "";
  for (let i = index; i < spans.length && ahead.length < lookAhead; i++) {
    const next = spans[i];
    if (next !== undefined) ahead += `${ahead === "" ? "" : " "}${lines[next.line]?.text.slice(next.start, next.end).trim() ?? ""}`;
  }
  return {
    ...span,
    text,
    indent: span.lineStart ? (line?.indent ?? 0) : 0,
    newPage: span.lineStart && newPage,
    afterLabel: span.lineStart && span.start > 0,
    width: widthOf(text),
    firstWord: widthOf(/^\S*/u.exec(text)?.[0] ?? ""),
    opening: openingOf(ahead.slice(0, lookAhead)),
    insideUnit: isInsideUnit(textBehind(lines, spans, index), ahead),
    ending: { open: endsOpen(text), sentence: endsSentence(text), semicolon: text.endsWith(";") },
  };
}

function textBehind(lines: readonly FlatLine[], spans: readonly Span[], index: number): string {
  return spans
    .slice(Math.max(0, index - 3), index)
    .map((span) => lines[span.line]?.text.slice(span.start, span.end).trim() ?? "")
    .join(" ");
}

/** "2Tiến hành", "3 Tham mưu" behind the label's gap: a note's mark glued before the first word. */
function noteDigits(text: string): number {
  return /^\s*\d{1,2}(?=\p{Lu}\p{Ll})/u.exec(text)?.[0].length ?? /^\s*/u.exec(text)?.[0].length ?? 0;
}

/** "34. Tháng 6/2025" inside row 34: the row's number, set before another cell by the converter. */
function leakedLabel(text: string, label: string): number {
  const found = /^(\d{1,3})\.\s+(?=\p{Lu})/u.exec(text);
  return found?.[1] === label ? found[0].length : 0;
}

/** Gaps, and capitals, counts and dates behind a blank: "Công an xã Bộ phận", "UBND xã Trong năm 2025", "Công an xã 30/6/2026". */
function cutsOf(line: FlatLine, begin: number): number[] {
  const gaps = line.gaps.map((gap) => gap + 1).filter((cut) => cut > begin && cut < line.text.length);
  const capitals = [...line.text.slice(begin).matchAll(/(?<=\s)\p{Lu}/gu)].map((match) => begin + match.index);
  const dates = [...line.text.slice(begin).matchAll(/(?<=\s)(?:0\d\s|\d{1,2}\/)/gu)].map((match) => begin + match.index);
  return [...gaps, ...capitals, ...dates];
}

/** The words of atoms [from, to) in a row. */
export function textOf(atoms: readonly Atom[], from: number, to: number): string {
  return atoms
    .slice(from, to)
    .map((atom) => atom.text)
    .join(" ");
}

/** How the words of a cell end, for the cell that follows. */
export type CellEnding = { complete: boolean; bare: boolean };

const endings = new Map<string, CellEnding>();
/** As much of a cell's end as tells how it ends. */
const tail = 40;

export function endingOf(text: string): CellEnding {
  const key = text.length > tail ? `…${text.slice(-tail)}` : text;
  const known = endings.get(key);
  if (known !== undefined) return known;
  const ending = { complete: endsUnit(key), bare: endsBare(key) };
  if (endings.size > 20_000) endings.clear();
  endings.set(key, ending);
  return ending;
}
