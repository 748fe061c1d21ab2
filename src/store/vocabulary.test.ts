import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { certainties } from "../model/certainty.ts";
import { aloneOutcomes, aloneReasons, changeFields, changeRelations, comparisonKinds, pairOutcomes } from "../model/comparison.ts";
import { correctionFields, taskFields } from "../model/correction.ts";
import { formats } from "../model/document.ts";
import { tableKinds } from "../model/outline.ts";
import { comparators, deadlineKinds, levels, relations, roles } from "../model/reading.ts";
import { severities } from "../model/severity.ts";

const schema = readFileSync(join(import.meta.dirname, "schema.sql"), "utf8");

/** The words that the CHECK of a table's column allows. */
function allowed(table: string, column: string): string[] {
  const body = new RegExp(`CREATE TABLE ${table} \\((.*?)\\n\\) STRICT`, "su").exec(schema)?.[1] ?? "";
  const words = new RegExp(`\\b${column} IN \\(([^)]*)\\)`, "u").exec(body)?.[1] ?? "";
  return [...words.matchAll(/'([^']*)'/gu)].map((found) => found[1] ?? "");
}

/** Where rows are many, null is "stated". */
const doubts = certainties.filter((certainty) => certainty !== "stated");

const vocabularies: [string, string, readonly string[]][] = [
  ["document", "format", formats],
  ["plan", "level", levels],
  ["carrier", "level", levels],
  ["area", "level", levels],
  ["unit", "level", levels],
  ["task", "certainty", certainties],
  ...["task", "assignment"].flatMap((owner): [string, string, readonly string[]][] => [
    [`${owner}_unit_row`, "certainty", doubts],
    [`${owner}_unit_row`, "role", roles],
    [`${owner}_deadline`, "kind", deadlineKinds],
    [`${owner}_deadline`, "certainty", doubts],
  ]),
  ...["task", "objective"].flatMap((owner): [string, string, readonly string[]][] => [
    [`${owner}_target`, "comparator", comparators],
    [`${owner}_target`, "certainty", doubts],
  ]),
  ["plan_citation", "relation", relations],
  ["plan_citation", "relation_certainty", certainties],
  ["plan", "programme_certainty", certainties],
  ["plan_table", "kind", tableKinds],
  ["notice", "severity", severities],
  ["correction", "field", correctionFields],
  ["task_correction", "field", taskFields],
  ["corrected_unit", "role", roles],
  ["comparison", "kind", comparisonKinds],
  ["task_pair", "outcome", [...pairOutcomes, ...aloneOutcomes]],
  ["task_pair", "severity", severities],
  ["task_pair", "why", aloneReasons],
  ["task_change", "severity", severities],
  ["task_change", "field", changeFields],
  ["task_change", "relation", changeRelations],
];

test.each(vocabularies)("%s.%s takes the model's words and no others", (table, column, words) => {
  expect(allowed(table, column)).toEqual([...words]);
});
