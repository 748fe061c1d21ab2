import type { BodyLine } from "./body-line.ts";
import { tells } from "./plain-tasks.ts";
import { proseItems } from "./prose-items.ts";
import { rankOf } from "./ranks.ts";
import { type SectionTree, sectionTree } from "./sections.ts";

/**
 * Of twelve numbered sentences below "III. NHIỆM VỤ" a few may say who leads or by when. Those make tasks by themselves, and their neighbours of the same
 * list are as much tasks as they are; what stands deeper below such a neighbour goes on with it.
 */
export function markSiblings(body: readonly BodyLine[]): void {
  const items = proseItems(body);
  const firsts = new Set(items.flatMap(({ lines }) => lines.slice(0, 1)));
  const taken = new Set(items.flatMap(({ lines, fields, container }) => [...lines, ...fields, ...(container === null ? [] : [container])]));
  const tree = sectionTree(body, firsts);
  const lists = new Set([...firsts].flatMap((at) => listOf(body, at, tree, firsts) ?? []));
  let task: number | null = null;
  for (const [i, entry] of body.entries()) {
    const rank = entry.scheme === null ? null : rankOf(entry.scheme, entry.label ?? "");
    const list = entry.kind === "heading" || taken.has(i) ? null : listOf(body, i, tree, firsts);
    if (list !== null && lists.has(list) && !tells(entry.words.text) && !holdsTask(body, i, taken)) {
      entry.isTask = true;
      task = rank;
    } else if (task !== null && rank !== null && rank > task && entry.kind !== "heading" && entry.kind !== "field" && !taken.has(i)) {
      entry.goesOn = true;
    } else task = null;
  }
}

/** Which list of a section of tasks a line with a label belongs to, or a bullet right below a title; null for anything elsewhere. */
function listOf(body: readonly BodyLine[], at: number, tree: SectionTree, firsts: ReadonlySet<number>): string | null {
  const { scheme, label, kind } = body[at] ?? {};
  if (scheme === "dash") {
    const section = tree.sectionOf[at] ?? null;
    const titled = section !== null && tree.sections[section]?.topic === "tasks" && tree.sections[section]?.title !== null;
    return titled ? `${section} dash` : null;
  }
  if (scheme == null || label == null) return null;
  const own = tree.sectionOf[at] ?? null;
  const opens = (kind === "content" || kind === "heading") && !firsts.has(at);
  const parent = opens && own !== null ? (tree.sections[own]?.parent ?? null) : own;
  return parent !== null && tree.sections[parent]?.topic === "tasks" ? `${parent} ${scheme}` : null;
}

/** Whether a task of its own stands below the line: then the line heads it. */
function holdsTask(body: readonly BodyLine[], at: number, taken: ReadonlySet<number>): boolean {
  const rankAt = (i: number): number => {
    const { scheme, label } = body[i] ?? {};
    return scheme == null ? Number.POSITIVE_INFINITY : rankOf(scheme, label ?? "");
  };
  for (let next = at + 1; next < body.length && rankAt(next) > rankAt(at); next++) if (taken.has(next)) return true;
  return false;
}
