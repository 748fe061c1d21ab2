import type { Command } from "commander";
import type { Correction, CorrectionState } from "../model/correction.ts";
import { Failure } from "../model/failure.ts";
import { correct, fieldNamed, listCorrections, undoCorrection } from "../store/correction/correct.ts";
import { withStore } from "../store/open.ts";
import { tellingMigration } from "./migrate.ts";
import { guarded, type Session } from "./session.ts";
import { addSignature, type Signed, signatureOf } from "./signature.ts";

type Options = Signed & { db: string; list?: true; undo?: string; target?: string; json?: true };

export function addCorrect(program: Command, session: Session): void {
  const command = program
    .command("correct")
    .description(session.say("about-correct"))
    // a task without a group is called "-/1", which looks like an option
    .allowUnknownOption()
    .argument("[plan]", session.say("argument-plan-held"))
    .argument("[task]", session.say("argument-task"))
    .argument("[field]", session.say("argument-field"))
    .argument("[value]", session.say("argument-value"));
  addSignature(command, session)
    .option("--target <number>", session.say("option-target"), "1")
    .option("--undo <id>", session.say("option-undo"))
    .option("--list", session.say("option-list"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--json", session.say("option-json"))
    .addHelpText("after", session.say("examples-correct"))
    .action((...given: unknown[]) => {
      const [plan, task, field, value] = given.slice(0, 4).map((word) => (typeof word === "string" ? word : undefined));
      const options = given[4] as Options;
      return guarded(session, () => {
        const option = [plan, task, field, value].find((word) => word?.startsWith("--"));
        if (option !== undefined) throw new Failure("option-unknown", { option });
        if (options.list) list(session, plan ?? null, options);
        else if (options.undo !== undefined) undo(session, options.undo, options);
        else if (plan === undefined || task === undefined || field === undefined || value === undefined)
          throw new Failure("correct-incomplete");
        else write(session, { plan, task, field, value }, options);
      });
    });
}

function write(session: Session, asked: { plan: string; task: string; field: string; value: string }, options: Options): void {
  const part = Number(options.target ?? 1);
  if (!Number.isInteger(part) || part < 1) throw new Failure("target-unknown", { task: asked.task, part: options.target ?? "" });
  const wanted = { ...asked, field: fieldNamed(asked.field), part, value: asked.value === "-" ? null : asked.value };
  const signature = signatureOf(options);
  const done = writing(session, options.db, (db) => correct(db, wanted, signature));
  tell(session, "correction-written", done, options);
}

function undo(session: Session, id: string, options: Options): void {
  tell(
    session,
    "correction-taken-back",
    writing(session, options.db, (db) => undoCorrection(db, id)),
    options,
  );
}

function writing<T>(session: Session, file: string, work: Parameters<typeof withStore<T>>[2]): T {
  return withStore(file, { create: false, write: true, migrated: tellingMigration(session, file) }, work);
}

function tell(session: Session, code: string, correction: Correction, options: Options): void {
  if (options.json) session.print(JSON.stringify(correction, null, 2));
  session.tell(session.say(code, wordsOf(session, correction)));
}

function wordsOf(session: Session, { id, plan_name, task_code, field, value, previous }: Correction): Record<string, string> {
  const none = session.say("value-none");
  return { id, plan: plan_name, task: task_code ?? "", field, value: value ?? none, previous: previous ?? none };
}

function list(session: Session, plan: string | null, options: Options): void {
  const found = withStore(options.db, { create: false }, (db) => listCorrections(db, plan));
  if (options.json) session.print(JSON.stringify(found, null, 2));
  else if (found.length === 0) session.tell(session.say("corrections-none"));
  else session.print(found.map((correction) => correctionText(session, correction)).join("\n"));
  if (found.some(({ state }) => lost.includes(state))) session.exit(1);
}

/** States in which a correction waits for somebody to look at it. */
const lost: readonly CorrectionState[] = ["no-plan", "no-task", "changed"];

function correctionText(session: Session, correction: Correction & { state: CorrectionState }): string {
  const { id, plan_name, task_code, field, part, author, reason, made, state } = correction;
  const { value, previous } = wordsOf(session, correction);
  const what = [plan_name, task_code, part > 1 ? `${field} ${part}` : field].filter((word) => word !== null).join(" · ");
  return `${id}  ${what}: ${previous} → ${value}  [${session.say(`correction-${state}`)}]\n    ${[author, made, reason].filter((word) => word !== null).join(", ")}`;
}
