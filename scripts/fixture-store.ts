import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { comparePlans } from "../src/diff/compare.ts";
import { readPlanFile } from "../src/ingest.ts";
import type { Source } from "../src/model/table.ts";
import { standingOf } from "../src/resolve/standing.ts";
import { openStore, type Store } from "../src/store/open.ts";
import { publishedOf } from "../src/store/published.ts";
import { readPlan } from "../src/store/read.ts";
import { settle } from "../src/store/settle.ts";
import { writePlan } from "../src/store/write.ts";
import { writeComparison } from "../src/store/write-comparison.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "plans");

/**
 * A database in memory of every fixture plan, each in one form, with the province's and the commune's plan of clean water
 * compared: what questions and exports are tested on.
 */
export async function fixtureStore(path = ":memory:"): Promise<Store> {
  const db = openStore(path, { create: true });
  for (const name of readdirSync(folder).sort()) {
    const file = ["plan.md", "plan.txt", "plan.docx"].map((form) => join(folder, name, form)).find(existsSync);
    if (file === undefined) throw new Error(`fixtures/plans/${name} cannot be read here`);
    const plan = await readPlanFile(file);
    writePlan(db, plan, { name: `${name}-${basename(file)}`, standing: standingOf(plan) });
  }
  writeComparison(db, comparePlans(readPlan(db, "18/KH-UBND"), readPlan(db, "37/KH-UBND")), "0.0.0");
  settle(db);
  return db;
}

/** The same as exports see it, whole or of the plans named. */
export async function fixtureSource(plans: readonly string[] = []): Promise<Source> {
  return publishedOf(await fixtureStore(), plans);
}
