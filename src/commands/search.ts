import { type Command, InvalidArgumentError, Option } from "commander";
import { withStore } from "../store/open.ts";
import { type Found, searchPlans } from "../store/search.ts";
import { placeSaid } from "./place-said.ts";
import { guarded, type Session } from "./session.ts";

export function addSearch(program: Command, session: Session): void {
  program
    .command("search")
    .alias("find")
    .description(session.say("about-search"))
    .argument("<words...>", session.say("argument-words"))
    .option("--db <file>", session.say("option-db"), "plans.sqlite")
    .addOption(new Option("--limit <count>", session.say("option-limit")).default(50).argParser(countOf(session)))
    .option("--json", session.say("option-json"))
    .addHelpText("after", session.say("examples-search"))
    .action((words: string[], options: Options) => guarded(session, () => search(session, words, options)));
}

type Options = { db: string; limit: number; json?: true };

/** Exit code 1 says that nothing was found, as grep does. */
function search(session: Session, words: string[], options: Options): void {
  const found = withStore(options.db, { create: false }, (db) => searchPlans(db, words.join(" "), options.limit));
  if (found.length === 0) session.exit(1);
  if (options.json) session.print(JSON.stringify(found, null, 2));
  else if (found.length === 0) session.tell(session.say("search-nothing", { words: words.join(" ") }));
  else session.print(foundText(session, found));
}

/** Two lines a hit: where it stands, and the words around it. */
function foundText(session: Session, found: readonly Found[]): string {
  return found
    .map(({ plan_id, plan_number, kind, code, place, excerpt }) => {
      const where = [plan_number ?? plan_id, `${session.say(`kind-${kind}`)} ${code}`, placeSaid(session, place)]
        .filter((part) => part !== "")
        .join(" · ");
      return `${where}\n    ${emphasised(session, excerpt)}`;
    })
    .join("\n");
}

/** The words found stand out on a terminal that may show it. */
function emphasised(session: Session, { text, hits }: Found["excerpt"]): string {
  if (!session.colour) return text;
  const parts = hits.map(
    ([start, end], index) => `${text.slice(hits[index - 1]?.[1] ?? 0, start)}\u001b[1m${text.slice(start, end)}\u001b[22m`,
  );
  return parts.join("") + text.slice(hits.at(-1)?.[1] ?? 0);
}

const countOf =
  (session: Session) =>
  (written: string): number => {
    if (!/^[1-9][0-9]{0,5}$/u.test(written)) throw new InvalidArgumentError(session.say("count-wrong"));
    return Number(written);
  };
