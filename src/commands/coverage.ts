import type { Command } from "commander";
import { heldCounts } from "../diff/align/held.ts";
import { plansBelow } from "../diff/below.ts";
import { coverageOf } from "../diff/coverage.ts";
import { coverageText } from "../diff/render-coverage.ts";
import type { Coverage } from "../model/coverage.ts";
import { Failure } from "../model/failure.ts";
import { openStore, type Store, saying } from "../store/open.ts";
import { findPlan, readPlan } from "../store/read.ts";
import { readHeldAreas, readHeldPlans, readTaskTexts } from "../store/read-held.ts";
import { writeComparison } from "../store/write-comparison.ts";
import { guarded, type Session } from "./session.ts";

type Options = { db: string; area?: string; json?: true; save?: true; exitZero?: true };

export function addCoverage(program: Command, session: Session): void {
  program
    .command("coverage")
    .description(session.say("about-coverage"))
    .argument("<upper>", session.say("argument-held"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--area <name>", session.say("option-area"))
    .option("--json", session.say("option-json"))
    .option("--save", session.say("option-save-coverage"))
    .option("--exit-zero", session.say("option-exit-zero"))
    .addHelpText("after", session.say("examples-coverage"))
    .action((upper: string, options: Options) => guarded(session, () => coverage(session, upper, options)));
}

/** Exit code 1 where a task is not answered by every plan below, or an area has none. */
function coverage(session: Session, name: string, options: Options): void {
  const db = openStore(options.db, { create: false, write: options.save === true });
  try {
    const found = saying(options.db, () => coverageIn(db, name, options, session));
    session.print(options.json ? JSON.stringify(found, null, 2) : coverageText(found, session.say));
    const gaps = found.areas_without_plan.length > 0 || found.tasks.some((task) => task.covered < found.plans.length);
    if (gaps && !options.exitZero) session.exit(1);
  } finally {
    db.close();
  }
}

function coverageIn(db: Store, name: string, options: Options, session: Session): Coverage {
  const id = findPlan(db, name);
  const plans = readHeldPlans(db);
  const upper = plans.find((plan) => plan.id === id);
  if (upper === undefined) throw new Failure("plan-unknown", { plan: name });
  const areas = readHeldAreas(db);
  const below = plansBelow(upper, plans, areas, options.area ?? null);
  if (below.plans.length === 0) throw new Failure("plans-below-none", { plan: name, file: options.db });
  const run = () =>
    coverageOf(
      readPlan(db, id),
      readEach(
        db,
        below.plans.map((plan) => plan.id),
      ),
      {
        without: below.without,
        held: heldCounts(readTaskTexts(db)),
        keep: (comparison) => options.save && writeComparison(db, comparison, session.version),
      },
    );
  return options.save ? db.transaction(run)() : run();
}

/** Each plan is read when its turn comes: two hundred at once would fill the memory. */
function* readEach(db: Store, ids: readonly string[]) {
  for (const id of ids) yield readPlan(db, id);
}
