/**
 * The database at the size of a province: time of every view, named question and search over made-up plans, and the file's size.
 *   npx tsx scripts/bench.ts --measure-store [plans [file to keep]]
 * Times are milliseconds of the processor, as other programs may be running. A view is measured as people look at it: its first 100 rows, all rows of one plan, and
 * a count of them all. The fastest of nine, for what else runs on the machine only adds; of questions also the middle one.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allQuestions } from "../../src/commands/query/question.ts";
import { standingOf } from "../../src/resolve/standing.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { searchPlans } from "../../src/store/search.ts";
import { settle } from "../../src/store/settle.ts";
import { writePlan } from "../../src/store/write.ts";
import { madeUpPlan } from "./sample-plans.ts";

/** What the whole should stay under: milliseconds a view and a search, bytes a plan. */
const limits = { view: 100, search: 20, bytes: 60 * 1024 };
const tasksEach = 50;

/**
 * `kept`: where the database is left for a closer look; else it goes when it has been measured. `inOwnProcess` has `reportAnswers` of a file
 * done elsewhere: who asks has not just written a thousand plans, and does not tidy up behind them.
 */
export function reportStore(plans: number, kept: string | undefined, inOwnProcess: (file: string) => string): void {
  const room = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
  try {
    const file = kept ?? join(room, "plans.sqlite");
    writeStore(file, plans);
    process.stdout.write(inOwnProcess(file));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function writeStore(file: string, plans: number): void {
  const db = openStore(file, { create: true });
  db.pragma("synchronous = OFF");
  const written = timed(() => {
    for (let number = 0; number < plans; number++) {
      const plan = madeUpPlan(number, tasksEach);
      writePlan(db, plan, { name: `${number}.pdf`, standing: standingOf(plan) });
    }
  });
  const settled = timed(() => settle(db));
  db.exec("INSERT INTO as_of (id, day) VALUES (1, '2025-08-01')");
  db.exec("VACUUM");
  const bytes = statSync(file).size / plans;
  const characters = Math.round(Number(db.prepare("SELECT avg(length(text)) FROM task").pluck().get()));
  const times = `written in ${(written / plans).toFixed(1)} ms each, settled in ${settled.toFixed(0)} ms`;
  console.log(`${plans} plans of ${tasksEach} tasks of some ${characters} characters; ${times}`);
  console.log(`${(bytes / 1024).toFixed(1)} KB a plan${over(bytes, limits.bytes)}`);
  db.close();
}

/** What views, questions and searches take, asked of the file as the commands ask. */
export function reportAnswers(file: string): void {
  const db = openStore(file, { create: false });
  const plans = Number(db.prepare("SELECT count(*) FROM plan").pluck().get());
  const one = String(
    db
      .prepare("SELECT id FROM plan LIMIT 1 OFFSET ?")
      .pluck()
      .get(Math.floor(plans / 2)),
  );
  for (const view of viewsOf(db)) {
    const some = fastest(() => db.prepare(`SELECT * FROM "${view}" LIMIT 100`).all());
    const mine = hasPlan(db, view) ? fastest(() => db.prepare(`SELECT * FROM "${view}" WHERE plan_id = ?`).all(one)) : null;
    const count = fastest(() => db.prepare(`SELECT count(*) FROM "${view}"`).get());
    const worst = Math.max(some, mine ?? 0, count);
    console.log(`${view.padEnd(24)} 100 rows ${show(some)}  one plan ${show(mine)}  count ${show(count)}${over(worst, limits.view)}`);
  }
  for (const { name, sql, parameters } of allQuestions()) {
    const values = Object.fromEntries(
      parameters.map(({ name: called, type, value }) => [called, asked(called, type === "number" ? Number(value) : value)]),
    );
    // as `kehoach query` takes them: rows without their names
    const statement = db.prepare(sql).raw(true);
    const time = times(() => statement.all(values));
    const rows = String(statement.all(values).length).padStart(6);
    console.log(`${name.padEnd(40)} ${show(time.fastest)}  middle ${show(time.middle)} ${rows} rows${over(time.fastest, limits.view)}`);
  }
  for (const words of ["dat dai", "đất đai", "bao cao ket qua", "quý", "quy", "cai"]) {
    const time = fastest(() => searchPlans(db, words));
    console.log(`search ${words.padEnd(17)} ${show(time)}${over(time, limits.search)}`);
  }
  db.close();
}

/** Questions are asked about what the made-up plans hold: their year, words of theirs, a decision that they cite. */
function asked(name: string, value: string | number): string | number {
  if (name === "words") return "đạt";
  if (name === "number") return "12/QĐ-UBND";
  return typeof value === "number" ? (name === "year" ? 2025 : value) : value.replace(/^2026-/u, "2025-");
}

function viewsOf(db: Store): string[] {
  return db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name").pluck().all();
}

function hasPlan(db: Store, view: string): boolean {
  return db.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = 'plan_id'").get(view) !== undefined;
}

function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

type Times = { fastest: number; middle: number };

function times(work: () => unknown): Times {
  const sorted = Array.from({ length: 9 }, () => timed(work)).sort((a, b) => a - b);
  return { fastest: sorted[0] ?? 0, middle: sorted[4] ?? 0 };
}

function fastest(work: () => unknown): number {
  return times(work).fastest;
}

function show(time: number | null): string {
  return (time === null ? "-" : `${time.toFixed(1)} ms`).padStart(9);
}

function over(value: number, limit: number): string {
  return value > limit ? `  OVER ${limit}` : "";
}
