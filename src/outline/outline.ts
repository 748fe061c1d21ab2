import type { Document } from "../model/document.ts";
import type { Carrier, Group, Item, Outline, OutlineTable } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { readAppendixHead } from "./appendix.ts";
import { type BodyLine, bodyLines } from "./body.ts";
import { tableHead } from "./columns.ts";
import { endingStart, readEnding } from "./ending.ts";
import { everythingIn } from "./everything.ts";
import { type FlowEntry, flowOf } from "./flow.ts";
import { gridOf } from "./grid.ts";
import { readLetterhead } from "./letterhead.ts";
import { paragraphsOf, partsOf } from "./parts.ts";
import { proseItems } from "./prose-items.ts";
import { groupHeadings, itemsOfProse } from "./prose-groups.ts";
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
  readProse(body, outline);
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

/** Sections, statements, and the tasks that stand in prose with the headings that group them. */
function readProse(body: readonly BodyLine[], outline: Outline): void {
  const found = proseItems(body);
  const taken = new Set(found.flatMap((item) => [...item.lines, ...item.fields, ...(item.container === null ? [] : [item.container])]));
  const tree = sectionTree(body, taken);
  outline.sections = tree.sections;
  outline.statements = statementsOf(body, tree, taken);
  const headings = groupHeadings(found, tree, body);
  outline.groups.push(...headings.groups);
  outline.items.push(...itemsOfProse(found, body, tree, headings.groupOf));
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

function readAppendix(entries: readonly FlowEntry[], outline: Outline): void {
  const lines = paragraphsOf(entries);
  const head = readAppendixHead(lines);
  outline.appendices.push(head.appendix);
  readTables(entries, outline.appendices.length - 1, outline);
}

/** A passage list as texts, for notices and tests. */
export function textsOf(passages: readonly Passage[]): string[] {
  return passages.map((passage) => passage.text);
}
