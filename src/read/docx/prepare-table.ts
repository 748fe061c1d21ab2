import { type Preparation, unwrapped, xml } from "./preparation.ts";
import { onOff } from "./styles.ts";
import { child, elements, numberIn, valueIn, type XmlElement } from "./xml.ts";

/**
 * A table as mammoth reads it: nothing but rows and cells (a bookmark between them makes it give up merged cells), rows deleted in
 * tracked changes left out, columns skipped at a row's ends set as empty cells.
 */
export function preparedTable(table: XmlElement, context: Preparation): XmlElement {
  const rows = unwrapped(elements(table)).filter((row) => row.name === "w:tr" && child(child(row, "w:trPr"), "w:del") === undefined);
  return xml(
    "w:tbl",
    {},
    rows.map((row) => preparedRow(row, context)),
  );
}

function preparedRow(row: XmlElement, context: Preparation): XmlElement {
  const properties = child(row, "w:trPr");
  const heading = onOff(properties, "w:tblHeader") === true ? [xml("w:trPr", {}, [xml("w:tblHeader")])] : [];
  const cells = joinedAcross(unwrapped(elements(row)).filter((cell) => cell.name === "w:tc")).map((cell) => preparedCell(cell, context));
  return xml("w:tr", {}, [...heading, ...skipped(properties, "w:gridBefore"), ...cells, ...skipped(properties, "w:gridAfter")]);
}

/** Word allows 63 columns; a damaged file may claim a million. */
const mostColumns = 256;

function skipped(properties: XmlElement | undefined, name: string): XmlElement[] {
  const columns = Math.min(numberIn(properties, name) ?? 0, mostColumns);
  return columns > 0 ? [xml("w:tc", {}, [xml("w:tcPr", {}, [xml("w:gridSpan", { "w:val": String(columns) })])])] : [];
}

/** A cell with the columns it spans and whether it goes on from the cell above. */
type RowCell = { span: number; merge: XmlElement | undefined; content: XmlElement[] };

/** Cells joined sideways the old way (`w:hMerge`, 17.4.22) as one cell over several columns. */
function joinedAcross(cells: readonly XmlElement[]): RowCell[] {
  const joined: RowCell[] = [];
  for (const cell of cells) {
    const properties = child(cell, "w:tcPr");
    const span = Math.max(1, Math.min(numberIn(properties, "w:gridSpan") ?? 1, mostColumns));
    const across = child(properties, "w:hMerge");
    const before = joined.at(-1);
    if (across !== undefined && valueIn(properties, "w:hMerge") !== "restart" && before !== undefined) before.span += span;
    else joined.push({ span, merge: child(properties, "w:vMerge"), content: elements(cell) });
  }
  return joined;
}

function preparedCell(cell: RowCell, context: Preparation): XmlElement {
  const span = cell.span > 1 ? [xml("w:gridSpan", { "w:val": String(cell.span) })] : [];
  const merge = cell.merge === undefined ? [] : [xml("w:vMerge", cell.merge.attributes)];
  return xml("w:tc", {}, [xml("w:tcPr", {}, [...span, ...merge]), ...context.blocks(cell.content)]);
}
