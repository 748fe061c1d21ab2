import type { Coverage, CoveragePlan } from "../../../model/coverage.ts";
import { columnsOf, cutTo, padded } from "../../../text/columns.ts";
import type { Say } from "../../../text/notice-text.ts";
import { visibleLine } from "../../../text/visible.ts";
import {
  type Answer,
  answerSigns,
  answers,
  answersOf,
  byShare,
  type Covered,
  delayOf,
  meanShare,
  placeNames,
  unanswered,
} from "../covered.ts";
import { percent } from "../number.ts";
import { noticeLines, planLines } from "./diff-text.ts";
import { hanging, type Paint, paint, type Screen } from "./screen.ts";

const paints: Readonly<Record<Answer, Paint>> = { same: "good", part: "part", look: "look", grave: "grave", kept: "soft", not: "soft" };

/**
 * The matrix for the terminal: a line a place, a sign a task; more tasks than fit go on in a further block. Then the tasks by their share,
 * the least covered first, and the places without a plan.
 */
export function coverageText(covered: Covered, screen: Screen, say: Say): string {
  const { coverage } = covered;
  const { upper, plans, tasks, areas_without_plan } = coverage;
  const heading = (text: string) => paint(text, "strong", screen);
  const nowhere = unanswered(covered);
  const without = areas_without_plan.map(({ name }) => name).join(", ");
  return `${[
    heading(say("report-title-coverage")),
    ...planLines(say("report-upper"), upper, screen, say),
    ...noticeLines(coverage.notices, screen, say),
    "",
    ...hanging("", say("coverage-lead", { plans: plans.length, tasks: tasks.length, share: percent(meanShare(plans)), nowhere }), screen),
    "",
    heading(say("coverage-matrix")),
    ...keyLines(screen, say),
    ...matrixLines(covered, screen, say),
    "",
    heading(say("coverage-by-task")),
    ...taskLines(coverage, screen, say),
    ...(without === ""
      ? []
      : ["", heading(say("coverage-areas-without", { count: areas_without_plan.length })), ...hanging("  ", without, screen)]),
  ].join("\n")}\n`;
}

/** What the signs mean, as many to a line as fit. */
function keyLines(screen: Screen, say: Say): string[] {
  const lines: { text: string; columns: number }[] = [];
  for (const answer of answers) {
    const word = say(`answer-${answer}`);
    const text = `${paint(answerSigns[answer], paints[answer], screen)} ${word}`;
    const columns = columnsOf(word) + 2;
    const last = lines.at(-1);
    if (last === undefined || last.columns + 2 + columns > screen.width) lines.push({ text, columns });
    else Object.assign(last, { text: `${last.text}  ${text}`, columns: last.columns + 2 + columns });
  }
  return lines.map(({ text }) => text);
}

function matrixLines(covered: Covered, screen: Screen, say: Say): string[] {
  const { plans, tasks } = covered.coverage;
  const answerOf = answersOf(covered);
  const names = placeNames(plans).map((name) => cutTo(visibleLine(name), Math.max(12, Math.floor(screen.width / 3))));
  const widest = Math.max(columnsOf(say("coverage-place")), ...names.map(columnsOf));
  const days = Math.max(4, columnsOf(say("coverage-latency")));
  const room = Math.max(5, screen.width - widest - days - 12);
  const starts = Array.from({ length: Math.max(1, Math.ceil(tasks.length / room)) }, (_, block) => block * room);
  return starts.flatMap((start) => {
    const shown = tasks.slice(start, start + room);
    const span =
      shown.length === 0 ? "" : cutTo(`${visibleLine(shown[0]?.id ?? "")} … ${visibleLine(shown.at(-1)?.id ?? "")}`, Math.max(5, room));
    const head = `${padded(say("coverage-place"), widest)}  ${say("coverage-share").padStart(6)}  ${" ".repeat(days - columnsOf(say("coverage-latency")))}${say("coverage-latency")}  ${span}`;
    return [
      "",
      paint(head.trimEnd(), "soft", screen),
      ...plans.map((plan, index) => {
        const signs = shown.map((task) => {
          const answer = answerOf(task.id, plan.id);
          return paint(answerSigns[answer], paints[answer], screen);
        });
        return `${padded(names[index] ?? "", widest)}  ${percent(plan.share).padStart(6)}  ${delayText(plan, days, screen)}  ${signs.join("")}`.trimEnd();
      }),
    ];
  });
}

function delayText({ latency_days }: CoveragePlan, columns: number, screen: Screen): string {
  const delay = delayOf(latency_days);
  const text = (latency_days === null ? "?" : String(latency_days)).padStart(columns);
  return paint(text, delay === "late" ? "grave" : delay === "fair" ? "look" : null, screen);
}

function taskLines({ tasks, plans }: Coverage, screen: Screen, say: Say): string[] {
  const ids = Math.max(0, ...tasks.map(({ id }) => columnsOf(visibleLine(id))));
  const count = String(plans.length).length;
  return tasks
    .map((task, index) => ({ task, index }))
    .sort((a, b) => byShare(a.task, b.task) || a.index - b.index)
    .map(({ task }) => {
      const head = `  ${percent(task.share).padStart(4)}  ${`${task.covered}`.padStart(count)}/${String(task.expected).padEnd(count)}  ${padded(visibleLine(task.id), ids)}  `;
      const kept = task.kept === 0 ? "" : `  ${say("coverage-kept", { count: task.kept })}`;
      const room = screen.width - columnsOf(head) - columnsOf(kept);
      // On a narrow screen the words are worth more than why fewer plans count.
      const shown = room < 20 ? "" : kept;
      const words = cutTo(visibleLine(task.text), Math.max(10, shown === "" ? screen.width - columnsOf(head) : room));
      return `${head}${shown === "" ? words : words + paint(shown, "soft", screen)}`;
    });
}
