import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import {
  goldPlan,
  sampleCitation,
  sampleDeadline,
  sampleHead,
  samplePlan,
  sampleTarget,
  sampleTask,
  sampleUnit,
} from "../../scripts/sample.ts";
import type { Comparison, Rejected, TaskChange, TaskPair } from "../model/comparison.ts";
import { Failure } from "../model/failure.ts";
import type { Evidence } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { openStore, type Store, withStore } from "./open.ts";
import { findPlan, knownPlan, listPlans, readPlan } from "./read.ts";
import { searchPlans } from "./search.ts";
import { settle } from "./settle.ts";
import { comparisonsWith, writePlan } from "./write.ts";
import { writeComparison } from "./write-comparison.ts";

const room = mkdtempSync(join(tmpdir(), "kehoach-store-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const evidence = (quote: string): Evidence => ({
  block: "b7",
  start: 0,
  end: quote.length,
  quote,
  places: [{ kind: "page", page: 2, box: { x: 1, y: 2, width: 3, height: 4 } }],
  rule: "test",
});

const full = samplePlan("full", {
  plan: sampleHead({
    number: "05/KH-UBND",
    level: "commune",
    area: "xã Tân An",
    issued: "2025-03-25",
    evidence: { number: evidence("05/KH-UBND") },
  }),
  carrier: sampleHead({
    type: "Quyết định",
    number: "12/QĐ-UBND",
    level: "commune",
    area: "xã Tân An",
    evidence: { number: evidence("12") },
  }),
  recipients: ["Như trên", "Lưu: VT"],
  citations: [
    sampleCitation({ type: "Quyết định", number: "06/QĐ-TTg", date: "2022-01-06", title: "Đề án", evidence: evidence("06/QĐ-TTg") }),
    sampleCitation({
      type: "Kế hoạch",
      number: "60/KH-UBND",
      relation: "parent",
      relation_certainty: "implied",
      relation_evidence: evidence("60/KH-UBND"),
    }),
  ],
  programme: { name: "Đề án “Phát triển ứng dụng”", certainty: "implied", evidence: evidence("Đề án") },
  score: 0.875,
  sections: [
    { path: "I", title: "MỤC ĐÍCH", evidence: evidence("MỤC ĐÍCH") },
    { path: "I.1", title: null, text: "Tổ chức thực hiện đúng tiến độ.", evidence: null },
  ],
  groups: [
    { label: "I", title: "Đất đai", declared: 2, evidence: null },
    { label: "I", title: "Quý III", declared: null, evidence: null },
  ],
  tasks: [
    sampleTask("I/1", "Rà soát hồ sơ đất đai", {
      lead: ["Công an xã"],
      units: [sampleUnit({ written: "Công an xã", name: "Công an xã", kind: "police", evidence: evidence("Công an xã") })],
      deadlines: [
        sampleDeadline({ text: "Quý III/2025", start: "2025-07-01", end: "2025-09-30", edtf: "2025-35", evidence: evidence("Quý III") }),
      ],
      targets: [sampleTarget({ text: "đạt 80%", value: 80, evidence: evidence("80%") })],
      extras: { "Kinh phí": "10 triệu" },
      evidence: evidence("Rà soát"),
    }),
    sampleTask("I/1#2", "Báo cáo quý", {
      section: "I.1",
      support: ["các ban, ngành"],
      deadlines: [sampleDeadline({ kind: "unknown", text: "x" })],
    }),
  ],
  objectives: [{ section: "I.1", text: "Phấn đấu 90%", targets: [sampleTarget({ value: 90, by: "2025-12-31" })], evidence: null }],
  assignments: [
    {
      section: "I.1",
      units: [sampleUnit({ written: "Trạm Y tế xã", name: "Trạm Y tế xã", area: "xã Tân Lập", evidence: evidence("Trạm Y tế") })],
      text: "Tổng hợp, báo cáo hằng quý",
      deadlines: [sampleDeadline({ kind: "recurring", text: "hằng quý", rrule: "FREQ=MONTHLY;INTERVAL=3" })],
      evidence: evidence("Tổng hợp"),
    },
  ],
  tables: [{ kind: "task", title: null, columns: [{ heading: "TT", role: "label" }], rows: [["TT"], ["1"]] }],
  notices: [{ code: "file-empty", severity: "warning", values: { file: "x" }, evidence: null }],
});
const other = samplePlan("other", {
  tasks: [
    sampleTask("-/1", "Lập quỹ khuyến học", {
      lead: ["công an xã"],
      units: [sampleUnit({ written: "công an xã", name: "công an xã", kind: "police" })],
    }),
  ],
});
const third = samplePlan("third", { tasks: [sampleTask("-/1", "Rà soát hồ sơ hoà giải, kinh phí quí III")] });

