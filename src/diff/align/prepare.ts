import type { Deadline, Plan, Task } from "../../model/plan.ts";
import { fold } from "../../text/fold.ts";
import { syllablesOf, type Terms, termsOf } from "./terms.ts";

/** A task as the signals want it. Everything here is the task's own: how rare its terms are is known only beside the other plan. */
export type Prepared = {
  task: Task;
  /** As written but for dates, percentages and documents' numbers, in lower case, abbreviations spelt out. */
  syllables: readonly string[];
  /** The whole text folded: equal where two tasks say the same words. */
  folded: string;
  /** Pairs of neighbouring syllables in their order, folded. */
  pairs: readonly string[];
  /** Syllables, pairs, and the marks below. */
  terms: Terms;
  /** "#154": numbers that are no percentage and no part of a date or a document's number. */
  numbers: readonly string[];
  /** "§23/CTTTG": cited documents; as printed, "23/CT-TTg", in `printed`. */
  citations: readonly string[];
  printed: ReadonlyMap<string, string>;
  /** "=80 %": value and unit. */
  targets: readonly string[];
  product: Terms;
  group: Terms;
  /** Kinds of bodies in the lead: "police", "department". */
  bodies: readonly string[];
  /** The last day of those that have one, else the kinds ("continuous"); null where nothing is said. */
  deadline: string | null;
};

const citation = /\p{N}+(?:\/\p{N}{4})?\/\p{Lu}[\p{L}\p{N}]*(?:[-–][\p{L}\p{N}]+)*/gu;
/** "ngày 23/6/2022", "ngày 23 tháng 6 năm 2022", "quý III/2025", "năm 2025": plans of one year share them by chance. */
export const date =
  /(?:ngày\s+)?\p{N}{1,2}\s*[/.-]\s*\p{N}{1,2}\s*[/.-]\s*\p{N}{4}|(?:ngày\s+\p{N}{1,2}\s+)?tháng\s+\p{N}{1,2}(?:\s+năm\s+|\s*\/\s*)\p{N}{4}|quý\s+[IVX\p{N}]{1,3}\s*\/\s*\p{N}{4}|năm\s+\p{N}{4}/giu;

/** Tasks about anything aim at 95%: what shares are held against is the targets. */
const percentage = /\p{N}+(?:[.,]\p{N}+)?\s*%/gu;

export function prepare(plan: Plan): Prepared[] {
  const titles = new Map(plan.groups.map((group) => [group.label, group.title]));
  return plan.tasks.map((task) => prepareTask(task, task.group === null ? "" : (titles.get(task.group) ?? "")));
}

function prepareTask(task: Task, groupTitle: string): Prepared {
  const printed = new Map((task.text.match(citation) ?? []).map((number) => [citationMark(number), number]));
  const bare = task.text.replaceAll(citation, " ").replaceAll(date, " ").replaceAll(percentage, " ");
  const numbers = [...new Set(bare.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [])].map((number) => `#${number}`);
  const targets = [...new Set(task.targets.map((target) => `=${target.value} ${fold(target.unit)}`))];
  const syllables = syllablesOf(bare);
  const folded = syllables.map(fold);
  const terms = new Map(termsOf(syllables));
  for (const mark of [...printed.keys(), ...numbers, ...targets]) terms.set(mark, 1);
  return {
    task,
    syllables,
    folded: fold(task.text).replace(/\s+/gu, " ").trim(),
    pairs: folded.slice(1).map((syllable, index) => `${folded[index]} ${syllable}`),
    terms,
    numbers,
    citations: [...printed.keys()],
    printed,
    targets,
    product: termsOf(syllablesOf(task.product ?? "")),
    group: termsOf(syllablesOf(groupTitle)),
    bodies: [...new Set(task.units.flatMap(({ role, kind }) => (role === "lead" && kind !== null ? [kind] : [])))],
    deadline: deadlineMark(task.deadlines),
  };
}

/** Hyphens get lost in conversion. No word of a text looks so. */
function citationMark(number: string): string {
  return `§${number.replace(/[-–\s]/gu, "").toUpperCase()}`;
}

function deadlineMark(deadlines: readonly Deadline[]): string | null {
  const days = deadlines.flatMap(({ end }) => end ?? []).sort();
  const kinds = [...new Set(deadlines.flatMap(({ kind }) => (kind === "unknown" ? [] : kind)))].sort();
  return days.at(-1) ?? (kinds.length === 0 ? null : kinds.join(" "));
}
