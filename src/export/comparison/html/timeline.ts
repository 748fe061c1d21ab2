import type { Task } from "../../../model/plan.ts";
import { daysBetween } from "../../../text/days.ts";
import type { Say } from "../../../text/notice-text.ts";
import { shortDay } from "../place.ts";
import type { ReportRow, RowGroup } from "../rows.ts";
import { type Html, html } from "./markup.ts";

type Sides = { upper: string; lower: string };

/** The last day of each side, null where it has none. */
type Dated = { row: ReportRow; upper: string | null; lower: string | null };

/**
 * Both plans' last days on one axis, a line a pair. The days stand in the table's cells as well: the drawing adds the look of it and is
 * hidden from screen readers.
 */
export function timeline(groups: readonly RowGroup[], numbers: ReadonlyMap<ReportRow, number>, sides: Sides, say: Say): Html {
  const dated = groups
    .flatMap((group) => group.rows)
    .filter((row) => row.pair !== null)
    .map((row): Dated => ({ row, upper: lastDay(row.upper), lower: lastDay(row.lower) }))
    .filter(({ upper, lower }) => upper !== null || lower !== null)
    .sort((a, b) => ((a.upper ?? a.lower ?? "") < (b.upper ?? b.lower ?? "") ? -1 : 1));
  const days = dated
    .flatMap(({ upper, lower }) => [upper, lower])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return html`<p class="note">${say("page-timeline-none")}</p>`;
  const axis = axisOf(first, last);
  const headings = [say("page-task"), sides.upper, sides.lower, say("report-difference")].map((name) => html`<th scope="col">${name}</th>`);
  return html`<p class="note">${say("page-timeline-about")}</p>
<table class="timeline"><thead><tr>${headings}<th scope="col" class="axis"><span class="hidden">${say("page-axis", { first: shortDay(first) ?? "", last: shortDay(last) ?? "" })}</span>${axis.head}</th></tr></thead>
<tbody>${dated.map((one) => lineOf(one, numbers.get(one.row) ?? 0, axis, say))}</tbody></table>`;
}

function lastDay(task: Task | null): string | null {
  const days = task?.deadlines.flatMap((deadline) => deadline.end ?? []) ?? [];
  return days.sort().at(-1) ?? null;
}

type Axis = { at: (day: string) => string; ticks: readonly string[]; head: Html };

/** Whole months around the days; a tick each quarter, each year where there are more than three. */
function axisOf(first: string, last: string): Axis {
  const start = `${first.slice(0, 7)}-01`;
  const end = monthAfter(last.slice(0, 7));
  const span = Math.max(1, daysBetween(start, end));
  const at = (day: string) => `${Math.round((daysBetween(start, day) / span) * 9000 + 500) / 100}%`;
  const step = span > 3 * 366 ? 12 : span > 200 ? 3 : 1;
  const ticks: string[] = [];
  for (let day = start; day <= end; day = monthAfter(day.slice(0, 7))) if ((Number(day.slice(5, 7)) - 1) % step === 0) ticks.push(day);
  const every = Math.ceil(ticks.length / 8);
  const named = ticks
    .filter((_, index) => index % every === 0)
    .map(
      (day) => html`<text x="${at(day)}" y="12">${step === 12 ? day.slice(0, 4) : `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`}</text>`,
    );
  return { at, ticks, head: html`<svg class="track months" aria-hidden="true" focusable="false">${named}</svg>` };
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, "0")}-01`;
}

function lineOf({ row, upper, lower }: Dated, number: number, axis: Axis, say: Say): Html {
  const change = row.changes.find(({ field }) => field === "deadline");
  const tone = change?.severity === "error" ? "grave" : change?.severity === "warning" ? "look" : "calm";
  const days = upper === null || lower === null ? null : daysBetween(upper, lower);
  const difference =
    days === null
      ? say("page-one-sided")
      : days === 0
        ? say("page-same-day")
        : say(days > 0 ? "page-days-later" : "page-days-earlier", { days: Math.abs(days) });
  const cell = (task: Task | null, day: string | null) =>
    html`<td>${shortDay(day) ?? (task?.deadline_text || html`<span class="none">${say("report-nothing")}</span>`)}</td>`;
  return html`<tr class="${tone}"><th scope="row"><a href="#row-${number}">${row.upper?.id ?? ""} ↔ ${row.lower?.id ?? ""}</a> <span class="about">${row.upper?.text ?? ""}</span></th>${cell(row.upper, upper)}${cell(row.lower, lower)}<td>${difference}</td><td class="axis">${track(upper, lower, axis)}</td></tr>`;
}

function track(upper: string | null, lower: string | null, { at, ticks }: Axis): Html {
  const grid = ticks.map((day) => html`<line class="tick" x1="${at(day)}" x2="${at(day)}" y1="0" y2="100%"/>`);
  const between =
    upper === null || lower === null ? null : html`<line class="between" x1="${at(upper)}" x2="${at(lower)}" y1="50%" y2="50%"/>`;
  const above = upper === null ? null : html`<circle class="above" cx="${at(upper)}" cy="50%" r="6"/>`;
  const below = lower === null ? null : html`<circle class="below" cx="${at(lower)}" cy="50%" r="3.5"/>`;
  return html`<svg class="track" aria-hidden="true" focusable="false">${grid}${between}${above}${below}</svg>`;
}
