import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sentenceOf, sentences } from "./notice-text.ts";
import { resolveSentences } from "./notices/resolve.ts";

const documented = readFileSync(new URL("../../docs/notices.md", import.meta.url), "utf8");

test.each(Object.keys(resolveSentences).filter((code) => !code.startsWith("no-plan")))("docs/notices.md explains %s", (code) => {
  expect(documented).toContain(`| \`${code}\` |`);
});

test("both languages of a sentence name the same values", () => {
  const values = (template: string): string[] => [...template.matchAll(/\{\w+\}/gu)].map((match) => match[0]).sort();
  for (const { en, vi } of Object.values(sentences)) expect([...new Set(values(vi))]).toEqual([...new Set(values(en))]);
});

test("a sentence is filled with the notice's values", () => {
  expect(sentenceOf({ code: "lead-missing", values: { task: "I/1" } }, "vi")).toBe("Nhiệm vụ I/1 không ghi đơn vị chủ trì.");
});
