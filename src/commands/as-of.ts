import type { Command } from "commander";
import { Failure } from "../model/failure.ts";
import { asOf, setAsOf } from "../store/as-of.ts";
import { withStore } from "../store/open.ts";
import { tellingMigration } from "./migrate.ts";
import { guarded, type Session } from "./session.ts";
import { isDay } from "./signature.ts";

export function addAsOf(program: Command, session: Session): void {
  program
    .command("as-of")
    .description(session.say("about-as-of"))
    .argument("[day]", session.say("argument-day"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .addHelpText("after", session.say("examples-as-of"))
    .action((day: string | undefined, options: { db: string }) => guarded(session, () => run(session, day, options.db)));
}

function run(session: Session, day: string | undefined, file: string): void {
  if (day === undefined) {
    const known = withStore(file, { create: false }, asOf);
    if (known === null) session.tell(session.say("as-of-none"));
    else session.print(known);
    return;
  }
  if (day !== "none" && !isDay(day)) throw new Failure("day-wrong", { day });
  const opening = { create: false, write: true, migrated: tellingMigration(session, file) };
  const late = withStore(file, opening, (db) => setAsOf(db, day === "none" ? null : day));
  session.tell(day === "none" ? session.say("as-of-none") : session.say("as-of-set", { day, count: late }));
}
