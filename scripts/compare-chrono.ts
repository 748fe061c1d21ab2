/**
 * The same deadline phrases through chrono-node's Vietnamese locale, strict and casual, and through our grammar; the figures of
 * docs/deadlines.md. The phrases are ../shared/expressions/deadlines.jsonl where it is at hand, else the examples of
 * grammars/deadlines.yaml; read for a plan of 2025, issued on 2025-03-15.
 *   npx tsx scripts/compare-chrono.ts [PHRASE …]
 */
import { existsSync, readFileSync } from "node:fs";
import { casual, strict } from "chrono-node/vi";
import { explained } from "../src/commands/explain/values.ts";
import { lastDay, writeDate } from "../src/grammar/calendar.ts";
import { readEntries } from "../src/grammar/entry.ts";
import { readGrammarFile } from "../src/grammar/table.ts";

type Gold = { text: string; values: string[] };
type Line = { start?: string | null; end?: string | null; rrule?: string | null; offset?: string | null };
type Chrono = typeof strict;
type ChronoDate = ReturnType<Chrono["parse"]>[number]["start"];

const shared = new URL("../../shared/expressions/deadlines.jsonl", import.meta.url);
const reference = { issued: "2025-03-15", year: 2025 };
const instant = new Date(Date.UTC(2025, 2, 15, 12));

/** The first and last days, recurrences and durations that a line states; sorted, each once. */
function valuesOf(lines: readonly Line[]): string[] {
  const values = lines.flatMap(({ start, end, rrule, offset }) => [start, end, rrule?.split(";").sort().join(";"), offset]);
  return [...new Set(values.filter((value) => value !== null && value !== undefined))].sort();
}

function goldPhrases(): Gold[] {
  if (existsSync(shared)) {
    const lines = readFileSync(shared, "utf8").split("\n").filter(Boolean);
    return lines
      .map((line) => JSON.parse(line) as { text: string; deadlines: Line[] })
      .map(({ text, deadlines }) => ({ text, values: valuesOf(deadlines) }));
  }
  const { entries } = readEntries("grammars/deadlines.yaml", readGrammarFile("deadlines.yaml"));
  const examples = entries.filter((entry) => entry.gives === null).flatMap((entry) => entry.examples);
  return examples.map(({ text, expected }) => ({ text, values: valuesOf([expected]) }));
}

function ours(text: string): string[] {
  const read = explained(text, "deadline", reference);
  return "deadlines" in read ? valuesOf(read.deadlines) : [];
}

/** What chrono reads, each result as the first and the last day of what it states: a month alone is the whole month. */
function theirs(chrono: Chrono, text: string): string[][] {
  return chrono
    .parse(text, { instant, timezone: "UTC" })
    .map(({ start, end }) => [...bounds(start), ...(end ? bounds(end) : [])])
    .filter((days) => days.length > 0);
}

function bounds(date: ChronoDate): string[] {
  const [year, month, day] = [date.get("year") ?? 0, date.get("month") ?? 1, date.get("day") ?? 1];
  // a clock alone ("08 giờ 00") names no day
  if (!(["year", "month", "day", "weekday"] as const).some((part) => date.isCertain(part))) return [];
  if (date.isCertain("day") || date.isCertain("weekday")) return [writeDate({ year, month, day })];
  const [first, last] = date.isCertain("month") ? [month, month] : [1, 12];
  return [writeDate({ year, month: first, day: 1 }), writeDate({ year, month: last, day: lastDay(year, last) })];
}

type Verdict = "right" | "wrong" | "missed" | "nothing";

/** Right: all values. Wrong: a value that the phrase does not have. "nothing": the phrase has no value, and none was read. */
function judge({ values }: Gold, read: readonly string[]): Verdict {
  if (read.some((value) => !values.includes(value))) return "wrong";
  if (values.length === 0) return "nothing";
  return values.every((value) => read.includes(value)) ? "right" : "missed";
}

/** As `judge`, in chrono's favour: it knows no limits, so of each result one bound is enough, and which one is not asked. */
function judgeKindly({ values }: Gold, results: readonly (readonly string[])[]): Verdict {
  if (results.some((days) => !days.some((day) => values.includes(day)))) return "wrong";
  return judge(
    { text: "", values },
    [...new Set(results.flat())].filter((day) => values.includes(day)),
  );
}

function print(cells: readonly string[], widths: readonly number[]): void {
  console.log(cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  "));
}

function showPhrases(phrases: readonly string[]): void {
  const show = (results: readonly (readonly string[])[]): string => results.map((days) => days.join("…")).join(", ") || "—";
  for (const phrase of phrases) {
    console.log(phrase);
    const rows: [string, string][] = [
      ["kehoach", ours(phrase).join(" ") || "—"],
      ["strict", show(theirs(strict, phrase))],
      ["casual", show(theirs(casual, phrase))],
    ];
    for (const row of rows) print(["", ...row], [0, 8, 0]);
  }
}

function countAll(gold: readonly Gold[]): void {
  const readers: [string, (line: Gold) => Verdict][] = [
    ["kehoach", (line) => judge(line, ours(line.text))],
    ["chrono-node vi, strict", (line) => judgeKindly(line, theirs(strict, line.text))],
    ["chrono-node vi, casual", (line) => judgeKindly(line, theirs(casual, line.text))],
  ];
  const widths = [24, 6, 6, 7, 0];
  console.log(
    `${gold.length} phrases, ${gold.filter(({ values }) => values.length > 0).length} of them with a date, recurrence or duration`,
  );
  print(["", "right", "wrong", "missed", "nothing to read, nothing read"], widths);
  for (const [name, read] of readers) {
    const verdicts = gold.map(read);
    const count = (verdict: Verdict): string => String(verdicts.filter((one) => one === verdict).length);
    print([name, count("right"), count("wrong"), count("missed"), count("nothing")], widths);
  }
}

const phrases = process.argv.slice(2).map((phrase) => phrase.normalize("NFC"));
if (phrases.length > 0) showPhrases(phrases);
else countAll(goldPhrases());
