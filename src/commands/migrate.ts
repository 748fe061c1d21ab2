import type { Command } from "commander";
import { schemaVersion } from "../store/lay.ts";
import type { Migrated } from "../store/migrate.ts";
import { openStore } from "../store/open.ts";
import { guarded, type Session } from "./session.ts";

export function addMigrate(program: Command, session: Session): void {
  program
    .command("migrate")
    .description(session.say("about-migrate"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .addHelpText("after", session.say("examples-migrate"))
    .action((options: { db: string }) => guarded(session, () => migrate(session, options.db)));
}

function migrate(session: Session, file: string): void {
  let done = false;
  const tell = tellingMigration(session, file);
  openStore(file, {
    create: false,
    write: true,
    migrated: (what) => {
      done = true;
      tell(what);
    },
  }).close();
  if (!done) session.tell(session.say("database-current", { file, version: schemaVersion }));
}

/** Says what was done to an older file before a command wrote to it. */
export function tellingMigration(session: Session, file: string): (done: Migrated) => void {
  return ({ from, to, backup, comparisons }) => {
    session.tell(session.say("database-migrated", { file, from, to, backup }));
    if (comparisons > 0) session.tell(session.say("comparisons-left", { count: comparisons, backup }));
  };
}
