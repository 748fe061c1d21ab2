import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtCommand } from "../../scripts/built-command.ts";

/** The commands that look after a database, as a user runs them. */

const root = join(import.meta.dirname, "..", "..");
const room = mkdtempSync(join(tmpdir(), "kehoach-keeping-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const program = builtCommand();

function kehoach(args: string[], environment: Record<string, string> = {}, cwd = room) {
  const env = { PATH: process.env.PATH, LANG: "C", ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

const plan = (words: { task?: string; issued?: string; number?: string } = {}) => `ỦY BAN NHÂN DÂN XÃ TÂN AN

Số: ${words.number ?? "12"}/KH-UBND

Tân An, ngày ${words.issued ?? "5"} tháng 3 năm 2025

# KẾ HOẠCH

## Cải cách hành chính năm 2025

| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| 1 | ${words.task ?? "Rà soát hồ sơ đất đai"} | Công an xã | Quý III/2025 |
| 2 | Tổng hợp báo cáo kết quả | Văn phòng UBND xã | Hằng quý |
`;
const files = { "a.md": plan(), "b.md": plan({ issued: "9" }), "c.md": plan({ number: "13" }) };

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(room, name), text);
  expect(kehoach(["ingest", "a.md", "b.md", "c.md"]).status).toBe(0);
});

const query = (sql: string, file = "plans.sqlite") => {
  const db = new Database(join(room, file), { readonly: true });
  try {
    return db.prepare(sql).pluck().all();
  } finally {
    db.close();
  }
};
const signed = ["--author", "Lan", "--reason", "trang 1"];

test("an older database is told to who reads it, migrated by migrate, kept beside", () => {
  copyFileSync(join(root, "fixtures", "databases", "v1.sqlite"), join(room, "old.sqlite"));
  expect(kehoach(["list", "--db", "old.sqlite"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("kehoach migrate --db old.sqlite"),
  });
  const migrated = kehoach(["migrate", "--db", "old.sqlite"]);
  expect(migrated).toMatchObject({ status: 0, stderr: expect.stringContaining("old.sqlite.v1.bak") });
  expect(migrated.stderr).toContain("1 comparisons could not be brought along");
  expect(kehoach(["migrate", "--db", "old.sqlite"])).toMatchObject({ status: 0, stderr: expect.stringContaining("already of version") });
  const source = join(root, "fixtures", "plans", "target-table", "plan.md");
  // what version 1 could not read is read by the next ingestion of the same file
  expect(query("SELECT score FROM plan WHERE number = '75/KH-UBND'", "old.sqlite")).toEqual([0]);
  expect(kehoach(["ingest", source, "--db", "old.sqlite"])).toMatchObject({ status: 0, stdout: expect.stringContaining("replaced") });
  expect(query("SELECT score > 0 FROM plan WHERE number = '75/KH-UBND'", "old.sqlite")).toEqual([1]);
});

test("what was corrected is marked by show, beside what was read, and is no doubt any more", () => {
  const text = plan().replace("| Công an xã | Quý III/2025 |", "| | Quý III/2025 |").replace("Hằng quý", "Sớm nhất có thể");
  writeFileSync(join(room, "doubtful.md"), text);
  const on = ["--db", "doubtful.sqlite"];
  expect(kehoach(["ingest", "doubtful.md", ...on]).status).toBe(0);
  const doubts = () => {
    const { tasks } = JSON.parse(kehoach(["review", "12/KH-UBND", "--all", "--json", ...on]).stdout);
    return tasks.map((one: { task: string; score: number; doubts: { reason: string }[] }) => [
      one.task,
      one.score,
      one.doubts.map(({ reason }) => reason),
    ]);
  };
  expect(doubts()).toEqual([
    ["-/2", 0.7, ["doubt-deadline-unread"]],
    ["-/1", 0.9, ["doubt-no-doer"]],
  ]);
  expect(kehoach(["correct", "12/KH-UBND", "-/2", "deadline", "2025-09-30", ...signed, ...on]).status).toBe(0);
  expect(doubts()).toEqual([["-/1", 0.9, ["doubt-no-doer"]]]);
  expect(kehoach(["review", "12/KH-UBND", ...on]).status).toBe(0);
  expect(kehoach(["correct", "12/KH-UBND", "-/1", "lead", "Trạm Y tế xã", ...signed, ...on]).status).toBe(0);
  expect(kehoach(["correct", "12/KH-UBND", "-/1", "note", "gấp", ...signed, ...on]).status).toBe(0);
  expect(doubts()).toEqual([]);
  const shown = kehoach(["show", "12/KH-UBND", "--lang", "en", ...on]).stdout;
  expect(shown).toContain("lead: * Trạm Y tế xã (corrected by Lan, c2; read: –)");
  expect(shown).toContain("note: * gấp (corrected by Lan, c3; read: –)");
  expect(shown).toMatch(/deadline: \* 2025-09-30 \(corrected by Lan, c1; read: Sớm nhất có thể .*\)/u);
  expect(kehoach(["correct", "--undo", "c1", ...on]).status).toBe(0);
  expect(doubts()).toEqual([["-/2", 0.7, ["doubt-deadline-unread"]]]);
});

describe("correct", () => {
  test("writes, lists, takes back", () => {
    const done = kehoach(["correct", "13/KH-UBND", "-/1", "lead", "Trạm Y tế xã", ...signed, "--date", "2025-04-01", "--json"]);
    expect(done.status).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({
      id: "c1",
      field: "lead",
      value: "Trạm Y tế xã",
      previous: "Công an xã",
      made: "2025-04-01",
    });
    expect(query("SELECT lead FROM task_list WHERE plan_number = '13/KH-UBND' AND code = '-/1'")).toEqual(["Trạm Y tế xã"]);
    expect(kehoach(["correct", "--list"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Công an xã → Trạm Y tế xã  [applied]"),
    });
    expect(kehoach(["correct", "--undo", "c1"]).status).toBe(0);
    expect(query("SELECT lead FROM task_list WHERE plan_number = '13/KH-UBND' AND code = '-/1'")).toEqual(["Công an xã"]);
  });

  test.each([
    [["13/KH-UBND", "-/1", "lead"], "needs PLAN TASK FIELD VALUE"],
    [["13/KH-UBND", "-/1", "lead", "x"], "needs a name"],
    [["13/KH-UBND", "-/1", "boss", "x", ...signed], "no field to correct"],
    [["13/KH-UBND", "-/1", "deadline", "quý II", ...signed], "no deadline that can be read"],
    [["13/KH-UBND", "-/1", "text", "x", ...signed, "--date", "1/4/2025"], "no day of the calendar"],
    [["13/KH-UBND", "-/9", "text", "x", ...signed], "has no task -/9"],
    [["13/KH-UBND", "-/1", "text", "--bad", ...signed], "no such option"],
    [["13/KH-UBND", "-/1", "text", "x", "--bad", ...signed], "too many arguments"],
  ])("%j is refused with 2", (args, sentence) => {
    expect(kehoach(["correct", ...args])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(sentence) });
  });
});

test("versions of one plan are listed, and the newest can be chosen", () => {
  const listed = kehoach(["versions", "--json"]);
  expect(JSON.parse(listed.stdout).map((row: { document_name: string; newest: number }) => [row.document_name, row.newest])).toEqual([
    ["b.md", 1],
    ["a.md", 0],
  ]);
  expect(JSON.parse(kehoach(["list", "--json"]).stdout)).toHaveLength(2);
  const [former] = JSON.parse(listed.stdout).slice(1);
  expect(kehoach(["versions", former.plan_id, "--newest", ...signed]).status).toBe(0);
  expect(kehoach(["versions", "12/KH-UBND"]).stdout).toMatch(/a\.md .* newest\n.*b\.md .* former/su);
});

test("as-of gives a day to overdue, and no day comes from the clock", () => {
  expect(query("SELECT count(*) FROM overdue")).toEqual([0]);
  expect(kehoach(["as-of"])).toMatchObject({ status: 0, stdout: "", stderr: "No day is given.\n" });
  // two plans: each has the third quarter's task, and the report of two quarters (the plans are of March)
  expect(kehoach(["as-of", "2025-10-15"]).stderr).toBe("8 are overdue as of 2025-10-15.\n");
  expect(kehoach(["as-of"]).stdout).toBe("2025-10-15\n");
  expect(kehoach(["as-of", "2025-02-30"]).status).toBe(2);
  expect(kehoach(["as-of", "none"]).status).toBe(0);
  expect(query("SELECT count(*) FROM as_of")).toEqual([0]);
});

describe("verify", () => {
  test("sources that say what is stored", () => {
    expect(kehoach(["verify", "a.md", "b.md", "c.md"])).toMatchObject({
      status: 0,
      stdout: "",
      stderr: expect.stringContaining("3 the same"),
    });
  });

  test("a value that was changed behind our back is named with plan, table, row and field", () => {
    copyFileSync(join(room, "plans.sqlite"), join(room, "touched.sqlite"));
    const db = new Database(join(room, "touched.sqlite"));
    db.exec(
      "UPDATE task_deadline SET end = '2025-12-31' WHERE end = '2025-09-30' AND task_id IN (SELECT task.id FROM task JOIN plan ON plan.id = plan_id WHERE number = '13/KH-UBND')",
    );
    db.exec("DELETE FROM recipient; DELETE FROM evidence_row WHERE id LIKE '%:plan.issued'");
    db.close();
    const { status, stdout } = kehoach(["verify", "c.md", "--db", "touched.sqlite"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^13\/KH-UBND \(c\.md, [0-9a-f]{16}\): differs from its file$/mu);
    expect(stdout).toMatch(/^ {2}task_deadline [0-9a-f]{16}:-\/1 1 end: stored “2025-12-31”, read “2025-09-30”$/mu);
    expect(stdout).toMatch(/^ {2}evidence_row [0-9a-f]{16}:plan\.issued: in the file, and not stored$/mu);
  });

  test("what follows from what was read is made anew and compared: plan, table, row and cure are named, and the cure cures", () => {
    copyFileSync(join(room, "plans.sqlite"), join(room, "derived.sqlite"));
    const db = new Database(join(room, "derived.sqlite"));
    db.exec("UPDATE unit_year SET quarter_3 = 9 WHERE quarter_3 = 1; UPDATE occurrence SET last_day = '2025-12-30' WHERE position = 4");
    db.close();
    const { status, stdout, stderr } = kehoach(["verify", "c.md", "--db", "derived.sqlite"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ {2}13\/KH-UBND: unit_year .* quarter_3: stored “9”, should be “1”$/mu);
    expect(stdout).toMatch(/^ {2}shared by plans: occurrence .* last_day: stored “2025-12-30”, should be “2025-12-31”$/mu);
    expect(stderr).toContain("kehoach ingest --again PATH… --db derived.sqlite");
    expect(kehoach(["ingest", "c.md", "--again", "--db", "derived.sqlite"]).status).toBe(0);
    expect(kehoach(["verify", "c.md", "--db", "derived.sqlite"])).toMatchObject({ status: 0, stdout: "" });
  });

  test("a source that is not there, and a file that is none of ours, are told", () => {
    mkdirSync(join(room, "elsewhere"));
    copyFileSync(join(room, "c.md"), join(room, "elsewhere", "renamed.md"));
    const missing = kehoach(["verify", "--db", "../plans.sqlite"], {}, join(room, "elsewhere"));
    expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining("1 the same, 0 different, 2 without their file") });
    expect(missing.stdout).toContain("its file is not found");
    writeFileSync(join(room, "stranger.md"), plan({ number: "99" }));
    expect(kehoach(["verify", "stranger.md"])).toMatchObject({ status: 1, stderr: expect.stringContaining("does not hold this file") });
    expect(kehoach(["verify", "nowhere.md"]).status).toBe(2);
  });
});

test("--again reads what is known already; the same reading keeps comparisons, another tells that they went", () => {
  expect(kehoach(["diff", "12/KH-UBND", "13/KH-UBND", "--save", "--exit-zero"]).status).toBe(0);
  const again = kehoach(["ingest", "c.md", "--again"]);
  expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining("unchanged") });
  expect(query("SELECT count(*) FROM comparison")).toEqual([1]);
  const db = new Database(join(room, "plans.sqlite"));
  db.exec("UPDATE task SET note = 'x' WHERE plan_id IN (SELECT id FROM plan WHERE number = '13/KH-UBND')");
  db.close();
  const replaced = kehoach(["ingest", "c.md", "--again"]);
  expect(replaced).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("replaced"),
    stderr: expect.stringContaining("1 comparisons went"),
  });
  expect(query("SELECT count(*) FROM comparison")).toEqual([0]);
});

