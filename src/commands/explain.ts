import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { Option } from "commander";
import type { DeadlineReference } from "../resolve/deadline/resolve-deadline.ts";
import { type Explained, explained, type Kind, kinds } from "./explain/values.ts";
import { guarded, type Session } from "./session.ts";

export function addExplain(program: Command, session: Session): void {
  program
    .command("explain")
    .description(session.say("about-explain"))
    .argument("<phrase...>", session.say("argument-phrase"))
    .addOption(new Option("--kind <kind>", session.say("option-kind")).choices([...kinds]).default("deadline"))
    .option("--issued <date>", session.say("option-issued"))
    .option("--year <year>", session.say("option-year"))
    .option("--json", session.say("option-explain-json"))
    .addHelpText("after", session.say("examples-explain"))
    .action((words: string[], options: ExplainOptions) => guarded(session, () => runExplain(words, options, session)));
}

export type ExplainOptions = { kind: Kind; issued?: string; year?: string; json?: true };

/** Explains one phrase, or with "-" every line of standard input. */
export async function runExplain(words: readonly string[], options: ExplainOptions, session: Session): Promise<void> {
  // loaded when asked for: chrono-node would slow every other command's start
  const { explainDeadlineText } = await import("./explain/deadline-text.ts");
  const reference = referenceOf(options);
  for (const phrase of phrasesOf(words)) {
    if (options.json) session.print(JSON.stringify(explained(phrase, options.kind, reference)));
    else if (options.kind === "deadline") session.print(explainDeadlineText(phrase, reference, session));
    else session.print(valuesText(explained(phrase, options.kind, reference), session));
  }
}

function phrasesOf(words: readonly string[]): string[] {
  if (words.length !== 1 || words[0] !== "-") return [words.join(" ").normalize("NFC")];
  const lines = readFileSync(0, "utf8").normalize("NFC").split(/\r?\n/u);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function referenceOf({ issued, year }: ExplainOptions): DeadlineReference {
  return { issued: issued ?? null, year: year === undefined ? null : Number(year) };
}

/** Targets and units as they were read, one block each. */
function valuesText(found: Explained, session: Session): string {
  const entries = Object.values(found).flatMap((values) => (Array.isArray(values) ? values : []));
  if (entries.length === 0) return session.say("explain-nothing", { phrase: found.text });
  return entries
    .map((entry) =>
      Object.entries(entry)
        .map(([name, value]) => `${name}: ${String(value ?? "—")}`)
        .join("\n"),
    )
    .join("\n\n");
}
