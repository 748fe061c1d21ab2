import type { Row } from "../model/table.ts";
import { dayNumber, dayOf } from "../text/days.ts";
import { sentenceOf } from "../text/notice-text.ts";
import { contentLine, dateValue, textValue } from "./ics/line.ts";
import { ruleFor } from "./ics/rule.ts";
import type { Asked, Made } from "./made.ts";
import { sayIn } from "./sheet.ts";

/**
 * The calendar of what is due (RFC 5545): an all-day event a deadline, on its last day, or over all its days where the plan
 * names both as days; a recurrence is one event with its RRULE, ending with the plan's period. What has no day at all
 * (continuous, after an event, a recurrence of a plan without a period) is left out and counted in the remark.
 */
export function icsExport({ source, lang }: Asked): Made {
  const issued = new Map(source.rows("plan").map((plan) => [plan.id, plan.issued]));
  const edtf = new Map(source.rows("deadline_now").map((deadline) => [keyOf(deadline), String(deadline.edtf ?? "")]));
  const deadlines = new Map<string, Row[]>();
  for (const row of source.rows("deadline_calendar")) {
    const id = keyOf(row);
    deadlines.set(id, [...(deadlines.get(id) ?? []), row]);
  }
  const newest = new Set(source.rows("plan").flatMap((plan) => (plan.newest === 1 ? [plan.id] : [])));
  const standing = source.rows("deadline_now").filter((row) => newest.has(row.plan_id ?? ""));
  const events: { first: string; uid: string; text: string }[] = [];
  let undated = standing.filter((row) => !deadlines.has(keyOf(row))).length;
  for (const [id, rows] of deadlines) {
    const [row] = rows;
    const days = [...new Set(rows.flatMap((each) => (typeof each.last_day === "string" ? [each.last_day] : [])))].sort();
    const last = days.at(-1);
    let first = days[0];
    if (row === undefined || first === undefined || last === undefined) {
      undated++;
      continue;
    }
    if (days.length === 1 && namesDays(edtf.get(id) ?? "") && typeof row.first_day === "string") first = row.first_day;
    const uid = `${id}@kehoach`;
    const stamp = issued.get(row.plan_id ?? "") ?? "1970-01-01";
    const whole = row.rrule === null || days.length === 1;
    const lines = [
      contentLine("BEGIN", "VEVENT"),
      contentLine("UID", textValue(uid)),
      contentLine("DTSTAMP", `${dateValue(String(stamp))}T000000Z`),
      contentLine("DTSTART;VALUE=DATE", dateValue(first)),
      contentLine("DTEND;VALUE=DATE", dateValue(dayOf(dayNumber(whole ? last : first) + 1))),
      ...(whole ? [] : recurrenceLines(String(row.rrule), days)),
      contentLine("SUMMARY", textValue(summaryOf(row))),
      contentLine("DESCRIPTION", textValue(descriptionOf(row, (name) => sayIn(lang, "column", name)))),
      ...(row.plan_number === null ? [] : [contentLine("CATEGORIES", textValue(String(row.plan_number)))]),
      contentLine("TRANSP", "TRANSPARENT"),
      contentLine("END", "VEVENT"),
    ];
    events.push({ first, uid, text: lines.join("") });
  }
  events.sort((a, b) => compare(a.first, b.first) || compare(a.uid, b.uid));
  const title = sentenceOf({ code: "sheet-deadline_calendar", values: {} }, lang);
  const head = [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//kehoach//plans//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    contentLine("X-WR-CALNAME", textValue(title)),
  ];
  const content = [...head, ...events.map((event) => event.text), contentLine("END", "VCALENDAR")].join("");
  const remarks = undated === 0 ? [] : [{ code: "export-undated", values: { count: undated } }];
  return { files: [{ name: "plans.ics", content }], remarks };
}

/** The clause's own key; a deadline that an analyst set has none, and is its task's. */
function keyOf(row: Row): string {
  return String(row.deadline_id ?? `${row.task_id}.corrected`);
}

/** EDTF of an interval of whole days: "2026-04-29/2026-05-06". Of a month, a quarter or a year only the last day is due. */
function namesDays(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}[?~%]?\/\d{4}-\d{2}-\d{2}[?~%]?$/u.test(edtf);
}

function recurrenceLines(rrule: string, days: readonly string[]): string[] {
  const rule = ruleFor(rrule, days);
  if (rule !== null) return [contentLine("RRULE", `${rule};UNTIL=${dateValue(days.at(-1) ?? "")}`)];
  return [contentLine("RDATE;VALUE=DATE", days.slice(1).map(dateValue).join(","))];
}

/** Calendars show one line: who, and the task's first words; the whole text stands in the description. */
function summaryOf(row: Row): string {
  const words = [row.lead, row.text].filter((part) => part !== null).join(": ");
  const characters = Array.from(words.replace(/\s+/gu, " "));
  return characters.length <= 160 ? characters.join("") : `${characters.slice(0, 159).join("")}…`;
}

function descriptionOf(row: Row, heading: (name: string) => string): string {
  const facts = ["lead", "deadline_text", "plan_number", "issuer", "code"].flatMap((name) => {
    const value = row[name] ?? null;
    return value === null ? [] : [`${heading(name)}: ${value}`];
  });
  return [row.text ?? "", "", ...facts].join("\n");
}

/** By code points, whatever the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
