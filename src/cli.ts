#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import { addAsOf } from "./commands/as-of.ts";
import { addCheck } from "./commands/check.ts";
import { addCorrect } from "./commands/correct.ts";
import { addCoverage } from "./commands/coverage.ts";
import { addDiff } from "./commands/diff.ts";
import { addExplain } from "./commands/explain.ts";
import { addExport } from "./commands/export.ts";
import { addExtract } from "./commands/extract.ts";
import { addGrammar } from "./commands/grammar.ts";
import { addIngest } from "./commands/ingest.ts";
import { addList } from "./commands/list.ts";
import { addMigrate } from "./commands/migrate.ts";
import { addQuery } from "./commands/query.ts";
import { addRemove } from "./commands/remove.ts";
import { addReview } from "./commands/review.ts";
import { addSearch } from "./commands/search.ts";
import { langOf, openSession, type Session } from "./commands/session.ts";
import { addShow } from "./commands/show.ts";
import { addVerify } from "./commands/verify.ts";
import { addVersions } from "./commands/versions.ts";
import { version } from "./version.ts";

/** Every command, in the order of the help. Each adds itself to the program and speaks through the session. */
const commands = [
  addIngest,
  addExtract,
  addList,
  addShow,
  addReview,
  addCorrect,
  addVersions,
  addSearch,
  addQuery,
  addExport,
  addDiff,
  addCoverage,
  addExplain,
  addCheck,
  addGrammar,
  addRemove,
  addVerify,
  addAsOf,
  addMigrate,
];

function programFor(session: Session): Command {
  const program = new Command("kehoach")
    .description(session.say("about-kehoach"))
    .version(session.version, "-V, --version", session.say("option-version"))
    .addOption(new Option("--lang <lang>", session.say("option-lang")).choices(["vi", "en"]))
    .option("--no-color", session.say("option-no-color"))
    .helpOption("-h, --help", session.say("option-help"))
    .helpCommand("help [command]", session.say("about-help"))
    .addHelpText("after", session.say("examples-kehoach"))
    // Helps and complaints come from commander in English: its headings are put into the session's language.
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => session.say(`help-${title.replace(/[^A-Za-z]/gu, "").toLowerCase()}`),
    })
    .configureOutput({ outputError: (said) => session.tell(session.say("usage", { said: said.replace(/^error: /u, "").trim() })) })
    .showSuggestionAfterError()
    .exitOverride();
  for (const add of commands) add(program, session);
  return program;
}

async function main(): Promise<void> {
  const session = openSession(langOf(process.argv.slice(2), process.env), version);
  process.stdout.on("error", (trouble: NodeJS.ErrnoException) => {
    // A reader that went away ("kehoach list | head") is no trouble.
    if (trouble.code === "EPIPE") process.exit(0);
    session.tell(`kehoach: ${session.say("output-failed", { why: trouble.code ?? trouble.message })}`);
    process.exit(2);
  });
  try {
    await programFor(session).parseAsync(process.argv);
  } catch (trouble) {
    if (!(trouble instanceof CommanderError)) throw trouble;
    // Commander says 1 for a wrong option; here 1 means "done, with findings".
    session.exit(trouble.exitCode === 0 ? 0 : 2);
  }
}

await main();