function storeWith(...plans: Plan[]): Store {
  const db = openStore(":memory:", { create: true });
  for (const plan of plans) writePlan(db, plan, { name: `${plan.document.sha256}.txt` });
  return db;
}

const count = (db: Store, table: string) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
const soundness = (db: Store) => [db.pragma("foreign_key_check"), db.pragma("integrity_check", { simple: true })];

describe("writing and reading", () => {
  test("a plan comes back as it went in", () => {
    const db = storeWith(full, other);
    expect(readPlan(db, full.document.sha256)).toEqual(full);
    expect(readPlan(db, other.document.sha256.slice(0, 6))).toEqual(other);
    expect(soundness(db)).toEqual([[], "ok"]);
  });

  test.each(["thai-nguyen-2025", "hoang-kim-2025", "luc-binh-2022"])("so does the annotated plan %s", (name) => {
    const plan = goldPlan(name);
    if (plan === null) return;
    const db = storeWith(plan);
    expect(readPlan(db, plan.document.sha256)).toEqual(plan);
    expect(soundness(db)).toEqual([[], "ok"]);
    for (const view of ["task_list", "deadline_calendar", "target_list", "open_question", "coverage"]) count(db, view);
    expect(count(db, "task_list")).toBe(plan.tasks.length);
  });

  test("the same document again changes nothing", () => {
    const db = storeWith(full);
    const before = db.prepare("SELECT total_changes()").pluck().get();
    expect(writePlan(db, full, { name: `${full.document.sha256}.txt` })).toBe("unchanged");
    expect(db.prepare("SELECT total_changes()").pluck().get()).toBe(before);
  });

  test("what this version has read need not be read again", () => {
    const db = storeWith(full);
    expect(knownPlan(db, full.document.sha256, "0.0.0")).toEqual(full);
    expect(knownPlan(db, full.document.sha256, "0.0.1")).toBeNull();
    expect(knownPlan(db, other.document.sha256, "0.0.0")).toBeNull();
  });

  test("another version of kehoach replaces what it reads otherwise", () => {
    const db = storeWith(full, other);
    const newer = { ...full, document: { ...full.document, version: "0.0.1" }, tasks: [], assignments: [] };
    expect(writePlan(db, newer, { name: "full.txt" })).toBe("replaced");
    expect(readPlan(db, full.document.sha256)).toEqual(newer);
    settle(db);
    expect(db.prepare("SELECT name FROM unit").pluck().all()).toEqual(["công an xã"]);
    expect(soundness(db)).toEqual([[], "ok"]);
  });

  test("a plan that breaks a rule leaves nothing behind", () => {
    const db = storeWith(other);
    const bad = samplePlan("bad", { tasks: [sampleTask("-/1", "a", { deadlines: [sampleDeadline({ end: "2025-02-30" })] })] });
    expect(() => writePlan(db, bad, { name: "bad.txt" })).toThrow(/CHECK/u);
    expect(listPlans(db)).toHaveLength(1);
  });

  test("one unit for two spellings of its capitals", () => {
    expect(storeWith(other, full).prepare("SELECT name FROM unit WHERE kind = 'police'").pluck().all()).toEqual(["Công an xã"]);
  });

  test("bodies of one name in two places are two units", () => {
    const of = (name: string, area: string | null) =>
      samplePlan(name, {
        tasks: [
          sampleTask("-/1", name, { lead: ["Công an xã"], units: [sampleUnit({ written: "Công an xã", name: "Công an xã", area })] }),
        ],
      });
    const db = storeWith(of("a", "xã Tân Lập"), of("b", "xã Tân Hà"), of("c", "xã Tân Lập"), of("d", null));
    expect(db.prepare("SELECT area FROM unit ORDER BY area").pluck().all()).toEqual([null, "xã Tân Hà", "xã Tân Lập"]);
  });

  test("a label that repeats means the group the task follows", () => {
    const plan = samplePlan("repeats", {
      groups: ["I", "II", "I"].map((label, index) => ({ label, title: `group ${index}`, declared: null, evidence: null })),
      tasks: [sampleTask("I/1", "a"), sampleTask("II/1", "b"), sampleTask("I/1#2", "c")],
    });
    const titles = storeWith(plan).prepare("SELECT group_title FROM task_list ORDER BY position").pluck().all();
    expect(titles).toEqual(["group 0", "group 1", "group 2"]);
  });
});

