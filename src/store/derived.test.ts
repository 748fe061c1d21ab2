import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { sampleDeadline, sampleHead, samplePlan, sampleTask } from "../../scripts/sample.ts";
import { chooseNewest, correct } from "./correction/correct.ts";
import { derivedDifferences } from "./derived.ts";
import { openStore, type Store } from "./open.ts";
import { settle } from "./settle.ts";
import { writePlan } from "./write.ts";

/** Two versions of one plan and another, with corrections: every table that follows from others has rows. */
function filled(): Store {
  const db = openStore(":memory:", { create: true });
  const head = (number: string, issued: string) =>
    sampleHead({ number, issued, area: "xã Tân An", level: "commune", title: "Cải cách", year_from: 2025, year_to: 2025 });
  const tasks = [
    sampleTask("I/1", "Rà soát hồ sơ", { lead: ["Công an xã"], deadlines: [sampleDeadline({ start: "2025-07-01", end: "2025-09-30" })] }),
    sampleTask("I/2", "Báo cáo", {
      lead: ["Văn phòng xã"],
      deadlines: [sampleDeadline({ kind: "recurring", rrule: "FREQ=MONTHLY;INTERVAL=3" })],
    }),
  ];
  for (const [number, issued] of [
    ["12/KH-UBND", "2025-03-05"],
    ["12/KH-UBND", "2025-03-09"],
    ["13/KH-UBND", "2025-03-05"],
  ] as const) {
    writePlan(db, samplePlan(`${number} ${issued}`, { plan: head(number, issued), tasks }), { name: `${number} ${issued}` });
  }
  settle(db);
  const signature = { author: "Lan", reason: "trang 1", made: null };
  correct(db, { plan: "13/KH-UBND", task: "I/1", part: 1, field: "lead", value: "Trạm Y tế xã" }, signature);
  correct(db, { plan: "13/KH-UBND", task: "I/1", part: 1, field: "deadline", value: "2025-08-01" }, signature);
  chooseNewest(db, "13/KH-UBND", null, signature);
  return db;
}

const sound = filled().serialize();

function differences(tampering: string): string[] {
  const db = new Database(sound);
  db.pragma("foreign_keys = OFF");
  db.exec(tampering);
  const numbers = new Map(db.prepare<[], [string, string]>("SELECT id, number FROM plan").raw().all());
  return derivedDifferences(db).map(({ plan, table, field, stored, read }) =>
    [
      plan === null ? "shared" : (numbers.get(plan) ?? plan),
      table,
      field ?? "row",
      stored === undefined ? "missing" : "",
      read === undefined ? "extra" : "",
    ]
      .filter((word) => word !== "")
      .join(" "),
  );
}

test("nothing differs where nobody touched anything, and looking changes nothing", () => {
  expect(differences("")).toEqual([]);
  const db = new Database(sound);
  derivedDifferences(db);
  expect(db.serialize().equals(sound)).toBe(true);
});

test.each([
  ["UPDATE task_correction SET value = 'x' WHERE field = 'lead'", ["13/KH-UBND task_correction value"]],
  ["DELETE FROM task_correction WHERE field = 'lead'", ["13/KH-UBND task_correction row missing"]],
  [
    "INSERT INTO task_correction SELECT id, 'note', 1, (SELECT min(id) FROM correction), 'x' FROM task WHERE code = 'I/2' LIMIT 1",
    ["task_correction row extra"],
  ],
  ["DELETE FROM corrected_unit", ["13/KH-UBND corrected_unit row missing"]],
  ["UPDATE corrected_unit SET name = 'Công an xã'", ["13/KH-UBND corrected_unit name"]],
  ["UPDATE corrected_deadline SET end = '2025-08-02'", ["13/KH-UBND corrected_deadline end"]],
  ["UPDATE plan SET newest = 1 - newest WHERE number = '12/KH-UBND'", ["12/KH-UBND plan newest", "12/KH-UBND plan newest"]],
  ["UPDATE plan SET replaces_id = NULL", ["12/KH-UBND plan replaces_id"]],
  ["UPDATE plan SET series = id WHERE issued = '2025-03-09'", ["12/KH-UBND plan series"]],
  [
    "UPDATE unit_year SET quarter_3 = 9 WHERE quarter_3 = 1 AND plan_id = (SELECT max(id) FROM plan WHERE number = '12/KH-UBND')",
    ["12/KH-UBND unit_year quarter_3"],
  ],
  ["DELETE FROM unit_year", ["unit_year row missing"]],
  ["UPDATE occurrence SET last_day = '2025-12-30' WHERE last_day = '2025-12-31'", ["shared occurrence last_day"]],
  ["INSERT INTO occurrence VALUES ('FREQ=DAILY', 2025, 2025, 1, '2025-01-01', '2025-01-01')", ["shared occurrence row extra"]],
  ["UPDATE unit SET name = upper(name) WHERE name LIKE 'C%'", ["shared unit name"]],
  ["INSERT INTO unit (id, name, folded, collective) VALUES (1, 'Không ai', 'không ai', 0)", ["shared unit row extra"]],
  ["INSERT INTO citation (id, type, number) VALUES ('x', 'Luật', '1')", ["shared citation row extra"]],
  ["INSERT INTO area (id, name) VALUES ('x', 'xã Không Ai')", ["shared area row extra"]],
  ["UPDATE area SET parent_id = id", ["shared area parent_id"]],
  ["INSERT INTO unit_name (id, written) VALUES (1, 'không ai')", ["shared unit_name row extra"]],
  ["INSERT INTO rule (id, name) VALUES (1, 'no/such')", ["shared rule row extra"]],
  ["DELETE FROM search_part WHERE first = 1", ["search_part row missing"]],
  ["UPDATE search_part SET last = last + 1 WHERE first = (SELECT max(first) FROM search_part)", ["search_part row extra"]],
  ["INSERT INTO search (rowid, words) VALUES (1, 'la~lạ')", ["search_part words"]],
  ["INSERT INTO search (search) VALUES ('delete-all')", ["search_part words"]],
])("%s", (tampering, expected) => {
  const found = differences(tampering);
  for (const one of expected) expect(found).toContainEqual(expect.stringContaining(one));
});
