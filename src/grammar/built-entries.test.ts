import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type BuiltEntries, builtEntries, sha256Of } from "./built-entries.ts";
import { readEntries } from "./entry.ts";
import { grammarFolder, readGrammarFile } from "./table.ts";

const place = mkdtempSync(join(tmpdir(), "kehoach-entries-"));
const folder = pathToFileURL(`${place}/`);
afterAll(() => rmSync(place, { recursive: true }));

function keep(name: string, built: BuiltEntries): void {
  writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(built));
}

const names = readdirSync(grammarFolder).flatMap((file) => (file.endsWith(".yaml") ? [file.slice(0, -".yaml".length)] : []));

test.each(names)("%s is kept as YAML says it", (name) => {
  const source = readGrammarFile(`${name}.yaml`);
  const { entries } = readEntries(`grammars/${name}.yaml`, source);
  keep(name, { sha256: sha256Of(source), entries });
  expect(builtEntries(name, source, folder)).toEqual(entries);
});

test("a grammar that was changed since the build is read from its file", () => {
  const source = "- { id: a, phrases: [xong], examples: [xong] }";
  keep("trial", { sha256: sha256Of(source), entries: readEntries("trial", source).entries });
  expect(builtEntries("trial", source, folder)).toHaveLength(1);
  expect(builtEntries("trial", source.replaceAll("xong", "xong xuôi"), folder)).toBeNull();
});

test("a grammar that the build did not know is read from its file", () => expect(builtEntries("unknown", "", folder)).toBeNull());
