import type { TaskChange } from "../../model/comparison.ts";
import type { Plan, Task } from "../../model/plan.ts";
import { sameWords } from "../../text/fold.ts";
import { spellingLikeness } from "../../text/similarity.ts";

/** From here on two products are one, reworded: "Báo cáo của Sở" and "Báo cáo của UBND xã" (0.6), "Kế hoạch" and "Tờ trình" (0.2). */
const alike = 0.4;

/** What comes out of a task. That the lower plan names none weighs only where it names products of other tasks. */
export function productChange(upper: Task, lower: Task, lowerPlan: Plan): TaskChange[] {
  const [above, below] = [upper.product, lower.product];
  if (above === null && below === null) return [];
  if (above === null) return [{ field: "product", upper: null, lower: below, relation: "named", severity: "info" }];
  if (below === null) {
    const names = lowerPlan.tasks.some((task) => task.product !== null);
    return [{ field: "product", upper: above, lower: null, relation: "none", severity: names ? "warning" : "info" }];
  }
  if (sameWords(above, below)) return [];
  const relation = spellingLikeness(above, below) >= alike ? "reworded" : "different";
  return [{ field: "product", upper: above, lower: below, relation, severity: "info" }];
}
