import type { Field, Group, Item, Section } from "../model/outline.ts";
import { joinPassages } from "../text/passage.ts";
import type { BodyLine } from "./body-line.ts";
import { declaredCount } from "./declared.ts";
import { doersOpening, limitIn } from "./field-sentence.ts";
import type { ProseItem } from "./prose-items.ts";
import type { SectionTree } from "./sections.ts";

/** Groups of prose tasks and, by section index, the group that a section is. */
export type GroupHeadings = { groups: Group[]; groupOf: ReadonlyMap<number, number> };

/**
 * The titled sections above prose tasks are their groups. In the body up to but without the outermost ("III. NHIỆM VỤ VÀ GIẢI
 * PHÁP"), which names the chapter, not a group; in an appendix from the outermost on. `offset`: groups found before.
 */
export function groupHeadings(
  items: readonly ProseItem[],
  tree: SectionTree,
  body: readonly BodyLine[],
  part: "body" | "appendix",
  offset: number,
): GroupHeadings {
  const used = new Set<number>();
  for (const item of items) for (let at = sectionAbove(item, tree, body); at !== null; at = tree.sections[at]?.parent ?? null) used.add(at);
  const direct = new Set(items.map((item) => sectionAbove(item, tree, body)));
  const groups: Group[] = [];
  const groupOf = new Map<number, number>();
  for (const [index, section] of tree.sections.entries()) {
    if (!used.has(index) || section.title === null) continue;
    if (part === "body" && (section.depth === 0 || (isChapter(section) && !direct.has(index)))) continue;
    const parent = section.parent === null ? null : (groupOf.get(section.parent) ?? null);
    groupOf.set(index, offset + groups.length);
    groups.push({ label: section.label, ...declaredCount(section.title), parent, source: "heading" });
  }
  return { groups, groupOf };
}

/** Phần, chương, mục and Roman headings divide the plan; they group tasks only where tasks stand right below them. */
function isChapter(section: Section): boolean {
  return section.scheme === "part" || section.scheme === "chapter" || section.scheme === "subchapter" || section.scheme === "roman";
}

function sectionAbove(item: ProseItem, tree: SectionTree, body: readonly BodyLine[]): number | null {
  const first = item.container ?? item.lines[0] ?? 0;
  return body[first] === undefined ? null : (tree.sectionOf[first] ?? null);
}

/** Prose tasks as items: text, label, and their field lines by role. */
export function itemsOfProse(
  items: readonly ProseItem[],
  body: readonly BodyLine[],
  tree: SectionTree,
  groupOf: ReadonlyMap<number, number>,
): Item[] {
  return items.map((item) => {
    const section = sectionAbove(item, tree, body);
    const said = item.lines.flatMap((at) => body[at] ?? []);
    const certainty = said[0]?.isTask === true ? "implied" : "stated";
    const text: Field = { role: "text", passage: joinPassages(said.map((line) => line.words)), heading: null, certainty };
    const own = [...said, ...item.fields.flatMap((at) => body[at] ?? [])].flatMap(fieldsOf);
    const limit = own.some(({ role }) => role === "deadline") ? null : limitIn(text.passage);
    const doers = own.some(({ role }) => role === "lead") ? [] : doersOpening(text.passage);
    const told = [...doers, ...(limit === null ? [] : [limit])];
    const fields = [...own, ...told.map(({ role, value }): Field => ({ role, passage: value, heading: null, certainty: "stated" }))];
    return { label: labelOf(item, body), group: groupAbove(section, tree, groupOf), section, source: "prose", fields: [text, ...fields] };
  });
}

/** "a.2" for the second bullet under "a) Thực hiện kết nối …"; else the label printed on the task itself. */
function labelOf(item: ProseItem, body: readonly BodyLine[]): string | null {
  const own = body[item.lines[0] ?? -1]?.label ?? null;
  const container = item.container === null ? null : (body[item.container]?.label ?? null);
  return container !== null && own === null ? `${container}.${item.ordinal}` : own;
}

function groupAbove(section: number | null, tree: SectionTree, groupOf: ReadonlyMap<number, number>): number | null {
  for (let at = section; at !== null; at = tree.sections[at]?.parent ?? null) {
    const group = groupOf.get(at);
    if (group !== undefined) return group;
  }
  return null;
}

/** The values that a line gives; when one stands in "+" lines below, each of these is a field of the same role. */
function fieldsOf(line: BodyLine): Field[] {
  return line.fields.flatMap(({ role, heading, value, below, certainty = "stated" }) => {
    const values = value.text === "" ? below : [value];
    return values.map((passage): Field => ({ role, passage, heading, certainty }));
  });
}
