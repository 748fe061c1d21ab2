import type { ChangeField, TaskChange } from "../../../model/comparison.ts";
import type { Task } from "../../../model/plan.ts";
import type { Severity } from "../../../model/severity.ts";
import { sameWords } from "../../../text/fold.ts";
import type { Say } from "../../../text/notice-text.ts";
import { decimal } from "../number.ts";
import { placeOf } from "../place.ts";
import { isFinding, type Mark, type ReportRow } from "../rows.ts";
import { type Html, html } from "./markup.ts";
import { whyOf } from "./why.ts";
import { markedTexts } from "./words.ts";

/** How a row stands in the page: its number there, the bodies that filters know it by, and the names of the two sides. */
export type RowContext = { number: number; bodies: readonly number[]; sides: { upper: string; lower: string }; say: Say };

/** A row of the comparison: one table with the two plans as columns and the fields as lines. */
export function rowMarkup(row: ReportRow, context: RowContext): Html {
  const { number, bodies, sides, say } = context;
  const tone = row.severity === "error" ? "grave" : row.severity === "warning" ? "look" : "calm";
  const marks = [...row.marks, ...(isFinding(row) ? ["finding"] : [])].join(" ");
  return html`<article class="row ${tone}" id="row-${number}" data-marks="${marks}" data-bodies="${bodies.join(" ")}" aria-labelledby="row-${number}-name">
<h4 class="name" id="row-${number}-name"><span class="ids">${idsOf(row)}</span> ${row.marks.map((mark) => badge(mark, row, say))}</h4>
${groupNote(row, say)}
<table class="pair"><thead><tr><td></td>${columnHead(row, "upper", context)}${columnHead(row, "lower", context)}<th scope="col">${say("report-difference")}</th></tr></thead>
<tbody>${textLine(row, context)}${fieldLines(row, context)}</tbody></table>
${whyOf(row, sides, say)}
</article>
`;
}

/** "1/a ↔ II/5": the arrows are for the eye, a screen reader hears the two ids and the badges. */
function idsOf({ upper, lower, pair }: ReportRow): Html {
  const arrow = pair === null ? "" : pair.relation === "same" ? "↔" : "≈";
  return html`${upper?.id ?? null}${arrow === "" ? null : html` <span class="arrow" aria-hidden="true">${arrow}</span> `}${lower?.id ?? null}`;
}

const toneOf: Partial<Record<Mark, string>> = { same: "good", partial: "part", split: "part", merged: "part", new: "part" };

/** A word on a ground of its own; what wants a look has a sign before it as well. */
function badge(mark: Mark, row: ReportRow, say: Say): Html {
  const severity = severityOf(mark, row);
  const tone = severity === "error" ? "grave" : severity === "warning" ? "look" : (toneOf[mark] ?? "calm");
  return html`<span class="badge ${tone}">${signOf(severity)}${say(`mark-${mark}`)}</span> `;
}

function severityOf(mark: Mark, { rejected, changes }: ReportRow): Severity | null {
  if (rejected !== null) return rejected.severity;
  const field = fieldOf[mark];
  if (field === undefined) return null;
  const own = changes.filter((change) => change.field === field && change.severity !== "info");
  return own.some((change) => change.severity === "error") ? "error" : own.length > 0 ? "warning" : null;
}

const fieldOf: Partial<Record<Mark, ChangeField>> = {
  postponed: "deadline",
  later: "deadline",
  vaguer: "deadline",
  lower: "target",
  "target-missing": "target",
  "no-lead": "lead",
  narrower: "scope",
  "product-missing": "product",
};

/** The sign before what wants a look: what colour says, it says too. */
export function signOf(severity: Severity | null): Html {
  return severity === "error" || severity === "warning"
    ? html`<span class="sign" aria-hidden="true">${severity === "error" ? "‼" : "!"}</span> `
    : html``;
}

function groupNote({ group }: ReportRow, say: Say): Html {
  if (group === null) return html``;
  const tasks = group.kind === "split" ? group.lower : group.upper;
  return html`<p class="note">${say(`report-${group.kind}`, { count: tasks.length, tasks: tasks.join(", ") })}</p>`;
}

function columnHead(row: ReportRow, side: "upper" | "lower", { sides, say }: RowContext): Html {
  const task = row[side];
  const place = task === null ? null : placeOf(task.evidence, say);
  return html`<th scope="col">${sides[side]}${task === null ? null : html` <b>${task.id}</b>`}${place === null ? null : html` <span class="place">${place}</span>`}</th>`;
}

