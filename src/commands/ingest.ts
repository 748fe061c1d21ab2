import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import { type ReadOptions, readPlanFile } from "../ingest.ts";
import { Failure } from "../model/failure.ts";
import { standingOf } from "../resolve/standing.ts";
import { planKey } from "../store/identity.ts";
import { openStore, type Store, saying } from "../store/open.ts";
import { knownPlan } from "../store/read.ts";
import { settle } from "../store/settle.ts";
import { comparisonsWith, writePlan } from "../store/write.ts";
import { interrupted, openInterrupt } from "./interrupt.ts";
import { tellingMigration } from "./migrate.ts";
import { ocrOption } from "./ocr-option.ts";
import { filesOf } from "./paths.ts";
import { type PlanLine, planLine, planLinesText } from "./plan-line.ts";
import { bugText, failureOf, failureText, guarded, type Session } from "./session.ts";

export function addIngest(program: Command, session: Session): void {
  program
    .command("ingest")
    .description(session.say("about-ingest"))
    .argument("<path...>", session.say("argument-paths"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--json", session.say("option-json"))
    .option("--again", session.say("option-again"))
    .addOption(ocrOption(session))
    .addHelpText("after", session.say("examples-ingest"))
    .action((paths: string[], options: Options) => guarded(session, () => ingest(session, paths, options)));
}

type Options = ReadOptions & { db: string; json?: true; again?: true };
type Batch = { lines: PlanLine[]; unread: { file: string; code: string; message: string }[] };

/** Reads every file the paths mean and writes what are plans; what cannot be read is told and the batch goes on. */
async function ingest(session: Session, paths: string[], options: Options): Promise<void> {
  const { files, missing, barren, other, closed } = filesOf(paths);
  const batch: Batch = { lines: [], unread: [] };
  for (const file of missing) leaveOut(session, batch, file, new Failure("file-missing", { file }));
  for (const file of barren) leaveOut(session, batch, file, new Failure("folder-barren", { file }));
  for (const file of closed) leaveOut(session, batch, file, new Failure("file-forbidden", { file }));
  // A database that cannot be used is told before an hour is spent on reading.
  const existing = existsSync(options.db) && statSync(options.db).size > 0;
  let db: Store | null = existing ? openStore(options.db, { create: true, migrated: tellingMigration(session, options.db) }) : null;
  const interrupt = openInterrupt(session);
  let looked = 0;
  try {
    for (const [index, file] of files.entries()) {
      if (interrupt.asked()) break;
      session.progress(`[${index + 1}/${files.length}] ${file}`);
      try {
        const plan =
          (db === null || options.again ? null : knownPlan(db, digestOf(file), session.version)) ?? (await readPlanFile(file, options));
        db ??= openStore(options.db, { create: true });
        const store = db;
        const id = planKey(plan.document.sha256);
        const compared = saying(options.db, () => comparisonsWith(store, id));
        const outcome = saying(options.db, () =>
          writePlan(store, plan, { name: basename(file), again: options.again === true, standing: standingOf(plan) }),
        );
        batch.lines.push(planLine(file, id, outcome, plan));
        if (outcome === "replaced" && compared > 0) {
          session.progress("");
          session.tell(session.say("comparisons-removed", { count: compared, plan: plan.plan.number ?? basename(file) }));
        }
      } catch (trouble) {
        if (trouble instanceof Failure && trouble.code.startsWith("database-")) throw trouble;
        // what helps in reading was stopped with us: nothing is wrong with the file
        if (interrupt.asked()) break;
        leaveOut(session, batch, file, trouble);
      }
      looked++;
    }
    const store = db;
    const touched = options.again === true || batch.lines.some((line) => line.outcome !== "unchanged");
    if (store !== null && touched) saying(options.db, () => settle(store));
  } finally {
    interrupt.over();
    db?.close();
  }
  session.progress("");
  if (interrupt.asked()) {
    session.tell(session.say("ingest-interrupted", { looked, files: files.length, file: options.db }));
    session.exit(interrupted);
  }
  if (other.length > 0)
    session.tell(session.say("files-passed-over", { count: other.length, files: someOf(other.map((file) => basename(file))) }));
  report(session, batch, options);
}

/** The different names among these, the first few of them. */
function someOf(names: readonly string[]): string {
  const different = [...new Set(names)];
  return different.length <= 4 ? different.join(", ") : `${different.slice(0, 4).join(", ")}, …`;
}

/** One bad file, or a bug that one file brings to light, does not cost the others. */
function leaveOut(session: Session, batch: Batch, file: string, trouble: unknown): void {
  const failure = failureOf(trouble, file);
  const message = failure === null ? `${file}: ${bugText(session, trouble)}` : failureText(session, failure, file);
  batch.unread.push({ file, code: failure?.code ?? "bug", message });
  session.progress("");
  session.tell(`kehoach: ${message}`);
  if (failure === null) session.exit(2);
}

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function report(session: Session, { lines, unread }: Batch, options: { db: string; json?: true }): void {
  if (options.json) session.print(JSON.stringify({ database: options.db, plans: lines, unread }, null, 2));
  else if (lines.length > 0) session.print(planLinesText(session, lines));
  session.tell(session.say("ingest-done", { plans: lines.length, unread: unread.length, file: options.db }));
  if (unread.length > 0) session.exit(lines.length > 0 ? 1 : 2);
}
