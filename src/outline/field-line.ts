import { loadGrammar } from "../grammar/book.ts";
import { matchWhole } from "../grammar/match.ts";
import type { ColumnRole } from "../model/outline.ts";
import { columnRoles } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";

/**
 * A line under a task that gives one of its fields: "- Cơ quan chủ trì thực hiện: Sở Y tế." has role lead, heading "Cơ quan chủ
 * trì thực hiện", value "Sở Y tế.". `below`: the "+" lines under it when the value stands there.
 */
export type FieldLine = { role: ColumnRole; heading: Passage; value: Passage; below: Passage[] };

/** Longer than any heading of a field line seen. */
const longestHeading = 80;

/** Reads a line (its bullet already left out) as a field of the task above it; null when its words before the colon name none (grammars/fields.yaml). */
export function fieldLine(words: Passage): FieldLine | null {
  const colon = words.text.slice(0, longestHeading).indexOf(":");
  if (colon < 0) return null;
  const match = matchWhole(loadGrammar("fields"), words.text.slice(0, colon));
  if (match === null) return null;
  const role = columnRoles.find((known) => known === match.means);
  if (role === undefined) return null;
  return { role, heading: slicePassage(words, 0, colon), value: slicePassage(words, colon + 1), below: [] };
}
