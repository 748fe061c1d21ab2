import { existsSync } from "node:fs";
import { readPlanFile } from "../ingest.ts";
import { Failure } from "../model/failure.ts";
import type { Plan } from "../model/plan.ts";
import { correctionsInForce, type InForce } from "../store/correction/in-force.ts";
import { withStore } from "../store/open.ts";
import { readPlan } from "../store/read.ts";

/** The plan that a word on the command line means: a file where there is one, else a plan of the database by id or number. */
export async function planNamed(name: string, database: string): Promise<Plan> {
  if (existsSync(name)) return readPlanFile(name);
  if (!existsSync(database)) throw new Failure("plan-nowhere", { plan: name, file: database });
  return withStore(database, { create: false }, (db) => readPlan(db, name));
}

/** The plan as read, with the corrections that hold for it, by the code of their task; a file has none. */
export type Corrected = { plan: Plan; corrections: ReadonlyMap<string, readonly InForce[]> };

/** As `planNamed`, with what analysts say of it. */
export async function correctedPlanNamed(name: string, database: string): Promise<Corrected> {
  const plan = await planNamed(name, database);
  if (existsSync(name)) return { plan, corrections: new Map() };
  return { plan, corrections: withStore(database, { create: false }, (db) => correctionsInForce(db, plan.document.sha256)) };
}
