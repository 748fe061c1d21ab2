import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { Command } from "commander";
import { withStore } from "../store/open.ts";
import { type Removed, removeDocuments } from "../store/remove.ts";
import { tellingMigration } from "./migrate.ts";
import { guarded, type Session } from "./session.ts";

type Options = { db: string; json?: true };

export function addRemove(program: Command, session: Session): void {
  program
    .command("remove")
    .description(session.say("about-remove"))
    .argument("<document...>", session.say("argument-document"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--json", session.say("option-json"))
    .addHelpText("after", session.say("examples-remove"))
    .action((documents: string[], options: Options) => guarded(session, () => remove(session, documents, options)));
}

function remove(session: Session, documents: readonly string[], options: Options): void {
  const named = documents.map((document) => (existsSync(document) && statSync(document).isFile() ? digestOf(document) : document));
  const opening = { create: false, write: true, migrated: tellingMigration(session, options.db) };
  const removed = withStore(options.db, opening, (db) => removeDocuments(db, named));
  if (options.json) session.print(JSON.stringify(removed, null, 2));
  for (const one of removed) tell(session, one);
}

function tell(session: Session, { id, name, number, tasks, corrections, comparisons }: Removed): void {
  session.tell(session.say("removed", { id, name, number: number ?? "-", tasks }));
  if (comparisons > 0) session.tell(session.say("comparisons-removed", { count: comparisons, plan: number ?? name }));
  if (corrections > 0) session.tell(session.say("corrections-kept", { count: corrections, plan: number ?? name }));
}

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
