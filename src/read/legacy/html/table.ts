import type { Element } from "hast";
import type { RawBlock, RawCell, RawMerge, RawRow } from "../raw.ts";
import { attribute } from "./look.ts";

/** As many columns as browsers allow. */
const mostColumns = 1000;
/** Cells so wide that no two borders are taken for one. */
const columnWidth = 1000;

/** A cell that reaches down into rows below: where it stands, how wide, for how many rows still. */
type Hanging = { width: number; rows: number };

/** The rows of a table by the rules of HTML's table model (WHATWG HTML 4.9.12.1); `read` gives a cell's blocks. */
export function tableRows(table: Element, read: (cell: Element) => RawBlock[]): RawRow[] {
  const rows = rowsOf(table);
  let hanging = new Map<number, Hanging>();
  return rows.map(({ row, heading }, at) => {
    const cells: RawCell[] = [];
    const edges = [0];
    const below = new Map<number, Hanging>();
    let column = 0;
    const put = (blocks: RawBlock[], width: number, down: RawMerge): void => {
      cells.push({ blocks, across: "none", down });
      column += width;
      edges.push(column * columnWidth);
    };
    const continueHanging = (): void => {
      for (let over = hanging.get(column); over !== undefined; over = hanging.get(column)) {
        if (over.rows > 1) below.set(column, { width: over.width, rows: over.rows - 1 });
        put([], over.width, "continue");
      }
    };
    for (const cell of cellsOf(row)) {
      continueHanging();
      const width = Math.min(span(cell, "colSpan") || 1, mostColumns - column, freeUntil(hanging, column));
      if (width < 1) break;
      const wanted = span(cell, "rowSpan");
      const height = Math.min(wanted === 0 ? rows.length - at : wanted, rows.length - at);
      if (height > 1) below.set(column, { width, rows: height - 1 });
      put(read(cell), width, height > 1 ? "start" : "none");
    }
    continueHanging();
    hanging = below;
    return { cells, edges, heading: heading || cellsOf(row).every((cell) => cell.tagName === "th") };
  });
}

/** How many columns are free before the next cell that hangs down from above. */
function freeUntil(hanging: ReadonlyMap<number, Hanging>, column: number): number {
  return Math.min(...[...hanging.keys()].filter((other) => other > column).map((other) => other - column), mostColumns);
}

function rowsOf(table: Element): { row: Element; heading: boolean }[] {
  return elementsOf(table)
    .flatMap((child) => {
      if (child.tagName === "tr") return [{ row: child, heading: false }];
      if (child.tagName !== "thead" && child.tagName !== "tbody" && child.tagName !== "tfoot") return [];
      const heading = child.tagName === "thead";
      return elementsOf(child)
        .filter((row) => row.tagName === "tr")
        .map((row) => ({ row, heading }));
    })
    .filter(({ row }) => cellsOf(row).length > 0);
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter((child) => child.tagName === "td" || child.tagName === "th");
}

function elementsOf(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === "element");
}

/** 1 unless a whole number is stated; 0 of a `rowspan` means: to the end. */
function span(cell: Element, name: "colSpan" | "rowSpan"): number {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value >= 0 ? value : 1;
}
