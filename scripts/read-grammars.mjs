// The build's last step: what YAML says of every grammar is kept beside the built program, which takes it while the file stays as it is.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";

const dist = new URL("../dist/grammar/", import.meta.url);
const { readEntries } = await import(new URL("entry.js", dist).href);
const { sha256Of } = await import(new URL("built-entries.js", dist).href);
const { grammarFolder, readGrammarFile } = await import(new URL("table.js", dist).href);

const folder = new URL("entries/", dist);
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(grammarFolder).filter((name) => name.endsWith(".yaml"))) {
  const source = readGrammarFile(file);
  const { entries, problems } = readEntries(`grammars/${file}`, source);
  // A grammar with a fault is read anew when it is used, and its fault told then.
  if (problems.length > 0) continue;
  writeFileSync(new URL(file.replace(/yaml$/u, "json"), folder), JSON.stringify({ sha256: sha256Of(source), entries }));
}
