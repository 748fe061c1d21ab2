import { describe, expect, test } from "vitest";
import { questionStore } from "../../../scripts/question-store.ts";
import { Failure } from "../../model/failure.ts";
import { ask, freeValues, settingsOf, valuesFor } from "./ask.ts";
import { type Question, questionOf } from "./question.ts";

const db = questionStore();

const codeOf = (work: () => unknown): string => {
  try {
    return JSON.stringify(work());
  } catch (trouble) {
    if (trouble instanceof Failure) return trouble.code;
    throw trouble;
  }
};

describe("a statement that does not only read is refused", () => {
  test.each([
    "DELETE FROM plan",
    "UPDATE plan SET title = 'x'",
    "INSERT INTO as_of VALUES (1, '2026-01-01')",
    "DROP TABLE task",
    "CREATE TABLE x (y)",
    "CREATE TEMP TABLE x (y)",
    "WITH gone AS (SELECT id FROM plan) DELETE FROM plan WHERE id IN gone",
    "DELETE FROM plan RETURNING id",
    "ATTACH 'other.sqlite' AS other",
    "VACUUM INTO 'copy.sqlite'",
    "BEGIN",
    "PRAGMA user_version = 9",
    "REINDEX",
  ])("%s", (sql) => {
    const before = db.prepare("SELECT total_changes()").pluck().get();
    expect(codeOf(() => ask(db, sql, {}))).toBe("query-writes");
    expect(db.prepare("SELECT total_changes()").pluck().get()).toBe(before);
  });

  test.each([
    ["SELECT 1; DELETE FROM plan", "query-several"],
    ["SELECT nothing FROM plan", "query-wrong"],
    ["SELEKT 1", "query-wrong"],
    ["SELECT * FROM nowhere", "query-wrong"],
    ["-- only words", "query-missing"],
    ["SELECT :day", "query-unset"],
  ])("%s is told as %s", (sql, code) => expect(codeOf(() => ask(db, sql, {}))).toBe(code));
});

test("columns keep their order and names, values their types", () => {
  expect(ask(db, "SELECT 1 AS a, 'x' AS b, NULL AS a, 2.5, x'00ff' AS blob", {})).toEqual({
    columns: ["a", "b", "a", "2.5", "blob"],
    rows: [[1, "x", null, 2.5, "[2 bytes]"]],
  });
});

test("a whole number stays whole, also among words", () => {
  expect(
    ask(db, "SELECT typeof(:a), 'year ' || :a, typeof(:b), typeof(:c)", freeValues(settingsOf(["a=2026", "b=0.5", "c=05"]))).rows,
  ).toEqual([["integer", "year 2026", "real", "text"]]);
});

describe("settings", () => {
  test.each([
    [["a=1"], [["a", "1"]]],
    [[":a=x=y"], [["a", "x=y"]]],
    [["a="], [["a", ""]]],
  ])("%j", (sets, expected) => expect([...settingsOf(sets)]).toEqual(expected));
  test.each(["a", "=1", "a b=1"])("%s is refused", (set) => expect(codeOf(() => settingsOf([set]))).toBe("query-set-wrong"));
});

const question: Question = questionOf(
  "q",
  "-- en: Title. Meaning\n--     goes on.\n-- vi: Tên. Ý nghĩa.\n-- :day date 2026-01-01 | a day | ngày\n-- :year number 2026 | a year | năm\n-- :words text  | words | chữ\nSELECT :day, :year, :words;\n",
);

describe("a question", () => {
  test("is read from its file", () => {
    expect(question).toMatchObject({ title: { en: "Title", vi: "Tên" }, means: { en: "Meaning goes on.", vi: "Ý nghĩa." } });
    expect(question.parameters[2]).toEqual({ name: "words", type: "text", value: "", means: { en: "words", vi: "chữ" } });
    expect(question.sql).toBe("SELECT :day, :year, :words;");
  });

  test.each([["SELECT 1;"], ["-- en: Title. Meaning.\nSELECT 1;"], ["-- something else\nSELECT 1;"]])("%j is no question", (file) =>
    expect(() => questionOf("q", file)).toThrow("docs/questions/q.sql"),
  );

  test("takes what is set, else its defaults", () => {
    expect(valuesFor(question, new Map())).toEqual({ day: "2026-01-01", year: 2026, words: "" });
    expect(valuesFor(question, new Map([["year", "2027"]]))).toMatchObject({ year: 2027 });
  });

  test.each([
    ["when", "x", "query-set-unknown"],
    ["day", "01/02/2026", "query-unfit-date"],
    ["day", "2026-02-31", "query-unfit-date"],
    ["day", "2026-13-01", "query-unfit-date"],
    ["year", "MMXXVI", "query-unfit-number"],
    ["year", "", "query-unfit-number"],
  ])("refuses %s=%s", (name, value, code) => expect(codeOf(() => valuesFor(question, new Map([[name, value]])))).toBe(code));
});
