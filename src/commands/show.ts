import type { Command } from "commander";
import type { Plan, Task } from "../model/plan.ts";
import { planNamed } from "./plan-named.ts";
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
        const plan = await planNamed(name, options.db);
        session.print(options.json ? JSON.stringify(plan, null, 2) : planText(session, plan));
      }),
    );
}

/** A plan as a page of text: letterhead, tasks by group, notices. */
export function planText(session: Session, plan: Plan): string {
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
    lines.push(...taskLines(session, task));
  }
  if (plan.notices.length > 0) lines.push("", `${session.say("heading-notices")}:`);
  for (const notice of plan.notices)
    lines.push(`  ${session.say(`severity-${notice.severity}`)}: ${session.say(notice.code, notice.values)}`);
  return lines.join("\n");
}

function taskLines(session: Session, task: Task): string[] {
  const line = (name: string, words: readonly string[]) =>
    words.length === 0 ? [] : [`      ${session.say(`heading-${name}`)}: ${words.join("; ")}`];
  const when = task.deadlines.map((deadline) => {
    const days =
      deadline.kind === "date"
        ? `${deadline.start ?? "…"} – ${deadline.end ?? "…"}`
        : (deadline.rrule ?? session.say(`heading-${deadline.kind}`));
    return `${deadline.text} [${days}]`;
  });
  return [
    `  ${task.id}  ${task.text}`,
    ...line("lead", task.lead),
    ...line("support", task.support),
    ...line("deadline", when),
    ...line(
      "targets",
      task.targets.map((target) => target.text),
    ),
  ];
}
