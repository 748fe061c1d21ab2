import { relative } from "node:path";
import type { Command } from "commander";
import { readPlanFile } from "../ingest.ts";
import { Failure } from "../model/failure.ts";
import { comparePlan } from "./check/compare.ts";
import { type Fixture, fixturesIn } from "./check/expected.ts";
import { lossLines, type Score, scoreboard } from "./check/scoreboard.ts";
import { nothingRight } from "./check/sheet.ts";
import { guarded, type Session } from "./session.ts";

export function addCheck(program: Command, session: Session): void {
  program
    .command("check")
    .description(session.say("about-check"))
    .argument("[folder]", session.say("argument-check-folder"), "fixtures/plans")
    .option("--json", session.say("option-check-json"))
    .addHelpText("after", session.say("examples-check"))
    .action((folder: string, options: { json?: boolean }) =>
      guarded(session, async () => {
        if ((await runCheck(folder, session, options.json === true)) !== 0) session.exit(1);
      }),
    );
}

/**
 * Extracts every plan.* below `folder` that has an expected.json beside it, and compares field by field. Gives the number of
 * losses; 0 means that every form of every plan was read as a careful reader reads it.
 */
export async function runCheck(folder: string, session: Session, json = false): Promise<number> {
  const scores: Score[] = [];
  for (const fixture of fixturesIn(folder)) {
    session.progress(relative(folder, fixture.file));
    scores.push(await scoreOf(fixture, session));
  }
  session.progress("");
  const losses = scores.reduce((sum, score) => sum + score.losses.length, 0);
  if (json) session.print(JSON.stringify({ losses, scores }, null, 2));
  else tell(scores, losses, session);
  return losses;
}

function tell(scores: readonly Score[], losses: number, session: Session): void {
  session.print(scoreboard(scores));
  for (const score of scores.filter(({ losses: lost }) => lost.length > 0)) {
    session.print(`\n${score.plan}.${score.form}\n${lossLines(score).join("\n")}`);
  }
  session.print("");
  session.print(session.say(losses === 0 ? "check-clean" : "check-losses", { forms: scores.length, losses }));
}

/** A form that cannot be read has nothing right, and the reason is its loss. */
async function scoreOf({ plan, form, file, expected }: Fixture, session: Session): Promise<Score> {
  try {
    return { plan, form, ...comparePlan(expected, await readPlanFile(file)) };
  } catch (trouble) {
    if (!(trouble instanceof Failure)) throw trouble;
    return { plan, form, ...nothingRight(expected, session.say(trouble.code, trouble.values)) };
  }
}
