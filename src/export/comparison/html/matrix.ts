import type { Coverage } from "../../../model/coverage.ts";
import type { Say } from "../../../text/notice-text.ts";
import { answerSigns, answers, answersOf, type Covered, delayOf, placeNames } from "../covered.ts";
import { percent } from "../number.ts";
import { type Html, html } from "./markup.ts";

/**
 * Plans as rows, tasks as columns: places have short names and pages are long, so that two hundred places by sixty tasks can be read and
 * printed. Every cell has a colour and a sign, and links to what stands behind it.
 */
export function matrix(covered: Covered, say: Say): Html {
  const { plans, tasks } = covered.coverage;
  const answerOf = answersOf(covered);
  const names = placeNames(plans);
  const word = (answer: string) => say(`answer-${answer}`);
  const rows = plans.map((plan, row) => {
    const cells = tasks.map((task, column) => {
      const answer = answerOf(task.id, plan.id);
      if (answer === "not" || answer === "kept")
        return html`<td class="${answer}" aria-label="${word(answer)}">${answerSigns[answer]}</td>`;
      return html`<td class="${answer}"><a href="#p${row + 1}t${column + 1}" aria-label="${word(answer)}">${answerSigns[answer]}</a></td>`;
    });
    const delay = delayOf(plan.latency_days);
    return html`<tr data-share="${plan.share ?? ""}" data-days="${plan.latency_days ?? ""}"><th scope="row"><a href="#plan-${row + 1}">${names[row] ?? ""}</a></th><td class="n">${percent(plan.share)}</td><td class="n ${delay}">${plan.latency_days ?? "?"}</td>${cells}</tr>
`;
  });
  const heads = tasks.map(
    (task, column) => html`<th scope="col" class="t"><a href="#task-${column + 1}" title="${task.text}"><span>${task.id}</span></a></th>`,
  );
  const shares = tasks.map((task) => html`<td class="n">${task.share === null ? percent(null) : Math.round(task.share * 100)}</td>`);
  return html`<p class="key">${answers.map((answer) => html`<span><span class="box ${answer}" aria-hidden="true">${answerSigns[answer]}</span> ${word(answer)}</span> `)}</p>
<div class="scroll" role="region" aria-labelledby="matrix" tabindex="0"><table class="matrix">
<thead><tr><th scope="col" class="corner">${say("coverage-place")}</th><th scope="col" class="n">${say("coverage-share")}</th><th scope="col" class="n">${say("coverage-latency")}</th>${heads}</tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${say("coverage-task-share")}</th><td></td><td></td>${shares}</tr></tfoot></table></div>
<p class="readout" aria-hidden="true" data-hint="${say("coverage-hint")}"></p>`;
}

/** The controls over the matrix, hidden until the script shows them. */
export function matrixControls({ plans }: Coverage, say: Say): Html {
  const orders = ["given", "share-up", "share-down", "days-down"].map(
    (order) => html`<option value="${order}">${say(`coverage-order-${order}`)}</option>`,
  );
  return html`<form class="filters still" role="search" aria-label="${say("page-filters")}" hidden><div class="narrow">
<label>${say("coverage-find-place")} <input type="search" name="words" autocomplete="off"></label>
<label>${say("coverage-order")} <select name="order">${orders}</select></label>
<label class="check"><input type="checkbox" name="findings"> ${say("coverage-only-findings")}</label>
<button type="reset" class="plain">${say("page-reset")}</button></div>
<p class="shown" role="status" aria-live="polite" data-shown="${say("coverage-shown", { shown: "#", all: plans.length })}" data-none="${say("page-none")}"></p></form>
<dialog aria-labelledby="cell-name"><h3 id="cell-name"></h3><div class="cell"></div><form method="dialog"><button>${say("page-close")}</button></form></dialog>`;
}
