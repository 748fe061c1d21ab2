import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { comparePlans } from "./diff/compare.ts";
import { readPlanFile } from "./ingest.ts";
import type { Comparison } from "./model/comparison.ts";
import type { Plan } from "./model/plan.ts";

/** A family of plans of ours (fixtures/cascade): what was planted in each pair of plans is found, and nothing else. */
type Expected = {
  upper: string;
  lower: string;
  kind: string;
  pairs: string[];
  split?: string[];
  merged?: string[];
  dropped?: string[];
  kept?: string[];
  finished?: string[];
  discontinued?: string[];
  new?: string[];
  postponed?: string[];
  findings: string[];
};

const folder = fileURLToPath(new URL("../fixtures/cascade/", import.meta.url));
const { comparisons } = JSON.parse(readFileSync(`${folder}expected.json`, "utf8")) as { comparisons: Expected[] };
const plans = new Map<string, Promise<Plan>>();

function plan(name: string): Promise<Plan> {
  const read = plans.get(name) ?? readPlanFile(folder + name);
  plans.set(name, read);
  return read;
}

function foundIn({ kind, pairs, groups, rejected }: Comparison): Omit<Required<Expected>, "upper" | "lower"> {
  const alone = (outcome: string) =>
    rejected.flatMap((one) => (one.outcome === outcome ? (outcome === "dropped" ? `${one.task} ${one.severity}` : one.task) : [])).sort();
  const group = (how: string) =>
    groups.flatMap((one) => (one.kind === how ? `${one.upper.join(" + ")} = ${one.lower.join(" + ")}` : [])).sort();
  return {
    kind,
    pairs: pairs.map((pair) => `${pair.upper} = ${pair.lower}`).sort(),
    split: group("split"),
    merged: group("merged"),
    dropped: alone("dropped"),
    kept: alone("kept"),
    finished: alone("finished"),
    discontinued: alone("discontinued"),
    new: alone("new"),
    postponed: pairs.flatMap((pair) => (pair.outcome === "postponed" ? `${pair.upper} = ${pair.lower}` : [])).sort(),
    findings: pairs
      .flatMap((pair) =>
        pair.changes.flatMap(({ field, relation, severity }) =>
          severity === "info" ? [] : `${pair.upper} = ${pair.lower}: ${field} ${relation} ${severity}`,
        ),
      )
      .sort(),
  };
}

describe("what was planted between two plans is found, and nothing else", () => {
  test.each(comparisons.map((expected) => [`${expected.upper} – ${expected.lower}`, expected] as const))("%s", async (_, expected) => {
    const { upper, lower, ...planted } = expected;
    const nothing = { split: [], merged: [], dropped: [], kept: [], finished: [], discontinued: [], new: [], postponed: [] };
    const sorted = Object.fromEntries(
      Object.entries({ ...nothing, ...planted }).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]),
    );
    expect(foundIn(comparePlans(await plan(upper), await plan(lower)))).toEqual(sorted);
  });
});