test("whatever the order of ingestion, the bytes are the same", () => {
  const bytes = (name: string, plans: Plan[]) => {
    const db = openStore(join(room, `${name}.sqlite`), { create: true });
    for (const plan of plans) writePlan(db, plan, { name: `${plan.document.sha256}.txt` });
    settle(db);
    db.exec(`VACUUM INTO '${join(room, `${name}.copy`)}'`);
    db.close();
    return readFileSync(join(room, `${name}.copy`));
  };
  const one = bytes("one", [full, other, third]);
  expect(bytes("two", [third, full, other]).equals(one)).toBe(true);
  const old = { ...full, document: { ...full.document, version: "0.0.0-old" }, tasks: [] };
  expect(bytes("three", [other, old, third, full, other]).equals(one)).toBe(true);
});

test("a comparison is kept once, and goes with its plans", () => {
  const db = storeWith(full, third);
  const name = (plan: Plan) => ({
    id: plan.document.sha256.slice(0, 16),
    number: null,
    title: null,
    issuer: null,
    level: null,
    area: null,
    issued: null,
    year_from: null,
    year_to: null,
    tasks: plan.tasks.length,
  });
  const change: TaskChange = { field: "deadline", upper: "Quý II", lower: "Quý III", relation: "later", severity: "warning" };
  const pair: TaskPair = {
    upper: "I/1",
    lower: "-/1",
    relation: "same",
    score: 0.8,
    outcome: null,
    changes: [change],
    signals: [{ signal: "wording", value: 0.8, weight: 1 }],
    because: [{ words: "hồ sơ", weight: 0.4 }],
    upper_place: null,
    lower_place: null,
  };
  const counts = { same: 1, partial: 0, missing: 1, added: 0, split: 0, merged: 0, changes: 1, findings: 2, warnings: 2, errors: 0 };
  const alone: Rejected = {
    side: "upper",
    task: "I/1#2",
    candidate: "-/1",
    score: 0.1,
    why: "taken",
    outcome: "dropped",
    severity: "warning",
  };
  const comparison: Comparison = {
    kind: "levels",
    upper: name(full),
    lower: name(third),
    pairs: [pair],
    groups: [],
    missing: ["I/1#2"],
    added: [],
    rejected: [alone],
    objectives: [],
    notices: [],
    summary: counts,
  };
  writeComparison(db, comparison, "0.0.0");
  writeComparison(db, comparison, "0.0.0");
  expect(["comparison", "task_pair", "task_change"].map((table) => count(db, table))).toEqual([1, 2, 1]);
  expect(db.prepare("SELECT plan_id, subject FROM open_question WHERE question = 'finding'").all()).toEqual([
    { plan_id: third.document.sha256.slice(0, 16), subject: "-/1" },
  ]);
  expect(soundness(db)).toEqual([[], "ok"]);
  expect(writePlan(db, { ...third, document: { ...third.document, version: "2" } }, { name: "x" })).toBe("unchanged");
  expect(["comparison", "task_pair", "task_change"].map((table) => count(db, table))).toEqual([1, 2, 1]);
  expect(db.prepare("SELECT version FROM document WHERE id = ?").pluck().get(third.document.sha256.slice(0, 16))).toBe("2");
  expect(comparisonsWith(db, third.document.sha256.slice(0, 16))).toBe(1);
  writePlan(db, { ...third, document: { ...third.document, version: "3" }, recipients: ["Như trên"] }, { name: "x" });
  expect(["comparison", "task_pair", "task_change"].map((table) => count(db, table))).toEqual([0, 0, 0]);
});

