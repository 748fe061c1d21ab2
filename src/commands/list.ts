import type { Command } from "commander";
import { withStore } from "../store/open.ts";
import { listPlans, type PlanRow } from "../store/read.ts";
import { guarded, type Session } from "./session.ts";
import { tableText } from "./table.ts";

export function addList(program: Command, session: Session): void {
  program
    .command("list")
    .description(session.say("about-list"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--all", session.say("option-all-versions"))
    .option("--json", session.say("option-json"))
    .addHelpText("after", session.say("examples-list"))
    .action((options: { db: string; all?: true; json?: true }) => guarded(session, () => list(session, options)));
}

function list(session: Session, options: { db: string; all?: true; json?: true }): void {
  const plans = withStore(options.db, { create: false }, (db) => listPlans(db, { all: options.all === true }));
  session.print(options.json ? JSON.stringify(plans, null, 2) : plansText(session, plans));
}

function plansText(session: Session, plans: readonly PlanRow[]): string {
  const headings = ["id", "plan", "level", "area", "issued", "versions", "tasks", "notices", "title"].map((heading) =>
    session.say(`heading-${heading}`),
  );
  const rows = plans.map((plan) => [
    plan.id,
    plan.number ?? "-",
    plan.level === null ? "-" : session.say(`level-${plan.level}`),
    plan.area ?? "-",
    plan.issued ?? "-",
    plan.versions,
    plan.tasks,
    plan.notices,
    plan.title ?? plan.name,
  ]);
  return tableText(headings, rows);
}
