import type { Outline } from "../model/outline.ts";
import type { BodyLine } from "./body-line.ts";
import { groupHeadings, itemsOfProse } from "./prose-groups.ts";
import { proseItems } from "./prose-items.ts";
import { sectionTree } from "./sections.ts";
import { statementsOf } from "./statements.ts";

/** The section that a paragraph of the body stands in, by the paragraph's id. */
export type SectionAt = ReadonlyMap<string, number | null>;

/**
 * Sections, statements, and the tasks that stand in prose with the headings that group them. An appendix' headings are groups, no
 * sections of the plan.
 */
export function readProse(body: readonly BodyLine[], part: "body" | "appendix", outline: Outline): SectionAt {
  const found = proseItems(body);
  const taken = new Set(found.flatMap((item) => [...item.lines, ...item.fields, ...(item.container === null ? [] : [item.container])]));
  const tree = sectionTree(body, taken);
  const headings = groupHeadings(found, tree, body, part, outline.groups.length);
  const items = itemsOfProse(found, body, tree, headings.groupOf);
  const statements = statementsOf(body, tree, taken);
  outline.groups.push(...headings.groups);
  if (part === "body") {
    outline.sections.push(...tree.sections);
    outline.items.push(...items);
    outline.statements.push(...statements);
  } else {
    outline.items.push(...items.map((item) => ({ ...item, section: null })));
    outline.statements.push(...statements.map((statement) => ({ ...statement, section: null })));
  }
  return new Map(body.map((line, i) => [line.line.source.id, tree.sectionOf[i] ?? null]));
}
