import type { Command } from "commander";
import { csvText, guarded as guardedCell } from "../export/csv.ts";
import { Failure } from "../model/failure.ts";
import { withStore } from "../store/open.ts";
import { type Answer, ask, freeValues, settingsOf, valuesFor } from "./query/ask.ts";
import { allQuestions, type Question } from "./query/question.ts";
import { guarded, type Session } from "./session.ts";
import { tableText } from "./table.ts";

type Options = { db: string; list?: true; set: string[]; json?: true; csv?: true };

export function addQuery(program: Command, session: Session): void {
  program
    .command("query")
    .description(session.say("about-query"))
    .argument("[query]", session.say("argument-query"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .option("--list", session.say("option-query-list"))
    .option("--set <name=value>", session.say("option-set"), (set: string, before: string[]) => [...before, set], [])
    .option("--json", session.say("option-json"))
    .option("--csv", session.say("option-csv"))
    .addHelpText("after", session.say("examples-query"))
    .action((query: string | undefined, options: Options) => guarded(session, () => answer(session, query, options)));
}

/** Exit code 1 says that there were no rows, as `find` does. */
function answer(session: Session, query: string | undefined, options: Options): void {
  if (options.json && options.csv) throw new Failure("query-both-outputs");
  if (options.list) session.print(options.json ? JSON.stringify(allQuestions(), null, 2) : listText(session, allQuestions()));
  else answerQuery(session, query, options);
}

function answerQuery(session: Session, query: string | undefined, options: Options): void {
  if (query === undefined || query.trim() === "") throw new Failure("query-missing");
  const settings = settingsOf(options.set);
  const question = questionNamed(query.trim());
  const values = question === null ? freeValues(settings) : valuesFor(question, settings);
  const found = withStore(options.db, { create: false }, (db) => ask(db, question?.sql ?? query, values));
  if (options.json) session.print(JSON.stringify(objectsOf(found), null, 2));
  else if (options.csv) session.write(csvText([found.columns, ...found.rows], guardedCell));
  else if (found.rows.length > 0)
    session.print(
      tableText(
        found.columns,
        found.rows.map((row) => row.map((cell) => cell ?? "")),
        60,
      ),
    );
  session.tell(session.say("query-rows", { count: found.rows.length }));
  if (found.rows.length === 0) session.exit(1);
}

/** The question of that name; null for SQL. A single word that is neither is told at once. */
function questionNamed(query: string): Question | null {
  const found = allQuestions().find((question) => question.name === query);
  if (found === undefined && /^[\w-]+$/u.test(query)) throw new Failure("query-unknown", { name: query });
  return found ?? null;
}

/** Rows as objects; of columns with the same name each has its number: name, name_2. */
function objectsOf({ columns, rows }: Answer): Record<string, unknown>[] {
  const names = columns.map((name, index) => {
    const before = columns.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name}_${before + 1}`;
  });
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
}

function listText(session: Session, questions: readonly Question[]): string {
  const { lang } = session;
  return questions
    .map(({ name, title, means, parameters }) =>
      [
        `${name}: ${title[lang]}`,
        `    ${means[lang]}`,
        ...parameters.map((parameter) => `    --set ${parameter.name}=${parameter.value}    ${parameter.means[lang]}`),
      ].join("\n"),
    )
    .join("\n");
}
