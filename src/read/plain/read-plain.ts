import type { Block, Document, Layer, Paragraph } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import { fold } from "../../text/fold.ts";
import { type BarTable, barTables } from "./bar-cells.ts";
import { blankColumns } from "./blank-columns.ts";
import { type AlignedTable, blankTable } from "./blank-table/blank-table.ts";
import { type Region, regionAt } from "./blank-table/region.ts";
import { startCue } from "./cue.ts";
import { isPageNumber } from "./furniture.ts";
import { readLines, type SourceLine } from "./line.ts";
import { noteLabel, takeNoteMark } from "./note-mark.ts";
import { paragraphOf } from "./paragraph.ts";
import { proseDrafts } from "./prose.ts";
import { partColumns } from "./side-by-side.ts";
import { cellTable, isTabRow, type TabLine, tabTable } from "./tab-table.ts";

/** A block before it has its id: lines of one paragraph, or rows of one table. */
type Draft = { layer: Layer; lines: SourceLine[]; table: boolean; rows?: TabLine[][][] } | { aligned: AlignedTable };

/**
 * Reads a text as converters leave it: wrapped lines joined into paragraphs, runs of lines with tabs into tables, footnotes and page
 * numbers set apart. Every paragraph has one segment for each line of the source. Never fails: any text is a document.
 */
export function readPlain(text: string, sha256: string): Document {
  const lines = readLines(text);
  const notices = noticesOf(text, lines);
  const drafts = piecesOf(lines, notices).flatMap((piece): Draft[] => {
    if (!Array.isArray(piece)) return draftsOfTable(piece);
    const prose = partColumns(piece);
    const tables = barTables(prose);
    notices.push(...unreadTables(prose, tables));
    return draftsOf(prose, tables);
  });
  const blocks = drafts.map((draft, i) => blockOf(draft, `b${i}`, notices));
  return { sha256, format: "text", reader: "plain", pages: null, blocks: withNoteMarks(blocks), notices };
}

function blockOf(draft: Draft, id: string, notices: Notice[]): Block {
  if ("aligned" in draft) return alignedBlock(draft.aligned, id, notices);
  if (draft.rows !== undefined) return cellTable(draft.rows, draft.lines, id);
  return draft.table ? tabTable(draft.lines, id) : paragraphOf(draft.lines, id, draft.layer);
}

function alignedBlock({ table, region, doubtful }: AlignedTable, id: string, notices: Notice[]): Block {
  notices.push({ code: "columns-aligned", severity: "info", values: extentOf(region), evidence: null });
  if (doubtful.length > 0) notices.push(doubtNotice(doubtful));
  return table(id);
}

/** Tables whose columns blanks part, where they can be told, and the lines between them. */
function piecesOf(lines: readonly SourceLine[], notices: Notice[]): (SourceLine[] | AlignedTable)[] {
  const pieces: (SourceLine[] | AlignedTable)[] = [];
  for (let i = 0; i < lines.length; i++) {
    const region = regionAt(lines, i);
    const aligned = region === null ? null : blankTable(region);
    const last = region?.last ?? i;
    // a longer one is found again among the lines that it becomes
    if (region !== null && aligned === null && hasCells(region) && blankColumns(lines.slice(i, last + 1)).length === 0) {
      notices.push({ code: "columns-by-blanks", severity: "warning", values: extentOf(region), evidence: null });
    }
    const open = pieces.at(-1);
    if (aligned !== null) pieces.push(aligned);
    else if (Array.isArray(open)) for (const line of lines.slice(i, last + 1)) open.push(line);
    else pieces.push(lines.slice(i, last + 1));
    i = last;
  }
  return pieces;
}

/** Two lines at least have words side by side. */
function hasCells(region: Region): boolean {
  return region.parts.flatMap((part) => part.body).filter((line) => /\S {3,}\S/u.test(line.source)).length > 1;
}

/** The table, and behind it the page numbers that stand in its midst. */
function draftsOfTable(aligned: AlignedTable): Draft[] {
  return [{ aligned }, ...aligned.region.numbers.map((line): Draft => ({ layer: "footer", lines: [line], table: false }))];
}

/** The tables whose cells stand one below the other, and what is between them. */
function draftsOf(lines: readonly SourceLine[], tables: readonly BarTable[]): Draft[] {
  const drafts: Draft[] = [];
  let read = 0;
  for (const { from, to, rows } of tables) {
    if (rows === null) continue;
    drafts.push(...draftsBetween(lines.slice(read, from)), { layer: "body", lines: lines.slice(from, to), table: true, rows });
    read = to;
  }
  return [...drafts, ...draftsBetween(lines.slice(read))];
}

