import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesOf } from "./paths.ts";

const room = realpathSync(mkdtempSync(join(tmpdir(), "kehoach-paths-")));
afterAll(() => rmSync(room, { recursive: true, force: true }));
mkdirSync(join(room, "a", "b"), { recursive: true });
mkdirSync(join(room, "hollow"));
for (const name of ["1.pdf", "2.docx", "a/3.pdf", "a/b/4.pdf", ".hidden.pdf", "[x].pdf", "a/notes.json"])
  writeFileSync(join(room, name), "");
symlinkSync(join(room, "1.pdf"), join(room, "a", "same.pdf"));
symlinkSync(room, join(room, "a", "circle"));

test.each([
  [["1.pdf"], ["1.pdf"]],
  [["a"], ["a/3.pdf", "a/b/4.pdf", "a/same.pdf"]],
  [["*.pdf"], ["1.pdf", "[x].pdf"]],
  [["**/*.pdf"], ["1.pdf", "[x].pdf", "a/3.pdf", "a/b/4.pdf"]],
  [["a/**/*.pdf"], ["a/3.pdf", "a/b/4.pdf", "a/same.pdf"]],
  [["?.docx", "2.docx"], ["2.docx"]],
  [["[x].pdf"], ["[x].pdf"]],
])("%j", (words, files) => {
  expect(filesOf(words.map((word) => join(room, word))).files).toEqual(files.map((file) => join(room, file)).sort());
});

test("what means nothing is named", () => {
  const words = ["none.pdf", "*.txt", "hollow"].map((word) => join(room, word));
  expect(filesOf(words)).toEqual({ files: [], missing: words.slice(0, 2), barren: words.slice(2), other: [], closed: [] });
});

// root may read everything: there is nothing to see then
test.skipIf(process.getuid?.() === 0)("a folder that may not be read is named, and costs no other", () => {
  const [shut, beside] = [join(room, "shut"), join(room, "a")];
  mkdirSync(shut);
  chmodSync(shut, 0o000);
  try {
    expect(filesOf([shut, beside])).toMatchObject({ closed: [shut], files: filesOf([beside]).files, barren: [] });
  } finally {
    chmodSync(shut, 0o755);
  }
});

test("in a folder only documents are read, a file that is named always", () => {
  expect(filesOf([join(room, "a")]).other).toEqual([join(room, "a", "notes.json")]);
  expect(filesOf([join(room, "a", "notes.json")]).files).toEqual([join(room, "a", "notes.json")]);
});
