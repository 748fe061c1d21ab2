import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deadlineChoices } from "../../extract/deadline/read-deadlines.ts";
import { compileGrammar } from "../../grammar/book.ts";
import { grammarFolder } from "../../grammar/table.ts";
import { secondOpinion } from "./second-opinion.ts";
import { explained } from "./values.ts";

const reference = { issued: "2025-03-15", year: 2025 };
type Line = { kind: string; start: string | null; end: string | null; rrule: string | null; offset: string | null; workdays?: boolean };

function deadlines(text: string, against: { issued: string | null; year: number | null; yearTo?: number | null } = reference): Line[] {
  const found = explained(text.normalize("NFC"), "deadline", against);
  return "deadlines" in found ? found.deadlines : [];
}

/** What must not change with the writing. */
function value(text: string): unknown {
  return deadlines(text).map(({ kind, start, end, rrule, offset, workdays }) => [kind, start, end, rrule, offset, workdays]);
}

const examples = compileGrammar("deadlines", readFileSync(new URL("deadlines.yaml", grammarFolder), "utf8"))
  .book.entries.filter((entry) => entry.gives === null)
  .flatMap((entry) => entry.examples.map((example) => example.text));

describe("the writing never changes a value", () => {
  const late = (text: string): string => text.replaceAll("òa", "oà").replaceAll("ủy", "uỷ").replaceAll("úy", "uý");
  test.each([
    ["upper case", (text: string) => text.toUpperCase()],
    ["lower case", (text: string) => text.toLowerCase()],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["double blanks", (text: string) => text.replaceAll(" ", "  ")],
    ["a line break", (text: string) => text.replace(" ", "\n")],
    ["hard blanks", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["outer blanks and a stop", (text: string) => ` ${text}. `],
    ["the other place of tone marks", late],
    ["long dashes", (text: string) => text.replaceAll(" - ", " – ")],
  ])("%s", (_, change) => {
    for (const text of examples) expect([text, value(change(text))]).toEqual([text, value(text)]);
  });
});

/** Aims as numbers; a unit's letters stay as written, so their case is left out. */
function aims(text: string): unknown {
  const found = explained(text.normalize("NFC"), "target", reference);
  return "targets" in found
    ? found.targets.map(({ comparator, value: number, value_to, unit, change, by }) => [
        comparator,
        number,
        value_to,
        unit?.toLowerCase(),
        change,
        by,
      ])
    : [];
}

const aimExamples = compileGrammar("targets", readFileSync(new URL("targets.yaml", grammarFolder), "utf8")).book.entries.flatMap(
  (entry) => [...entry.examples.map((example) => example.text), ...entry.counterexamples.map((example) => example.text)],
);

describe("the writing never changes an aim", () => {
  test.each([
    ["upper case", (text: string) => text.toUpperCase()],
    ["lower case", (text: string) => text.toLowerCase()],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["double blanks", (text: string) => text.replaceAll(" ", "  ")],
    ["hard blanks", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["a line break", (text: string) => text.replace(" ", "\n")],
    ["outer blanks and a stop", (text: string) => ` ${text}. `],
    ["the other place of tone marks", (text: string) => text.replaceAll("òa", "oà").replaceAll("ủy", "uỷ").replaceAll("óa", "oá")],
  ])("%s", (_, change) => {
    for (const text of aimExamples) expect([text, aims(change(text))]).toEqual([text, aims(text)]);
  });
});

describe("a date printed in any of its forms reads back as itself", () => {
  const day = fc
    .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2049-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const forms: ((d: number, m: number, y: number) => string)[] = [
    (d, m, y) => `${d}/${m}/${y}`,
    (d, m, y) => `ngày ${String(d).padStart(2, "0")}/${String(m).padStart(2, "0")}/${y}`,
    (d, m, y) => `${d}-${m}-${y}`,
    (d, m, y) => `ngày ${d}.${m}.${y}`,
    (d, m, y) => `ngày ${d} tháng ${m} năm ${y}`,
    (d, m, y) => `ngày ${String(d).padStart(2, "0")} tháng ${String(m).padStart(2, "0")}/${y}`,
    (d, m, y) => `Ngày ${d} Tháng ${m} , năm ${y}`,
    (d, m, y) => `17 giờ 00 ngày ${d}/${m}/${y}`,
  ];
  test("a day", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (iso, form) => {
        const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
        expect(value(form(d, m, y))).toEqual([["date", iso, iso, null, null, false]]);
        expect(value(`đến hết ${form(d, m, y)}`)).toEqual([["date", null, iso, null, null, false]]);
      }),
    );
  });

  test("a second reader of dates agrees", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms.slice(0, 5)), (iso, form) => {
        const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
        const phrase = form(d, m, y);
        expect(deadlineChoices(phrase).map(({ match }) => secondOpinion(phrase, match))).toEqual([iso]);
      }),
    );
  });

  test("before a day is the day before", () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [y, m, d] = iso.split("-").map(Number);
        const before = new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
        expect(value(`trước ngày ${d}/${m}/${y}`)).toEqual([["date", null, before, null, null, false]]);
      }),
    );
  });

  test("quarters, Roman and Arabic", () => {
    for (const [i, roman] of ["I", "II", "III", "IV"].entries()) expect(value(`Quý ${roman}/2026`)).toEqual(value(`quý ${i + 1} năm 2026`));
  });
});

test("no text is too odd to be read", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "trước",
          "ngày",
          "30/6",
          "2025",
          "quý",
          "III",
          "hằng",
          "tháng",
          "đến",
          ",",
          "(",
          "và",
          "từ",
          "12",
          "/",
          "theo",
          "\n",
          "năm",
        ),
      ),
      (words) => {
        for (const { start, end } of deadlines(words.join(" "))) if (start !== null && end !== null) expect(start <= end).toBe(true);
      },
    ),
  );
});

const shared = new URL("../../../../shared/", import.meta.url);

describe.skipIf(!existsSync(shared))("annotated expressions and plans", () => {
  const lines = existsSync(shared) ? readFileSync(new URL("expressions/deadlines.jsonl", shared), "utf8").trim().split("\n") : [];
  test.each(lines.map((line) => JSON.parse(line) as { text: string; deadlines: Line[] }))("$text", ({ text, deadlines: gold }) => {
    expect(value(text)).toEqual(gold.map(({ kind, start, end, rrule, offset, workdays }) => [kind, start, end, rrule, offset, workdays]));
  });

  test.each(["hoang-kim-2025", "lao-cai-khoang-san-2026", "luc-binh-2022", "thai-nguyen-2025"])("%s", (name) => {
    const gold = JSON.parse(readFileSync(new URL(`corpus/${name}/gold.json`, shared), "utf8"));
    const against = { issued: gold.plan.issued, year: gold.plan.year_from, yearTo: gold.plan.year_to };
    for (const task of gold.tasks) {
      if (task.deadline_text === null) continue;
      const expected = task.deadlines.map((line: Line) => [line.kind, line.start, line.end, line.rrule]);
      expect([
        task.deadline_text,
        deadlines(task.deadline_text, against).map((line) => [line.kind, line.start, line.end, line.rrule]),
      ]).toEqual([task.deadline_text, expected]);
    }
  });
});

if (!existsSync(shared)) console.warn("skipped: no ../shared beside the project, so annotated expressions were not compared");
