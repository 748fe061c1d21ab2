import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import { builtCommand } from "../scripts/built-command.ts";
import { sampleDeadline, sampleHead, samplePlan, sampleTask } from "../scripts/sample.ts";
import { openStore } from "./store/open.ts";
import { writePlan } from "./store/write.ts";

const room = mkdtempSync(join(tmpdir(), "kehoach-cli-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const root = join(import.meta.dirname, "..");

const program = builtCommand();

/** Runs the command as a user would, in an empty folder, with English unless a locale is given. */
function kehoach(args: string[], environment: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH, LANG: "C", ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], { cwd: room, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

const file = (name: string, content: string | Uint8Array = "") => {
  writeFileSync(join(room, name), content);
  return name;
};

const good = `ỦY BAN NHÂN DÂN XÃ TÂN AN

Số: 12/KH-UBND

Tân An, ngày 5 tháng 3 năm 2025

# KẾ HOẠCH

## Cải cách hành chính năm 2025

| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát hồ sơ đất đai | Công an xã | Quý III/2025 |
| 2 | Cấp chữ ký số cho người dân | Văn phòng UBND xã | Thường xuyên |
`;
file("good.md", good);

const plan = samplePlan("xã", {
  plan: sampleHead({ number: "05/KH-UBND", level: "commune", area: "xã Tân An", title: "Chuyển đổi số", issued: "2025-03-25" }),
  groups: [{ label: "I", title: "Đất đai", declared: null, evidence: null }],
  tasks: [
    sampleTask("I/1", "Rà soát hồ sơ đất đai", {
      lead: ["Công an xã"],
      deadlines: [sampleDeadline({ text: "Quý III", end: "2025-09-30" })],
    }),
  ],
});
const db = openStore(join(room, "plans.sqlite"), { create: true });
writePlan(db, plan, { name: "xã.txt" });
db.close();

describe("what was typed wrongly ends with 2 and a sentence", () => {
  test.each([
    [["--bad"], "unknown option '--bad'"],
    [["frobnicate"], "unknown command"],
    [["ingest"], "missing argument"],
    [["extract"], "missing argument"],
    [["list", "--lang", "fr"], "it takes vi, en"],
    [["extract", "none.pdf"], "none.pdf: no such file"],
    [["ingest", "none.pdf", "--db", "new.sqlite"], "none.pdf: no such file"],
    [["show", "zzz"], "no plan with this id"],
    [["show", "zzz", "--db", "none.sqlite"], "there is no database none.sqlite"],
    [["list", "--db", "none.sqlite"], "there is no database here"],
  ])("%j", (args, sentence) => {
    const { status, stdout, stderr } = kehoach(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

describe("what was typed wrongly is told in Vietnamese, none of it in English", () => {
  test.each([
    [["extract"], "thiếu đối số 'file'"],
    [["extract", "--nope"], "không có tùy chọn '--nope'"],
    [["list", "--jsn"], "không có tùy chọn '--jsn'; có phải --json?"],
    [["lits"], "không có lệnh 'lits'; có phải list?"],
    [["extract", "a", "b", "c"], "thừa đối số cho 'extract': ghi 3, chỉ nhận 1"],
    [["list", "--db"], "tùy chọn '--db <file>' thiếu giá trị"],
    [["explain", "--kind", "số", "x"], "'số' không dùng được cho '--kind <kind>': chỉ nhận deadline"],
    [["search", "--limit", "x", "a"], "cần số nguyên từ 1"],
  ])("%j", (args, sentence) => {
    const { status, stdout, stderr } = kehoach([...args, "--lang", "vi"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/argument|option|command|invalid|choices|mean|error/iu);
  });
});

test("a database that is not ours, or newer, is refused and left as it was", () => {
  file("notes.sqlite", "no database at all ".repeat(100));
  new Database(join(room, "foreign.sqlite")).exec("CREATE TABLE x (y)").close();
  openStore(join(room, "newer.sqlite"), { create: true }).close();
  new Database(join(room, "newer.sqlite")).exec("PRAGMA user_version = 9").close();
  expect(kehoach(["list", "--db", "notes.sqlite"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("not a database of kehoach"),
  });
  expect(kehoach(["ingest", ".", "--db", "foreign.sqlite"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("not a database of kehoach"),
  });
  expect(kehoach(["list", "--db", "newer.sqlite"])).toMatchObject({ status: 2, stderr: expect.stringContaining("newer kehoach") });
});

describe("help", () => {
  test.each(["ingest", "extract", "list", "show", "search", "diff", "explain", "check", "export", "query"])(
    "%s has an example",
    (command) => {
      const { status, stdout } = kehoach([command, "--help"]);
      expect(status).toBe(0);
      expect(stdout).toContain(`kehoach ${command} `);
    },
  );

  test("speaks the locale's language, --lang goes before it", () => {
    expect(kehoach(["--help"], { LANG: "vi_VN.UTF-8" }).stdout).toContain("Cách dùng:");
    expect(kehoach(["--help", "--lang", "en"], { LANG: "vi_VN.UTF-8" }).stdout).toContain("Usage:");
    expect(kehoach(["--help", "--lang=vi"]).stdout).toContain("Cách dùng: kehoach [tùy chọn]");
    // what commander itself says between our words is Vietnamese too
    expect(kehoach(["ingest", "--help", "--lang=vi"]).stdout).not.toMatch(/\[options\]|choices:|default:/u);
  });
});

describe("what a database holds", () => {
  test("list", () => expect(kehoach(["list"]).stdout).toMatch(/05\/KH-UBND {2}commune {2}xã Tân An {2}2025-03-25/u));
  test("show by number", () => expect(kehoach(["show", "05/KH-UBND"]).stdout).toContain("I/1  Rà soát hồ sơ đất đai"));
  test("show as JSON is the plan", () => expect(JSON.parse(kehoach(["show", "05/KH-UBND", "--json"]).stdout)).toEqual(plan));
  test("find without marks", () => expect(kehoach(["find", "dat", "dai"]).stdout).toContain("Rà soát hồ sơ đất đai"));
  test("find nothing", () => expect(kehoach(["find", "dất đai"])).toMatchObject({ status: 1, stdout: "" }));
});

describe("publishing", () => {
  test("csv: a table to standard output, every view to a folder", () => {
    const { status, stdout } = kehoach(["export", "csv"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\uFEFFplan_id,plan_number,.*\r\n.*,05\/KH-UBND,.*Rà soát hồ sơ đất đai.*\r\n$/u);
    expect(kehoach(["export", "csv", "--table", "unit"]).stdout).toMatch(/^\uFEFFid,name,.*\r\n.*,Công an xã,/u);
    expect(kehoach(["export", "csv", "-o", "new/csv"])).toMatchObject({ status: 0, stdout: "" });
    expect(readdirSync(join(room, "new", "csv"))).toContain("deadline_calendar.csv");
  });

  test("one plan only", () => {
    expect(kehoach(["export", "ndjson", "--plan", "05/KH-UBND"]).stdout).toContain('"code":"I/1"');
    expect(kehoach(["export", "ndjson", "--plan", "999"])).toMatchObject({ status: 2, stdout: "" });
  });

  test("a workbook and a calendar are files of their own", () => {
    expect(kehoach(["export", "xlsx", "-o", "plans.xlsx"]).status).toBe(0);
    expect(readFileSync(join(room, "plans.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect(kehoach(["export", "ics", "-o", "plans.ics"]).stderr).toBe("plans.ics: written, files: 1\n");
    expect(readFileSync(join(room, "plans.ics"), "utf8")).toContain("DTSTART;VALUE=DATE:20250930");
  });

  test.each([
    [["export", "docx"], "no such format"],
    [["export", "datapackage"], "name a folder with -o"],
    [["export", "csv", "--table", "nothing"], "no such table or view"],
    [["export", "ics", "--table", "task"], "leave --table out"],
    [["export", "json", "-o", "plans.sqlite"], "the database itself"],
    [["export", "json", "-o", join("plans.sqlite", "x.json")], "cannot be written"],
    [["query"], "Say what to ask"],
    [["query", "no-such-question"], "no such question"],
    [["query", "DELETE FROM plan"], "only reads"],
    [["query", "SELECT 1", "--json", "--csv"], "Choose one"],
    [["query", "overdue-on", "--set", "day=soon"], "a day such as"],
  ])("%j ends with 2 and a sentence", (args, sentence) => {
    const bytes = readFileSync(join(room, "plans.sqlite"));
    const { status, stdout, stderr } = kehoach(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(readFileSync(join(room, "plans.sqlite")).equals(bytes)).toBe(true);
  });

  test("a question by name, as table, CSV and JSON; without rows it ends with 1", () => {
    const asked = ["query", "overdue-on", "--set", "day=2025-10-01", "--set", "months=9"];
    expect(kehoach(asked).stdout).toMatch(/^last_day +days_since.*\n-+.*\n2025-09-30 +1 {2}Công an xã/u);
    expect(kehoach([...asked, "--csv"]).stdout).toBe(
      "last_day,days_since,lead,plan_number,code,text\r\n2025-09-30,1,Công an xã,05/KH-UBND,I/1,Rà soát hồ sơ đất đai\r\n",
    );
    expect(JSON.parse(kehoach([...asked, "--json"]).stdout)).toEqual([expect.objectContaining({ days_since: 1, code: "I/1" })]);
    expect(kehoach(["query", "overdue-on", "--set", "day=2025-09-30", "--set", "months=9"])).toMatchObject({
      status: 1,
      stdout: "",
    });
  });

  test("SQL with a parameter, and the list of questions in both languages", () => {
    expect(JSON.parse(kehoach(["query", "SELECT code FROM task WHERE text LIKE :words", "--set", "words=%đất%", "--json"]).stdout)).toEqual(
      [{ code: "I/1" }],
    );
    expect(kehoach(["query", "--list"]).stdout).toContain("due-by-lead: What is due, by lead");
    expect(kehoach(["query", "--list", "--lang", "vi"]).stdout).toContain("due-by-lead: Việc đến hạn");
  });
});

test("an empty folder is told", () => {
  mkdirSync(join(room, "hollow"));
  expect(kehoach(["ingest", "hollow"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("hollow: the folder holds no documents"),
  });
});

describe("files that cannot be read", () => {
  const bad = join(root, "fixtures", "bad");
  const names = ["empty.pdf", "no-plan.docx", "password.pdf", "png-named.pdf", "truncated.docx", "truncated.pdf"];

  test.each(names)("%s alone ends with 2 and a sentence that names it", (name) => {
    const { status, stdout, stderr } = kehoach(["extract", join(bad, name)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^kehoach: .*${name}: .+\\.\n$`, "u"));
  });

  test("in a batch each is told and the rest goes on", () => {
    const { status, stdout, stderr } = kehoach(["ingest", bad, join(room, "good.md"), "none.txt", "--db", "batch.sqlite", "--json"]);
    for (const name of [...names, "none.txt"]) expect(stderr).toContain(name);
    const said = JSON.parse(stdout);
    expect(said.plans.map((line: { tasks: number }) => line.tasks)).toEqual([2]);
    expect(said.unread).toHaveLength(7);
    expect(status).toBe(1);
  });
});

describe("a plan, from its file to the comparison", () => {
  test("extract prints the plan and nothing else", () => {
    const { status, stdout } = kehoach(["extract", "good.md"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).plan.number).toBe("12/KH-UBND");
  });

  test("ingest, list, show and diff agree, and again changes nothing", () => {
    expect(kehoach(["ingest", "good.md", "--db", "one.sqlite"])).toMatchObject({ status: 0, stdout: expect.stringContaining("new") });
    const bytes = readFileSync(join(room, "one.sqlite"));
    expect(kehoach(["ingest", "good.md", "--db", "one.sqlite"])).toMatchObject({ status: 0, stdout: expect.stringContaining("unchanged") });
    expect(readFileSync(join(room, "one.sqlite")).equals(bytes)).toBe(true);
    const shown = kehoach(["show", "12/KH-UBND", "--db", "one.sqlite", "--json"]).stdout;
    expect(JSON.parse(shown)).toEqual(JSON.parse(kehoach(["extract", "good.md"]).stdout));
    expect(kehoach(["diff", "good.md", "12/KH-UBND", "--db", "one.sqlite"]).status).toBe(0);
    file("other.md", good.replace("Rà soát hồ sơ đất đai", "Trồng cây xanh ven đường"));
    expect(kehoach(["diff", "good.md", "other.md", "--json"]).status).toBe(1);
    expect(kehoach(["diff", "good.md", "other.md", "--exit-zero"]).status).toBe(0);
    expect(kehoach(["diff", "good.md", "none.md"]).status).toBe(2);
  });
});
