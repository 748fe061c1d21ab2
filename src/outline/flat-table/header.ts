import type { ColumnRole } from "../../model/outline.ts";
import { roleOf } from "../columns.ts";
import { type Chunk, chunksOf, isColumnNumbers, mostLines } from "./chunk.ts";
import type { FlatLine } from "./flat-line.ts";
import { markAt } from "./mark.ts";

/** A column of the lost heading: its role and the chunks that name it. */
export type FlatColumn = { role: ColumnRole; chunks: Chunk[] };

/** The heading of a flattened table: its columns, the lines [first, last] it takes, and chunks between them that are not its own. */
export type FlatHeader = { columns: FlatColumn[]; first: number; last: number; strays: Chunk[] };

/** As many letters as one heading cell can have. */
const mostLetters = 60;

/** The headings that may begin a table, in turn: those that begin with a number column ("TT"), then, below the last of these, those that do not. */
export function* headersIn(lines: readonly FlatLine[]): Generator<FlatHeader> {
  let from = 0;
  for (const opening of ["label", "text"] as const) {
    for (let i = from; i < lines.length; i++) {
      const header = headerAt(lines, i, opening);
      if (header === null) continue;
      from = i + 1;
      yield header;
    }
  }
}

/**
 * The heading that begins with line `first` and a column of role `opening`: a column for every chunk that begins with a capital; chunks
 * in small letters go on with the one before ("Đơn vị" / "phối hợp"). Null unless it names the task and two more columns, each role once.
 */
function headerAt(lines: readonly FlatLine[], first: number, opening: "label" | "text"): FlatHeader | null {
  const line = lines[first];
  const chunk = line === undefined || line.text.length > 120 ? undefined : chunksOf(line, first)[0];
  const start = chunk === undefined ? undefined : partsOf(chunk)[0];
  if (start === undefined || roleOf(start.text) !== opening || !/^\p{Lu}/u.test(start.text)) return null;
  if (opening === "text" && (start.text.length > 40 || start.text === start.text.toUpperCase())) return null;
  return readHeader(lines, first);
}

function readHeader(lines: readonly FlatLine[], first: number): FlatHeader | null {
  const columns: FlatColumn[] = [];
  const strays: Chunk[] = [];
  let best: FlatHeader | null = null;
  for (let i = first; i < Math.min(lines.length, first + mostLines); i++) {
    const line = lines[i];
    if (line === undefined) break;
    const chunks = chunksOf(line, i);
    if (best !== null && best.last === i - 1 && isColumnNumbers(line.text)) {
      best.last = i;
      break;
    }
    const whole = best !== null && best.last === i - 1;
    if (whole && markAt(line) !== null) break;
    if (!chunks.every((chunk) => takeChunk(columns, strays, chunk, whole))) break;
    if (isComplete(columns))
      best = {
        columns: columns.map((column) => ({ role: roleOfColumn(column), chunks: [...column.chunks] })),
        first,
        last: i,
        strays: [...strays],
      };
    else if (isLost(columns.slice(0, -1))) break;
  }
  return best;
}

/** `whole`: the lines above make a heading already; only words that go on, or name a column still missing, belong to it. */
function takeChunk(columns: FlatColumn[], strays: Chunk[], chunk: Chunk, whole: boolean): boolean {
  if (chunk.text.length > mostLetters * 2) return false;
  // "TT / X / Nội dung": a group's number that a page break moved into the heading
  if (/^[IVX]{1,5}$/u.test(chunk.text)) return !whole && strays.push(chunk) > 0;
  const open = columns.at(-1);
  if (open !== undefined && goesOn(open, chunk)) {
    open.chunks.push(chunk);
    return true;
  }
  if (!/^\p{Lu}/u.test(chunk.text)) return false;
  const parts = partsOf(chunk);
  const used = new Set<ColumnRole>(columns.map((column) => roleOfColumn(column)));
  // "Ghi" above "chú": the first word of a narrow column's heading says nothing yet
  const fits = (part: Chunk): boolean => !used.has(roleOf(part.text)) && (roleOf(part.text) !== "extra" || part.text.length <= 14);
  if (whole && !parts.every(fits)) return false;
  for (const part of parts) columns.push({ role: roleOf(part.text), chunks: [part] });
  return true;
}

/** "Đơn vị" + "phối hợp"; "Đơn vị" + "Phối hợp" where the first alone says less than both. */
function goesOn(column: FlatColumn, chunk: Chunk): boolean {
  const before = column.chunks.map((part) => part.text).join(" ");
  if (before.length + chunk.text.length > mostLetters) return false;
  if (/^[\p{Ll}(/]/u.test(chunk.text)) return true;
  return /[,/(-]$/u.test(before);
}

/** "TT Nội dung Đơn vị chủ trì" with single blanks: a new column wherever a capital begins words that name another role. */
function partsOf(chunk: Chunk): Chunk[] {
  const starts = [...chunk.text.matchAll(/(?<=\s)\p{Lu}/gu)].map((match) => match.index);
  const parts: Chunk[] = [];
  let from = 0;
  for (const start of starts) {
    const left = roleOf(chunk.text.slice(from, start).trim());
    const right = roleOf(chunk.text.slice(start).trim());
    if (left === "extra" || right === "extra" || chunk.text === chunk.text.toUpperCase()) continue;
    parts.push(part(chunk, from, start));
    from = start;
  }
  parts.push(part(chunk, from, chunk.text.length));
  return parts;
}

function part(chunk: Chunk, from: number, to: number): Chunk {
  const text = chunk.text.slice(from, to).trimEnd();
  return { line: chunk.line, start: chunk.start + from, end: chunk.start + from + text.length, text };
}

function roleOfColumn(column: FlatColumn): ColumnRole {
  return roleOf(column.chunks.map((chunk) => chunk.text).join(" "));
}

/** Columns that nothing is added to any more and that no heading has: more than it can have, two of one role, two of none. */
function isLost(columns: readonly FlatColumn[]): boolean {
  const names = columns.map(roleOfColumn).filter((role) => role !== "extra");
  return columns.length >= mostColumns || new Set(names).size < names.length || names.length < columns.length - 1;
}

/** No heading has more. */
const mostColumns = 9;

function isComplete(columns: readonly FlatColumn[]): boolean {
  const roles = columns.map(roleOfColumn);
  const names = roles.filter((role) => role !== "extra");
  const named = new Set<ColumnRole>(names);
  if (named.size < names.length || names.length < roles.length - 1 || roles.length > mostColumns) return false;
  return named.has("text") && ["lead", "support", "deadline"].filter((role) => named.has(role as ColumnRole)).length >= 2;
}
