/** A line of a table whose columns are parted by tabs: its number in the source (from 1) and its cells as written. */
export type TabLine = { line: number; cells: string[] };
/** Lines of one table; a page break may leave blank lines between them. */
export type TabBlock = { first: number; last: number; columns: number; lines: TabLine[] };

/**
 * Finds tab-separated tables among a source's lines: at least two lines that follow each other with the same number of cells, or
 * one with three cells and more. A line without tabs between two such lines is a row over all columns. Blank lines end the table
 * unless its heading comes again right after them.
 */
export function tabBlocks(lines: readonly string[]): TabBlock[] {
  const blocks: TabBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const columns = cellsOf(lines[i]).length;
    if (!beginsTable(lines, i)) continue;
    const block = { first: i + 1, last: i + 1, columns, lines: [] as TabLine[] };
    for (let at = i; at < lines.length; at = nextRow(lines, at, i, columns) ?? lines.length) {
      block.lines.push({ line: at + 1, cells: cellsOf(lines[at]) });
      block.last = at + 1;
    }
    blocks.push(block);
    i = block.last - 1;
  }
  return blocks;
}

/** More cells than that in a line are no table of a plan. */
const mostColumns = 100;

function cellsOf(line: string | undefined): string[] {
  return line?.split("\t") ?? [];
}

/** Tabs at the start of a line indent it; those between words part columns. */
function beginsTable(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? "";
  const cells = cellsOf(line);
  if (line.startsWith("\t") || cells.length > mostColumns || cells.filter((cell) => cell.trim() !== "").length < 2) return false;
  return cells.length >= 3 || cellsOf(lines[i + 1]).length === cells.length;
}

/** The next line of the table that began at line `first`, or null when `at` was its last. */
function nextRow(lines: readonly string[], at: number, first: number, columns: number): number | null {
  const next = lines[at + 1] ?? "";
  if (next.trim() !== "") return belongs(lines, at + 1, columns) ? at + 1 : null;
  let after = at + 1;
  while (after < lines.length && lines[after]?.trim() === "") after++;
  return after < lines.length && lines[after] === lines[first] ? after : null;
}

function belongs(lines: readonly string[], at: number, columns: number): boolean {
  const cells = cellsOf(lines[at]).length;
  if (cells > 1) return cells <= columns + 1;
  return cellsOf(lines[at + 1]).length === columns;
}
