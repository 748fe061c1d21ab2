import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import { heldCounts } from "../diff/align/held.ts";
import { comparePlans } from "../diff/compare.ts";
import { type DifferenceKind, differenceKinds, differs, narrow } from "../diff/filter.ts";
import { comparisonReport } from "../export/comparison/report.ts";
import { type ChangeField, changeFields } from "../model/comparison.ts";
import { type Severity, severities } from "../model/severity.ts";
import { withStore } from "../store/open.ts";
import { readTaskTexts } from "../store/read-held.ts";
import { writeComparison } from "../store/write-comparison.ts";
import { listOption } from "./list-option.ts";
import { tellingMigration } from "./migrate.ts";
import { planNamed } from "./plan-named.ts";
import { deliverReport, type ReportOptions, tellNotices, withReportOptions } from "./report.ts";
import { guarded, type Session } from "./session.ts";

type Options = ReportOptions & {
  db: string;
  save?: true;
  explain?: true;
  only?: DifferenceKind[];
  minSeverity: Severity;
  ignore?: ChangeField[];
  exitZero?: true;
};

export function addDiff(program: Command, session: Session): void {
  const command = program
    .command("diff")
    .description(session.say("about-diff"))
    .argument("<upper>", session.say("argument-upper"))
    .argument("<lower>", session.say("argument-lower"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--save", session.say("option-save"))
    .option("--explain", session.say("option-explain"))
    .addOption(listOption("--only <kind>", session.say("option-only"), differenceKinds))
    .addOption(new Option("--min-severity <severity>", session.say("option-min-severity")).choices(severities).default("info"))
    .addOption(listOption("--ignore <field>", session.say("option-ignore"), changeFields))
    .option("--exit-zero", session.say("option-exit-zero"));
  withReportOptions(command, session)
    .addHelpText("after", session.say("examples-diff"))
    .action((upper: string, lower: string, options: Options) => guarded(session, () => diff(session, upper, lower, options)));
}

/** Exit codes as diff(1) has them: 0 nothing (that was asked for) differs, 1 something does, 2 trouble. */
async function diff(session: Session, upperName: string, lowerName: string, options: Options): Promise<void> {
  const upper = await planNamed(upperName, options.db);
  const lower = await planNamed(lowerName, options.db);
  // What other plans say helps to tell rare words from common ones, where a database was asked for one of the two.
  const fromStore = [upperName, lowerName].some((name) => !existsSync(name));
  const held = fromStore ? withStore(options.db, { create: false }, (db) => heldCounts(readTaskTexts(db))) : null;
  const whole = comparePlans(upper, lower, held);
  if (options.save) {
    const migrated = tellingMigration(session, options.db);
    withStore(options.db, { create: false, write: true, migrated }, (db) => writeComparison(db, whole, session.version));
  }
  const comparison = narrow(whole, { only: options.only ?? [], least: options.minSeverity, ignore: options.ignore ?? [] });
  const compared = { comparison, upper, lower, narrowed: comparison !== whole };
  const sources = [upperName, lowerName, options.db];
  await deliverReport(session, options, sources, (format, audience) => comparisonReport(format, compared, audience));
  tellNotices(session, options, comparison.notices);
  if (differs(comparison) && !options.exitZero) session.exit(1);
}
