import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { questionStore } from "../../../scripts/question-store.ts";
import { ask, valuesFor } from "./ask.ts";
import { allQuestions } from "./question.ts";

const db = questionStore();
const questions = new Map(allQuestions().map((question) => [question.name, question]));

/** The rows of a question, each value as words joined by " | ", a null as "–". */
function answered(name: string, settings: Record<string, string> = {}): string[] {
  const question = questions.get(name);
  if (question === undefined) throw new Error(`no question ${name}`);
  const { rows } = ask(db, question.sql, valuesFor(question, new Map(Object.entries(settings))));
  return rows.map((row) => row.map((cell) => cell ?? "–").join(" | "));
}

const [tinh, xa, loc] = ["Ủy ban nhân dân tỉnh Bình Minh", "Ủy ban nhân dân xã Tân An", "Ủy ban nhân dân xã Lộc Bình"];
const land = "Rà soát hồ sơ đất đai, số hóa hồ sơ lưu trữ";
const sign = "Cấp chữ ký số cá nhân cho người dân";

const answers: [name: string, settings: Record<string, string>, rows: string[]][] = [
  [
    "due-by-lead",
    {},
    [
      `Sở Nông nghiệp và Môi trường | 2026-06-29 | 18/KH-UBND | ${tinh} | I/1 | ${land} | Trước ngày 2026-06-29`,
      `Văn phòng xã | 2026-06-30 | 31/KH-UBND | ${xa} | I/3 | Báo cáo kết quả thực hiện | Hằng quý`,
    ],
  ],
  [
    "due-by-lead",
    { from: "2026-10-31", until: "2026-12-30" },
    [`Công an xã | 2026-10-31 | 18/KH-UBND | ${tinh} | I/3 | Lập bản đồ vùng ngập lụt | Trước ngày 2026-10-31`],
  ],
  ["body-without-deadline", {}, [`Công an xã | lead | 31/KH-UBND | ${xa} | I/2 | ${sign} | -`]],
  ["body-without-deadline", { body: "Công an" }, [`Công an xã | lead | 31/KH-UBND | ${xa} | I/2 | ${sign} | -`]],
  ["body-without-deadline", { body: "Hội Nông dân xã" }, []],
  ["targets-below-upper", {}, [`31/KH-UBND | ${xa} | I/1 | số hóa 80% hồ sơ | 18/KH-UBND | I/1 | số hóa 90% hồ sơ | lower`]],
  ["cited-plans-not-held", {}, [`99/KH-UBND | – | – | – | 31/KH-UBND | ${xa} | Kế hoạch số 99/KH-UBND`]],
  [
    "load-by-quarter",
    {},
    [
      "Văn phòng xã | 1 | 1 | 1 | 1",
      "Công an xã | 0 | 0 | 1 | 1",
      "Công an tỉnh | 0 | 0 | 1 | 0",
      "Sở Nông nghiệp và Môi trường | 0 | 1 | 0 | 0",
    ],
  ],
  ["load-by-quarter", { year: "2027" }, []],
  ["tasks-nobody-leads", {}, [`31/KH-UBND | ${xa} | I/4 | Trồng cây xanh | Hội Nông dân xã | Tháng 1 | – | –`]],
  ["deadlines-before-plan", {}, [`31/KH-UBND | ${xa} | 2026-02-12 | 2026-01-31 | Trước ngày 2026-01-31 | I/4 | Trồng cây xanh`]],
  [
    "same-task-in-several-plans",
    {},
    [
      `${sign} | 2 | 18/KH-UBND | ${tinh} | I/2 | Công an tỉnh | 2026-09-30`,
      `${sign} | 2 | 31/KH-UBND | ${xa} | I/2 | Công an xã | –`,
      `${land} | 2 | 18/KH-UBND | ${tinh} | I/1 | Sở Nông nghiệp và Môi trường | 2026-06-29`,
      `${land} | 2 | 31/KH-UBND | ${xa} | I/1 | Công an xã | 2026-07-31`,
      `Trồng cây xanh | 2 | 7/KH-UBND | ${loc} | -/1 | Hội Nông dân xã | –`,
      `Trồng cây xanh | 2 | 31/KH-UBND | ${xa} | I/4 | – | 2026-01-31`,
    ],
  ],
  ["reports-by-month", {}, ["Văn phòng xã | 4 | 3,6,9,12 | 1"]],
  ["reports-by-month", { year: "2025" }, []],
  [
    "tasks-by-programme",
    {},
    ["Chương trình A | province | 1 | 3 | 3 | 3", "Chương trình A | commune | 1 | 4 | 3 | 2", "– | commune | 1 | 1 | 1 | 0"],
  ],
  [
    "targets-on-subject",
    { words: "đất đai" },
    [
      `province | 18/KH-UBND | ${tinh} | >= | 90 | – | % hồ sơ | – | ${land}`,
      `commune | 31/KH-UBND | ${xa} | >= | 80 | – | % hồ sơ | – | ${land}`,
    ],
  ],
  ["targets-on-subject", {}, []],
  ["plans-without-period", {}, [`7/KH-UBND | ${loc} | – | Vệ sinh môi trường | khac.docx`]],
  ["duties-of-bodies", {}, ["Trạm Y tế xã | commune | 1 | 0 | 0"]],
  ["where-cited", {}, [`Nghị định | 30/2020/NĐ-CP | 2020-03-05 | 31/KH-UBND | ${xa} | basis | Nghị định số 30/2020/NĐ-CP | 2 | –`]],
  ["corrections", {}, ["c1 | applied | 31/KH-UBND | I/2 | product | – | Danh sách | Lan | Phụ lục ghi rõ | 2026-03-01"]],
  ["dropped-tasks", {}, [`18/KH-UBND | I/3 | Lập bản đồ vùng ngập lụt | 31/KH-UBND | ${xa} | dropped | warning | – | –`]],
  [
    "overdue-on",
    {},
    [
      "2026-06-30 | 1 | Văn phòng xã | 31/KH-UBND | I/3 | Báo cáo kết quả thực hiện",
      `2026-06-29 | 2 | Sở Nông nghiệp và Môi trường | 18/KH-UBND | I/1 | ${land}`,
    ],
  ],
  [
    "overdue-on",
    { months: "12" },
    [
      "2026-06-30 | 1 | Văn phòng xã | 31/KH-UBND | I/3 | Báo cáo kết quả thực hiện",
      `2026-06-29 | 2 | Sở Nông nghiệp và Môi trường | 18/KH-UBND | I/1 | ${land}`,
      "2026-03-31 | 92 | Văn phòng xã | 31/KH-UBND | I/3 | Báo cáo kết quả thực hiện",
      "2026-01-31 | 151 | – | 31/KH-UBND | I/4 | Trồng cây xanh",
    ],
  ],
  ["overdue-on", { day: "2026-01-31" }, []],
  ["uncertain-deadlines", {}, [`31/KH-UBND | ${xa} | implied | date | Trước ngày 2026-01-31 | – | 2026-01-31 | I/4 | – | –`]],
  [
    "later-than-upper",
    {},
    [
      `31/KH-UBND | ${xa} | I/1 | ${land} | Trước ngày 2026-07-31 | 18/KH-UBND | I/1 | Trước ngày 2026-06-29 | later`,
      `31/KH-UBND | ${xa} | I/2 | ${sign} | - | 18/KH-UBND | I/2 | Trước ngày 2026-09-30 | none`,
    ],
  ],
  ["plans-below", {}, [`31/KH-UBND | ${xa} | commune | ${tinh} | area, citation | stated | 4`]],
  ["plans-below", { number: "31/KH-UBND" }, []],
];

