import { cellText, type DraftBlock, type DraftCell, type DraftRow, type DraftTable, rowText } from "./draft.ts";
import { beginsItem, endsSentence, wouldHaveFitted } from "./paragraphs.ts";

const columnsOf = (table: DraftTable): number => table.xs.length - 1;

/** Does the table at the top of a page go on the one at the end of the page before? Same columns, or the same heading printed again. */
export function continues(above: DraftTable, below: DraftTable): boolean {
  if (columnsOf(above) !== columnsOf(below)) return false;
  if (repeatedRows(above, below) > 0) return true;
  return sameWidths(above, below) && !hasOwnHeading(above, below);
}

/** Another heading, bold and in every column, begins another table, however alike the columns are. */
function hasOwnHeading(above: DraftTable, below: DraftTable): boolean {
  const heads = (row: DraftRow | undefined): boolean =>
    row !== undefined &&
    row.cells.length > 1 &&
    row.cells.length === columnsOf(below) &&
    row.cells.every((cell) => isBoldCell(cell) && /\p{L}/u.test(cellText(cell)));
  return heads(above.rows[0]) && heads(below.rows[0]);
}

/** Column widths as parts of the whole, so that a table goes on from a portrait to a landscape page. */
function sameWidths(above: DraftTable, below: DraftTable): boolean {
  const [a, b] = [shares(above), shares(below)];
  return a.every((share, i) => Math.abs(share - (b[i] ?? 0)) < 0.03);
}

function shares({ xs }: DraftTable): number[] {
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 1];
  return xs.map((x) => (x - first) / Math.max(1, last - first));
}

const squeeze = (text: string): string => text.replace(/\s+/gu, "").toLowerCase();

/** The same words, letters apart that character recognition reads now so, now so: "Nội dunø, nhiệm vụ". Figures must be the same. */
function sameRow(a: string, b: string): boolean {
  if (a === b) return true;
  const figures = (text: string): string => text.replace(/\D+/gu, " ");
  if (Math.min(a.length, b.length) < 16 || Math.abs(a.length - b.length) > 4 || figures(a) !== figures(b)) return false;
  const pairsOf = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const rest = pairsOf(b);
  const shared = pairsOf(a).filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length >= 0.82 * (Math.max(a.length, b.length) - 1);
}

/** How many rows at the top of `below` print again what stands at the top of `above`. */
function repeatedRows(above: DraftTable, below: DraftTable): number {
  let count = 0;
  while (count < below.rows.length && count < above.rows.length) {
    const [a, b] = [above.rows[count], below.rows[count]];
    if (a === undefined || b === undefined || rowText(b) === "" || !sameRow(squeeze(rowText(a)), squeeze(rowText(b)))) break;
    count++;
  }
  return count;
}

const isBoldCell = (cell: DraftCell): boolean =>
  cell.blocks.every((block) => block.kind === "paragraph" && block.lines.every((line) => line.bold));

/** Adds the rows of `below` to `above`: the repeated heading is marked, a row cut by the page break is put together. */
export function appendTable(above: DraftTable, below: DraftTable): void {
  const repeated = repeatedRows(above, below);
  const shift = above.rows.length;
  const rows = below.rows.map(
    (row): DraftRow => ({ cells: row.cells.map((cell) => ({ ...cell, row: cell.row + shift })), repeatedHeading: false, tag: row.tag }),
  );
  rows.slice(0, repeated).forEach((row) => {
    row.repeatedHeading = true;
  });
  const [last, first] = [above.rows.findLast((row) => !row.repeatedHeading), rows[repeated]];
  above.rows.push(...rows);
  above.places.push(...below.places);
  above.page = below.page;
  above.box = below.box;
  above.xs = below.xs;
  if (last !== undefined && first !== undefined && isCut(last, first, above)) mergeRows(above, last, first);
}

/** Cells of both parts that stand in one column. */
function pairs(last: DraftRow, first: DraftRow): [DraftCell, DraftCell][] {
  return first.cells.flatMap((cell) => {
    const above = last.cells.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan);
    return above === undefined ? [] : [[above, cell] as [DraftCell, DraftCell]];
  });
}

function isCut(last: DraftRow, first: DraftRow, table: DraftTable): boolean {
  if (last.tag !== null && first.tag !== null) return last.tag === first.tag;
  const paired = pairs(last, first);
  if (paired.length !== first.cells.length || last.cells.length !== first.cells.length) return false;
  const [aboveLabel, belowLabel] = [cellText(paired[0]?.[0] ?? emptyCell), cellText(paired[0]?.[1] ?? emptyCell)];
  if (aboveLabel !== "" && belowLabel !== "" && paired.length > 1) return false;
  const verdicts = paired.map(([a, b]) => verdict(a, b));
  if (verdicts.includes("apart")) return false;
  if (verdicts.includes("joined")) return true;
  const labelled = table.rows.filter(
    (row) => row.cells.length === last.cells.length && row.cells[0] !== undefined && cellText(row.cells[0]) !== "",
  );
  return belowLabel === "" && aboveLabel !== "" && labelled.length * 3 > table.rows.length * 2;
}

const emptyCell: DraftCell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, heading: false, measure: { left: 0, right: 0 }, blocks: [] };

/** What one column says: its words go on, they surely begin anew, or nothing can be told. */
function verdict(above: DraftCell, below: DraftCell): "joined" | "apart" | "open" {
  const [end, start] = [lastLine(above.blocks), firstLine(below.blocks)];
  if (end === undefined || start === undefined) return "open";
  const startsLow = /^[\p{Ll},.;:)\]%]/u.test(start.text);
  if (startsLow && !endsSentence(end.text)) return "joined";
  if (endsSentence(end.text) && beginsItem(start.text)) return "open";
  if (wouldHaveFitted(end, start, above.measure)) return endsSentence(end.text) || !startsLow ? "open" : "joined";
  return endsSentence(end.text) ? "open" : "joined";
}

const lastLine = (blocks: readonly DraftBlock[]) => {
  const block = blocks.at(-1);
  return block?.kind === "paragraph" ? block.lines.at(-1) : undefined;
};
const firstLine = (blocks: readonly DraftBlock[]) => {
  const block = blocks[0];
  return block?.kind === "paragraph" ? block.lines[0] : undefined;
};

/** Puts the second part of a cut row into the first, cell by cell. */
function mergeRows(table: DraftTable, last: DraftRow, first: DraftRow): void {
  for (const [above, below] of pairs(last, first)) {
    const [end, start] = [above.blocks.at(-1), below.blocks[0]];
    const [endLine, startLine] = [lastLine(above.blocks), firstLine(below.blocks)];
    const goesOn = endLine !== undefined && startLine !== undefined && !wouldHaveFitted(endLine, startLine, above.measure);
    if (goesOn && end?.kind === "paragraph" && start?.kind === "paragraph" && !(beginsItem(startLine.text) && endsSentence(endLine.text))) {
      end.lines.push(...start.lines);
      above.blocks.push(...below.blocks.slice(1));
    } else above.blocks.push(...below.blocks);
  }
  const at = table.rows.indexOf(first);
  table.rows.splice(at, 1);
  table.rows.slice(at).forEach((row) => {
    for (const cell of row.cells) cell.row--;
  });
}
