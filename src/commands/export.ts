import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Command } from "commander";
import { datasetteExport } from "../export/datasette.ts";
import { type Format, formats } from "../export/export.ts";
import type { Asked, Made } from "../export/made.ts";
import { Failure } from "../model/failure.ts";
import { openStore, saying } from "../store/open.ts";
import { publishedOf } from "../store/published.ts";
import { cannedQueries } from "./query/question.ts";
import { guarded, type Session } from "./session.ts";

type Options = { db: string; plan: string[]; table?: string; out?: string };

const all: Readonly<Record<string, Format>> = {
  ...formats,
  datasette: { ending: ".json", gives: "file", make: (asked) => datasetteExport(asked, cannedQueries(asked.lang)) },
};
const names = Object.keys(all).join(", ");

export function addExport(program: Command, session: Session): void {
  program
    .command("export")
    .description(session.say("about-export"))
    .argument("<format>", session.say("argument-format", { formats: names }))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--plan <plan>", session.say("option-export-plan"), (plan: string, before: string[]) => [...before, plan], [])
    .option("--table <name>", session.say("option-export-table"))
    .option("-o, --out <path>", session.say("option-out"))
    .addHelpText("after", session.say("examples-export"))
    .action((format: string, options: Options) => guarded(session, () => exportAs(session, format, options)));
}

async function exportAs(session: Session, name: string, options: Options): Promise<void> {
  const format = all[name];
  if (format === undefined) throw new Failure("format-unknown", { format: name, formats: names });
  if (options.table !== undefined && ["ics", "datasette"].includes(name)) throw new Failure("export-table-unfit", { format: name });
  const whole = givesFolder(format, options);
  if (whole && options.out === undefined) throw new Failure("export-needs-folder", { format: name });
  const binary = name === "xlsx" || name === "parquet";
  if (binary && options.out === undefined && process.stdout.isTTY) throw new Failure("export-needs-file", { format: name });
  const db = openStore(options.db, { create: false });
  try {
    const table = options.table ?? (format.gives === "table" && !whole ? "task_list" : null);
    const database = basename(options.db, extname(options.db));
    const asked: Asked = { source: saying(options.db, () => publishedOf(db, options.plan)), lang: session.lang, table, database };
    const made = await format.make(asked);
    deliver(session, made, whole, options);
    for (const { id, newest } of options.plan.length === 0 ? [] : asked.source.rows("plan"))
      if (newest === 0) session.tell(session.say("export-old-version", { plan: String(id) }));
    for (const { code, values } of made.remarks) session.tell(session.say(code, values));
  } finally {
    db.close();
  }
}

/** A format of one file a table gives one table to standard output or a file of its own ending, every table to a folder. */
function givesFolder(format: Format, { out, table }: Options): boolean {
  if (format.gives === "folder") return true;
  if (format.gives === "file" || table !== undefined || out === undefined) return false;
  return existsSync(out) ? statSync(out).isDirectory() : extname(out).toLowerCase() !== format.ending;
}

function deliver(session: Session, made: Made, folder: boolean, { out, db }: Options): void {
  const [first] = made.files;
  if (out === undefined) {
    if (first !== undefined) session.write(first.content);
    return;
  }
  const into = folder || (existsSync(out) && statSync(out).isDirectory()) ? out : null;
  for (const { name, content } of made.files) {
    const file = into === null ? out : join(into, name);
    if (existsSync(file) && realpathSync(file) === realpathSync(db)) throw new Failure("export-over-database", { file });
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    } catch (trouble) {
      const reason = trouble instanceof Error && "code" in trouble ? String(trouble.code) : String(trouble);
      throw new Failure("export-unwritable", { file, reason }, { cause: trouble });
    }
  }
  session.tell(session.say("export-done", { file: out, files: made.files.length }));
}
