import { finding, type Question } from "./finding.ts";

/** Cells whose columns were lost and could not be told apart for certain. */
export const uncertainColumns: Question = ({ plan }) =>
  plan.tasks
    .filter((task) => task.certainty === "unknown")
    .map((task) => finding("columns-uncertain", "warning", { task: task.id }, task.evidence));