/** Tables first, since their lines tell nothing of the page's measure; then paragraphs. */
function draftsBetween(lines: readonly SourceLine[]): Draft[] {
  return bridgePages(tableRuns(lines)).flatMap((run): Draft[] =>
    run.footer === true
      ? run.lines.map((line) => ({ layer: "footer", lines: [line], table: false }))
      : run.table
        ? [{ layer: "body", lines: run.lines, table: true }]
        : proseDrafts(run.lines).map((draft) => ({ ...draft, table: false })),
  );
}

type Run = { table: boolean; lines: SourceLine[]; footer?: true };

/** A table that goes on, heading and all, behind nothing but page numbers is one table; the numbers come after it, as footers. */
function bridgePages(runs: readonly Run[]): Run[] {
  const bridged: Run[] = [];
  for (const run of runs) {
    const between = bridged.at(-1);
    const table = bridged.at(-2);
    const numbers = between !== undefined && !between.table && between.lines.every((line) => isPageNumber(line.text));
    if (run.table && numbers && table?.table === true && sameHeading(table, run)) {
      bridged.splice(-2, 2, { table: true, lines: [...table.lines, ...run.lines] });
      bridged.splice(-1, 0, { table: false, lines: between.lines, footer: true });
    } else bridged.push(run);
  }
  return bridged;
}

function sameHeading(table: Run, next: Run): boolean {
  const [a, b] = [table.lines[0], next.lines[0]];
  return a !== undefined && b !== undefined && fold(a.source).trim() === fold(b.source).trim();
}

/** Runs of lines with tabs and runs of lines without, in turn. */
function tableRuns(lines: readonly SourceLine[]): Run[] {
  const runs: Run[] = [];
  for (const [i, line] of lines.entries()) {
    const open = runs.at(-1);
    const tabs = isTabRow(line.source) || (line.source.startsWith("\t") && open?.table === true);
    const next = lines[i + 1];
    // a cell that a manual break cut: the line between two rows, with no room around it
    const inner =
      open?.table === true &&
      line.blanksBefore === 0 &&
      next?.blanksBefore === 0 &&
      isTabRow(next.source) &&
      startCue(line.text) !== "label";
    if (open !== undefined && open.table === (tabs || inner)) open.lines.push(line);
    else runs.push({ table: tabs || inner, lines: [line] });
  }
  return runs;
}

/** The marks of notes, taken out of the nearest paragraph above that has them. */
function withNoteMarks(blocks: Block[]): Block[] {
  const marked = [...blocks];
  for (const [i, block] of blocks.entries()) {
    const label = block.kind === "paragraph" && block.layer === "note" ? noteLabel(block.text) : null;
    if (label === null) continue;
    for (let at = i - 1; at >= Math.max(0, i - 30); at--) {
      const above = marked[at];
      if (above === undefined || above.kind === "table" || above.layer !== "body") continue;
      const without: Paragraph | null = takeNoteMark(above, label);
      if (without === null) continue;
      marked[at] = without;
      break;
    }
  }
  return marked;
}

/** U+FFFD: letters that were lost before the text came here. */
function noticesOf(text: string, lines: readonly SourceLine[]): Notice[] {
  if (!text.includes("\ufffd")) return [];
  const line = lines.find((candidate) => candidate.source.includes("\ufffd"))?.number ?? 1;
  return [{ code: "letters-lost", severity: "warning", values: { count: text.split("\ufffd").length - 1, line }, evidence: null }];
}

/** Tables whose columns only blanks part and that could not be told, or whose rows nothing tells. */
function unreadTables(lines: readonly SourceLine[], tables: readonly BarTable[]): Notice[] {
  const notices = blankColumns(lines).map((values): Notice => ({ code: "columns-by-blanks", severity: "warning", values, evidence: null }));
  for (const { from, to, rows } of tables) {
    const [first, last] = [lines[from]?.number ?? 1, lines[to - 1]?.number ?? 1];
    if (rows === null) notices.push({ code: "columns-by-bars", severity: "warning", values: { first, last }, evidence: null });
  }
  return notices;
}

/** The numbers of a table's first and last lines. */
function extentOf(region: Region): { first: number; last: number } {
  const lines = region.parts.flatMap((part) => [...part.heading, ...part.body]);
  return { first: lines[0]?.number ?? 1, last: lines.at(-1)?.number ?? 1 };
}

/** Lines of an aligned table where one blank parts two cells, and it may be another one. */
function doubtNotice(lines: readonly number[]): Notice {
  const values = { count: lines.length, lines: lines.slice(0, mostNamed).join(", ") + (lines.length > mostNamed ? " …" : "") };
  return { code: "cells-doubtful", severity: "warning", values, evidence: null };
}

/** Lines that a notice names. */
const mostNamed = 20;
