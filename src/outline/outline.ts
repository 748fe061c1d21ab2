import type { Document } from "../model/document.ts";
import type { Carrier, Group, Item, Outline, OutlineTable } from "../model/outline.ts";
import { readAppendixHead } from "./appendix.ts";
import { type BodyLine, bodyLines } from "./body.ts";
import { tableHead } from "./columns.ts";
import { endingStart, readEnding } from "./ending.ts";
import { everythingIn } from "./everything.ts";
import { rebuildFlatTable } from "./flat-table/rebuild.ts";
import { type FlowEntry, type FlowParagraph, flowOf } from "./flow.ts";
import { gridOf } from "./grid.ts";
import { readLetterhead } from "./letterhead.ts";
import { paragraphsOf, partsOf } from "./parts.ts";
import { groupHeadings, itemsOfProse } from "./prose-groups.ts";
import { proseItems } from "./prose-items.ts";
import { sectionTree } from "./sections.ts";
import { statementsOf } from "./statements.ts";
import { taskRows } from "./task-rows.ts";
import { opens } from "./words.ts";

/** The document's structure: letterhead, sections, tables and tasks by what they mean, ending; nothing is read out of the words yet. */
export function outlineOf(document: Document): Outline {
  const { carrier, main, appendices } = partsOf(flowOf(document));
  const lines = paragraphsOf(main);
  const head = readLetterhead(lines);
  const endAt = Math.max(head.end, endingStart(lines.slice(head.end)) + head.end);
  const inner = lines.slice(head.end, endAt);
  const body = bodyLines(inner);
  const ending = readEnding(lines.slice(endAt));
  const outline: Outline = {
    carrier: carrier === null ? null : readCarrier(carrier),
    letterhead: head.letterhead,
    legalBases: inner.map((line) => line.passage).filter((passage) => opens(passage.text, "basis") > 0),
    sections: [],
    statements: [],
    appendices: [],
    tables: [],
    groups: [],
    items: [],
    signature: ending.signature,
    recipients: ending.recipients,
    everything: everythingIn(document),
    notices: [],
  };
  readProse(body, "body", outline);
  readTables(main, null, outline);
  for (const entries of appendices) readAppendix(entries, outline);
  return outline;
}

function readCarrier(entries: readonly FlowEntry[]): Carrier {
  const lines = paragraphsOf(entries);
  const head = readLetterhead(lines);
  const ending = readEnding(lines.slice(head.end + endingStart(lines.slice(head.end))));
  return { letterhead: head.letterhead, signature: ending.signature, recipients: ending.recipients };
}

/**
 * Sections, statements, and the tasks that stand in prose with the headings that group them. An appendix' headings are groups, no
 * sections of the plan.
 */
function readProse(body: readonly BodyLine[], part: "body" | "appendix", outline: Outline): void {
  const found = proseItems(body);
  const taken = new Set(found.flatMap((item) => [...item.lines, ...item.fields, ...(item.container === null ? [] : [item.container])]));
  const tree = sectionTree(body, taken);
  const headings = groupHeadings(found, tree, body, part, outline.groups.length);
  const items = itemsOfProse(found, body, tree, headings.groupOf);
  const statements = statementsOf(body, tree, taken);
  outline.groups.push(...headings.groups);
  if (part === "body") {
    outline.sections.push(...tree.sections);
    outline.items.push(...items);
    outline.statements.push(...statements);
  } else {
    outline.items.push(...items.map((item) => ({ ...item, section: null })));
    outline.statements.push(...statements.map((statement) => ({ ...statement, section: null })));
  }
}

function readTables(entries: readonly FlowEntry[], appendix: number | null, outline: Outline): void {
  for (const entry of entries) {
    if (entry.kind !== "table") continue;
    addTable({ grid: gridOf(entry.table), kind: "other", columns: [], appendix }, outline);
  }
}

/** Keeps the table, and when it is a task table its groups and items. */
function addTable(table: OutlineTable, outline: Outline): void {
  const head = tableHead(table.grid);
  if (head !== null) Object.assign(table, { kind: head.kind, columns: head.columns });
  outline.tables.push(table);
  if (head?.kind !== "task") return;
  const rows: { groups: Group[]; items: Item[] } = taskRows(table.grid, head.columns, head.rows, outline.groups.length);
  outline.groups.push(...rows.groups);
  outline.items.push(...rows.items);
}

/** An appendix is a head and tables, or tasks in prose, or the lines of a table whose columns a converter lost. */
function readAppendix(entries: readonly FlowEntry[], outline: Outline): void {
  const lines = paragraphsOf(entries);
  const head = readAppendixHead(lines);
  outline.appendices.push(head.appendix);
  const appendix = outline.appendices.length - 1;
  readTables(entries, appendix, outline);
  const prose = addFlatTable(lines.slice(head.end), appendix, outline);
  readProse(bodyLines(prose), "appendix", outline);
}

/** Rebuilds a table from lines that lost their columns; returns the lines that belong to none. */
function addFlatTable(lines: readonly FlowParagraph[], appendix: number | null, outline: Outline): readonly FlowParagraph[] {
  const flat = rebuildFlatTable(lines.map((line) => line.source));
  if (flat === null) return lines;
  addTable({ grid: flat.grid, kind: "other", columns: [], appendix }, outline);
  return [...lines.slice(0, flat.first), ...lines.slice(flat.last + 1)];
}
