/**
 * The branches of trees: from a node, by a letter or a word, to another node. All in one table of three cells a branch (from, by,
 * to), each at a place that from and by make as if by chance or at the next free one behind it: it grows as trees do, and a branch is one
 * look into memory. Nodes are numbered from 1; 0 is none.
 */
export type Branches = { cells: Uint32Array; mask: number; used: number };

export function newBranches(): Branches {
  return { cells: new Uint32Array(3 << 10), mask: (1 << 10) - 1, used: 0 };
}

/** Numbers that follow one another are spread by multiples of the golden ratio and of another odd number. */
function placeOf(mask: number, from: number, by: number): number {
  const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(by, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** The node that a branch leads to; 0 where there is none. */
export function follow({ cells, mask }: Branches, from: number, by: number): number {
  for (let place = placeOf(mask, from, by); ; place = (place + 1) & mask) {
    const there = cells[place * 3];
    if (there === 0) return 0;
    if (there === from && cells[place * 3 + 1] === by) return cells[place * 3 + 2] ?? 0;
  }
}

/** Adds a branch that is not there yet. */
export function addBranch(branches: Branches, from: number, by: number, to: number): void {
  if (++branches.used * 2 > branches.mask) grow(branches);
  const { cells, mask } = branches;
  let place = placeOf(mask, from, by);
  while (cells[place * 3] !== 0) place = (place + 1) & mask;
  cells.set([from, by, to], place * 3);
}

function grow(branches: Branches): void {
  const { cells, used } = branches;
  branches.mask = branches.mask * 2 + 1;
  branches.cells = new Uint32Array(cells.length * 2);
  branches.used = 0;
  for (let at = 0; at < cells.length; at += 3) {
    if (cells[at] !== 0) addBranch(branches, cells[at] ?? 0, cells[at + 1] ?? 0, cells[at + 2] ?? 0);
  }
  branches.used = used;
}
