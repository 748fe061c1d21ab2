/**
 * How far values can be trusted: of the values marked stated, how many are right, and how many of all right values they cover; of the
 * tasks above the line of trust, how many are wholly right. Over the annotated plans and the fixtures, form by form.
 *   npx tsx scripts/trust.ts
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pairByText } from "../src/commands/check/pair.ts";
import { deadlineKey, keyOf, targetKey } from "../src/commands/check/same.ts";
import { readPlanFile } from "../src/ingest.ts";
import { Failure } from "../src/model/failure.ts";
import type { Plan, Task } from "../src/model/plan.ts";
import { trustLine } from "../src/resolve/score/score.ts";
import { doubtsOf } from "../src/resolve/score/task-doubts.ts";

type Expected = { tasks: Pick<Task, "text" | "lead" | "support" | "deadlines" | "targets">[] };
/** Of the values marked stated: right ones and all; the values there are; tasks above the line: right ones and all; all tasks. */
type Tally = { right: number; stated: number; there: number; trustedRight: number; trusted: number; tasks: number };

const root = fileURLToPath(new URL("..", import.meta.url));
const folders: [string, string][] = [
  [join(root, "..", "shared", "corpus"), "gold.json"],
  [join(root, "fixtures", "plans"), "expected.json"],
];

/** Tasks wholly right and all, by what their score is and by each doubt; and plans by score with the share of their tasks wholly right. */
type Share = { right: number; all: number };
const byScore = new Map<string, Share>();
const byDoubt = new Map<string, Share>();
const plans: { name: string; score: number; share: Share }[] = [];

const total: Tally = { right: 0, stated: 0, there: 0, trustedRight: 0, trusted: 0, tasks: 0 };
console.log(
  `${"file".padEnd(52)} ${"stated right".padStart(14)} ${"coverage".padStart(9)} ${"trusted right".padStart(14)} ${"trusted".padStart(9)}`,
);
for (const [folder, answer] of folders) {
  if (!existsSync(folder)) console.warn(`${folder} is not here: skipped`);
  else for (const name of readdirSync(folder).sort()) await tallyPlan(join(folder, name), answer);
}
console.log(line("all", total));
tellCalibration();

async function tallyPlan(folder: string, answer: string): Promise<void> {
  if (!existsSync(join(folder, answer))) return;
  const expected = JSON.parse(readFileSync(join(folder, answer), "utf8")) as Expected;
  for (const file of readdirSync(folder)
    .filter((name) => /^(?:source|plan)\./u.test(name))
    .sort()) {
    const plan = await readPlanFile(join(folder, file)).catch((error: unknown) => {
      if (error instanceof Failure) return null;
      throw error;
    });
    if (plan === null) continue;
    plans.push({ name: `${folder.split("/").at(-1)}/${file}`, score: plan.score, share: { right: 0, all: 0 } });
    const tally = tallyOf(expected, plan);
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
    console.log(line(`${folder.split("/").at(-1)}/${file}`, tally));
  }
}

function tallyOf(expected: Expected, plan: Plan): Tally {
  const pairs = pairByText(expected.tasks, plan.tasks);
  const answers = new Map([...pairs].map(([wanted, got]) => [got, expected.tasks[wanted]]));
  const tally: Tally = { right: 0, stated: 0, there: 0, trustedRight: 0, trusted: 0, tasks: plan.tasks.length };
  tally.there = expected.tasks.reduce((sum, task) => sum + valuesOf(task).length + 1, 0);
  for (const [index, task] of plan.tasks.entries()) {
    const answer = answers.get(index);
    const wanted = answer === undefined ? [] : [keyOf(answer.text), ...valuesOf(answer)];
    const stated = statedOf(task);
    const right = stated.filter((value) => takeOut(wanted, value)).length;
    tally.stated += stated.length;
    tally.right += right;
    const same = answer !== undefined && keyOf(answer.text) === keyOf(task.text) && sameValues(valuesOf(answer), valuesOf(task));
    calibrate(task, plan, same);
    if (task.score < trustLine) continue;
    tally.trusted++;
    if (same) tally.trustedRight++;
    else console.log(`  wrong above the line: ${task.id} ${task.text.slice(0, 60)}`);
  }
  return tally;
}

function valuesOf(task: Expected["tasks"][number]): string[] {
  return [
    ...task.lead.map((unit) => `lead ${keyOf(unit)}`),
    ...task.support.map((unit) => `support ${keyOf(unit)}`),
    ...task.deadlines.map((deadline) => `deadline ${deadlineKey(deadline, undefined)}`),
    ...task.targets.map((target) => `target ${targetKey(target)}`),
  ];
}

function statedOf(task: Task): string[] {
  const stated = <Value extends { certainty: string }>(values: Value[]): Value[] => values.filter((value) => value.certainty === "stated");
  const named = (role: string): string[] => stated(task.units.filter((unit) => unit.role === role)).map((unit) => unit.written);
  const text = task.certainty !== "stated" ? [] : [keyOf(task.text)];
  return [
    ...text,
    ...valuesOf({
      ...task,
      lead: named("lead"),
      support: named("support"),
      deadlines: stated(task.deadlines),
      targets: stated(task.targets),
    }),
  ];
}

function takeOut(values: string[], value: string): boolean {
  const at = values.indexOf(value);
  if (at >= 0) values.splice(at, 1);
  return at >= 0;
}

function sameValues(a: string[], b: string[]): boolean {
  const left = [...a];
  return a.length === b.length && b.every((value) => takeOut(left, value));
}

function line(name: string, { right, stated, there, trustedRight, trusted, tasks }: Tally): string {
  const part = (of: number, all: number): string => `${all === 0 ? "-" : ((100 * of) / all).toFixed(2)} %`;
  return `${name.slice(-52).padEnd(52)} ${part(right, stated).padStart(14)} ${part(right, there).padStart(9)} ${part(trustedRight, trusted).padStart(14)} ${part(trusted, tasks).padStart(9)}`;
}

function calibrate(task: Task, plan: Plan, right: boolean): void {
  const bins: [number, string][] = [
    [1, "1"],
    [0.9, "0.9 – 1"],
    [trustLine, `${trustLine} – 0.9`],
    [0.5, `0.5 – ${trustLine}`],
    [0, "below 0.5"],
  ];
  add(byScore, bins.find(([from]) => task.score >= from)?.[1] ?? "", right);
  for (const reason of new Set(doubtsOf(task, plan).map((doubt) => doubt.reason))) add(byDoubt, reason, right);
  const whole = plans.at(-1)?.share;
  if (whole === undefined) return;
  whole.all++;
  if (right) whole.right++;
}

function add(shares: Map<string, Share>, key: string, right: boolean): void {
  const share = shares.get(key) ?? { right: 0, all: 0 };
  shares.set(key, { right: share.right + (right ? 1 : 0), all: share.all + 1 });
}

function tellCalibration(): void {
  const told = ({ right, all }: Share): string => `${right}/${all}`.padStart(10);
  console.log("\ntasks wholly right, by score");
  for (const [key, share] of [...byScore].sort()) console.log(`  ${key.padEnd(26)} ${told(share)}`);
  console.log("\ntasks wholly right, by doubt");
  for (const [key, share] of [...byDoubt].sort()) console.log(`  ${key.padEnd(26)} ${told(share)}`);
  console.log("\nplans by score, with their tasks wholly right (those below 1)");
  for (const { name, score, share } of plans.sort((a, b) => a.score - b.score)) {
    if (score < 1) console.log(`  ${score.toFixed(3)}  ${name.padEnd(48)} ${told(share)}`);
  }
}
