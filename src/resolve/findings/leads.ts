import { saysNoMore } from "./bare-task.ts";
import { finding, type Question } from "./finding.ts";

/** More than one body answers for a task, and none of them is a class of bodies: nobody is answerable. */
const manyLeads = 3;

export const leadFindings: Question = ({ plan }) =>
  plan.tasks.flatMap((task) => {
    if (saysNoMore(task)) return [];
    if (task.lead.length === 0) return [finding("lead-missing", "warning", { task: task.id }, task.evidence)];
    const single = task.units.filter((unit) => unit.role === "lead" && !unit.collective);
    return single.length < manyLeads ? [] : [finding("leads-many", "info", { task: task.id, leads: single.length }, task.evidence)];
  });
