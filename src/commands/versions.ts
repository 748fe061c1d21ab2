import type { Command } from "commander";
import { chooseNewest } from "../store/correction/correct.ts";
import { withStore } from "../store/open.ts";
import { listVersions } from "../store/version/list-versions.ts";
import { tellingMigration } from "./migrate.ts";
import { guarded, type Session } from "./session.ts";
import { addSignature, type Signed, signatureOf } from "./signature.ts";
import { tableText } from "./table.ts";

type Options = Signed & { db: string; newest?: true; of?: string; json?: true };

export function addVersions(program: Command, session: Session): void {
  const command = program
    .command("versions")
    .description(session.say("about-versions"))
    .argument("[plan]", session.say("argument-plan-held"));
  addSignature(command.option("--newest", session.say("option-newest")).option("--of <plan>", session.say("option-of")), session)
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--json", session.say("option-json"))
    .addHelpText("after", session.say("examples-versions"))
    .action((plan: string | undefined, options: Options) =>
      guarded(session, () => {
        if (plan !== undefined && (options.newest || options.of !== undefined)) choose(session, plan, options);
        else list(session, plan ?? null, options);
      }),
    );
}

function choose(session: Session, plan: string, options: Options): void {
  const signature = signatureOf(options);
  const opening = { create: false, write: true, migrated: tellingMigration(session, options.db) };
  const { id } = withStore(options.db, opening, (db) => chooseNewest(db, plan, options.of ?? null, signature));
  session.tell(session.say("version-chosen", { plan, id }));
}

function list(session: Session, plan: string | null, options: Options): void {
  const found = withStore(options.db, { create: false }, (db) => listVersions(db, plan));
  if (options.json) session.print(JSON.stringify(found, null, 2));
  else if (found.length === 0) session.tell(session.say("versions-none"));
  else {
    const headings = ["plan", "issued", "format", "file", "id", "state"].map((heading) => session.say(`heading-${heading}`));
    const rows = found.map((row) => [
      row.plan_number ?? row.title ?? "-",
      row.issued ?? "-",
      row.format,
      row.document_name,
      row.plan_id,
      session.say(row.newest === 1 ? "version-newest" : "version-former"),
    ]);
    session.print(tableText(headings, rows));
  }
}
