import type { Say } from "../../../text/notice-text.ts";
import type { Finding } from "../finding.ts";
import { foundWords } from "../found-words.ts";
import type { ReportRow } from "../rows.ts";
import { type Html, html } from "./markup.ts";
import { signOf } from "./row.ts";

/** Up to so many stand open: more would push the list of tasks off the first pages. */
const open = 12;

/** What wants a look, the gravest first, each with a link to its row or aim. */
export function findingsList(found: readonly Finding[], numbers: ReadonlyMap<ReportRow, number>, say: Say): Html {
  if (found.length === 0) return html``;
  const lines = found.map((one) => {
    const { where, text, upper, lower, values } = foundWords(one, say);
    const tone = one.severity === "error" ? "grave" : "look";
    const target = one.kind === "task" ? `row-${numbers.get(one.row) ?? 0}` : `aim-${one.aim + 1}`;
    const nothing = html`<span class="none">${say("report-nothing")}</span>`;
    const told = values ? html` <span class="values">${upper ?? nothing} → ${lower ?? nothing}</span>` : null;
    return html`<tr><td><span class="badge ${tone}">${signOf(one.severity)}${say(`mark-${one.mark}`)}</span></td><th scope="row"><a href="#${target}">${where}</a></th><td><span class="about">${text}</span>${told}</td></tr>
`;
  });
  return html`<details class="findings"${found.length <= open ? html` open` : null}><summary>${say("page-findings-list", { count: found.length })}</summary>
<table><thead class="hidden"><tr><th scope="col">${say("report-difference")}</th><th scope="col">${say("page-task")}</th><th scope="col">${say("field-text")}</th></tr></thead><tbody>${lines}</tbody></table></details>`;
}
