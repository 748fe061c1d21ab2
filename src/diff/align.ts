import type { Reason } from "../model/comparison.ts";
import type { Plan, Task } from "../model/plan.ts";
import { assign } from "./assign.ts";
import { reasons } from "./reasons.ts";
import { cosine, syllablesOf, termsOf, type Weighted, weigher } from "./terms.ts";

/** Two tasks, by index, that say the same or of which one says a part of the other. */
export type Alignment = { upper: number; lower: number; relation: "same" | "partial"; score: number; because: Reason[] };

/**
 * Tuned on one pair of annotated plans (59 and 53 tasks, 19 same, 46 partial): below 0.15 shared words are mostly chance; from
 * 0.30 every assigned pair is the same task or a part of it; of the partial ones between, about half are.
 */
const floor = 0.15;
const same = 0.3;
/** A second partner: nearly as like as the best one of either ("4.2.2" and "4.2.3" are both in one task below). */
const second = { score: 0.18, ofBest: 0.85 };
/** Above the square root the assignment prefers one sure pair to two doubtful ones. */
const sharpness = 1.5;
/** How much the likeness of the groups' titles adds: tasks under like headings are a little likelier the same. */
const groupShare = 0.05;

/**
 * Which task answers to which: likeness of wording with rare terms weighing most, then the best one-to-one assignment, then
 * second partners. Sorted by the upper plan's order.
 */
export function align(upper: Plan, lower: Plan): Alignment[] {
  const syllables = [upper, lower].map((plan) => plan.tasks.map((task) => syllablesOf(task.text)));
  const terms = syllables.map((tasks) => tasks.map(termsOf));
  const weigh = weigher(terms.flat());
  const [uppers = [], lowers = []] = terms.map((all) => all.map(weigh));
  const [upperTitles = [], lowerTitles = []] = [upper, lower].map((plan) =>
    plan.tasks.map((task) => weigh(termsOf(syllablesOf(groupTitle(plan, task))))),
  );
  const scores = uppers.map((words, row) =>
    lowers.map((others, column) => {
      const title = titleLikeness(upperTitles[row], lowerTitles[column]);
      return Math.min(1, cosine(words, others) + groupShare * title);
    }),
  );
  const score = (row: number, column: number) => scores[row]?.[column] ?? 0;
  const assigned = assign(scores.map((row) => row.map((value) => (value < floor ? 0 : value ** sharpness))));
  const found = new Map<string, Alignment>();
  const add = (row: number, column: number, relation: Alignment["relation"]) => {
    const because = reasons(uppers[row], lowers[column], syllables[1]?.[column] ?? []);
    found.set(`${row} ${column}`, { upper: row, lower: column, relation, score: rounded(score(row, column)), because });
  };
  for (const [row, column] of assigned) add(row, column, score(row, column) >= same ? "same" : "partial");
  const bestOfRow = scores.map((row) => Math.max(...row));
  const bestOfColumn = lowers.map((_, column) => Math.max(...uppers.map((_, row) => score(row, column))));
  for (const [row, column] of uppers.flatMap((_, row) => lowers.map((_, column): [number, number] => [row, column]))) {
    if (found.has(`${row} ${column}`) || score(row, column) < second.score) continue;
    const best = Math.min(bestOfRow[row] ?? 1, bestOfColumn[column] ?? 1);
    if (score(row, column) >= second.ofBest * best) add(row, column, "partial");
  }
  return [...found.values()].sort((a, b) => a.upper - b.upper || b.score - a.score || a.lower - b.lower);
}

function groupTitle(plan: Plan, task: Task): string {
  return plan.groups.find((group) => group.label === task.group)?.title ?? "";
}

function titleLikeness(a: Weighted | undefined, b: Weighted | undefined): number {
  return a === undefined || b === undefined ? 0 : cosine(a, b);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
