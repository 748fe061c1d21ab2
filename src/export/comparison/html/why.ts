import type { Evidence } from "../../../model/place.ts";
import type { Task } from "../../../model/plan.ts";
import type { Say } from "../../../text/notice-text.ts";
import { decimal } from "../number.ts";
import { placeOf } from "../place.ts";
import type { ReportRow } from "../rows.ts";
import { type Html, html } from "./markup.ts";

/** What stands behind a row, folded away: the shared words, the signals with their weights, and the words of both documents. */
export function whyOf(row: ReportRow, sides: { upper: string; lower: string }, say: Say): Html {
  const heading = row.pair === null ? "report-why-alone" : "report-why";
  const quotes = [quote(sides.upper, row.upper, say), quote(sides.lower, row.lower, say)];
  return html`<details class="why"><summary>${say(heading)}${score(row, say)}</summary>
${row.pair === null ? alone(row, say) : html`${shared(row, say)}${signals(row, say)}`}
<div class="quotes"><h5>${say("report-quotes")}</h5>${quotes}</div>
</details>`;
}

function score({ pair }: ReportRow, say: Say): Html {
  return pair === null ? html`` : html` <span class="score">${say("report-score", { score: decimal(pair.score, say) })}</span>`;
}

function alone({ rejected }: ReportRow, say: Say): Html {
  if (rejected === null) return html``;
  const sentence = say(`alone-${rejected.why}`, { candidate: rejected.candidate ?? "", score: decimal(rejected.score, say) });
  return html`<p>${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.</p>`;
}

function shared({ pair }: ReportRow, say: Say): Html {
  if (pair === null || pair.because.length === 0) return html``;
  const words = pair.because.map((reason) => html`<li>${reason.words} <span class="weight">${decimal(reason.weight, say)}</span></li>`);
  return html`<h5>${say("report-shared")}</h5><ul class="shared">${words}</ul>`;
}

function signals({ pair }: ReportRow, say: Say): Html {
  if (pair === null || pair.signals.length === 0) return html``;
  const lines = pair.signals.map(
    ({ signal, value, weight }) =>
      html`<tr><th scope="row">${say(`signal-${signal}`)}</th><td><svg class="meter" aria-hidden="true" focusable="false"><rect class="whole" width="100%" height="100%"/><rect class="part" width="${Math.round(value * 100)}%" height="100%"/></svg> ${decimal(value, say)}</td><td>${decimal(weight, say)}</td></tr>`,
  );
  return html`<table class="signals"><caption>${say("report-signals")}</caption>
<thead><tr><th scope="col">${say("report-signal")}</th><th scope="col">${say("report-value")}</th><th scope="col">${say("report-weight")}</th></tr></thead>
<tbody>${lines}</tbody></table>`;
}

/** Every word that a value of the task was read from, each once, with its place. */
function quote(side: string, task: Task | null, say: Say): Html {
  if (task === null) return html``;
  const found = [task, ...task.units, ...task.deadlines, ...task.targets].flatMap(({ evidence }) => evidence ?? []);
  const once = found.filter((one, index) => found.findIndex((other) => sameWordsAndPlace(one, other)) === index);
  if (once.length === 0) return html``;
  const lines = once.map((evidence) => {
    const place = placeOf(evidence, say);
    return html`<blockquote>${evidence.quote}${place === null ? null : html`<footer>${place}</footer>`}</blockquote>`;
  });
  return html`<figure><figcaption>${side} ${task.id}</figcaption>${lines}</figure>`;
}

function sameWordsAndPlace(a: Evidence, b: Evidence): boolean {
  return a.quote === b.quote && a.block === b.block && a.start === b.start;
}
