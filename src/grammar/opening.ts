import { nodeAt, nodeBefore, nodeOfLead, treeSize } from "./letter-tree.ts";
import { forgetPages, knownOf, nulls, type Page, placeAt } from "./page.ts";
import type { State } from "./state.ts";

/**
 * How something begins: the phrases of a graph, the words of a list, figures. It begins in several ways, known by their numbers:
 * with certain letters (`addLead`) or as something else does (`addBehind`). `lay` adds the ways and is asked once, when a text is
 * first read for them.
 */
export type Opening = {
  lay: (() => void) | null;
  /** What begins as this does, in which of its ways. */
  behind: Way[];
  /** What can be read where the letters allow these ways (ascending). Null for what is read only as a part of something else. */
  stateBy: ((ways: readonly number[]) => State) | null;
  /** Its place in a node's `states`. */
  column: number;
  /** Its place among those that whole texts are searched for; null for one that is not. */
  searched: number | null;
};

type Way = { opening: Opening; way: number };

/** A place where something searched for may begin, with what can be read there, and the next such place. */
export type Start = { at: number; state: State; next: Start | null };

/** What may begin with the letters up to a node of the tree (letter-tree.ts): by column, and what is searched for as a chain. */
export type Row = { searched: Searched | null; states: (State | null)[] };
type Searched = { searched: number; state: State; next: Searched | null };

let columns = 0;
let searches = 0;
/** By node, what begins with just the letters up to it. */
const leading: (Way[] | undefined)[] = [];
/** By node; made when a text first leads there, all anew when something was laid. */
let rows: (Row | null)[] = [];

/** `lay` is to add the ways. */
export function openingOf(lay: (opening: Opening) => void, stateBy: Opening["stateBy"] = null): Opening {
  const column = stateBy === null ? -1 : columns++;
  const opening: Opening = { lay: () => lay(opening), behind: [], stateBy, column, searched: null };
  return opening;
}

/** What begins with one of the leads (lead.ts); "" is the beginning of anything. */
export function openingWith(leads: Iterable<string>): Opening {
  return openingOf((opening) => {
    for (const lead of leads) addLead(opening, 0, lead);
  });
}

/** The opening begins in this way where a text goes on with the letters of the lead. */
export function addLead(opening: Opening, way: number, lead: string): void {
  const node = nodeOfLead(lead);
  const known = leading[node];
  if (known === undefined) leading[node] = [{ opening, way }];
  else known.push({ opening, way });
}

/** The opening begins in this way wherever `first` begins. */
export function addBehind(opening: Opening, way: number, first: Opening): void {
  first.behind.push({ opening, way });
  layOpening(first);
}

function layOpening(opening: Opening): void {
  const { lay } = opening;
  if (lay === null) return;
  opening.lay = null;
  lay();
  forget();
}

function forget(): void {
  forgetPages();
  rows = nulls(treeSize());
}

/** What can be read of the opening at a place of a page; null where nothing of it begins. */
export function stateAt(opening: Opening, page: Page, at: number): State | null {
  if (opening.lay !== null) layOpening(opening);
  const place = placeAt(page, at);
  place.row ??= rowAt(page, at);
  return place.row.states[opening.column] ?? null;
}

/** The first of the places where a page may begin with something of the opening. */
export function startsOn(page: Page, opening: Opening): Start | null {
  if (opening.searched === null) {
    opening.searched = searches++;
    forget();
  }
  if (opening.lay !== null) layOpening(opening);
  const known = knownOf(page);
  known.openings ??= startsFor(known);
  return known.openings[opening.searched] ?? null;
}

/** By `searched`. */
function startsFor(page: Page): (Start | null)[] {
  const first = nulls<Start>(searches);
  for (let i = page.starts.length - 1; i >= 0; i--) {
    const at = page.starts[i] ?? 0;
    const place = placeAt(page, at);
    place.row ??= rowAt(page, at);
    const row = place.row;
    for (let found = row.searched; found !== null; found = found.next) {
      first[found.searched] = { at, state: found.state, next: first[found.searched] ?? null };
    }
  }
  return first;
}

function rowAt(page: Page, at: number): Row {
  return rowOf(nodeAt(page.codes, at));
}

function rowOf(node: number): Row {
  const known = rows[node] ?? null;
  if (known !== null) return known;
  // where nothing begins with just these letters, what begins with fewer of them
  const row = leading[node] === undefined && node !== 0 ? rowOf(nodeBefore(node)) : newRow(node);
  rows[node] = row;
  return row;
}

function newRow(node: number): Row {
  const found = new Map<Opening, Set<number>>();
  for (let at = node; at !== 0; at = nodeBefore(at)) for (const way of leading[at] ?? []) open(found, way);
  const row: Row = { searched: null, states: nulls(columns) };
  for (const [{ stateBy, column, searched }, ways] of found) {
    if (stateBy === null) continue;
    const state = stateBy([...ways].sort((a, b) => a - b));
    row.states[column] = state;
    if (searched !== null) row.searched = { searched, state, next: row.searched };
  }
  return row;
}

/** Opens a way, and what begins with that which it opens. */
function open(found: Map<Opening, Set<number>>, { opening, way }: Way): void {
  const known = found.get(opening);
  if (known !== undefined) {
    known.add(way);
    return;
  }
  found.set(opening, new Set([way]));
  for (const next of opening.behind) open(found, next);
}
