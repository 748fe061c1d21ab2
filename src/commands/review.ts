import type { Command } from "commander";
import type { Plan, Task } from "../model/plan.ts";
import { type Doubt, remainingAfter } from "../resolve/score/doubt.ts";
import { planDoubts } from "../resolve/score/plan-doubts.ts";
import { trustLine } from "../resolve/score/score.ts";
import { doubtsOf } from "../resolve/score/task-doubts.ts";
import type { InForce } from "../store/correction/in-force.ts";
import { evidenceWords } from "../text/place-words.ts";
import { placeSaid } from "./place-said.ts";
import { type Corrected, correctedPlanNamed } from "./plan-named.ts";
import { guarded, type Session } from "./session.ts";

/** A task with what is still doubtful about it, and its score with the corrections in force. */
type Reviewed = { task: Task; score: number; doubts: Doubt[] };

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
        const corrected = await correctedPlanNamed(name, options.db);
        const { plan } = corrected;
        const reviewed = reviewOf(corrected);
        const doubted = reviewed.filter((entry) => entry.score < trustLine);
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
export function reviewOf({ plan, corrections }: Corrected): Reviewed[] {
  const reviewed = plan.tasks.map((task): Reviewed => {
    const said = corrections.get(task.id) ?? [];
    const all = doubtsOf(task, plan);
    const doubts = all.filter((doubt) => !said.some((correction) => settles(correction, doubt, task)));
    // a score of zero is that of a plan from before scores were kept: no correction raises it
    const cured = doubts.length < all.length && task.score > 0;
    return { task, score: cured ? Math.round(remainingAfter(doubts) * 1000) / 1000 : task.score, doubts };
  });
  return reviewed.sort((a, b) => a.score - b.score);
}

/** Doubts that stand at the task's words and are cured by a correction of another field. */
const curedBy: Partial<Record<Doubt["reason"], InForce["field"]>> = {
  "doubt-no-lead": "lead",
  "doubt-no-doer": "lead",
  "doubt-deadline-passed": "deadline",
  "doubt-number": "label",
};

/** An analyst looked at the very field; of several targets, at the very one. */
function settles({ field, part }: InForce, doubt: Doubt, task: Task): boolean {
  if ((curedBy[doubt.reason] ?? doubt.field) !== field) return false;
  return field !== "target" || task.targets[part - 1]?.text === doubt.words;
}

function asJson({ task, score, doubts }: Reviewed): unknown {
  return { task: task.id, text: task.text, score, doubts };
}

function reviewText(session: Session, { task, score, doubts }: Reviewed): string {
  return [`${score.toFixed(2)}  ${task.id}  ${task.text.slice(0, 100)}`, ...doubts.map((doubt) => doubtText(session, doubt))].join("\n");
}

/** "Deadline: “đầu quý” → 2026-01 – the words leave the day or year to the reader [p. 3]". */
function doubtText(session: Session, { field, words, value, reason, evidence }: Doubt): string {
  const said = words === "" ? "" : `: “${words.slice(0, 120)}”`;
  const read = value === "" || value === words ? "" : ` → ${value}`;
  const place = placeSaid(session, evidenceWords(evidence));
  return `    ${session.say(`heading-${field}`)}${said}${read} – ${session.say(reason)}${place === "" ? "" : ` [${place}]`}`;
}
