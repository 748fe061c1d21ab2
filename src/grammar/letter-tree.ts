import { addBranch, follow, newBranches } from "./branches.ts";
import { effort } from "./effort.ts";
import { anyFigure, isDigit } from "./lead.ts";

/**
 * The letters that phrases and word lists begin with, one tree for all of them, so that what may begin at a place of a text is told
 * by one walk.
 */
const branches = newBranches();
const root = 1;
/** By node, the node before its last letter. */
const before: number[] = [0, 0];

/** How many nodes there are, with 0, which is none. */
export function treeSize(): number {
  return before.length;
}

/** The node before the last letter of a node; 0 for the first node. */
export function nodeBefore(node: number): number {
  return before[node] ?? 0;
}

/** The node behind the letters of a lead (lead.ts), made where there is none yet. */
export function nodeOfLead(lead: string): number {
  let node = root;
  for (let at = 0; at < lead.length; at++) {
    const letter = lead.charCodeAt(at);
    let next = follow(branches, node, letter);
    if (next === 0) {
      next = before.push(node) - 1;
      addBranch(branches, node, letter, next);
    }
    node = next;
  }
  return node;
}

const blank = 32;
const aFigure = anyFigure.charCodeAt(0);

/** The node that the letters from `at` on lead to, as far as the tree goes; blanks between them are passed over. */
export function nodeAt(codes: readonly number[], at: number): number {
  let node = root;
  let place = at;
  for (; place < codes.length; place++) {
    const code = codes[place] ?? 0;
    if (code === blank && place > at) continue;
    const isFigure = isDigit(code);
    const next = follow(branches, node, isFigure ? aFigure : code);
    if (next === 0) break;
    node = next;
    if (isFigure) while (isDigit(codes[place + 1] ?? 0)) place++;
  }
  effort.looks += place - at + 1;
  return node;
}
