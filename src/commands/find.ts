import type { Command } from "commander";
import { withStore } from "../store/open.ts";
import { type Found, searchPlans } from "../store/search.ts";
import { guarded, type Session } from "./session.ts";
import { tableText } from "./table.ts";

export function addFind(program: Command, session: Session): void {
  program
    .command("find")
    .description(session.say("about-find"))
    .argument("<words...>", session.say("argument-words"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--json", session.say("option-json"))
    .addHelpText("after", session.say("examples-find"))
    .action((words: string[], options: { db: string; json?: true }) => guarded(session, () => find(session, words, options)));
}

/** Exit code 1 says that nothing was found, as grep does. */
function find(session: Session, words: string[], options: { db: string; json?: true }): void {
  const found = withStore(options.db, { create: false }, (db) => searchPlans(db, words.join(" ")));
  if (found.length === 0) session.exit(1);
  if (options.json) session.print(JSON.stringify(found, null, 2));
  else if (found.length === 0) session.tell(session.say("find-nothing", { words: words.join(" ") }));
  else session.print(foundText(session, found));
}

function foundText(session: Session, found: readonly Found[]): string {
  const headings = ["id", "kind", "code", "text"].map((heading) => session.say(`heading-${heading}`));
  const rows = found.map((row) => [row.plan_id, row.kind, row.code, row.text]);
  return tableText(headings, rows, 100);
}
