import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Imports that would let the house grow together: file, what it imports. Biome must refuse each. */
const forbidden: [string, string][] = [
  ["src/model/plan.ts", "../text/fold.ts"],
  ["src/model/place.ts", "yaml"],
  ["src/text/fold.ts", "../grammar/load.ts"],
  ["src/text/fold.ts", "../read/sniff.ts"],
  ["src/text/sentence.ts", "natural/lib/natural/distance/index.js"],
  ["src/grammar/load.ts", "../extract/deadline.ts"],
  ["src/grammar/match.ts", "../ingest.ts"],
  ["src/read/pdf/page.ts", "../../outline/sections.ts"],
  ["src/outline/sections.ts", "../read/sniff.ts"],
  ["src/extract/deadline.ts", "../resolve/deadline.ts"],
  ["src/resolve/deadline.ts", "../extract/deadline.ts"],
  ["src/store/write.ts", "../export/csv.ts"],
  ["src/diff/align.ts", "../store/read.ts"],
  ["src/diff/compare.ts", "natural"],
  ["src/export/csv.ts", "../store/read.ts"],
  ["src/export/json.ts", "../commands/export.ts"],
  ["src/read/sniff.ts", "../cli.ts"],
  ["src/commands/ingest.ts", "../cli.ts"],
  ["src/ingest.ts", "./cli.ts"],
];

/** Imports that the house is built of. */
const allowed: [string, string][] = [
  ["src/model/section.ts", "./place.ts"],
  ["src/model/notice.ts", "zod"],
  ["src/text/passage.ts", "../model/passage.ts"],
  ["src/text/notice-text.ts", "./notices/cli.ts"],
  ["src/text/similarity.ts", "natural/lib/natural/distance/index.js"],
  ["src/grammar/slots.ts", "../text/fold.ts"],
  ["src/read/docx/body.ts", "../../model/document.ts"],
  ["src/read/docx/numbering.ts", "./xml.ts"],
  ["src/extract/unit.ts", "../grammar/load.ts"],
  ["src/store/read.ts", "better-sqlite3"],
  ["src/commands/show.ts", "../store/read.ts"],
  ["src/index.ts", "./ingest.ts"],
  ["src/cli.ts", "./commands/show.ts"],
];

const room = mkdtempSync(join(tmpdir(), "kehoach-layers-"));
let refused: Set<string>;

beforeAll(() => {
  const root = join(import.meta.dirname, "..");
  copyFileSync(join(root, "biome.json"), join(room, "biome.json"));
  copyFileSync(join(root, ".gitignore"), join(room, ".gitignore"));
  const all = [...forbidden, ...allowed];
  for (const [number, [file, imported]] of all.entries()) {
    const path = join(room, caseFile(file, number));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { something } from "${imported}";\nexport const used${number} = something;\n`);
  }
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const run = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."], {
    cwd: room,
    encoding: "utf8",
  });
  const report = JSON.parse(run.stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const restricted = report.diagnostics.filter((found) => found.category === "lint/style/noRestrictedImports");
  refused = new Set(restricted.map((found) => found.location.path));
});

afterAll(() => rmSync(room, { recursive: true, force: true }));

/** The file itself where a rule names it; else a name of its own beside it, so that a file can appear in several cases. */
function caseFile(file: string, number: number): string {
  const named = ["src/text/similarity.ts", "src/ingest.ts", "src/index.ts", "src/cli.ts"];
  return named.includes(file) ? file : file.replace(/\.ts$/u, `-${number}.ts`);
}

test.each(forbidden.map((pair, number) => ({ file: pair[0], imported: pair[1], number })))("$file must not import $imported", (pair) => {
  expect(refused).toContain(caseFile(pair.file, pair.number));
});

test.each(allowed.map((pair, index) => ({ file: pair[0], imported: pair[1], number: forbidden.length + index })))(
  "$file may import $imported",
  (pair) => {
    expect(refused).not.toContain(caseFile(pair.file, pair.number));
  },
);
