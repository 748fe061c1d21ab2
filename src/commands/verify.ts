import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { type ReadOptions, readPlanFile } from "../ingest.ts";
import { Failure } from "../model/failure.ts";
import { standingOf } from "../resolve/standing.ts";
import { type DerivedDifference, derivedDifferences } from "../store/derived.ts";
import { openStore, type Store, saying } from "../store/open.ts";
import { type Held, heldDocuments, unsoundness } from "../store/verify.ts";
import { differencesWith } from "../store/write.ts";
import { ocrOption } from "./ocr-option.ts";
import { filesOf } from "./paths.ts";
import { bugText, failureOf, failureText, guarded, type Session } from "./session.ts";
import { derivedText, type Numbers, type Verdict, verdictText } from "./verify-text.ts";

type Options = ReadOptions & { db: string; json?: true };

export function addVerify(program: Command, session: Session): void {
  program
    .command("verify")
    .description(session.say("about-verify"))
    .argument("[path...]", session.say("argument-sources"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--json", session.say("option-json"))
    .addOption(ocrOption(session))
    .addHelpText("after", session.say("examples-verify"))
    .action((paths: string[], options: Options) => guarded(session, () => verify(session, paths, options)));
}

type Found = { verdicts: readonly Verdict[]; derived: readonly DerivedDifference[]; strangers: readonly string[]; numbers: Numbers };

/**
 * Reads the sources again and compares; makes what follows from what was read and corrected anew, and compares. Without paths the current
 * folder is searched for every document of the database; a document whose file is not found is told, as it cannot be vouched for.
 */
async function verify(session: Session, paths: string[], options: Options): Promise<void> {
  const { files, missing, closed } = filesOf(paths.length > 0 ? paths : ["."]);
  const [first] = missing;
  if (first !== undefined) throw new Failure("file-missing", { file: first });
  const db = openStore(options.db, { create: false });
  try {
    const unsound = saying(options.db, () => unsoundness(db));
    for (const line of unsound) session.tell(session.say("verify-unsound", { file: options.db, line }));
    for (const file of closed) tellForbidden(session, new Failure("file-forbidden", { file }));
    const sources = new Map(files.flatMap((file) => digestOf(session, file)));
    const held = saying(options.db, () => heldDocuments(db));
    const named = paths.length > 0 ? held.filter(({ sha256 }) => sources.has(sha256)) : held;
    const verdicts: Verdict[] = [];
    for (const [index, document] of named.entries()) {
      session.progress(`[${index + 1}/${named.length}] ${document.name}`);
      verdicts.push(await verdictOn(session, db, document, sources.get(document.sha256) ?? null, options));
    }
    session.progress("");
    const strangers = paths.length > 0 ? strangersAmong(sources, held) : [];
    const derived = unsound.length > 0 ? [] : saying(options.db, () => derivedDifferences(db));
    report(session, { verdicts, derived, strangers, numbers: new Map(held.map(({ id, number }) => [id, number])) }, options);
    const different = derived.length > 0 || strangers.length > 0 || verdicts.some(({ state }) => state !== "same");
    if (unsound.length > 0 || different) session.exit(1);
  } finally {
    db.close();
  }
}

/** A source by its digest; one that may not be read is told, and costs no other. */
function digestOf(session: Session, file: string): [string, string][] {
  try {
    return [[createHash("sha256").update(readFileSync(file)).digest("hex"), file]];
  } catch (trouble) {
    const failure = failureOf(trouble, file);
    if (failure === null) throw trouble;
    tellForbidden(session, failure);
    return [];
  }
}

function tellForbidden(session: Session, failure: Failure): void {
  session.tell(`kehoach: ${failureText(session, failure)}`);
  session.exit(2);
}

async function verdictOn(session: Session, db: Store, held: Held, file: string | null, options: Options): Promise<Verdict> {
  const { id, name, number } = held;
  const about = { id, name, number, file, differences: [] };
  if (file === null) return { ...about, state: "missing" };
  try {
    const plan = await readPlanFile(file, { ocr: options.ocr ?? "auto" });
    const differences = saying(options.db, () => differencesWith(db, plan, standingOf(plan)));
    if (differences.length === 0) return { ...about, state: "same" };
    const older =
      held.version === session.version ? {} : { message: session.say("verify-older", { version: held.version, now: session.version }) };
    return { ...about, state: "different", differences, ...older };
  } catch (trouble) {
    if (trouble instanceof Failure && trouble.code.startsWith("database-")) throw trouble;
    const failure = failureOf(trouble, file);
    if (failure === null) session.exit(2);
    return { ...about, state: "unread", message: failure === null ? bugText(session, trouble) : failureText(session, failure, file) };
  }
}

/** Files named that the database holds nothing of. */
function strangersAmong(sources: ReadonlyMap<string, string>, held: readonly Held[]): string[] {
  const known = new Set(held.map(({ sha256 }) => sha256));
  return [...sources].filter(([sha256]) => !known.has(sha256)).map(([, file]) => file);
}

function report(session: Session, { verdicts, derived, strangers, numbers }: Found, options: Options): void {
  if (options.json) session.print(JSON.stringify({ database: options.db, documents: verdicts, derived, unknown: strangers }, null, 2));
  else {
    for (const verdict of verdicts) if (verdict.state !== "same") session.print(verdictText(session, verdict));
    if (derived.length > 0) session.print(derivedText(session, derived, numbers));
  }
  for (const file of strangers) session.tell(session.say("verify-unknown", { file }));
  const count = (state: Verdict["state"]): number => verdicts.filter((verdict) => verdict.state === state).length;
  session.tell(
    session.say("verify-done", { same: count("same"), different: count("different"), missing: count("missing"), unread: count("unread") }),
  );
  if (derived.length > 0) session.tell(session.say("verify-derived-cure", { count: derived.length, file: options.db }));
  if (count("different") > 0) session.tell(session.say("verify-different-cure", { file: options.db }));
}
