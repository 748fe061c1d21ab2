/** A row drawn with "|" between its cells, with or without one at its ends; the pieces. Null for prose that has a "|" in a word. */
function cellsOf(line: string): string[] | null {
  const inner = line.trim().replace(/^\|/u, "").replace(/\|$/u, "");
  if (!/(?:^|\s)\|(?:\s|$)/u.test(line) && !isFramed(line)) return null;
  const cells = inner.split("|");
  return cells.length > 1 ? cells : null;
}

/** "|1|Rà soát văn bản|Thanh tra Sở|": a bar at both ends and between needs no blanks beside it. */
function isFramed(line: string): boolean {
  return /^\s*\|[^|]*\|.*\|\s*$/u.test(line);
}

/** "|---|:---:|": what parts the heading from the rows. */
const drawn = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/u;

/**
 * Rows with "|" between the cells, as text copied from a page has them, with tabs instead, so that they are read as any other table:
 * at least two rows of as many cells, one below the other, or both framed, where the last cells may be missing. A line alone keeps its signs:
 * nobody can tell what they part.
 */
export function withTabs(lines: readonly string[]): string[] {
  const cells = lines.map((line) => (drawn.test(line) ? null : cellsOf(line)));
  return lines.map((line, at) => {
    if (drawn.test(line) && (hasCells(cells[at - 1]) || hasCells(cells[at + 1]))) return "";
    const own = cells[at] ?? null;
    if (own === null) return line;
    const beside = [neighbour(lines, cells, at, -1), neighbour(lines, cells, at, 1)];
    const isRow = beside.some((other) => other !== null && (other.cells.length === own.length || (isFramed(line) && isFramed(other.line))));
    return isRow ? own.map((cell) => cell.trim()).join("\t") : line;
  });
}

function hasCells(cells: string[] | null | undefined): boolean {
  return cells !== null && cells !== undefined;
}

/** The row above or below, over a drawn line or an empty one. */
function neighbour(
  lines: readonly string[],
  cells: readonly (string[] | null)[],
  at: number,
  step: 1 | -1,
): { line: string; cells: string[] } | null {
  let next = at + step;
  for (let skipped = 0; skipped < 2 && (lines[next]?.trim() === "" || drawn.test(lines[next] ?? "")); skipped++) next += step;
  const found = cells[next] ?? null;
  return found === null ? null : { line: lines[next] ?? "", cells: found };
}
