import type { Say } from "../../../text/notice-text.ts";
import type { Mark, ReportRow } from "../rows.ts";
import { isFinding } from "../rows.ts";
import { type Html, html } from "./markup.ts";

/** The kinds that can be filtered by: what a committee asks first stands there even where there is none of it. */
const always: readonly Mark[] = ["dropped", "later", "lower", "no-lead"];
const whereAny: readonly Mark[] = [
  "discontinued",
  "postponed",
  "vaguer",
  "target-missing",
  "narrower",
  "product-missing",
  "same",
  "partial",
  "split",
  "merged",
  "new",
  "kept",
  "finished",
];

/**
 * The controls over the list. Without a script they would do nothing, so they are hidden until the script shows them. Every kind is a
 * button that stays pressed; kinds add up, the body and the words narrow further.
 */
export function filters(rows: readonly ReportRow[], bodies: readonly string[], say: Say): Html {
  const countOf = (mark: Mark) => rows.filter((row) => row.marks.includes(mark)).length;
  const kinds = [...always, ...whereAny.filter((mark) => countOf(mark) > 0)];
  const chip = (name: string, label: string, count: number) =>
    html`<button type="button" class="chip" data-mark="${name}" aria-pressed="false"${count === 0 ? html` disabled` : null}>${label} <span class="n">${count}</span></button>`;
  const options = bodies.map((body, index) => html`<option value="${index}">${body}</option>`);
  return html`<form class="filters" role="search" aria-label="${say("page-filters")}" hidden>
<div class="chips" role="group" aria-label="${say("page-filters")}">${chip("finding", say("page-findings"), rows.filter(isFinding).length)}${kinds.map((mark) => chip(mark, say(`mark-${mark}`), countOf(mark)))}</div>
<div class="narrow"><label>${say("page-body")} <select name="body"><option value="">${say("page-any-body")}</option>${options}</select></label>
<label>${say("page-search")} <input type="search" name="words" autocomplete="off"></label>
<button type="reset" class="plain">${say("page-reset")}</button></div>
<p class="shown" role="status" aria-live="polite" data-shown="${say("page-shown", { shown: "#", all: rows.length })}" data-none="${say("page-none")}"></p>
</form>`;
}

/** Every body that leads a task on either side, in the alphabet's order. */
export function leadingBodies(rows: readonly ReportRow[]): string[] {
  const names = new Set(rows.flatMap((row) => [...(row.upper?.lead ?? []), ...(row.lower?.lead ?? [])]));
  return [...names].sort(inAlphabet);
}

// The collation of the Vietnamese alphabet that comes with Node, whatever the machine's own locale.
const alphabet = new Intl.Collator("vi");

function inAlphabet(a: string, b: string): number {
  return alphabet.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Which of the bodies lead this row's tasks, by their place in the list. */
export function bodiesOf(row: ReportRow, bodies: readonly string[]): number[] {
  const leads = [...(row.upper?.lead ?? []), ...(row.lower?.lead ?? [])];
  return bodies.flatMap((body, index) => (leads.includes(body) ? index : []));
}
