import type { Say } from "../../../text/notice-text.ts";
import type { Finding } from "../finding.ts";
import type { ReportRow } from "../rows.ts";
import { type Html, html } from "./markup.ts";
import { signOf } from "./row.ts";

/** Up to so many stand open: more would push the list of tasks off the first pages. */
const open = 12;

/** What wants a look, the gravest first, each with a link to its row. */
export function findingsList(found: readonly Finding[], numbers: ReadonlyMap<ReportRow, number>, say: Say): Html {
  if (found.length === 0) return html``;
  const lines = found.map(({ row, mark, severity, change }) => {
    const task = row.upper ?? row.lower;
    const tone = severity === "error" ? "grave" : "look";
    const nothing = html`<span class="none">${say("report-nothing")}</span>`;
    const values = change === null ? null : html` <span class="values">${change.upper ?? nothing} → ${change.lower ?? nothing}</span>`;
    return html`<tr><td><span class="badge ${tone}">${signOf(severity)}${say(`mark-${mark}`)}</span></td><th scope="row"><a href="#row-${numbers.get(row) ?? 0}">${[row.upper?.id, row.lower?.id].filter((id) => id !== undefined).join(" ↔ ")}</a></th><td><span class="about">${task?.text ?? ""}</span>${values}</td></tr>
`;
  });
  return html`<details class="findings"${found.length <= open ? html` open` : null}><summary>${say("page-findings-list", { count: found.length })}</summary>
<table><thead class="hidden"><tr><th scope="col">${say("report-difference")}</th><th scope="col">${say("page-task")}</th><th scope="col">${say("field-text")}</th></tr></thead><tbody>${lines}</tbody></table></details>`;
}