describe("closed vocabularies", () => {
  const db = storeWith(full);
  test.each([
    ["plan", "level = 'xã'"],
    ["plan", "issued = '25/3/2025'"],
    ["plan", "issued = '2025-02-29'"],
    ["plan", "year_from = 25"],
    ["document", "format = 'PDF'"],
    ["document", "sha256 = 'abc'"],
    ["task_deadline", "kind = 'soon'"],
    ["task_deadline", "end = '2025-13-01'"],
    ["task_deadline", "start = '2025-7-1'"],
    ["task_deadline", "rrule = 'monthly'"],
    ["task_deadline", "offset = '15 days'"],
    ["task_deadline", "workdays = 2"],
    ["task_deadline", "certainty = 'maybe'"],
    ["task_target", "comparator = '=>'"],
    ["task_target", "change = 'up'"],
    ["task_target", "task_id = NULL"],
    ["task_target", "value = 'many'"],
    ["task_unit_row", "role = 'boss'"],
    ["task_deadline", "task_id = NULL"],
    ["assignment_unit_row", "role = 'owner'"],
    ["unit", "collective = 'yes'"],
    ["task", "extras = '[]'"],
    ["task", "certainty = NULL"],
    ["task", "position = 0"],
    ["task", "id = 'I/1'"],
    ["task", "evidence_block = NULL"],
    ["task", "evidence_rule = 1"],
    ["evidence_row", "end = start - 1"],
    ["evidence_row", "places = '{}'"],
    ["notice", "severity = 'fatal'"],
    ["plan_table", "kind = 'list'"],
    ["task", "group_position = 99"],
    ["evidence_row", "id = 'nowhere'"],
  ])("%s refuses %s", (table, change) => {
    expect(() => db.exec(`UPDATE ${table} SET ${change}`)).toThrow(/constraint failed|cannot store/u);
  });
});

describe("search", () => {
  const db = storeWith(full, other, third);
  test.each([
    ["dat dai", ["I/1"]],
    ["đất đai", ["I/1"]],
    ["quý", ["I/1#2", "-/1"]],
    ["quỹ", ["-/1"]],
    ["hòa giải", ["-/1"]],
    ["RÀ SOÁT HỒ SƠ", ["I/1", "-/1"]],
    ["dất", []],
    ["đất dai", ["I/1"]],
    ["HOÀ GIẢI", ["-/1"]],
    ["ra soát kinh phi", ["-/1"]],
    ["đất quỹ", []],
    ["", []],
    ['"; DROP', []],
  ])("%s", (query, codes) => {
    const found = searchPlans(db, query).filter((row) => row.kind === "task");
    expect(found.map((row) => row.code).sort()).toEqual([...codes].sort());
  });

  test("quý with its mark does not find quỹ, without marks both are found", () => {
    const texts = (query: string) => searchPlans(db, query).map((row) => row.text);
    expect(texts("quý")).not.toContain("Lập quỹ khuyến học");
    expect(texts("quy")).toEqual(expect.arrayContaining(["Lập quỹ khuyến học", "Báo cáo quý"]));
  });
});

test("words side by side come before the same words apart, with their marks and without", () => {
  const tasks = ["Đai an toàn cho người làm ở bãi đất", "Tuyên truyền rộng rãi về Luật Đất đai đến từng hộ gia đình, từng cơ quan"];
  const plan = { ...full, tasks: tasks.map((text, index) => sampleTask(`I/${index + 1}`, text)) };
  for (const query of ["đất đai", "dat dai"]) {
    const found = searchPlans(storeWith(plan), query).filter((row) => row.kind === "task");
    expect(found.map((row) => row.code)).toEqual(["I/2", "I/1"]);
  }
});

test("a hit says where it stands and shows the words around it", () => {
  const db = storeWith(full);
  expect(searchPlans(db, "dat dai")).toEqual([
    expect.objectContaining({
      plan_number: "05/KH-UBND",
      kind: "task",
      code: "I/1",
      place: "p. 2",
      excerpt: {
        text: "Rà soát hồ sơ đất đai",
        hits: [
          [14, 17],
          [18, 21],
        ],
      },
    }),
  ]);
});

test("what a plan said before it was read again is found no more, before the index is laid anew and after", () => {
  const db = storeWith(full, other);
  writePlan(db, { ...full, document: { ...full.document, version: "2" }, tasks: [sampleTask("-/1", "Trồng cây xanh")] }, { name: "x" });
  const codes = (query: string) => searchPlans(db, query).map((row) => `${row.kind} ${row.code}`);
  const asked = ["đất đai", "trồng cây", "quỹ khuyến học"];
  const found = asked.map(codes);
  expect(found).toEqual([[], ["task -/1"], ["task -/1"]]);
  settle(db);
  expect(asked.map(codes)).toEqual(found);
  db.exec("INSERT INTO search (search) VALUES ('integrity-check')");
});

test("column_doc has a line for every column of tables and views and none else", () => {
  const db = storeWith();
  const columns = db
    .prepare(`
      SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_xinfo(t.name) c
      WHERE t.type IN ('table', 'view') AND t.name NOT LIKE 'search%' AND t.name NOT LIKE 'sqlite%' ORDER BY 1`)
    .pluck()
    .all();
  expect(db.prepare("SELECT table_name || '.' || column_name FROM column_doc ORDER BY 1").pluck().all()).toEqual(columns);
});

