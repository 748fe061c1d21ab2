import type { Grid, Outline, OutlineTable } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";
import { aimsOf } from "./aims.ts";
import { tableHead } from "./columns.ts";
import { rebuildFlatTable } from "./flat-table/rebuild.ts";
import type { FlowEntry, FlowParagraph } from "./flow.ts";
import { gridOf } from "./grid.ts";
import type { SectionAt } from "./prose.ts";
import { taskRows } from "./task-rows.ts";

/** The tables among the entries, each with the section of the paragraph above it. */
export function readTables(entries: readonly FlowEntry[], appendix: number | null, sectionAt: SectionAt, outline: Outline): void {
  let section: number | null = null;
  for (const entry of entries) {
    if (entry.kind === "table") addTable({ grid: gridOf(entry.table), kind: "other", columns: [], appendix }, section, outline);
    else section = sectionAt.get(entry.source.id) ?? section;
  }
}

/** Keeps the table; a task table gives groups and items, a target table aims. */
function addTable(table: OutlineTable, section: number | null, outline: Outline): void {
  const head = tableHead(table.grid);
  outline.tables.push(head === null ? table : { ...table, kind: head.kind, columns: head.columns });
  if (head?.kind === "target") outline.aims.push(...aimsOf(table.grid, head.columns, head.rows, section));
  if (head?.kind !== "task") return;
  const rows = taskRows(table.grid, head.columns, head.rows, outline.groups.length);
  outline.groups.push(...rows.groups);
  outline.items.push(...rows.items);
}

/** Rebuilds a table from lines that lost their columns; returns the lines that belong to none. */
export function addFlatTable(lines: readonly FlowParagraph[], appendix: number | null, outline: Outline): readonly FlowParagraph[] {
  const sources = [...new Set(lines.map((line) => line.source))];
  const flat = rebuildFlatTable(sources, `flat${outline.tables.length}`);
  if (flat === null) return lines;
  addTable({ grid: flat.grid, kind: "other", columns: [], appendix }, null, outline);
  const used = new Set(sources.slice(flat.first, flat.last + 1));
  outline.everything = withCells(outline.everything, new Set([...used].map((source) => source.id)), flat.grid);
  return lines.flatMap((line) => (used.has(line.source) ? (line.source === sources[flat.first] ? before(line, flat.start) : []) : [line]));
}

/** "II. NHIỆM VỤ CỤ THỂ" that a converter left on the paragraph of the table's heading: what stands before the table's own words. */
function before(line: FlowParagraph, start: number): FlowParagraph[] {
  const passage = slicePassage(line.passage, 0, start - (line.passage.pieces[0]?.offset ?? 0));
  return passage.text === "" ? [] : [{ ...line, passage }];
}

/** The paragraphs that a rebuilt table took up give way to its cells: a number cut over two of them is whole again in its cell. */
function withCells(everything: readonly Passage[], used: ReadonlySet<string>, grid: Grid): Passage[] {
  const cells = grid.rows.flatMap((row) => row.cells.map((cell) => cell.passage)).filter((passage) => passage.text !== "");
  const isUsed = (passage: Passage): boolean => passage.pieces.some((piece) => used.has(piece.block));
  const at = everything.findIndex(isUsed);
  const rest = everything.filter((passage) => !isUsed(passage));
  return at < 0 ? [...rest, ...cells] : [...rest.slice(0, at), ...cells, ...rest.slice(at)];
}
