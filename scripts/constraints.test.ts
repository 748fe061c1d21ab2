import { describe, expect, test } from "vitest";
import { comparePlans } from "../src/diff/compare.ts";
import type { Evidence } from "../src/model/place.ts";
import type { Plan } from "../src/model/plan.ts";
import { setAsOf } from "../src/store/as-of.ts";
import { chooseNewest, correct } from "../src/store/correction/correct.ts";
import { tablesOf } from "../src/store/migrate.ts";
import { openStore, type Store } from "../src/store/open.ts";
import { settle } from "../src/store/settle.ts";
import { writePlan } from "../src/store/write.ts";
import { writeComparison } from "../src/store/write-comparison.ts";
import { sampleDeadline, sampleHead, samplePlan, sampleTarget, sampleTask, sampleUnit } from "./sample.ts";

/** A database with a row in every table, so that every constraint has a row to be tried on. */
const db = filled();
const tables = [...tablesOf(db), "search_part", "column_doc"];

function filled(): Store {
  const store = openStore(":memory:", { create: true });
  const evidence = (quote: string): Evidence => ({
    block: "b1",
    start: 0,
    end: 4,
    quote,
    places: [{ kind: "paragraph", index: 1 }],
    rule: "test",
  });
  const head = {
    issuer: "UBND xã Tân An",
    level: "commune" as const,
    area: "xã Tân An",
    issued: "2025-03-25",
    title: "Chuyển đổi số",
    year_from: 2025,
    year_to: 2025,
  };
  const plan = (name: string, number: string): Plan =>
    samplePlan(name, {
      plan: sampleHead({ ...head, number, evidence: { number: evidence(number) } }),
      carrier: sampleHead({ ...head, number: "12/QĐ-UBND" }),
      recipients: ["Như trên", "Lưu: VT"],
      citations: ["06", "07"].map((cited) => ({
        type: "Quyết định",
        number: `${cited}/QĐ-TTg`,
        date: "2022-01-06",
        issuer: null,
        title: null,
        relation: "basis" as const,
        relation_certainty: "stated" as const,
        relation_evidence: null,
        evidence: evidence(cited),
      })),
      sections: ["I", "II"].map((path) => ({ path, title: path, evidence: evidence(path) })),
      groups: ["I", "II"].map((label) => ({ label, title: label, declared: 1, evidence: evidence(label) })),
      tasks: ["I/1", "II/1"].map((code) =>
        sampleTask(code, `Rà soát hồ sơ đất đai ${code}`, {
          units: ["Công an xã", "Trạm Y tế xã"].map((name) =>
            sampleUnit({ written: name, name: `${name} Tân An`, level: "commune", evidence: evidence(name) }),
          ),
          deadlines: ["2025-06-30", "2025-09-30"].map((end) =>
            sampleDeadline({ text: end, start: "2025-04-01", end, evidence: evidence(end) }),
          ),
          targets: [80, 90].map((value) =>
            sampleTarget({ text: `${value}%`, value, by: "2025-12-31", change: "increase", evidence: evidence(`${value}%`) }),
          ),
          evidence: evidence("Rà soát"),
        }),
      ),
      objectives: [1, 2].map((value) => ({
        section: "I",
        text: `Mục tiêu ${value}`,
        targets: [sampleTarget({ value, evidence: evidence("x") }), sampleTarget({ value })],
        evidence: evidence("Mục tiêu"),
      })),
      assignments: [1, 2].map((number) => ({
        section: "II",
        units: ["Trạm Y tế xã", "Công an xã"].map((name) => sampleUnit({ written: name, name, evidence: evidence(name) })),
        text: `Báo cáo ${number}`,
        deadlines: ["FREQ=MONTHLY", "FREQ=YEARLY"].map((rrule) =>
          sampleDeadline({ kind: "recurring", text: "hằng quý", rrule, offset: "P1D", evidence: evidence("hằng quý") }),
        ),
        evidence: evidence("Báo cáo"),
      })),
      tables: [1, 2].map(() => ({ kind: "task" as const, title: null, columns: [], rows: [] })),
      notices: [1, 2].map(() => ({ code: "file-empty", severity: "warning" as const, values: { file: "x" }, evidence: evidence("x") })),
    });
  const [one, two] = [plan("one", "05/KH-UBND"), plan("two", "06/KH-UBND")];
  for (const each of [one, two]) writePlan(store, each, { name: "x" });
  writePlan(store, { ...plan("three", "06/KH-UBND"), tasks: [sampleTask("I/1", "khác hẳn: trồng cây")] }, { name: "x" });
  settle(store);
  const changed = { ...two, tasks: two.tasks.slice(0, 1).map((task) => ({ ...task, lead: [], units: [], deadlines: [] })) };
  writeComparison(store, comparePlans(one, changed), "0");
  const signature = { author: "Lan", reason: "trang 4", made: "2025-04-01" };
  const wanted = { plan: "05/KH-UBND", task: "I/1", part: 1 };
  correct(store, { ...wanted, field: "lead", value: "Công an xã; Trạm Y tế xã" }, signature);
  correct(store, { ...wanted, field: "deadline", value: "2025-04-01/2025-09-30" }, signature);
  correct(store, { ...wanted, task: "II/1", field: "deadline", value: "2025-04-01/2025-09-30" }, signature);
  chooseNewest(store, "05/KH-UBND", null, signature);
  setAsOf(store, "2025-08-01");
  return store;
}

