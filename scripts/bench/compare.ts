import { heldCounts } from "../../src/diff/align/held.ts";
import { comparePlans } from "../../src/diff/compare.ts";
import { coverageOf } from "../../src/diff/coverage.ts";
import { openStore } from "../../src/store/open.ts";
import { readPlan } from "../../src/store/read.ts";
import { readTaskTexts } from "../../src/store/read-held.ts";
import { writePlan } from "../../src/store/write.ts";
import { benchPlan } from "./plans.ts";

/** Comparing: two plans of 150 tasks once both are loaded; one plan of 60 tasks against 200 of 60 read from a database. */
export function reportComparing(): void {
  const [upper, lower] = [benchPlan(150, 1, 0, "province"), benchPlan(150, 1, 1, "commune")];
  // Word lists are read on first use: a first round outside the measure.
  comparePlans(benchPlan(5, 2, 0, "province"), benchPlan(5, 2, 1, "commune"));
  const start = performance.now();
  const { summary } = comparePlans(upper, lower);
  console.log(`two plans of 150 tasks: ${(performance.now() - start).toFixed(0)} ms (${summary.same} same, ${summary.partial} in part)`);

  const db = openStore(":memory:", { create: true });
  const plans = Array.from({ length: 200 }, (_, index) => benchPlan(60, 3, index + 1, "commune"));
  for (const plan of plans) writePlan(db, plan, { name: plan.document.sha256 });
  const ids = plans.map((plan) => plan.document.sha256);
  plans.length = 0;
  const cpu = process.cpuUsage();
  const before = performance.now();
  const each = function* () {
    for (const id of ids) yield readPlan(db, id);
  };
  const { cells } = coverageOf(benchPlan(60, 3, 0, "province"), each(), { held: heldCounts(readTaskTexts(db)) });
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(
    `60 tasks × 200 plans: ${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of processor, ${memory} MB at most (${cells.length} cells)`,
  );
}
