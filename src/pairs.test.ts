import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { comparePlans } from "./diff/compare.ts";
import { readPlanFile } from "./ingest.ts";
import type { Comparison } from "./model/comparison.ts";

/**
 * Pairs of plans as offices write them one from the other (fixtures/pairs): copied, shortened, reworded, split, merged, beside tasks of the
 * lower plan's own that only sound alike. `pairs.json` says which task answers to which and was written before the first comparison.
 */
type Gold = { pairs: Pick<Comparison["pairs"][number], "upper" | "lower" | "relation">[] };

const folder = fileURLToPath(new URL("../fixtures/pairs/", import.meta.url));

const idsOf = (pairs: Gold["pairs"], relation?: "same" | "partial") =>
  new Set(pairs.filter((pair) => relation === undefined || pair.relation === relation).map(({ upper, lower }) => `${upper} ${lower}`));

async function compared(name: string): Promise<{ gold: Gold; comparison: Comparison }> {
  const files = readdirSync(`${folder}${name}`);
  const plan = async (side: string) => {
    const file = files.find((one) => one.startsWith(side)) ?? "";
    return readPlanFile(`${folder}${name}/${file}`);
  };
  const gold: Gold = JSON.parse(readFileSync(`${folder}${name}/pairs.json`, "utf8"));
  return { gold, comparison: comparePlans(await plan("upper"), await plan("lower")) };
}

/** What is missed or wrong is what words hardly tell: roads and a water pipe for "hạ tầng thiết yếu", one report in a system for all reports. */
test.each<[string, { missed: string[]; wrong: string[] }]>([
  ["an-toan-thuc-pham", { missed: [], wrong: [] }],
  ["cai-cach-hanh-chinh", { missed: [], wrong: [] }],
  ["chuyen-doi-so", { missed: [], wrong: ["VII/27 5/3"] }],
  ["giam-ngheo", { missed: ["2/a -/5"], wrong: [] }],
  ["phong-chong-ma-tuy", { missed: ["II/8 -/8", "IV/20 -/21"], wrong: [] }],
  ["phong-chong-thien-tai", { missed: ["I/3 1/c", "I/4 1/c", "I/11 1/i", "II/18 2/c"], wrong: [] }],
])("%s: every pair is found and none besides, but for these", async (name, expected) => {
  const { gold, comparison } = await compared(name);
  const found = idsOf(comparison.pairs);
  const annotated = idsOf(gold.pairs);
  expect({
    missed: [...idsOf(gold.pairs, "same")].filter((pair) => !found.has(pair)),
    wrong: [...idsOf(comparison.pairs, "same")].filter((pair) => !annotated.has(pair)),
  }).toEqual(expected);
});
