import type { Task } from "../../model/plan.ts";
import { foldedWords } from "../../text/folded-words.ts";
import { finding, type Question } from "./finding.ts";

/** Shared pairs of neighbouring words from which two tasks count as nearly the same: 0.9 keeps apart tasks that name different databases. */
const nearlySame = 0.9;
/** Comparing every task with every other ends here: no plan seen has a tenth of it. */
const mostTasks = 1000;

/** A task that is listed twice, word for word or nearly so. */
export const twinTasks: Question = ({ plan }) => {
  const tasks = plan.tasks.slice(0, mostTasks);
  const pairs = tasks.map(wordPairs);
  return tasks.flatMap((task, i) => {
    const twin = tasks.findIndex((_, j) => j < i && overlap(pairs[i], pairs[j]) >= nearlySame);
    const other = tasks[twin];
    return other === undefined ? [] : [finding("task-twice", "info", { task: task.id, other: other.id }, task.evidence)];
  });
};

function wordPairs(task: Task): Set<string> {
  const words = foldedWords(task.text);
  return new Set(words.map((word, i) => `${word} ${words[i + 1] ?? ""}`));
}

/** Shared pairs as a part of all pairs of both. */
function overlap(a: Set<string> | undefined, b: Set<string> | undefined): number {
  if (a === undefined || b === undefined || Math.min(a.size, b.size) < nearlySame * Math.max(a.size, b.size)) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return shared / (a.size + b.size - shared);
}
