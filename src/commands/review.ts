import type { Command } from "commander";
import type { Plan, Task } from "../model/plan.ts";
import { confidenceOf, type Doubt, doubtsOf, trustLine } from "../resolve/confidence.ts";
import { evidenceWords } from "../text/place-words.ts";
import { planNamed } from "./plan-named.ts";
import { guarded, type Session } from "./session.ts";

/** A task with what is doubtful about it; `confidence` 0 to 1. */
type Reviewed = { task: Task; confidence: number; doubts: Doubt[] };

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
        const doubted = reviewed.filter((entry) => entry.confidence < trustLine);
        const shown = options.all ? reviewed.filter((entry) => entry.doubts.length > 0) : doubted;
        session.print(
          options.json ? JSON.stringify(shown.map(asJson), null, 2) : shown.map((entry) => reviewText(session, entry)).join("\n\n"),
        );
        session.tell(
          session.say("review-summary", { tasks: plan.tasks.length, trusted: plan.tasks.length - doubted.length, doubted: doubted.length }),
        );
        if (doubted.length > 0) session.exit(1);
      }),
    );
}

/** Every task of the plan, the least trusted first, then in reading order. */
export function reviewOf(plan: Plan): Reviewed[] {
  return plan.tasks
    .map((task) => ({ task, confidence: confidenceOf(task, plan), doubts: doubtsOf(task, plan) }))
    .sort((a, b) => a.confidence - b.confidence);
}

function asJson({ task, confidence, doubts }: Reviewed): unknown {
  return { task: task.id, text: task.text, confidence: Number(confidence.toFixed(3)), doubts };
}

function reviewText(session: Session, { task, confidence, doubts }: Reviewed): string {
  const lines = doubts.map(({ field, words, reason, evidence }) => {
    const heading = session.say(`heading-${field}`);
    return `    ${heading}: “${words.slice(0, 120)}” – ${session.say(reason)} [${evidenceWords(evidence)}]`;
  });
  return [`${confidence.toFixed(2)}  ${task.id}  ${task.text.slice(0, 100)}`, ...lines].join("\n");
}
