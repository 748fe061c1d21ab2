import { existsSync } from "node:fs";
import { fold } from "../text/fold.ts";
import { addBranch, follow, newBranches } from "./branches.ts";
import { leadOf, longestLead } from "./lead.ts";
import { openingWith } from "./opening.ts";
import type { Page } from "./page.ts";
import { skipBlanks } from "./page.ts";
import type { Filling, Slot } from "./slot.ts";
import { grammarFolder, loadTable, type TableRow } from "./table.ts";
import { lengthOf, numbersOf, wordAt } from "./word.ts";

/** The words of all lists as trees, by their numbers (word.ts); by node, the first row whose words end there. */
const branches = newBranches();
const rowsAt: (TableRow | null)[] = [null];

/** "units" or "units.short": whether grammars/ has that word list. */
export function hasTable(kind: string): boolean {
  return existsSync(new URL(`${kind.split(".")[0] ?? kind}.csv`, grammarFolder));
}

const slots = new Map<string, Slot>();

/**
 * A word list as a slot: "units" reads the words of the first column of grammars/units.csv, "units.short" those of the column
 * "short". One filling a length, the longest first; of rows with the same words the first.
 */
export function slotOfTable(kind: string): Slot {
  const known = slots.get(kind) ?? laidSlot(kind);
  slots.set(kind, known);
  return known;
}

function laidSlot(kind: string): Slot {
  const [name = kind, heading] = kind.split(".");
  const table = loadTable(name);
  const column = heading ?? table.headings[0] ?? "";
  const root = newNode();
  const leads = new Set<string>();
  for (const row of table.rows) addRow(root, leads, row, fold(row[column] ?? ""));
  return { opening: openingWith(leads), read: (page, at) => readList(root, page, at) };
}

function newNode(): number {
  return rowsAt.push(null) - 1;
}

function addRow(root: number, leads: Set<string>, row: TableRow, words: string): void {
  const numbers = numbersOf(words);
  if (numbers.length === 0) return;
  leads.add(leadOf(words).slice(0, longestLead));
  let node = root;
  for (const word of numbers) {
    let next = follow(branches, node, word);
    if (next === 0) {
      next = newNode();
      addBranch(branches, node, word, next);
    }
    node = next;
  }
  rowsAt[node] ??= row;
}

function readList(root: number, page: Page, start: number): readonly Filling[] {
  let found = noFillings;
  let node = root;
  for (let at = start; ; at = skipBlanks(page, at)) {
    const word = wordAt(page, at);
    node = follow(branches, node, word);
    if (node === 0) return found;
    at += lengthOf(word);
    const row = rowsAt[node] ?? null;
    if (row !== null) found = [{ start, end: at, value: page.text.slice(start, at), number: null, row, match: null }, ...found];
  }
}

const noFillings: readonly Filling[] = [];
