import { effort } from "./effort.ts";
import { anyFigure, isDigit } from "./lead.ts";

/**
 * The letters that phrases and word lists begin with, one tree for all of them, so that what may begin at a place of a text is told
 * by one walk. Grammars are loaded one by one, and the tree grows with them: where a letter leads from a node stands in one table
 * at the place that both make by chance, or the next free one behind it.
 */
export const treeRoot = 1;

/** Two cells a branch: node and letter as one number, and the node it leads to. 0 is free. */
let branches = new Uint32Array(1 << 12);
let shift = 32 - 11;
/** By node, the node before its last letter; 0 and the root have none. */
const above: number[] = [0, 0];

/** Letters get numbers as grammars first use them; letters beyond the last number share it, which costs walks in vain only. */
const numbers = new Uint16Array(0x10000);
const lettersBits = 9;
const lastNumber = (1 << lettersBits) - 1;
let given = 0;

/** How many nodes the tree has: what was found of a text in a smaller tree is no longer true. */
export function treeSize(): number {
  return above.length;
}

/** The node before the last letter of a node; 0 for the root. */
export function nodeBefore(node: number): number {
  return above[node] ?? 0;
}

/** The node behind the letters of a lead (lead.ts), made where there is none yet. */
export function nodeOfLead(lead: string): number {
  let node = treeRoot;
  for (let at = 0; at < lead.length; at++) node = nodeBehind(node, lead.charCodeAt(at));
  return node;
}

function nodeBehind(node: number, code: number): number {
  if (numbers[code] === 0) {
    given = Math.min(given + 1, lastNumber);
    numbers[code] = given;
  }
  const branch = branchOf(node, numbers[code] ?? 0);
  const known = followed(branch);
  if (known !== 0) return known;
  if (above.length * 4 > branches.length) grow();
  const made = above.push(node) - 1;
  add(branch, made);
  return made;
}

function branchOf(node: number, letter: number): number {
  return (node << lettersBits) | letter;
}

/** Where a branch stands or would stand first: the golden ratio spreads numbers that follow one another. */
function placeOf(branch: number): number {
  return (Math.imul(branch, 0x9e3779b1) >>> shift) << 1;
}

function followed(branch: number): number {
  for (let place = placeOf(branch); ; place = place + 2 < branches.length ? place + 2 : 0) {
    const there = branches[place];
    if (there === branch) return branches[place + 1] ?? 0;
    if (there === 0) return 0;
  }
}

function add(branch: number, node: number): void {
  let place = placeOf(branch);
  while (branches[place] !== 0) place = place + 2 < branches.length ? place + 2 : 0;
  branches[place] = branch;
  branches[place + 1] = node;
}

function grow(): void {
  const before = branches;
  branches = new Uint32Array(before.length * 2);
  shift--;
  for (let place = 0; place < before.length; place += 2) if (before[place] !== 0) add(before[place] ?? 0, before[place + 1] ?? 0);
}

const blank = 32;
const aFigure = anyFigure.charCodeAt(0);

/** The node that the letters from `at` on lead to, as far as the tree goes; blanks between them are passed over. */
export function nodeAt(codes: readonly number[], at: number): number {
  let node = treeRoot;
  let place = at;
  for (; place < codes.length; place++) {
    const code = codes[place] ?? 0;
    if (code === blank && place > at) continue;
    const isFigure = isDigit(code);
    const letter = numbers[isFigure ? aFigure : code] ?? 0;
    const to = letter === 0 ? 0 : followed(branchOf(node, letter));
    if (to === 0) break;
    node = to;
    if (isFigure) while (isDigit(codes[place + 1] ?? 0)) place++;
  }
  effort.looks += place - at + 1;
  return node;
}
