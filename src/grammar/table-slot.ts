import { existsSync } from "node:fs";
import { fold } from "../text/fold.ts";
import { leadOf, longestLead } from "./lead.ts";
import { openingWith } from "./opening.ts";
import type { Page } from "./page.ts";
import { skipBlanks } from "./page.ts";
import type { Filling, Slot } from "./slot.ts";
import { grammarFolder, loadTable, type TableRow } from "./table.ts";
import { lengthOf, numbersOf, wordAt } from "./word.ts";

/** A word list as a tree of words by their numbers; `row` is the first whose words end here. */
type ListNode = { next: Map<number, ListNode>; row: TableRow | null };

/** "units" or "units.short": whether grammars/ has that word list. */
export function hasTable(kind: string): boolean {
  return existsSync(new URL(`${kind.split(".")[0] ?? kind}.csv`, grammarFolder));
}

/**
 * A word list as a slot: "units" reads the words of the first column of grammars/units.csv, "units.short" those of the column
 * "short". One filling a length, the longest first; of rows with the same words the first.
 */
export function slotOfTable(kind: string): Slot {
  const [name = kind, heading] = kind.split(".");
  const table = loadTable(name);
  const column = heading ?? table.headings[0] ?? "";
  const root = newListNode();
  const leads = new Set<string>();
  for (const row of table.rows) addRow(root, leads, row, fold(row[column] ?? ""));
  return { opening: openingWith(leads), read: (page, at) => readList(root, page, at) };
}

function newListNode(): ListNode {
  return { next: new Map(), row: null };
}

function addRow(root: ListNode, leads: Set<string>, row: TableRow, words: string): void {
  const numbers = numbersOf(words);
  if (numbers.length === 0) return;
  leads.add(leadOf(words).slice(0, longestLead));
  let node = root;
  for (const word of numbers) {
    const next = node.next.get(word) ?? newListNode();
    node.next.set(word, next);
    node = next;
  }
  node.row ??= row;
}

function readList(root: ListNode, page: Page, start: number): readonly Filling[] {
  let found = noFillings;
  let node: ListNode | undefined = root;
  for (let at = start; ; at = skipBlanks(page, at)) {
    const word = wordAt(page, at);
    node = node.next.get(word);
    if (node === undefined) return found;
    at += lengthOf(word);
    const row = node.row;
    if (row !== null) found = [{ start, end: at, value: page.text.slice(start, at), number: null, row, match: null }, ...found];
  }
}

const noFillings: readonly Filling[] = [];
