import type { Deadline, Plan, Task } from "../../model/plan.ts";
import { fold } from "../../text/fold.ts";
import { syllablesOf, type Terms, termsOf } from "./terms.ts";

/** A task as the signals want it. Everything here is the task's own: how rare its terms are is known only beside the other plan. */
export type Prepared = {
  task: Task;
  /** As written, in lower case, abbreviations spelt out. */
  syllables: readonly string[];
  /** All of them folded, joined with blanks: equal where two tasks say the same words. */
  folded: string;
  /** Pairs of neighbouring syllables in their order, folded. */
  pairs: readonly string[];
  /** Syllables, pairs, and the marks below. */
  terms: Terms;
  /** "#154": numbers that are no part of a date or a document's number. */
  numbers: readonly string[];
  /** "§23/CTTTG": cited documents. */
  citations: readonly string[];
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
const date = /(?:ngày\s+)?\p{N}{1,2}\s*[/.-]\s*\p{N}{1,2}\s*[/.-]\s*\p{N}{4}|(?:(?:tháng|quý)\s+\p{N}{1,2}\s*\/\s*|năm\s+)\p{N}{4}/giu;

export function prepare(plan: Plan): Prepared[] {
  const titles = new Map(plan.groups.map((group) => [group.label, group.title]));
  return plan.tasks.map((task) => prepareTask(task, task.group === null ? "" : (titles.get(task.group) ?? "")));
}

function prepareTask(task: Task, groupTitle: string): Prepared {
  const syllables = syllablesOf(task.text);
  const folded = syllables.map(fold);
  const terms = new Map(termsOf(syllables));
  const citations = [...new Set((task.text.match(citation) ?? []).map(citationTerm))];
  const targets = [...new Set(task.targets.map((target) => `=${target.value} ${fold(target.unit)}`))];
  const bare = task.text.replaceAll(citation, " ").replaceAll(date, " ");
  const numbers = [...new Set(bare.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [])].map((number) => `#${number}`);
  for (const mark of [...citations, ...numbers, ...targets]) terms.set(mark, 1);
  return {
    task,
    syllables,
    folded: folded.join(" "),
    pairs: folded.slice(1).map((syllable, index) => `${folded[index]} ${syllable}`),
    terms,
    numbers,
    citations,
    targets,
    product: termsOf(syllablesOf(task.product ?? "")),
    group: termsOf(syllablesOf(groupTitle)),
    bodies: [...new Set(task.units.flatMap(({ role, kind }) => (role === "lead" && kind !== null ? [kind] : [])))],
    deadline: deadlineMark(task.deadlines),
  };
}

/** "§23/CTTTG": no word of the text looks so. Hyphens get lost in conversion. */
function citationTerm(number: string): string {
  return `§${number.replace(/[-–\s]/gu, "").toUpperCase()}`;
}

function deadlineMark(deadlines: readonly Deadline[]): string | null {
  const days = deadlines.flatMap(({ end }) => end ?? []).sort();
  const kinds = [...new Set(deadlines.flatMap(({ kind }) => (kind === "unknown" ? [] : kind)))].sort();
  return days.at(-1) ?? (kinds.length === 0 ? null : kinds.join(" "));
}
