/** A cell of a tagged PDF's table: which table of the page, which row of that table (counted over all pages), which cell of the row. */
export type CellTag = { table: number; row: number; cell: number; heading: boolean };

type Node = { role: string; children: unknown[] };

/**
 * A page's structure tree (ISO 32000-1, 14.8.4.3.4) as pdf.js gives it → table cells by the id of their marked content. Rows that stand on
 * other pages are in the tree too, without content: a row cut by a page break has the same number on both pages.
 */
export function cellTags(tree: unknown): Map<string, CellTag> {
  const found = new Map<string, CellTag>();
  let tables = 0;
  const visit = (value: unknown, depth: number): void => {
    const node = nodeOf(value);
    if (node === null || depth > 60) return;
    if (node.role !== "Table") {
      for (const child of node.children) visit(child, depth + 1);
      return;
    }
    const table = tables++;
    rowsIn(node).forEach((row, r) => {
      row.children.forEach((child, c) => {
        const cell = nodeOf(child);
        if (cell === null) return;
        for (const id of contentIn(cell, 0)) found.set(id, { table, row: r, cell: c, heading: cell.role === "TH" });
      });
    });
  };
  visit(tree, 0);
  return found;
}

function nodeOf(value: unknown): Node | null {
  if (value === null || typeof value !== "object") return null;
  const { role, children } = value as Record<string, unknown>;
  return typeof role === "string" && Array.isArray(children) ? { role, children } : null;
}

/** Rows stand in the table or in its THead, TBody, TFoot. */
function rowsIn(table: Node): Node[] {
  return table.children.flatMap((child) => {
    const node = nodeOf(child);
    if (node === null) return [];
    return node.role === "TR" ? [node] : /^T(?:Head|Body|Foot)$/u.test(node.role) ? rowsIn(node) : [];
  });
}

/** Ids of the marked content below a node: "p17R_mc5" is content 5 of its page. */
function contentIn(node: Node, depth: number): string[] {
  if (depth > 40) return [];
  return node.children.flatMap((child) => {
    const inner = nodeOf(child);
    if (inner !== null) return contentIn(inner, depth + 1);
    const id = child !== null && typeof child === "object" ? (child as Record<string, unknown>).id : null;
    const number = typeof id === "string" ? /_mc(\d+)$/u.exec(id)?.[1] : undefined;
    return number === undefined ? [] : [number];
  });
}
