import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTargets } from "./target/read-targets.ts";
import { readUnits } from "./unit/read-units.ts";

/** Phrases with their values as people gave them, kept beside the checkout; without them only the small tests run. */
const folder = new URL("../../../shared/expressions/", import.meta.url);
const here = existsSync(folder);
if (!here) console.warn("No ../shared/expressions: units and targets are not measured against the gold phrases.");

type GoldTarget = { comparator: string; value: number; value_to?: number | null; unit: string | null };
type Line = { text: string; units?: { written: string }[]; targets?: GoldTarget[] };

function lines(name: string): Line[] {
  const text = readFileSync(new URL(`${name}.jsonl`, folder), "utf8").normalize("NFC");
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line) as Line]));
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s.,;:]+$/u, "");

describe.skipIf(!here)("the gold phrases", () => {
  test("at least 95% of the lines of units are parted right", () => {
    const all = lines("units");
    const right = all.filter((line) => {
      const found = readUnits(line.text).map((unit) => plain(unit.written));
      return JSON.stringify(found) === JSON.stringify((line.units ?? []).map((unit) => plain(unit.written)));
    });
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  test("at least 95% of the lines of targets have the right values, units and comparators", () => {
    const all = lines("targets");
    const key = (target: GoldTarget): string =>
      [target.comparator, target.value, target.value_to ?? "", plain(target.unit ?? "")].join(" ");
    const right = all.filter((line) => {
      const found = readTargets(line.text).map((target) => key({ ...target, value_to: target.valueTo }));
      return JSON.stringify(found.sort()) === JSON.stringify((line.targets ?? []).map(key).sort());
    });
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.95);
  });
});
