import { readdirSync } from "node:fs";
import type { Command } from "commander";
import { checkGrammar, type ExampleReader } from "../grammar/check.ts";
import type { GrammarProblem } from "../grammar/problem.ts";
import { grammarFolder } from "../grammar/table.ts";
import { deadlineReader } from "./grammar/deadline-reader.ts";
import { targetReader } from "./grammar/target-reader.ts";
import { guarded, type Session } from "./session.ts";

export function addGrammar(program: Command, session: Session): void {
  const grammar = program.command("grammar").description(session.say("about-grammar"));
  grammar
    .command("check")
    .description(session.say("about-grammar-check"))
    .argument("[names...]", session.say("argument-grammars"))
    .action((names: string[]) => guarded(session, () => check(session, names)));
}

/** Exit code 1 says that something is wrong in grammars/. */
function check(session: Session, asked: string[]): void {
  const names = asked.length > 0 ? asked.map((name) => name.replace(/\.yaml$/u, "")) : grammarNames();
  const problems = names.flatMap(checkOne);
  for (const problem of problems) session.print(`${session.say(problem.code, problem.values)}\n`);
  if (problems.length > 0) session.exit(1);
  session.tell(session.say("grammar-checked", { files: names.length, problems: problems.length }));
}

/** The grammars of this package by name, in order. */
export function grammarNames(): string[] {
  const files = readdirSync(grammarFolder).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => file.slice(0, -".yaml".length)).sort();
}

/** Grammars whose examples say more than which phrase was found. */
const readers: Readonly<Record<string, ExampleReader>> = { deadlines: deadlineReader, targets: targetReader };

/** Checks one grammar, its examples read as the program reads them. */
export function checkOne(name: string): GrammarProblem[] {
  return checkGrammar(name, readers[name]);
}
