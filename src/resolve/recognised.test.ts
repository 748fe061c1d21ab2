import { expect, test } from "vitest";
import { sampleDeadline, samplePlan, sampleTarget, sampleTask, sampleUnit } from "../../scripts/sample.ts";
import type { Evidence } from "../model/place.ts";
import { withoutStatedOn } from "./recognised.ts";

const onPage = (page: number): Evidence => ({
  block: "b1",
  start: 0,
  end: 4,
  quote: "Quý I",
  places: [{ kind: "page", page, box: { x: 72, y: 72, width: 40, height: 12 } }],
  rule: "quarter",
});

test("what stands on a recognised page is implied at most, what stands on another page stays stated", () => {
  const fields = (page: number, certainty: "stated" | "unknown") => ({
    certainty,
    evidence: onPage(page),
    deadlines: [sampleDeadline({ certainty, evidence: onPage(page) })],
    targets: [sampleTarget({ certainty, evidence: onPage(page) })],
    units: [sampleUnit({ certainty, evidence: onPage(page) })],
  });
  const plan = samplePlan("mixed", {
    tasks: [
      sampleTask("I/1", "a", fields(1, "stated")),
      sampleTask("I/2", "b", fields(2, "stated")),
      sampleTask("I/3", "c", fields(2, "unknown")),
    ],
    objectives: [{ section: null, text: "aim", targets: [sampleTarget({ evidence: onPage(2) })], evidence: onPage(2) }],
  });
  const softened = withoutStatedOn([2], plan);
  const certainties = softened.tasks.map((task) =>
    [task, ...task.deadlines, ...task.targets, ...task.units].map((value) => value.certainty),
  );
  expect(certainties).toEqual([
    ["stated", "stated", "stated", "stated"],
    ["implied", "implied", "implied", "implied"],
    ["unknown", "unknown", "unknown", "unknown"],
  ]);
  expect(softened.objectives[0]?.targets[0]?.certainty).toBe("implied");
});

test("a plan without recognised pages is the same plan", () => {
  const plan = samplePlan("text", { tasks: [sampleTask("I/1", "a", { evidence: onPage(1) })] });
  expect(withoutStatedOn([], plan)).toBe(plan);
});
