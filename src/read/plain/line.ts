import { widthOf } from "../../text/letter-width.ts";
import { dropMarkup } from "./markup.ts";
import { withTabs } from "./pipe-rows.ts";

/**
 * A line of the source that has words. `text`: markup out, white space collapsed, trimmed; `indent`: blanks before it; `gaps`:
 * offsets into `text` where the source had a tab or a run of blanks; `blanksBefore`: empty lines above it; `width`: its natural
 * width in em; `source`: the line as it came.
 */
export type SourceLine = {
  number: number;
  source: string;
  text: string;
  indent: number;
  gaps: number[];
  blanksBefore: number;
  /** A form feed stands before it, or the only blank that opens a page where a converter leaves no other sign. */
  newPage: boolean;
  formFeed: boolean;
  /** A rule ("_____") or a line of many blanks stands between it and the line above: what parts footnotes from the page. */
  belowRule: boolean;
  width: number;
  bold: boolean;
  italic: boolean;
  /** Initials scribbled after the last word, read by the converter as emphasis. */
  paraph: string | null;
  /** How many "|" stand behind it, alone on their lines: one ends its cell, each further one an empty cell. */
  cellEnds: number;
};

const lineBreak = /\r\n|\r|\n|\u2028|\u2029/u;
const invisible = /[\u200b-\u200d\ufeff\u00ad\u2060]/gu;
/** "_______", "-----", "* * *": drawn, not said. */
const drawnRule = /^[\s_\-–—=*.·]*$/u;

/** "--------------Hà Nội, ngày …": a rule that a converter took for a hyphen, and joined to the line below it. */
const drawnBefore = /^\s*[-–—_]{4,}\s*(?=\p{L})/u;

/** The lines of a text that have words, numbered from 1. */
export function readLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let blanksBefore = 0;
  let newPage = false;
  let belowRule = false;
  for (const [index, raw] of withTabs(source.normalize("NFC").replace(invisible, "").split(lineBreak)).entries()) {
    if (raw.includes("\f")) newPage = true;
    const [clean, ends] = withoutBar(raw.replaceAll("\f", "").replaceAll("\v", "<br>"));
    const above = lines.at(-1);
    if (clean === "" && ends && above !== undefined) above.cellEnds++;
    if (drawnRule.test(clean)) {
      blanksBefore++;
      if (clean.length >= 10) belowRule = true;
      continue;
    }
    const drawn = drawnBefore.exec(clean)?.[0].length ?? 0;
    if (drawn > 0) blanksBefore++;
    const line = lineOf(clean.slice(drawn), index + 1);
    const opensPage = newPage || (blanksBefore === 0 && line.indent === 1 && lines.length > 0 && lines.at(-1)?.indent === 0);
    lines.push({ ...line, blanksBefore, newPage: opensPage, formFeed: newPage, belowRule, cellEnds: ends ? 1 : 0 });
    blanksBefore = ends ? 1 : 0;
    newPage = false;
    belowRule = false;
  }
  return lines;
}

/** "|" alone or at the end of a line that has no other: the edge of a cell whose lines stand one below the other; and whether it was there. */
function withoutBar(line: string): [string, boolean] {
  const bar = /^([^|]*?)(?:^|\s)\|\s*$/u.exec(line);
  return bar === null ? [line, false] : [(bar[1] ?? "").trimEnd(), true];
}

/** One line by itself: also for a cell of a table. */
export function lineOf(source: string, number: number): SourceLine {
  const words = dropMarkup(source);
  const { text, gaps } = collapse(words.text);
  const indent = /^[^\S\n]*/u.exec(source)?.[0].length ?? 0;
  const { bold, italic, paraph } = words;
  return {
    number,
    source,
    text,
    indent,
    gaps,
    blanksBefore: 0,
    newPage: false,
    formFeed: false,
    belowRule: false,
    width: widthOf(text),
    bold,
    italic,
    paraph,
    cellEnds: 0,
  };
}

/** Runs of blanks become one, "\n" stays; the offsets of the runs that were two blanks or a tab. */
export function collapse(source: string): { text: string; gaps: number[] } {
  const gaps: number[] = [];
  let text = "";
  for (const piece of source.trim().split(/(\s+)/u)) {
    if (piece.trim() !== "" || piece === "") {
      text += piece;
    } else if (piece.includes("\n")) {
      text += "\n";
    } else {
      if (piece.length > 1 || piece === "\t") gaps.push(text.length);
      text += " ";
    }
  }
  return { text, gaps };
}
