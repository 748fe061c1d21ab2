import type { Command } from "commander";
import type { Plan, Task } from "../model/plan.ts";
import type { Doubt } from "../resolve/score/doubt.ts";
import { planDoubts } from "../resolve/score/plan-doubts.ts";
import { trustLine } from "../resolve/score/score.ts";
import { doubtsOf } from "../resolve/score/task-doubts.ts";
import { evidenceWords } from "../text/place-words.ts";
import { planNamed } from "./plan-named.ts";
import { guarded, type Session } from "./session.ts";

/** A task with what is doubtful about it. */
type Reviewed = { task: Task; doubts: Doubt[] };

export function addReview(program: Command, session: Session): void {
  program
    .command("review")
    .description(session.say("about-review"))
    .argument("<plan>", session.say("argument-review"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--all", session.say("option-all"))
    .option("--json", session.say("option-json"))
    .addHelpText("after", session.say("examples-review"))
    .action((name: string, options: { db: string; all?: true; json?: true }) =>
      guarded(session, async () => {
        const plan = await planNamed(name, options.db);
        const reviewed = reviewOf(plan);
        const doubted = reviewed.filter((entry) => entry.task.score < trustLine);
        const shown = options.all ? reviewed.filter((entry) => entry.doubts.length > 0) : doubted;
        const whole = planDoubts(plan);
        session.print(
          options.json
            ? JSON.stringify({ score: plan.score, doubts: whole, tasks: shown.map(asJson) }, null, 2)
            : [wholeText(session, plan, whole), ...shown.map((entry) => reviewText(session, entry))].join("\n\n"),
        );
        session.tell(
          session.say("review-summary", { tasks: plan.tasks.length, trusted: plan.tasks.length - doubted.length, doubted: doubted.length }),
        );
        if (doubted.length > 0) session.exit(1);
      }),
    );
}

/** The score of the whole, and what is doubtful about it. */
function wholeText(session: Session, plan: Plan, doubts: readonly Doubt[]): string {
  const title = [plan.plan.type, plan.plan.number, plan.plan.title].filter((part) => part !== null).join(" ");
  return [`${plan.score.toFixed(2)}  ${title.slice(0, 110)}`, ...doubts.map((doubt) => doubtText(session, doubt))].join("\n");
}

/** Every task of the plan, the least trusted first, then in reading order. */
export function reviewOf(plan: Plan): Reviewed[] {
  return plan.tasks.map((task) => ({ task, doubts: doubtsOf(task, plan) })).sort((a, b) => a.task.score - b.task.score);
}

function asJson({ task, doubts }: Reviewed): unknown {
  return { task: task.id, text: task.text, score: task.score, doubts };
}

function reviewText(session: Session, { task, doubts }: Reviewed): string {
  return [`${task.score.toFixed(2)}  ${task.id}  ${task.text.slice(0, 100)}`, ...doubts.map((doubt) => doubtText(session, doubt))].join(
    "\n",
  );
}

/** "Deadline: “đầu quý” → 2026-01 – the words leave the day or year to the reader [p. 3]". */
function doubtText(session: Session, { field, words, value, reason, evidence }: Doubt): string {
  const said = words === "" ? "" : `: “${words.slice(0, 120)}”`;
  const read = value === "" || value === words ? "" : ` → ${value}`;
  const place = evidenceWords(evidence);
  return `    ${session.say(`heading-${field}`)}${said}${read} – ${session.say(reason)}${place === "" ? "" : ` [${place}]`}`;
}
