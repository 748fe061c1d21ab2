import { weaker } from "../model/certainty.ts";
import type { Column, Field, GridCell, GridRow, Item } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { emptyPassage, joinPassages } from "../text/passage.ts";
import { tickedFields } from "./mark-columns.ts";
import { isDitto } from "./words.ts";

/**
 * The fields of a row; those in cells that reach in from `above` are implied. `text`: the task's words without their label, null where the row only goes
 * on with the one above. A dash alone says that there is none.
 */
export function fieldsOf(row: GridRow, columns: readonly Column[], above: readonly GridCell[], text: Passage | null): Field[] {
  const fields: Field[] = [];
  for (const column of columns) {
    const cell = row.cells.find((candidate) => candidate.column === column.index);
    const passage = column.role === "text" && text !== null ? text : (cell?.passage ?? emptyPassage);
    if (column.role === "label" || column.role === "group" || column.mark !== undefined || passage.text === "") continue;
    if (column.role !== "text" && column.role !== "extra" && /^[-–—\s]+$/u.test(passage.text)) continue;
    const certainty = cell?.certain === false ? "unknown" : cell !== undefined && above.includes(cell) ? "implied" : "stated";
    const breaks = column.role === "text" ? {} : { breaks: cell?.breaks ?? [] };
    const counted = column.role === "deadline" ? countedIn(column.heading.text, passage) : null;
    const said = counted === null ? { passage } : { passage: counted, printed: passage };
    fields.push({ role: column.role, ...said, ...breaks, heading: column.heading, certainty });
  }
  fields.push(...tickedFields(row, columns));
  return fields;
}

/** "3" under "Tháng", "II" under "Quý": the heading says what the number counts. Null where the cell says it itself, or more. */
function countedIn(heading: string, cell: Passage): Passage | null {
  const unit = /^(?:tháng|quý|quí)$/iu.exec(heading.trim())?.[0];
  const number = unit?.toLowerCase() === "tháng" ? /^(?:0?[1-9]|1[0-2])$/u : /^(?:[1-4]|I{1,3}|IV)$/u;
  return unit === undefined || !number.test(cell.text) ? null : joinPassages([{ text: unit, pieces: [] }, cell]);
}

/** "nt", "như trên", "//": the words of the same column in the task above, implied. Without one, the sign stays as it is written. */
export function withDittos(fields: Field[], above: Item | null): Field[] {
  return fields.map((field) => {
    if (!isDitto(field.passage.text)) return field;
    const ofRole = above?.fields.filter((candidate) => candidate.role === field.role) ?? [];
    const same = ofRole.find((candidate) => candidate.heading === field.heading) ?? ofRole[0];
    return same === undefined ? field : { ...same, certainty: weaker(same.certainty, "implied"), printed: field.passage };
  });
}
