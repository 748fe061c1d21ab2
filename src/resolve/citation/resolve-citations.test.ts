import { expect, test } from "vitest";
import type { CitationReading } from "../../model/reading.ts";
import { resolveCitations } from "./resolve-citations.ts";

const mention = (type: string, number: string, date: string | null = null, rule = "type-and-number") => {
  const reading: CitationReading = { start: 0, end: 1, rule, type, number, date, issuer: null, title: null };
  return { reading, related: { relation: "cited", certainty: "stated" } as const, evidence: null };
};
const documents = (mentions: ReturnType<typeof mention>[], numbers: string[] = []): string[] =>
  resolveCitations(mentions, { numbers }).map(({ type, number, date }) => [type, number, date ?? "-"].join(" "));

test("a mention without a date is of the dated document", () => {
  expect(documents([mention("Quyết định", "06/QĐ-TTg"), mention("Quyết định", "06/QĐ-TTg", "2022-01-06")])).toEqual([
    "Quyết định 06/QĐ-TTg 2022-01-06",
  ]);
});

test("one number of two years is two documents", () => {
  expect(documents([mention("Kế hoạch", "05/KH-UBND", "2024-01-05"), mention("Kế hoạch", "05/KH-UBND", "2025-01-05")])).toHaveLength(2);
});

test("bare digits are told apart by the type", () => {
  expect(documents([mention("Thông tư", "08"), mention("Đề án", "08")])).toHaveLength(2);
});

test("a lost hyphen makes no other document, the plan itself is none", () => {
  expect(
    documents([mention("Quyết định", "766/QĐ-TTg"), mention("Quyết định", "766/QĐTTg"), mention("Kế hoạch", "05/KH-UBND")], ["05/KH-UBND"]),
  ).toEqual(["Quyết định 766/QĐ-TTg -"]);
  expect(documents([mention("Kế hoạch", "06/KH-UBND", null, "own-reference")])).toEqual([]);
});