test.each(answers)("%s %j", (name, settings, rows) => expect(answered(name, settings)).toEqual(rows));

test("every question has a checked answer with rows", () => {
  expect(questions.size).toBeGreaterThanOrEqual(15);
  const checked = answers.filter(([, , rows]) => rows.length > 0).map(([name]) => name);
  expect([...questions.keys()].filter((name) => !checked.includes(name))).toEqual([]);
});

describe("every question", () => {
  test.each([...questions.values()])("$name says what it asks in both languages, and its parameters are those of its SQL", (question) => {
    for (const lang of ["en", "vi"] as const) {
      expect(question.title[lang].length).toBeGreaterThan(5);
      expect(question.means[lang]).toMatch(/[.:]$|\)$/u);
    }
    const used = [...question.sql.matchAll(/(?<![:\w]):(\w+)/gu)].map((found) => found[1]);
    expect([...new Set(used)].sort()).toEqual(question.parameters.map((parameter) => parameter.name).sort());
    expect(question.name).toMatch(/^[a-z-]+$/u);
  });

  test.each([...questions.values()])("$name has one order, whatever the clock says", ({ sql }) => {
    expect(sql).toContain("ORDER BY");
    expect(sql).not.toMatch(/'now'|current_(?:date|time)|random/iu);
    expect(sql.endsWith(";")).toBe(true);
  });
});

test("they are part of the package", () => {
  const { files } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "..", "package.json"), "utf8")) as { files: string[] };
  expect(files).toContain("docs/questions");
});
