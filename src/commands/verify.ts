import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { type ReadOptions, readPlanFile } from "../ingest.ts";
import { Failure } from "../model/failure.ts";
import { standingOf } from "../resolve/standing.ts";
import { type DerivedDifference, derivedDifferences } from "../store/derived.ts";
import { openStore, type Store, saying } from "../store/open.ts";
import type { Difference } from "../store/reading-rows.ts";
import { type Held, heldDocuments, unsoundness } from "../store/verify.ts";
import { differencesWith } from "../store/write.ts";
import { ocrOption } from "./ocr-option.ts";
import { filesOf } from "./paths.ts";
import { bugText, failureOf, failureText, guarded, type Session } from "./session.ts";

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

/** What became of one document: "same", "different" with the differences, "missing" without a source, "unread" with the reason. */
type Verdict = Pick<Held, "id" | "name" | "number"> & {
  state: "same" | "different" | "missing" | "unread";
  file: string | null;
  differences: Difference[];
  message?: string;
};

type Found = { verdicts: readonly Verdict[]; derived: readonly DerivedDifference[]; strangers: readonly string[]; numbers: Numbers };
type Numbers = ReadonlyMap<string, string | null>;

/**
 * Reads the sources again and compares; makes what follows from what was read and corrected anew, and compares. Without paths the current
 * folder is searched for every document of the database; a document whose file is not found is told, as it cannot be vouched for.
 */
async function verify(session: Session, paths: string[], options: Options): Promise<void> {
  const { files, missing } = filesOf(paths.length > 0 ? paths : ["."]);
  const [first] = missing;
  if (first !== undefined) throw new Failure("file-missing", { file: first });
  const db = openStore(options.db, { create: false });
  try {
    const unsound = saying(options.db, () => unsoundness(db));
    for (const line of unsound) session.tell(session.say("verify-unsound", { file: options.db, line }));
    const sources = new Map(files.map((file) => [createHash("sha256").update(readFileSync(file)).digest("hex"), file]));
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

/** Of a long list of differences the first say enough; --json has them all. */
const shown = 20;

function verdictText(session: Session, { id, name, number, state, differences, message }: Verdict): string {
  const head = `${number ?? name} (${name}, ${id}): ${session.say(`verify-${state}`)}`;
  const lines = firstOf(session, differences, (difference) => differenceText(session, difference, "read"));
  return [head, ...(message === undefined ? [] : [`  ${message}`]), ...lines].join("\n");
}

function derivedText(session: Session, derived: readonly DerivedDifference[], numbers: Numbers): string {
  const lines = firstOf(session, derived, (difference) => {
    const plan = difference.plan === null ? session.say("verify-shared") : (numbers.get(difference.plan) ?? difference.plan);
    return `${plan}: ${differenceText(session, difference, "derived")}`;
  });
  return [session.say("verify-derived"), ...lines].join("\n");
}

function firstOf<T>(session: Session, all: readonly T[], textOf: (one: T) => string): string[] {
  const more = all.length > shown ? [session.say("verify-more", { count: all.length - shown })] : [];
  return [...all.slice(0, shown).map(textOf), ...more].map((line) => `  ${line}`);
}

/** How a difference is said: against the file, or against what follows from what is stored. */
const words = {
  read: { extra: "verify-row-extra", missing: "verify-row-missing", values: "verify-values" },
  derived: { extra: "verify-derived-extra", missing: "verify-derived-missing", values: "verify-derived-values" },
} as const;

function differenceText(session: Session, { table, key, field, stored, read }: Difference, against: keyof typeof words): string {
  const { extra, missing, values } = words[against];
  if (field === null) return `${table} ${key}: ${session.say(read === undefined ? extra : missing)}`;
  return `${table} ${key} ${field}: ${session.say(values, { stored: String(stored ?? "–"), read: String(read ?? "–") })}`;
}
