import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
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
 * stay sections as well, for that is how they are labelled. Where paragraphs without labels say it, these are the tasks.
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
  const written = paragraphTasks(body, tree);
  let task: number | null = null;
  return body.map((line, i) => {
    const section = tree.sections[tree.sectionOf[i] ?? -1];
    const rank = line.scheme === null ? null : rankOf(line.scheme, line.label ?? "");
    if (section?.topic !== "tasks" || line.kind === "heading" || rank === null) {
      task = null;
      return written.has(i) ? { ...line, isTask: true } : line;
    }
    if (task !== null && rank > task) return { ...line, goesOn: true };
    task = rank;
    return { ...line, isTask: true };
  });
}

/**
 * The paragraphs without labels that are tasks: those that count themselves, and below a numbered heading that lists nothing those of which one at least
 * orders work and that tell nothing.
 */
function paragraphTasks(body: readonly BodyLine[], tree: SectionTree): ReadonlySet<number> {
  const listing = listingSections(body, tree);
  const paragraphs = body.flatMap(({ kind, words: { text } }, i) => {
    const at = tree.sectionOf[i] ?? -1;
    return kind === "plain" && tree.sections[at]?.topic === "tasks" && /[.;]$/u.test(text) ? [{ i, at, text }] : [];
  });
  const open = paragraphs.filter(({ at }) => !listing.has(at) && (tree.sections[at]?.depth ?? 0) > 0);
  const ordering = new Set(open.filter(({ text }) => ordersWork(text)).map(({ at }) => at));
  const ordered = open.filter(({ at, text }) => ordering.has(at) && !tells(text));
  return new Set([...paragraphs.filter(({ text }) => isCounted(text)), ...ordered].map(({ i }) => i));
}

/** The sections with lists in them, or with sections of their own: a paragraph without a label leads in to these, or closes them. */
function listingSections(body: readonly BodyLine[], tree: SectionTree): ReadonlySet<number> {
  const listing = new Set(tree.sections.flatMap(({ parent }) => parent ?? []));
  for (const [i, { kind, scheme }] of body.entries()) if (kind !== "heading" && scheme !== null) listing.add(tree.sectionOf[i] ?? -1);
  return listing;
}

/** "Một là, nâng cao năng lực …" */
function isCounted(text: string): boolean {
  return /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là(?:\s*[,:]|\s)/iu.test(text);
}

/** A sentence that begins with a verb of what is to be done, or with who does it. */
function ordersWork(text: string): boolean {
  return findAll(loadGrammar("doers"), text)[0]?.start === 0;
}

/** "Những năm qua công tác này đã có chuyển biến." */
export function tells(text: string): boolean {
  return /(?<!\p{L})(?:đã|vừa qua|năm qua|hiện nay|vẫn còn)(?!\p{L})/iu.test(text);
}