function textLine(row: ReportRow, { sides, say }: RowContext): Html {
  const { upper, lower } = row;
  const change = row.changes.find(({ field }) => field === "text");
  const marked = upper === null || lower === null ? null : markedTexts(upper.text, lower.text);
  const none = html`<p class="none">${say(row.rejected?.side === "lower" ? "report-no-partner-upper" : "report-no-partner")}</p>${nearest(row, say)}`;
  return line(say("field-text"), [sides.upper, sides.lower, say("report-difference")], {
    upper: upper === null ? none : (marked?.upper ?? html`${upper.text}${facts(upper, say)}`),
    lower: lower === null ? none : (marked?.lower ?? html`${lower.text}${facts(lower, say)}`),
    difference: row.pair === null ? html`` : relationWord(change ?? null, upper?.text ?? null, lower?.text ?? null, say),
    kind: "text",
  });
}

/** Of a task without a partner: who, by when and what for, in one line. */
function facts(task: Task, say: Say): Html {
  const known = otherFields.flatMap((field) => {
    const words = wordsOf(task, field);
    return words === null ? [] : html`<span>${say(`field-${field}`)}: ${words}</span>`;
  });
  return known.length === 0 ? html`` : html`<p class="facts">${known}</p>`;
}

function nearest({ candidate, rejected }: ReportRow, say: Say): Html {
  if (candidate === null || rejected === null) return html``;
  return html`<p class="nearest">${say("report-nearest")}: <b>${candidate.id}</b> (${decimal(rejected.score, say)}) ${candidate.text}</p>`;
}

const otherFields = ["lead", "support", "deadline", "target", "product", "scope"] as const;

/** The lines under the wording: what changed, and who leads and by when in any case. */
function fieldLines(row: ReportRow, { sides, say }: RowContext): Html[] {
  const labels = [sides.upper, sides.lower, say("report-difference")];
  if (row.pair === null) return [];
  return otherFields.flatMap((field) => {
    const changes = row.changes.filter((change) => change.field === field);
    const [upper, lower] = [wordsOf(row.upper, field), wordsOf(row.lower, field)];
    const shown = changes.length > 0 ? changes : upper === null && lower === null ? [] : [null];
    return shown.map((change) => {
      const tone = change === null || change.severity === "info" ? "" : change.severity === "error" ? "grave" : "look";
      const nothing = html`<span class="none">${say("report-nothing")}</span>`;
      const cell = (value: string | null) => (value === null ? nothing : html`${value}`);
      return line(say(`field-${field}`), labels, {
        upper: cell(change === null ? upper : change.upper),
        lower: cell(change === null ? lower : change.lower),
        difference: relationWord(change, upper, lower, say),
        kind: tone,
      });
    });
  });
}

function wordsOf(task: Task | null, field: (typeof otherFields)[number]): string | null {
  if (task === null || field === "scope") return null;
  const words =
    field === "deadline"
      ? [task.deadline_text ?? (task.deadlines.map((deadline) => deadline.text).join("; ") || null)]
      : field === "target"
        ? task.targets.map((target) => target.text)
        : field === "product"
          ? [task.product]
          : task[field];
  return words.filter((word) => word !== null).join("; ") || null;
}

/**
 * How the values relate, with its sign; "=" where they say the same words. Other words without a change are the same day said otherwise, or
 * a difference that nobody asked for: nothing is claimed of them.
 */
function relationWord(change: TaskChange | null, upper: string | null, lower: string | null, say: Say): Html {
  if (change === null) {
    if (!sameWords(upper ?? "", lower ?? "")) return html`<span class="alike">${say("report-nothing-told")}</span>`;
    return html`<span class="alike"><span aria-hidden="true">=</span> ${say("report-unchanged")}</span>`;
  }
  return html`${signOf(change.severity)}${say(`change-${change.relation}`)}`;
}

type Line = { upper: Html; lower: Html; difference: Html; kind: string };

function line(name: string, labels: readonly string[], { upper, lower, difference, kind }: Line): Html {
  const cell = (label: string | undefined, content: Html) => html`<td data-label="${label ?? ""}">${content}</td>`;
  return html`<tr class="${kind}"><th scope="row">${name}</th>${cell(labels[0], upper)}${cell(labels[1], lower)}${cell(labels[2], difference)}</tr>`;
}
