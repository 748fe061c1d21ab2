import type { PlanName } from "../../../model/comparison.ts";
import type { Notice } from "../../../model/notice.ts";
import type { Say } from "../../../text/notice-text.ts";
import { shortDay } from "../place.ts";
import { type Html, html } from "./markup.ts";
import { signOf } from "./row.ts";

/** What speaks against the comparison as it was asked for. */
export function noticeMarkup(notices: readonly Notice[], say: Say): Html {
  return html`${notices.map(
    ({ code, values, severity }) => html`<p class="verdict look" role="note">${signOf(severity)}${say(code, values)}</p>
`,
  )}`;
}

/** One of the two plans, as its letterhead names it. */
export function planCard(side: string, name: PlanName, say: Say): Html {
  const day = shortDay(name.issued);
  return html`<div class="plan"><p class="side">${side}</p>
<p class="number">${name.number === null ? null : html`<b>${name.number}</b> `}${day === null ? say("report-undated") : say("report-dated", { date: day })}</p>
<p class="about">${name.title ?? say("report-untitled")}</p>
<p class="issuer">${name.issuer} <span class="count">${say("report-tasks", { count: name.tasks })}</span></p></div>`;
}
