import type { Command } from "commander";
import { comparePlans } from "../diff/compare.ts";
import { comparisonText } from "../diff/render.ts";
import { withStore } from "../store/open.ts";
import { writeComparison } from "../store/write-comparison.ts";
import { planNamed } from "./plan-named.ts";
import { guarded, type Session } from "./session.ts";

type Options = { db: string; json?: true; save?: true; exitZero?: true };

export function addDiff(program: Command, session: Session): void {
  program
    .command("diff")
    .description(session.say("about-diff"))
    .argument("<upper>", session.say("argument-upper"))
    .argument("<lower>", session.say("argument-lower"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--json", session.say("option-json"))
    .option("--save", session.say("option-save"))
    .option("--exit-zero", session.say("option-exit-zero"))
    .addHelpText("after", session.say("examples-diff"))
    .action((upper: string, lower: string, options: Options) => guarded(session, () => diff(session, upper, lower, options)));
}

/** Exit codes as diff(1) has them: 0 the same, 1 different, 2 trouble. */
async function diff(session: Session, upperName: string, lowerName: string, options: Options): Promise<void> {
  const upper = await planNamed(upperName, options.db);
  const lower = await planNamed(lowerName, options.db);
  const comparison = comparePlans(upper, lower);
  if (options.save) {
    withStore(options.db, { create: false, write: true }, (db) => writeComparison(db, comparison, session.version));
  }
  session.print(options.json ? JSON.stringify(comparison, null, 2) : comparisonText(comparison, upper, lower, session.say));
  const { missing, added, changes, partial } = comparison.summary;
  if (missing + added + changes + partial > 0 && !options.exitZero) session.exit(1);
}
