#!/usr/bin/env node
import { Command, CommanderError, Help, Option } from "commander";
import { complaintIn } from "./commands/complaint.ts";
import { langOf, openSession, type Session } from "./commands/session.ts";
import { version } from "./version.ts";

type Add = (program: Command, session: Session) => void;

/**
 * Every command, in the order of the help. Each adds itself to the program and speaks through the session; its file is loaded when it is
 * asked for, since most of a short run's time goes into loading.
 */
const commands = new Map<string, () => Promise<Add>>(
  Object.entries({
    ingest: async () => (await import("./commands/ingest.ts")).addIngest,
    extract: async () => (await import("./commands/extract.ts")).addExtract,
    list: async () => (await import("./commands/list.ts")).addList,
    show: async () => (await import("./commands/show.ts")).addShow,
    review: async () => (await import("./commands/review.ts")).addReview,
    correct: async () => (await import("./commands/correct.ts")).addCorrect,
    versions: async () => (await import("./commands/versions.ts")).addVersions,
    search: async () => (await import("./commands/search.ts")).addSearch,
    query: async () => (await import("./commands/query.ts")).addQuery,
    export: async () => (await import("./commands/export.ts")).addExport,
    diff: async () => (await import("./commands/diff.ts")).addDiff,
    coverage: async () => (await import("./commands/coverage.ts")).addCoverage,
    explain: async () => (await import("./commands/explain.ts")).addExplain,
    check: async () => (await import("./commands/check.ts")).addCheck,
    grammar: async () => (await import("./commands/grammar.ts")).addGrammar,
    remove: async () => (await import("./commands/remove.ts")).addRemove,
    verify: async () => (await import("./commands/verify.ts")).addVerify,
    "as-of": async () => (await import("./commands/as-of.ts")).addAsOf,
    migrate: async () => (await import("./commands/migrate.ts")).addMigrate,
  }),
);

/** The command that the arguments name, or all where they name none: the help lists all, a wrong word is told the nearest. */
async function commandsFor(argv: readonly string[]): Promise<Add[]> {
  const words = argv.filter((word, at) => !/^--(?:no-color$|lang(?:=|$))/u.test(word) && argv[at - 1] !== "--lang");
  const named = commands.get(words[0] ?? "");
  return Promise.all((named === undefined ? [...commands.values()] : [named]).map((load) => load()));
}

function programFor(session: Session, adds: readonly Add[]): Command {
  const program = new Command("kehoach")
    .description(session.say("about-kehoach"))
    .version(session.version, "-V, --version", session.say("option-version"))
    .addOption(new Option("--lang <lang>", session.say("option-lang")).choices(["vi", "en"]))
    .option("--no-color", session.say("option-no-color"))
    .helpOption("-h, --help", session.say("option-help"))
    .helpCommand("help [command]", session.say("about-help"))
    .addHelpText("after", session.say("examples-kehoach"))
    // Helps come from commander in English: its headings are put into the session's language.
    .configureHelp({
      showGlobalOptions: true,
      commandUsage: (command) => inWords(session, plain.commandUsage(command)),
      subcommandTerm: (command) => inWords(session, plain.subcommandTerm(command)),
      optionDescription: (option) => inWords(session, plain.optionDescription(option)),
      argumentDescription: (argument) => inWords(session, plain.argumentDescription(argument)),
      styleTitle: (title) => session.say(`help-${title.replace(/[^A-Za-z]/gu, "").toLowerCase()}`),
    })
    .configureOutput({ outputError: (said) => session.tell(session.say("usage", { said: complaintIn(session, said) })) })
    .showSuggestionAfterError()
    .exitOverride();
  for (const add of adds) add(program, session);
  return program;
}

/** Helps as commander writes them. */
const plain = new Help();

/** The words of its own that commander puts between ours. */
function inWords(session: Session, said: string): string {
  return said
    .replaceAll("[options]", session.say("help-some-options"))
    .replace(/(?<=\()choices: |(?<=, )choices: /u, session.say("help-choices"))
    .replace(/(?<=\()default: |(?<=, )default: /u, session.say("help-default"));
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
    await programFor(session, await commandsFor(process.argv.slice(2))).parseAsync(process.argv);
  } catch (trouble) {
    if (!(trouble instanceof CommanderError)) throw trouble;
    // Commander says 1 for a wrong option; here 1 means "done, with findings".
    session.exit(trouble.exitCode === 0 ? 0 : 2);
  }
}

await main();
