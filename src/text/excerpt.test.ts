import { expect, test } from "vitest";
import { excerptAround } from "./excerpt.ts";
import { fold } from "./fold.ts";

test("a short text stays whole, its words are marked under any diacritics", () => {
  const { text, hits } = excerptAround("Rà soát hồ sơ đất đai, đất ở", ["dat"]);
  expect(text).toBe("Rà soát hồ sơ đất đai, đất ở");
  expect(hits.map(([start, end]) => text.slice(start, end))).toEqual(["đất", "đất"]);
});

test("a word typed with marks is marked under these alone", () => {
  const { text, hits } = excerptAround("Lập quỹ trong quý III", [fold("quý")]);
  expect(hits.map(([start, end]) => text.slice(start, end))).toEqual(["quý"]);
});

test("a long text is cut between words, around the first hit", () => {
  const long = `${"trước ".repeat(60)}đất đai ${"sau ".repeat(60)}`.trim();
  const { text, hits } = excerptAround(long, ["đất", "đai"], 60);
  expect(text).toMatch(/^…(?:trước )+đất đai (?:sau ?)+…$/u);
  expect(text.length).toBeLessThan(75);
  expect(hits.map(([start, end]) => text.slice(start, end))).toEqual(["đất", "đai"]);
});

test("a text that is one long word is not cut inside", () => {
  expect(excerptAround("x".repeat(500), ["y"], 40)).toEqual({ text: "x".repeat(500), hits: [] });
});