describe("opening what is not ours", () => {
  const codeOf = (path: string, create = false) => {
    try {
      openStore(path, { create }).close();
      return "opened";
    } catch (trouble) {
      return trouble instanceof Failure ? trouble.code : String(trouble);
    }
  };
  const file = (name: string, content = "") => {
    writeFileSync(join(room, name), content);
    return join(room, name);
  };

  test("a missing or empty file is no database, unless one is to be made", () => {
    expect(codeOf(join(room, "none.sqlite"))).toBe("database-missing");
    expect(codeOf(file("empty.sqlite"))).toBe("database-missing");
    expect(codeOf(file("empty2.sqlite"), true)).toBe("opened");
    expect(codeOf(join(room, "nowhere", "x.sqlite"), true)).toBe("database-folder-missing");
    expect(codeOf(room, true)).toBe("database-foreign");
    expect(codeOf("", true)).toBe("database-unnamed");
  });

  test("a text, a foreign database and a newer one are left untouched", () => {
    const text = file("notes.txt", "these are notes, and they are longer than a header of SQLite would be ".repeat(20));
    expect(codeOf(text, true)).toBe("database-foreign");
    const foreign = join(room, "foreign.sqlite");
    new Database(foreign).exec("CREATE TABLE x (y)").close();
    const before = readFileSync(foreign);
    expect(codeOf(foreign, true)).toBe("database-foreign");
    expect(readFileSync(foreign).equals(before)).toBe(true);
    const newer = join(room, "newer.sqlite");
    openStore(newer, { create: true }).close();
    new Database(newer).exec("PRAGMA user_version = 99").close();
    expect(codeOf(newer)).toBe("database-newer");
  });
});

test("a database cut short is told as damaged", () => {
  const path = join(room, "cut.sqlite");
  withStore(path, { create: true }, (db) => writePlan(db, full, { name: "full.txt" }));
  writeFileSync(path, readFileSync(path).subarray(0, 20_000));
  expect(() => withStore(path, { create: false }, (db) => readPlan(db, full.document.sha256))).toThrow(/database-damaged/u);
});

test("a plan is found by the beginning of its digest or by its number", () => {
  const db = storeWith(full, other);
  expect(findPlan(db, "05/KH-UBND")).toBe(full.document.sha256.slice(0, 16));
  expect(findPlan(db, full.document.sha256.slice(0, 8).toUpperCase())).toBe(full.document.sha256.slice(0, 16));
  expect(() => findPlan(db, "zz")).toThrow(Failure);
});

test("words that a row holds are stored once; view evidence gives them with all others", () => {
  const db = openStore(":memory:", { create: true });
  const mention = sampleUnit({ written: "Công an xã", name: "Công an xã Tân Lập" });
  const task = sampleTask("I/1", "Rà soát", {
    units: [
      { ...mention, evidence: evidence("Công an xã") },
      sampleUnit({ written: "Đoàn xã", name: "Đoàn xã", evidence: evidence("đoàn") }),
    ],
    lead: ["Công an xã", "Đoàn xã"],
    evidence: evidence("Rà soát"),
  });
  const plan = samplePlan("quotes", {
    tasks: [task],
    sections: [{ path: "I", title: null, text: "Mục đích", evidence: evidence("Mục đích") }],
  });
  writePlan(db, plan, { name: "quotes.txt" });
  const quotes = (of: string) => db.prepare(`SELECT substr(id, 18), quote FROM ${of} ORDER BY id`).raw().all();
  const kept = ["task", "task_unit_row", "section"].map((table) => `SELECT id, evidence_quote AS quote FROM ${table}`);
  expect(quotes(`(${kept.join(" UNION ALL ")})`)).toEqual([
    ["I/1", null],
    ["I/1.u1", null],
    ["I/1.u2", "đoàn"],
    ["s1", null],
  ]);
  expect(quotes("evidence")).toEqual([
    ["I/1", "Rà soát"],
    ["I/1.u1", "Công an xã"],
    ["I/1.u2", "đoàn"],
    ["s1", "Mục đích"],
  ]);
  expect(db.prepare("SELECT full_name, name FROM task_unit ORDER BY position").raw().all()).toEqual([
    ["Công an xã Tân Lập", "Công an xã Tân Lập"],
    [null, "Đoàn xã"],
  ]);
  expect(db.prepare("SELECT lead FROM task").pluck().get()).toBe("Công an xã Tân Lập; Đoàn xã");
  expect(readPlan(db, plan.document.sha256)).toEqual(plan);
  db.close();
});
