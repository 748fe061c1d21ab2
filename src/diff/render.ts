import type { Comparison, Rejected, TaskChange, TaskPair } from "../model/comparison.ts";
import type { Plan, Task } from "../model/plan.ts";

/** A word of the report in the reader's language. */
export type Say = (code: string, values?: Record<string, string | number>) => string;

/** A comparison as a page of text: findings first within each pair, then what is missing and what was added, then the sums. */
export function comparisonText(comparison: Comparison, upper: Plan, lower: Plan, say: Say, options = { explain: false }): string {
  const [above, below] = [byId(upper), byId(lower)];
  const title = (name: Comparison["upper"]) =>
    [name.number, name.title ?? name.issuer ?? name.id].filter((part) => part !== null).join(" – ");
  const lines = [`${say("diff-upper")}: ${title(comparison.upper)}`, `${say("diff-lower")}: ${title(comparison.lower)}`];
  for (const pair of comparison.pairs) {
    lines.push("", ...pairLines(pair, above, below, say), ...(options.explain ? [`    ${signalWords(pair, say)}`] : []));
  }
  for (const [side, heading] of [
    ["upper", "diff-missing"],
    ["lower", "diff-added"],
  ] as const) {
    const alone = comparison.rejected.filter((rejected) => rejected.side === side);
    if (alone.length > 0) lines.push("", `${say(heading)}:`);
    for (const rejected of alone) {
      lines.push(taskLine(rejected.severity === "info" ? " " : "!", (side === "upper" ? above : below).get(rejected.task)));
      if (options.explain) lines.push(`      ${rejectedWords(rejected, say)}`);
    }
  }
  return [...lines, "", say("diff-summary", comparison.summary)].join("\n");
}

function signalWords({ signals }: TaskPair, say: Say): string {
  return signals.map(({ signal, value, weight }) => `${say(`signal-${signal}`)} ${value} × ${weight}`).join(", ");
}

function rejectedWords({ candidate, score, why }: Rejected, say: Say): string {
  return say(`alone-${why}`, { candidate: candidate ?? "", score });
}

function byId(plan: Plan): Map<string, Task> {
  return new Map(plan.tasks.map((task) => [task.id, task]));
}

function taskLine(mark: string, task: Task | undefined): string {
  return task === undefined ? "" : `  ${mark} ${task.id}  ${short(task.text)}`;
}

function pairLines(pair: TaskPair, above: Map<string, Task>, below: Map<string, Task>, say: Say): string[] {
  const place = (where: string | null) => (where === null ? "" : ` (${where})`);
  const sign = pair.relation === "same" ? "=" : "~";
  const changes = pair.changes
    .filter((change) => change.field !== "text")
    .sort((a, b) => Number(b.severity !== "info") - Number(a.severity !== "info"));
  return [
    `${sign} ${pair.upper}${place(pair.upper_place)} ${pair.relation === "same" ? "↔" : "≈"} ${pair.lower}${place(pair.lower_place)}  ${pair.score}`,
    taskLine("-", above.get(pair.upper)),
    taskLine("+", below.get(pair.lower)),
    ...changes.map((change) => changeLine(change, say)),
    `    ${say("diff-because")}: ${pair.because.map((reason) => `${reason.words} ${reason.weight}`).join(", ")}`,
  ];
}

function changeLine(change: TaskChange, say: Say): string {
  const nothing = say("diff-nothing");
  const mark = change.severity === "info" ? " " : "!";
  const values = `${short(change.upper ?? nothing)} → ${short(change.lower ?? nothing)}`;
  return `  ${mark} ${say(`heading-${change.field}`)}: ${values} [${say(`change-${change.relation}`)}]`;
}

function short(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 110 ? text : `${characters.slice(0, 109).join("")}…`;
}