test("remove takes all or nothing, says what stays, and leaves no trace of the document", () => {
  copyFileSync(join(room, "plans.sqlite"), join(room, "fewer.sqlite"));
  expect(kehoach(["remove", "13/KH-UBND", "99/KH-UBND", "--db", "fewer.sqlite"]).status).toBe(2);
  expect(query("SELECT count(*) FROM plan", "fewer.sqlite")).toEqual([3]);
  expect(kehoach(["correct", "13/KH-UBND", "-/1", "note", "xem lại", ...signed, "--db", "fewer.sqlite"]).status).toBe(0);
  const removed = kehoach(["remove", "c.md", "--db", "fewer.sqlite"]);
  expect(removed).toMatchObject({ status: 0, stderr: expect.stringContaining("13/KH-UBND: 1 corrections are kept") });
  expect(kehoach(["remove", "a.md", "b.md", "--db", "fewer.sqlite"]).status).toBe(0);
  const left = new Database(join(room, "fewer.sqlite"), { readonly: true });
  const tables = left
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%' AND name NOT IN ('column_doc', 'correction', 'search')",
    )
    .pluck()
    .all();
  for (const table of [...tables, "search_part", "search_docsize"])
    expect([table, left.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()]).toEqual([table, 0]);
  left.close();
  expect(kehoach(["correct", "--list", "--db", "fewer.sqlite"])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("its plan is not in the database"),
  });
});

test("other order of files, other name, other time zone and locale, in one batch or three: the same bytes", () => {
  const copy = (file: string) => {
    const db = new Database(join(room, file));
    db.exec(`VACUUM INTO '${join(room, `${file}.copy`)}'`);
    db.close();
    return readFileSync(join(room, `${file}.copy`));
  };
  expect(kehoach(["ingest", "a.md", "b.md", "c.md", "--db", "one.sqlite"], { TZ: "UTC", LC_ALL: "C" }).status).toBe(0);
  for (const name of ["c.md", "b.md", "a.md"]) {
    const environment = { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8", LANG: "vi_VN.UTF-8" };
    expect(kehoach(["ingest", name, "--db", "hai mươi.db"], environment).status).toBe(0);
  }
  expect(copy("hai mươi.db").equals(copy("one.sqlite"))).toBe(true);
  expect(readdirSync(room).filter((name) => name.endsWith("-journal"))).toEqual([]);
});
