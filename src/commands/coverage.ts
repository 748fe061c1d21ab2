import type { Command } from "commander";
import { heldCounts } from "../diff/align/held.ts";
import { plansBelow } from "../diff/below.ts";
import { coverageOf } from "../diff/coverage.ts";
import type { Covered } from "../export/comparison/covered.ts";
import { coverageReport } from "../export/comparison/report.ts";
import type { Comparison } from "../model/comparison.ts";
import { Failure } from "../model/failure.ts";
import { openStore, type Store, saying } from "../store/open.ts";
import { findPlan, readPlan } from "../store/read.ts";
import { readHeldAreas, readHeldPlans, readTaskTexts } from "../store/read-held.ts";
import { writeComparison } from "../store/write-comparison.ts";
import { withListedAreas } from "./listed-areas.ts";
import { tellingMigration } from "./migrate.ts";
import { deliverReport, type ReportOptions, tellNotices, withReportOptions } from "./report.ts";
import { guarded, type Session } from "./session.ts";

type Options = ReportOptions & { db: string; area?: string; save?: true; exitZero?: true };

export function addCoverage(program: Command, session: Session): void {
  const command = program
    .command("coverage")
    .description(session.say("about-coverage"))
    .argument("<upper>", session.say("argument-held"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--area <name>", session.say("option-area"))
    .option("--save", session.say("option-save-coverage"))
    .option("--exit-zero", session.say("option-exit-zero"));
  withReportOptions(command, session)
    .addHelpText("after", session.say("examples-coverage"))
    .action((upper: string, options: Options) => guarded(session, () => coverage(session, upper, options)));
}

/** Exit code 1 where a task is not answered by every plan below that it was handed to, or an area has none. */
async function coverage(session: Session, name: string, options: Options): Promise<void> {
  const db = openStore(options.db, { create: false, write: options.save === true, migrated: tellingMigration(session, options.db) });
  try {
    const found = saying(options.db, () => coverageIn(db, name, options, session));
    await deliverReport(session, options, [options.db], (format, audience) => coverageReport(format, found, audience));
    tellNotices(session, options, found.coverage.notices);
    const { areas_without_plan, tasks } = found.coverage;
    const gaps = areas_without_plan.length > 0 || tasks.some((task) => task.covered < task.expected);
    if (gaps && !options.exitZero) session.exit(1);
  } finally {
    db.close();
  }
}

function coverageIn(db: Store, name: string, options: Options, session: Session): Covered {
  const id = findPlan(db, name);
  const plans = readHeldPlans(db);
  const upper = plans.find((plan) => plan.id === id);
  if (upper === undefined) throw new Failure("plan-unknown", { plan: name });
  const plan = readPlan(db, id);
  const areas = withListedAreas(plan.plan, readHeldAreas(db));
  const below = plansBelow(upper, plans, areas, options.area ?? null);
  if (below.plans.length === 0) throw new Failure("plans-below-none", { plan: name, file: options.db });
  const comparisons: Comparison[] = [];
  const keep = (comparison: Comparison) => {
    if (options.save) writeComparison(db, comparison, session.version);
    comparisons.push(told(comparison));
  };
  const run = () =>
    coverageOf(
      plan,
      readEach(
        db,
        below.plans.map((plan) => plan.id),
      ),
      {
        without: below.without,
        held: heldCounts(readTaskTexts(db)),
        keep,
      },
    );
  const found = options.save ? db.transaction(run)() : run();
  return { coverage: found, comparisons };
}

/** What reports tell of a comparison: its pairs, what differs, and what became of the rest. Why pairs are pairs would fill the memory. */
function told(comparison: Comparison): Comparison {
  return { ...comparison, pairs: comparison.pairs.map((pair) => ({ ...pair, signals: [], because: [] })) };
}

/** Each plan is read when its turn comes: two hundred at once would fill the memory. */
function* readEach(db: Store, ids: readonly string[]) {
  for (const id of ids) yield readPlan(db, id);
}
