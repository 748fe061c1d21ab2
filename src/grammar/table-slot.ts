import { existsSync } from "node:fs";
import { fold } from "../text/fold.ts";
import { effort } from "./effort.ts";
import type { Page } from "./page.ts";
import { skipBlanks } from "./page.ts";
import type { Filling, Slot } from "./slot.ts";
import { grammarFolder, loadTable, type TableRow } from "./table.ts";

/** A word list as a trie of words; `row` is the first whose words end here. */
type ListNode = { next: Map<string, ListNode>; row: TableRow | null };

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
  for (const row of table.rows) addRow(root, row, row[column] ?? "");
  const leads = [...root.next.keys()];
  const singles = new Set(leads.filter((lead) => lead.length === 1).map((lead) => lead.charCodeAt(0)));
  const firsts = new Set(leads.map((lead) => lead.charCodeAt(0)));
  const pairs = new Set(leads.map((lead) => pairOf(lead.charCodeAt(0), lead.charCodeAt(1))));
  const begins: Slot["begins"] = (first, second) =>
    second === undefined ? firsts.has(first) : singles.has(first) || pairs.has(pairOf(first, second));
  return { leads: () => leads, begins, read: (page, at) => readList(root, page, at) };
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function newListNode(): ListNode {
  return { next: new Map(), row: null };
}

const step = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

function addRow(root: ListNode, row: TableRow, written: string): void {
  const words = fold(written).match(step) ?? [];
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newListNode();
    node.next.set(word, next);
    node = next;
  }
  node.row ??= row;
}

/** No list has a word of more letters than this; "sở12sở12…" would else be read to its end from every "sở". */
const stepHere = /[\p{L}\p{N}\p{M}]{1,40}|[^\s\p{L}\p{N}\p{M}]/uy;

function readList(root: ListNode, page: Page, start: number): Filling[] {
  const found: Filling[] = [];
  let node: ListNode | undefined = root;
  for (let at = start; ; ) {
    stepHere.lastIndex = at = skipBlanks(page, at);
    const word = stepHere.exec(page.folded)?.[0];
    if (word === undefined) break;
    effort.looks += word.length;
    node = node.next.get(word);
    if (node === undefined) break;
    at += word.length;
    const row = node.row;
    if (row !== null) found.unshift({ start, end: at, value: page.text.slice(start, at), number: null, row, match: null });
  }
  return found;
}
