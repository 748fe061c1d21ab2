import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Failure } from "../../model/failure.ts";
import { fixturesIn } from "./expected.ts";

const project = join(import.meta.dirname, "..", "..", "..");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kehoach-expected-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("every committed fixture has an expected plan of the right shape, hard ones included", () => {
  const forms = fixturesIn(join(project, "fixtures")).map(({ form }) => form);
  expect(new Set(forms)).toEqual(new Set(["txt", "md", "docx", "pdf", "web.pdf", "layout.txt"]));
});

test("expected.FORM.json overrides single fields of one form only", () => {
  const fixtures = fixturesIn(join(project, "fixtures", "plans", "nuoc-sach-phu-son-ha-2026"));
  const numbers = Object.fromEntries(fixtures.map(({ form, expected }) => [form, expected.plan.number]));
  expect(numbers).toEqual({ docx: "18/KH-UBND", md: "18/KH-UBND", pdf: "18/KH-UBND", txt: null, "web.pdf": "18/KH-UBND" });
});

test("a folder without fixtures is said, not passed", () => {
  expect(() => fixturesIn(folder)).toThrow(Failure);
});

test("a slip of the hand in expected.json is named with its place", () => {
  const plan = join(folder, "a");
  mkdirSync(plan);
  writeFileSync(join(plan, "plan.txt"), "KẾ HOẠCH");
  writeFileSync(join(plan, "expected.json"), JSON.stringify({ plan: { type: 3 } }));
  expect(() => fixturesIn(folder)).toThrow(/check-expected-wrong.*plan\.type/u);
});