const sqlOf = (table: string) => String(db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?").pluck().get(table));
const plain = (sql: string) => sql.replace(/--.*$/gmu, "").replace(/\s+/gu, " ").trim();

/** The expressions of every CHECK in a table's definition. */
function checksOf(table: string): string[] {
  const sql = sqlOf(table).replace(/--.*$/gmu, "");
  return [...sql.matchAll(/\bCHECK \(/gu)].map((found) => {
    const start = found.index + found[0].length;
    let depth = 1;
    let end = start;
    for (; depth > 0; end++) depth += sql[end] === "(" ? 1 : sql[end] === ")" ? -1 : 0;
    return plain(sql.slice(start, end - 1));
  });
}

/** What breaks the usual kinds of CHECK on one column. */
function breaking(check: string): string | null {
  const words = /^(\w+) IN \( ?'/u.exec(check);
  if (words !== null) return `${words[1]} = 'no such word'`;
  const flag = /^(\w+) IN \(0, 1\)$/u.exec(check);
  if (flag !== null) return `${flag[1]} = 2`;
  const day = /^date\((\w+)\) IS \1$/u.exec(check);
  if (day !== null) return `"${day[1]}" = '2025-02-30'`;
  const least = /^(\w+) >= (\d+)$/u.exec(check);
  if (least !== null) return `${least[1]} = ${Number(least[2]) - 1}`;
  const range = /^(\w+) BETWEEN (?:\w+|\d+) AND (\d+)$/u.exec(check);
  if (range !== null) return `${range[1]} = ${Number(range[2]) + 1}`;
  const json = /^json_type\((\w+)\) = '(\w+)'$/u.exec(check);
  if (json !== null) return `${json[1]} = '"text"'`;
  const filled = /^trim\((\w+)\) <> ''$/u.exec(check);
  if (filled !== null) return `${filled[1]} = ' '`;
  const key = /^(\w+) GLOB '\?{16}:\?\*'$/u.exec(check);
  if (key !== null) return `${key[1]} = 'x'`;
  return anywhere[check] ?? null;
}

/** A row's evidence, whole but for what is said. */
const said = (wrong: string) => `evidence_block = 'b1', evidence_rule = (SELECT min(id) FROM rule), evidence_end = 4, ${wrong}`;

/** What breaks CHECKs that several tables have. */
const anywhere: Record<string, string> = {
  "evidence_end >= evidence_start": said("evidence_start = 9, evidence_places = ''"),
  "evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'": said("evidence_start = 0, evidence_places = '[]'"),
  "CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END":
    said("evidence_start = 0, evidence_places = NULL"),
  "rrule GLOB '*FREQ=?*'": "rrule = 'monthly'",
  "offset GLOB 'P?*' OR offset GLOB '-P?*'": "offset = '5 days'",
};

/** What breaks the others: CHECK → assignment. A new CHECK of its own kind needs its line here. */
const broken: Record<string, string> = {
  "document.length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'": "sha256 = 'ABC'",
  "document.id = substr(sha256, 1, 16)": "id = 'x'",
  "plan.replaces_id <> id": "replaces_id = id",
  "plan.above_id <> area_id": "area_certainty = 'stated', above_id = area_id",
  "plan.(area_id IS NULL) = (area_certainty IS NULL)": "area_certainty = NULL",
  "plan.above_id IS NULL OR area_certainty <> 'unknown'": "above_id = 'x', area_certainty = 'unknown'",
  "plan.(programme IS NULL) = (programme_certainty IS NULL)": "programme = 'Đề án 06'",
  "evidence_row.end >= start": "start = 9",
  "evidence_row.places = '' OR places GLOB '[plgR][0-9]*'": "places = '[]'",
  "unit_name.full_name <> written": "full_name = written",
  "search_part.last >= first": "last = first - 1",
  "task_pair.(relation = 'missing') = (lower_task_id IS NULL)": "relation = 'missing', lower_task_id = upper_task_id, upper_task_id = NULL",
  "task_pair.(relation = 'added') = (upper_task_id IS NULL)":
    "relation = 'same', score = 1, why = NULL, lower_task_id = coalesce(lower_task_id, upper_task_id), upper_task_id = NULL",
  "task_pair.relation NOT IN ('same', 'partial') OR score IS NOT NULL":
    "relation = 'same', why = NULL, score = NULL, lower_task_id = coalesce(lower_task_id, upper_task_id), upper_task_id = coalesce(upper_task_id, lower_task_id)",
  "task_pair.(relation IN ('same', 'partial')) = (why IS NULL)":
    "relation = 'same', why = 'taken', score = 1, lower_task_id = coalesce(lower_task_id, upper_task_id), upper_task_id = coalesce(upper_task_id, lower_task_id)",
  "correction.(task_code IS NULL) = (task_text IS NULL)": "task_code = 'I/1', task_text = NULL",
  "correction.(task_code IS NULL) = (field = 'newest')": "task_code = 'I/1', task_text = 'x', field = 'newest', part = 1, value = 'x'",
  "correction.part = 1 OR field = 'target'": "task_code = 'I/1', task_text = 'x', field = 'lead', part = 2",
  "correction.value IS NOT NULL OR field NOT IN ('text', 'target', 'newest')":
    "task_code = 'I/1', task_text = 'x', field = 'text', value = NULL",
  "corrected_deadline.rrule GLOB 'FREQ=?*'": "rrule = 'monthly'",
  "corrected_deadline.(kind = 'recurring') = (rrule IS NOT NULL)": "rrule = 'FREQ=DAILY'",
  "corrected_deadline.(kind = 'date') = (start IS NOT NULL OR end IS NOT NULL)": "start = NULL, end = NULL",
  "corrected_deadline.start <= end": "start = '2026-01-01'",
  "occurrence.first_day <= last_day": "first_day = '2200-01-01'",
  "unit_year.(year = 0) = (undated > 0)": "undated = 1 - undated",
  "unit_year.(year = 0) = (quarter_1 + quarter_2 + quarter_3 + quarter_4 = 0)": "year = 0, undated = 1, quarter_1 = 1",
  "as_of.id = 1": "id = 2",
};

/** The sentence that SQLite ends an attempt with; the attempt leaves nothing behind. */
function refusal(sql: string): string {
  db.exec("SAVEPOINT attempt");
  try {
    db.exec(sql);
    return "taken";
  } catch (trouble) {
    return plain(trouble instanceof Error ? trouble.message : String(trouble));
  } finally {
    db.exec("ROLLBACK TO attempt; RELEASE attempt");
  }
}

test.each(tables)("%s has a row", (table) => {
  expect(db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()).toBeGreaterThan(0);
});

describe("every CHECK refuses what breaks it", () => {
  const checks = tables.flatMap((table) => checksOf(table).map((check) => ({ table, check })));
  test.each(checks)("$table: $check", ({ table, check }) => {
    const change = broken[`${table}.${check}`] ?? breaking(check);
    expect(change, "no row breaks this CHECK: add one to `broken`").not.toBeNull();
    expect(refusal(`UPDATE "${table}" SET ${change}`)).toBe(`CHECK constraint failed: ${check}`);
  });

  test("`broken` holds no line for a CHECK that is gone", () => {
    expect(Object.keys(broken).filter((line) => !checks.some(({ table, check }) => line === `${table}.${check}`))).toEqual([]);
  });
});

type Field = { name: string; notnull: number };
const fieldsOf = (table: string) =>
  db.prepare<[string], Field>('SELECT name, "notnull" FROM pragma_table_xinfo(?) WHERE hidden = 0').all(table);

describe("every NOT NULL refuses null", () => {
  const required = tables.flatMap((table) => fieldsOf(table).flatMap(({ name, notnull }) => (notnull === 1 ? [{ table, name }] : [])));
  test.each(required)("$table.$name", ({ table, name }) => {
    // an integer key that is the row's number is refused as a type, not as a null
    expect(refusal(`UPDATE "${table}" SET "${name}" = NULL`)).toMatch(
      new RegExp(`^NOT NULL constraint failed: ${table}\\.${name}$|^datatype mismatch$`, "u"),
    );
  });
});

describe("every key and UNIQUE refuses a second row", () => {
  const unique = tables.flatMap((table) =>
    db
      .prepare<[string], { name: string }>('SELECT name FROM pragma_index_list(?) WHERE "unique" = 1')
      .all(table)
      .map((index) => ({
        table,
        columns: db.prepare<[string], string>("SELECT name FROM pragma_index_info(?) ORDER BY seqno").pluck().all(index.name),
      })),
  );
  test.each(unique)("$table $columns", ({ table, columns }) => {
    const fields = fieldsOf(table);
    // the same row, and what is no part of this key another: so no other key speaks first
    const elsewhere = new Set(unique.filter((other) => other.table === table).flatMap((other) => other.columns));
    // a number that is the row's own is in no list of indexes; keys that a CHECK ties to other columns change with these or not at all
    if (table === "search_part") elsewhere.add("last").delete("kind");
    if (table === "document") elsewhere.delete("id");
    const values = fields.map(({ name }) => (!columns.includes(name) && elsewhere.has(name) ? another(table, name) : `"${name}"`));
    const list = fields.map(({ name }) => `"${name}"`).join(", ");
    const some = columns.map((name) => `"${name}" IS NOT NULL`).join(" AND ");
    const said = refusal(`INSERT INTO "${table}" (${list}) SELECT ${values.join(", ")} FROM "${table}" WHERE ${some} LIMIT 1`);
    expect(said).toBe(`UNIQUE constraint failed: ${columns.map((name) => `${table}.${name}`).join(", ")}`);
  });
});

/** Another value of the column that its CHECKs take. */
function another(table: string, name: string): string {
  const kind = db.prepare("SELECT type FROM pragma_table_xinfo(?) WHERE name = ?").pluck().get(table, name);
  if (kind === "INTEGER") return `"${name}" + 1000`;
  return table === "document" && name === "sha256"
    ? "substr(sha256, 1, 63) || CASE substr(sha256, 64) WHEN '0' THEN '1' ELSE '0' END"
    : `"${name}" || 'x'`;
}

describe("every reference refuses what is not there", () => {
  const references = tables.flatMap((table) =>
    db
      .prepare<[string, string], { from: string; type: string; hidden: number }>(
        'SELECT "from", field.type, field.hidden FROM pragma_foreign_key_list(?) AS key JOIN pragma_table_xinfo(?) AS field ON field.name = "from"',
      )
      .all(table, table)
      .map((reference) => ({ table, ...reference })),
  );
  test.each(references)("$table.$from", ({ table, from, type, hidden }) => {
    // a computed plan_id is the beginning of the key; an area above is none of an area unknown: that CHECK speaks first
    const change =
      hidden > 0 ? "id = 'nowhere-at-all-x:' || substr(id, 18)" : `"${from}" = ${type === "INTEGER" ? "987654321" : "'nowhere'"}`;
    const rows = type === "INTEGER" && from.startsWith("evidence_") ? "WHERE evidence_block IS NOT NULL" : "";
    expect(refusal(`UPDATE "${table}" SET ${change} ${rows}`)).toMatch(
      /^FOREIGN KEY constraint failed$|^UNIQUE constraint failed|^CHECK constraint failed: \(?(?:relation|above_id IS NULL)/u,
    );
  });
});
