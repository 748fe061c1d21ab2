import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { addExport } from "../src/commands/export.ts";
import { addQuery } from "../src/commands/query.ts";
import { addSearch } from "../src/commands/search.ts";
import { openSession } from "../src/commands/session.ts";
import { fixtureStore } from "./fixture-store.ts";

/** What `$ kehoach …` prints in a folder where plans.sqlite holds the fixture plans: a page's consoles, filled. */
export async function withConsoles(doc: string): Promise<string> {
  const room = mkdtempSync(join(tmpdir(), "kehoach-docs-"));
  try {
    (await fixtureStore(join(room, "plans.sqlite"))).close();
    let filled = doc;
    for (const [block, command = ""] of doc.matchAll(/```console\n\$ kehoach ([^\n]+)\n[\s\S]*?```/gu)) {
      const printed = await run(wordsOf(command), join(room, "plans.sqlite"));
      if (printed === "") throw new Error(`kehoach ${command}: prints nothing`);
      filled = filled.replace(block, () => `\`\`\`console\n$ kehoach ${command}\n${printed}\`\`\``);
    }
    return filled;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

async function run(args: readonly string[], database: string): Promise<string> {
  let printed = "";
  const quiet = (): void => {};
  const session = {
    ...openSession("en", "0.0.0"),
    colour: false,
    print: (text: string) => {
      printed += `${text}\n`;
    },
    write: (content: string | Uint8Array) => {
      printed += String(content);
    },
    tell: quiet,
    exit: quiet,
  };
  const program = new Command("kehoach").exitOverride();
  for (const add of [addQuery, addExport, addSearch]) add(program, session);
  await program.parseAsync([...args, "--db", database], { from: "user" });
  return printed;
}

/** A command line as a shell parts it: blanks, words in double quotes with \" inside. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"]|"(?:\\.|[^"\\])*")+/gu)].map(([word]) =>
    word.replace(/"((?:\\.|[^"\\])*)"/gu, (_, inner: string) => inner.replace(/\\(.)/gu, "$1")),
  );
}
