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
  const first = process.cpuUsage();
  const { summary } = comparePlans(upper, lower);
  console.log(`two plans of 150 tasks: ${spent(start, first)} (${summary.same} same, ${summary.partial} in part)`);

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
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(`60 tasks × 200 plans: ${spent(before, cpu)}, ${memory} MB at most (${cells.length} cells)`);
}

/** On a busy machine the time on the wall says little: the processor's own beside it. */
function spent(start: number, cpu: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(cpu);
  return `${((performance.now() - start) / 1000).toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of processor`;
}
