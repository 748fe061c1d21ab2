import type { Command } from "commander";
import type { TaskField } from "../model/correction.ts";
import type { Task } from "../model/plan.ts";
import type { InForce } from "../store/correction/in-force.ts";
import { type Corrected, correctedPlanNamed } from "./plan-named.ts";
import { guarded, type Session } from "./session.ts";

export function addShow(program: Command, session: Session): void {
  program
    .command("show")
    .description(session.say("about-show"))
    .argument("<plan>", session.say("argument-plan"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--json", session.say("option-json"))
    .addHelpText("after", session.say("examples-show"))
    .action((name: string, options: { db: string; json?: true }) =>
      guarded(session, async () => {
        const corrected = await correctedPlanNamed(name, options.db);
        session.print(options.json ? JSON.stringify(corrected.plan, null, 2) : planText(session, corrected));
      }),
    );
}

/** A plan as a page of text: letterhead, tasks by group, notices. What an analyst corrected is marked and followed by what was read. */
export function planText(session: Session, { plan, corrections }: Corrected): string {
  const { type, number, title, issuer, issued, area, year_from, year_to, signer } = plan.plan;
  const years = year_from === null ? null : year_to === year_from ? String(year_from) : `${year_from}–${year_to ?? ""}`;
  const facts: [string, string | null][] = [
    ["number", number],
    ["issuer", issuer],
    ["issued", issued],
    ["area", area],
    ["years", years],
    ["signer", signer],
    ["document", `${plan.document.format} ${plan.document.sha256.slice(0, 16)}`],
  ];
  const lines = [`${type ?? ""} ${title ?? ""}`.trim()];
  for (const [name, value] of facts) if (value !== null) lines.push(`  ${session.say(`heading-${name}`)}: ${value}`);
  let group: string | null = null;
  for (const task of plan.tasks) {
    const found = plan.groups.find((candidate) => candidate.label === task.group);
    if (task.group !== group && found !== undefined) lines.push("", [found.label, found.title].filter((part) => part !== null).join(". "));
    group = task.group;
    lines.push(...taskLines(session, task, corrections.get(task.id) ?? []));
  }
  if (plan.notices.length > 0) lines.push("", `${session.say("heading-notices")}:`);
  for (const notice of plan.notices)
    lines.push(`  ${session.say(`severity-${notice.severity}`)}: ${session.say(notice.code, notice.values)}`);
  return lines.join("\n");
}

function taskLines(session: Session, task: Task, corrections: readonly InForce[]): string[] {
  const line = (name: string, words: readonly string[]) =>
    words.length === 0 ? [] : [`      ${session.say(`heading-${name}`)}: ${words.join("; ")}`];
  const when = task.deadlines.map((deadline) => {
    const days =
      deadline.kind === "date"
        ? `${deadline.start ?? "…"} – ${deadline.end ?? "…"}`
        : (deadline.rrule ?? session.say(`heading-${deadline.kind}`));
    return `${deadline.text} [${days}]`;
  });
  const said = (field: TaskField, words: readonly string[], part = 1): readonly string[] => {
    const correction = corrections.find((one) => one.field === field && one.part === part);
    return correction === undefined ? words : [correctedText(session, correction, words)];
  };
  const shownAnyway = ["lead", "support", "deadline", "target", "text"];
  return [
    `  ${task.id}  ${said("text", [task.text]).join("")}`,
    ...line("lead", said("lead", task.lead)),
    ...line("support", said("support", task.support)),
    ...line("deadline", said("deadline", when)),
    ...line(
      "targets",
      task.targets.flatMap((target, index) => said("target", [target.text], index + 1)),
    ),
    ...corrections
      .filter(({ field }) => !shownAnyway.includes(field))
      .flatMap((correction) =>
        line(correction.field, [correctedText(session, correction, correction.read === null ? [] : [correction.read])]),
      ),
  ];
}

/** "* 2025-09-30 (corrected by Lan, c1; read: Quý III/2025)" */
function correctedText(session: Session, { correction, value, author }: InForce, words: readonly string[]): string {
  const read = words.length === 0 ? "–" : words.join("; ");
  return `* ${value ?? "–"} (${session.say("show-corrected", { author, correction, read })})`;
}
