import type { RawBlock, RawCell, RawParagraph, RawRow, RawTable } from "./raw.ts";

/** What a row's end tells of its cells: DOC's and RTF's row definitions. */
export type RowSetting = { edges: number[]; heading: boolean; merges: Pick<RawCell, "across" | "down">[] };

type OpenTable = { table: RawTable; cells: RawBlock[][]; cell: RawBlock[] };

/** Builds blocks out of the order in which DOC and RTF write them: paragraphs, ends of cells, ends of rows, each at a table depth. */
export type Flow = {
  /** A paragraph at `depth`: 0 outside tables, 1 in a table's cell, 2 in a table within that cell. */
  paragraph: (depth: number, paragraph: RawParagraph) => void;
  endCell: (depth: number) => void;
  endRow: (depth: number, setting: RowSetting) => void;
  /** The blocks; what was left open (a file cut short) is closed. */
  finish: () => RawBlock[];
};

/** Word itself stops at far fewer; a damaged file may claim any number. */
const deepest = 12;

export function createFlow(): Flow {
  const blocks: RawBlock[] = [];
  const open: OpenTable[] = [];

  const level = (depth: number): OpenTable | undefined => open[depth - 1];
  const target = (depth: number): RawBlock[] => level(depth)?.cell ?? blocks;

  function closeTo(depth: number): void {
    while (open.length > depth) {
      const last = open.at(-1);
      if (last === undefined) return;
      if (last.cell.length > 0) last.cells.push(last.cell);
      if (last.cells.length > 0) last.table.rows.push(rowOf(last.cells, unknownSetting));
      open.pop();
      if (last.table.rows.length > 0) target(open.length).push(last.table);
    }
  }

  function goTo(wanted: number): number {
    const depth = Math.max(0, Math.min(wanted, deepest));
    closeTo(depth);
    while (open.length < depth) open.push({ table: { kind: "table", rows: [] }, cells: [], cell: [] });
    return depth;
  }

  return {
    paragraph: (depth, paragraph) => target(goTo(depth)).push(paragraph),
    endCell: (depth) => {
      const table = level(goTo(depth));
      if (table === undefined) return;
      table.cells.push(table.cell);
      table.cell = [];
    },
    endRow: (depth, setting) => {
      const table = level(goTo(depth));
      if (table === undefined) return;
      if (table.cell.length > 0) table.cells.push(table.cell);
      if (table.cells.length > 0) table.table.rows.push(rowOf(table.cells, setting));
      table.cells = [];
      table.cell = [];
    },
    finish: () => {
      closeTo(0);
      return blocks;
    },
  };
}

const unknownSetting: RowSetting = { edges: [], heading: false, merges: [] };

function rowOf(cells: RawBlock[][], setting: RowSetting): RawRow {
  return {
    cells: cells.map((blocks, i) => ({ blocks, across: setting.merges[i]?.across ?? "none", down: setting.merges[i]?.down ?? "none" })),
    edges: setting.edges.length === cells.length + 1 ? setting.edges : [],
    heading: setting.heading,
  };
}
