import { expect, test } from "vitest";
import type { Plan, Task } from "../../model/plan.ts";
import { comparePlan } from "./compare.ts";
import type { Expected, ExpectedTask } from "./expected.ts";

const head = {
  type: "Kế hoạch",
  number: "01/KH-UBND",
  issuer: null,
  level: null,
  area: null,
  place: null,
  issued: null,
  title: null,
  year_from: 2026,
  year_to: 2026,
  signer: null,
  signer_title: null,
};

const expectedTask: ExpectedTask = {
  id: "I/1",
  label: "1",
  group: "I",
  text: "Sửa chữa công trình cấp nước tập trung",
  lead: ["Phòng Kinh tế"],
  support: ["Trưởng thôn", "Công an xã"],
  product: null,
  note: null,
  deadline_text: "Quý I/2026",
  deadlines: [{ kind: "date", text: "Quý I/2026", start: "2026-01-01", end: "2026-03-31", rrule: null, trigger: null }],
  targets: [],
};

const expected: Expected = { plan: head, recipients: [], citations: [], sections: [], groups: [], tasks: [expectedTask], objectives: [] };

function found(changes: Partial<Task> = {}): Plan {
  const { deadlines, targets: _, ...fields } = expectedTask;
  const task: Task = {
    ...fields,
    section: null,
    monitor: [],
    units: [],
    extras: {},
    certainty: "stated",
    score: 1,
    evidence: { block: "b1", start: 0, end: 3, quote: "Sửa", places: [{ kind: "lines", first: 7, last: 8 }], rule: "row" },
    deadlines: deadlines.map((d) => ({
      ...d,
      offset: null,
      workdays: false,
      certainty: "stated",
      edtf: null,
      evidence: null,
    })),
    targets: [],
    ...changes,
  };
  return {
    document: { sha256: "0".repeat(64), format: "text", pages: null, reader: "plain", version: "0" },
    plan: { ...head, evidence: {} },
    carrier: null,
    programme: null,
    score: 1,
    recipients: [],
    citations: [],
    sections: [],
    groups: [],
    tasks: [task],
    objectives: [],
    assignments: [],
    tables: [],
    notices: [],
  };
}

test("case, blanks, tone placement, outer punctuation and the order of units do not count", () => {
  const plan = found({
    text: "SỬA CHỮA công  trình cấp nước tập trung.",
    deadline_text: "Quí I/2026;",
    support: ["Công an xã", "Trưởng thôn"],
  });
  expect(comparePlan(expected, plan).losses).toEqual([]);
});

test("a mark that makes another word counts: quỹ is not quý", () => {
  const sheet = comparePlan(expected, found({ deadline_text: "Quỹ I/2026" }));
  expect(sheet.losses).toEqual([
    { measure: "rows", where: "task I/1 deadline_text", expected: "Quý I/2026", got: "Quỹ I/2026", place: "lines 7–8" },
  ]);
  expect(sheet.tallies.rows).toEqual({ right: 0, of: 1, extra: 0 });
  expect(sheet.tallies.deadlines).toEqual({ right: 1, of: 1, extra: 0 });
});

test("a missed unit is a loss of its task", () => {
  const sheet = comparePlan(expected, found({ support: ["Công an xã"] }));
  expect(sheet.losses).toMatchObject([
    { measure: "units", where: "task I/1 support", expected: "Công an xã | Trưởng thôn", got: "Công an xã" },
  ]);
});

test("a task that nobody expected and one that was not found are both told", () => {
  const sheet = comparePlan(expected, found({ id: "-/9", text: "Họp giao ban" }));
  expect(sheet.losses).toMatchObject([
    { measure: "tasks", where: "task I/1", got: null },
    { measure: "tasks", where: "task -/9", expected: null, got: "Họp giao ban" },
  ]);
  expect(sheet.tallies.tasks).toEqual({ right: 0, of: 1, extra: 1 });
});

test("a field of the plan that should be empty and is not is a loss", () => {
  const plan = found();
  const sheet = comparePlan(expected, { ...plan, plan: { ...plan.plan, signer: "Lò Văn Thuận" } });
  expect(sheet.losses).toMatchObject([{ measure: "plan", where: "plan.signer", expected: null, got: "Lò Văn Thuận" }]);
});

test("a carrier that was not found misses every field that is expected of it", () => {
  const sheet = comparePlan({ ...expected, carrier: { type: "Quyết định", number: "412/QĐ-UBND" } }, found());
  expect(sheet.losses.map((loss) => loss.where)).toEqual(["carrier.type", "carrier.number"]);
});
