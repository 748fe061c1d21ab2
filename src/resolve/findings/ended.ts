import type { Notice } from "../../model/notice.ts";
import { endedBody } from "../unit/ended-body.ts";
import { finding, type Question } from "./finding.ts";

/** A task charges a body that was no more when the plan was issued: the words of an older plan were carried over. Told once a body. */
export const endedBodies: Question = ({ plan }) => {
  const told = new Set<string>();
  return plan.tasks.flatMap((task) =>
    task.units.flatMap((unit): Notice[] => {
      const ended = told.has(unit.name) ? null : endedBody(unit, plan.plan.issued);
      if (ended === null) return [];
      told.add(unit.name);
      const values = { task: task.id, unit: unit.written, end: ended.lastDay };
      if (ended.successor === null) return [finding("unit-ended", "warning", values, unit.evidence)];
      return [finding("unit-replaced", "warning", { ...values, successor: ended.successor }, unit.evidence)];
    }),
  );
};
