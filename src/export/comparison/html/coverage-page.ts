import type { Coverage } from "../../../model/coverage.ts";
import { type Lang, type Say, speakerOf } from "../../../text/notice-text.ts";
import { type Covered, delayOf, delays, meanShare, unanswered } from "../covered.ts";
import { percent } from "../number.ts";
import { answersByPlan } from "./answers.ts";
import { type Html, html } from "./markup.ts";
import { matrix, matrixControls } from "./matrix.ts";
import { pageText } from "./page.ts";
import { noticeMarkup, planCard } from "./plan-card.ts";

/** One upper plan against all those below it, as one file that opens without a network and reads without a script. */
export function coveragePage(covered: Covered, { lang, version }: { lang: Lang; version: string }): string {
  const say = speakerOf(lang);
  const { coverage } = covered;
  const title = say("report-title-coverage");
  const body = html`<a class="skip" href="#matrix">${say("coverage-skip")}</a>
<header class="head"><div class="wide"><h1>${title}</h1>${planCard(say("report-upper"), coverage.upper, say)}</div></header>
<main class="wide">
${summary(covered, say)}
<section aria-labelledby="matrix"><h2 id="matrix" tabindex="-1">${say("coverage-matrix")}</h2>
${matrixControls(coverage, say)}
${matrix(covered, say)}</section>
<section aria-labelledby="by-task"><h2 id="by-task">${say("coverage-by-task")}</h2>${byTask(coverage, say)}</section>
<section aria-labelledby="by-plan"><h2 id="by-plan">${say("coverage-by-plan")}</h2>${answersByPlan(covered, say)}</section>
</main>
<footer class="foot wide"><p>${say("page-foot-coverage", { version, count: coverage.plans.length + 1 })}</p></footer>`;
  return pageText({ lang, title: [title, coverage.upper.number].filter(Boolean).join(" · "), script: "matrix.mjs", body });
}

/** How much came down on the whole, how soon, and from where there is nothing. */
function summary(covered: Covered, say: Say): Html {
  const { plans, tasks, areas_without_plan } = covered.coverage;
  const counts = delays.map((delay) => ({ delay, count: plans.filter((plan) => delayOf(plan.latency_days) === delay).length }));
  const known = counts.filter(({ count }) => count > 0);
  const share = (from: number) => `${Math.round((from / Math.max(1, plans.length)) * 10_000) / 100}%`;
  const before = (index: number) => known.slice(0, index).reduce((sum, { count }) => sum + count, 0);
  const nowhere = unanswered(covered);
  return html`<section class="summary" aria-labelledby="summary"><h2 id="summary">${say("page-summary")}</h2>
${noticeMarkup(covered.coverage.notices, say)}<p class="lead">${say("coverage-lead", { plans: plans.length, tasks: tasks.length, share: percent(meanShare(plans)), nowhere })}</p>
<h3>${say("coverage-how-soon")}</h3>
<svg class="bar" aria-hidden="true" focusable="false">${known.map(({ delay, count }, index) => html`<rect class="${delay}" x="${share(before(index))}" width="${share(count)}" height="100%"/>`)}</svg>
<p class="key">${known.map(({ delay, count }) => html`<span><span class="box ${delay}" aria-hidden="true"> </span> ${say(`delay-${delay}`)} <b>${count}</b></span> `)}</p>
${without(areas_without_plan, say)}</section>`;
}

function without(areas: Coverage["areas_without_plan"], say: Say): Html {
  if (areas.length === 0) return html`<p class="verdict good">${say("coverage-none-without")}</p>`;
  return html`<details class="findings"><summary>${say("coverage-areas-without", { count: areas.length })}</summary><ul class="areas">${areas.map(({ name }) => html`<li>${name}</li>`)}</ul></details>`;
}

function byTask({ tasks }: Coverage, say: Say): Html {
  const line = (task: Coverage["tasks"][number], index: number) =>
    html`<tr id="task-${index + 1}"><th scope="row">${task.id}</th><td>${task.text}</td><td class="n">${task.covered}/${task.expected}</td><td class="n">${task.whole}</td><td class="n">${task.kept}</td><td class="share"><svg class="meter" aria-hidden="true" focusable="false"><rect class="whole" width="100%" height="100%"/><rect class="part" width="${percent(task.share ?? 0)}" height="100%"/></svg> ${percent(task.share)}</td></tr>
`;
  return html`<table class="by-task"><thead><tr><th scope="col">${say("page-task")}</th><th scope="col">${say("field-text")}</th><th scope="col" class="n">${say("coverage-plans")}</th><th scope="col" class="n">${say("report-whole")}</th><th scope="col" class="n">${say("mark-kept")}</th><th scope="col">${say("coverage-share")}</th></tr></thead>
<tbody>${tasks.map(line)}</tbody></table>`;
}
