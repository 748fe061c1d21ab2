import { type Lang, type Say, speakerOf } from "../../../text/notice-text.ts";
import { findingsOf } from "../finding.ts";
import { answered, leadOf } from "../lead.ts";
import { type Compared, type ReportRow, type RowGroup, rowGroups } from "../rows.ts";
import { sidesOf } from "../sides.ts";
import { bodiesOf, filters, leadingBodies } from "./filters.ts";
import { findingsList } from "./findings.ts";
import { type Html, html } from "./markup.ts";
import { objectivesSection } from "./objectives.ts";
import { pageText } from "./page.ts";
import { noticeMarkup, planCard } from "./plan-card.ts";
import { type RowContext, rowMarkup } from "./row.ts";
import { timeline } from "./timeline.ts";
import { legend } from "./words.ts";

/** A comparison as one file that opens in any browser, without a network, and reads without a script. */
export function diffPage(compared: Compared, { lang, version }: { lang: Lang; version: string }): string {
  const say = speakerOf(lang);
  const { comparison } = compared;
  const groups = rowGroups(compared);
  const rows = groups.flatMap((group) => group.rows);
  const bodies = leadingBodies(rows);
  const numbers = new Map(rows.map((row, index) => [row, index + 1]));
  const sides = sidesOf(comparison.kind, say);
  const title = say(`report-title-${comparison.kind}`);
  const contextOf = (row: ReportRow): RowContext => ({ number: numbers.get(row) ?? 0, bodies: bodiesOf(row, bodies), sides, say });
  const body = html`<a class="skip" href="#tasks">${say("page-skip")}</a>
<header class="head"><div class="wide"><h1>${title}</h1>
<div class="plans">${planCard(sides.upper, comparison.upper, say)}${planCard(sides.lower, comparison.lower, say)}</div></div></header>
<main class="wide">
${summary(compared, findingsList(findingsOf(groups, comparison.objectives), numbers, say), say)}
${objectivesSection(comparison.objectives, sides, say)}<section aria-labelledby="tasks" class="tasks"><h2 id="tasks" tabindex="-1">${say("page-tasks")}</h2>
${filters(rows, bodies, say)}
${legend(say)}
${groups.map((group) => groupMarkup(group, comparison.kind, contextOf, say))}
</section>
<section aria-labelledby="deadlines"><h2 id="deadlines">${say("page-timeline")}</h2>
${timeline(groups, numbers, sides, say)}</section>
</main>
<footer class="foot wide"><p>${say("page-foot", { version, upper: comparison.upper.id, lower: comparison.lower.id })}</p></footer>`;
  return pageText({
    lang,
    title: [title, comparison.upper.number, comparison.lower.number].filter(Boolean).join(" · "),
    script: "filters.mjs",
    body,
  });
}

/** What a committee reads first: how much came down, as a sentence and as a bar, and how many findings there are. */
function summary(compared: Compared, findings: Html, say: Say): Html {
  const { comparison } = compared;
  const sums = comparison.summary;
  const { same, partial, missing, settled } = answered(compared);
  const years = comparison.kind === "years" ? "-years" : "";
  const parts = [
    { name: "whole", count: same, sign: "=", word: "report-whole" },
    { name: "part", count: partial, sign: "~", word: "report-part" },
    { name: "kept", count: settled, sign: "○", word: `report-settled${years}` },
    { name: "not", count: missing, sign: "·", word: `report-not${years}` },
  ].filter(({ count }) => count > 0);
  const all = Math.max(1, same + partial + settled + missing);
  const lead = leadOf(compared, say);
  const how = html`<p class="lead">${lead.answers}</p>
<svg class="bar" aria-hidden="true" focusable="false">${parts.map(({ name, count }, index) => html`<rect class="${name}" x="${percent(before(parts, index) / all)}" width="${percent(count / all)}" height="100%"/>`)}</svg>
<p class="key">${parts.map(({ name, count, sign, word }) => html`<span class="${name}"><span class="box" aria-hidden="true">${sign}</span> ${say(word)} <b>${count}</b></span> `)}</p>`;
  return html`<section class="summary" aria-labelledby="summary"><h2 id="summary">${say("page-summary")}</h2>
${noticeMarkup(comparison.notices, say)}${compared.narrowed ? null : how}
<p class="verdict ${sums.errors > 0 ? "grave" : sums.findings > 0 ? "look" : "good"}">${lead.findings}</p>
<p class="note">${[lead.latency, lead.narrowed].filter((sentence) => sentence !== null).join(" ")}</p>
${findings}
</section>`;
}

function before(parts: readonly { count: number }[], index: number): number {
  return parts.slice(0, index).reduce((sum, { count }) => sum + count, 0);
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function groupMarkup(
  { title, side, rows }: RowGroup,
  kind: Compared["comparison"]["kind"],
  contextOf: (row: ReportRow) => RowContext,
  say: Say,
): Html {
  const fresh = side === "upper" ? "" : say(kind === "years" ? "report-new-years" : "report-new");
  const heading = side === "upper" ? (title ?? say("report-other")) : [fresh, title].filter(Boolean).join(": ");
  return html`<section class="group"><h3 class="title">${heading}</h3>
${rows.map((row) => rowMarkup(row, contextOf(row)))}</section>
`;
}
