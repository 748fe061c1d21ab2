import type { Page } from "../grammar/page.ts";
import type { Filling, Slot } from "../grammar/slot.ts";
import { slotOfTable } from "../grammar/table-slot.ts";

const lists = new Map<string, Slot>();

/** The longest entry of the word list `grammars/NAME.csv` that stands at `at` as whole words, before `limit`; null when none does. */
export function listedAt(name: string, page: Page, at: number, limit: number = page.text.length): Filling | null {
  let list = lists.get(name);
  if (list === undefined) {
    list = slotOfTable(name);
    lists.set(name, list);
  }
  if (page.boundary[at] === 0) return null;
  return list.read(page, at).find((filling) => filling.end <= limit && page.boundary[filling.end] !== 0) ?? null;
}

/** Every entry of the word list in the characters [start, end), leftmost and longest first, none overlapping. */
export function listedIn(name: string, page: Page, start: number, end: number): Filling[] {
  const found: Filling[] = [];
  for (let at = start; at < end; ) {
    const filling = listedAt(name, page, at, end);
    if (filling !== null) found.push(filling);
    at = filling?.end ?? at + 1;
  }
  return found;
}
