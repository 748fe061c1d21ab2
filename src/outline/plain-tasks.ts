import type { Outline } from "../model/outline.ts";
import type { BodyLine } from "./body-line.ts";
import { groupHeadings, itemsOfProse } from "./prose-groups.ts";
import { proseItems } from "./prose-items.ts";
import { rankOf } from "./ranks.ts";
import { type SectionTree, sectionTree } from "./sections.ts";
import { statementsOf } from "./statements.ts";

/**
 * A plan may say no more than what is to be done: "III. NHIỆM VỤ TRỌNG TÂM", then 1 to 12, each a sentence, nobody and no day with it. Where no task was
 * found in any other form, the sentences and bullets under such headings are its tasks: implied, for nothing but the heading says so. They
 * stay sections as well, for that is how they are labelled.
 */
export function addPlainTasks(body: readonly BodyLine[], outline: Outline): void {
  if (outline.items.length > 0) return;
  const tree = sectionTree(body, new Set());
  const marked = withTasks(body, tree);
  const found = proseItems(marked);
  if (found.length === 0) return;
  const taken = new Set(found.flatMap((item) => item.lines));
  const headings = groupHeadings(found, tree, marked, "body", outline.groups.length);
  const items = itemsOfProse(found, marked, tree, headings.groupOf);
  outline.groups.push(...headings.groups);
  outline.items.push(
    ...items.map((item) => ({ ...item, fields: item.fields.map((field) => ({ ...field, certainty: "implied" as const })) })),
  );
  outline.statements = statementsOf(body, tree, taken);
}

/** The lines below headings of tasks, marked as tasks: a labelled sentence, or a bullet under a title; deeper lines go on with them. */
function withTasks(body: readonly BodyLine[], tree: SectionTree): BodyLine[] {
  let task: number | null = null;
  return body.map((line, i) => {
    const section = tree.sections[tree.sectionOf[i] ?? -1];
    const rank = line.scheme === null ? null : rankOf(line.scheme, line.label ?? "");
    if (section?.topic !== "tasks" || line.kind === "heading" || rank === null) {
      task = null;
      return line;
    }
    if (task !== null && rank > task) return { ...line, goesOn: true };
    task = rank;
    return { ...line, isTask: true };
  });
}
