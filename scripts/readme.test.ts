import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { comparePlans } from "../src/diff/compare.ts";
import { diffText } from "../src/export/comparison/terminal/diff-text.ts";
import { readPlanFile } from "../src/ingest.ts";
import { speakerOf } from "../src/text/notice-text.ts";

const root = join(import.meta.dirname, "..");

test("what README.md shows of a comparison is what kehoach prints", async () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, first = "", second = "", shown = ""] = /\$ npx kehoach diff (\S+) (\S+)\n…\n(.+?)```/su.exec(readme) ?? [];
  const [upper, lower] = [await readPlanFile(join(root, first)), await readPlanFile(join(root, second))];
  const compared = { comparison: comparePlans(upper, lower), upper, lower, narrowed: false };
  expect(diffText(compared, { width: 100, colour: false }, speakerOf("en"), false)).toContain(shown);
  expect(shown.split("\n").length).toBeGreaterThan(8);
});
