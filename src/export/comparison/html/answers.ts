import type { TaskChange, TaskPair } from "../../../model/comparison.ts";
import type { CoveragePlan, CoverageTask } from "../../../model/coverage.ts";
import type { Say } from "../../../text/notice-text.ts";
import { answerSigns, answersOf, type Covered, cellsOf, pairsOf, placeNames } from "../covered.ts";
import { decimal, percent } from "../number.ts";
import { placeRead, shortDay } from "../place.ts";
import { type Html, html } from "./markup.ts";
import { signOf } from "./row.ts";

/** Place by place, what stands behind each cell of the matrix; folded, and found by the cell's link. */
export function answersByPlan(covered: Covered, say: Say): Html {
  const { plans, tasks } = covered.coverage;
  const [cellOf, answerOf] = [cellsOf(covered.coverage), answersOf(covered)];
  const [behind, names] = [pairsOf(covered), placeNames(plans)];
  const planMarkup = (plan: CoveragePlan, row: number) => {
    const lines = tasks.map((task, column) => {
      const cell = cellOf(task.id, plan.id);
      if (cell === undefined) return html``;
      const pairs = behind(task.id, plan.id);
      const parts =
        pairs.length === 0
          ? html`<p>${cell.lower.join(", ")} (${decimal(cell.score, say)})</p>`
          : html`${pairs.map((pair) => pairMarkup(pair, task, say))}`;
      return html`<li id="p${row + 1}t${column + 1}" class="${answerOf(task.id, plan.id)}"><a href="#task-${column + 1}">${task.id}</a> ${parts}</li>
`;
    });
    return html`<details class="plan-answers" id="plan-${row + 1}"><summary><b>${names[row] ?? ""}</b> ${facts(plan, say)}</summary>
<ul>${lines}</ul>${(["not", "kept"] as const).map((answer) => unmet(answer, plan))}</details>
`;
  };
  const unmet = (answer: "not" | "kept", plan: CoveragePlan) => {
    const links = tasks.flatMap((task, column) =>
      answerOf(task.id, plan.id) === answer ? html` <a href="#task-${column + 1}">${task.id}</a>` : [],
    );
    return links.length === 0 ? html`` : html`<p class="unmet">${answerSigns[answer]} ${say(`answer-${answer}`)}:${links}</p>`;
  };
  return html`${plans.map(planMarkup)}`;
}

function facts(plan: CoveragePlan, say: Say): Html {
  const day = shortDay(plan.issued);
  const words = [
    plan.number,
    day === null ? say("report-undated") : say("report-dated", { date: day }),
    plan.latency_days === null ? null : say("coverage-days", { days: plan.latency_days }),
    `${percent(plan.share)} (${plan.covered}/${plan.expected})`,
    plan.kept === 0 ? null : say("coverage-kept", { count: plan.kept }),
  ];
  return html`<span class="facts">${words.filter((word) => word !== null).map((word) => html`<span>${word}</span>`)}</span>`;
}

function pairMarkup(pair: TaskPair, task: CoverageTask, say: Say): Html {
  const wording = pair.changes.find(({ field }) => field === "text");
  const told = pair.changes.filter(({ field, severity }) => severity !== "info" || (field !== "text" && field !== "support"));
  const place = pair.lower_place === null ? null : html` <span class="place">${placeRead(pair.lower_place, say)}</span>`;
  return html`<div class="part"><p><b>${pair.lower}</b>${place} ${wording?.lower ?? task.text} <span class="score">${say(`mark-${pair.relation}`)} ${decimal(pair.score, say)}</span></p>${told.length === 0 ? null : html`<ul>${told.map((change) => changeMarkup(change, say))}</ul>`}</div>`;
}

function changeMarkup({ field, upper, lower, relation, severity }: TaskChange, say: Say): Html {
  const tone = severity === "error" ? "grave" : severity === "warning" ? "look" : "calm";
  const nothing = html`<span class="none">${say("report-nothing")}</span>`;
  return html`<li><span class="badge ${tone}">${signOf(severity)}${say(`field-${field}`)}: ${say(`change-${relation}`)}</span> ${upper ?? nothing} → ${lower ?? nothing}</li>`;
}
