import type { Comparison, PlanName } from "../../model/comparison.ts";
import type { Notice } from "../../model/notice.ts";
import type { Say } from "../../text/notice-text.ts";
import { visibleLine } from "../../text/visible.ts";
import { inertText } from "../markdown.ts";
import { answerSigns, answers, answersOf, type Covered, meanShare, placeNames, unanswered } from "./covered.ts";
import { findingsOf } from "./finding.ts";
import { aimRelationWord, foundWords, standsIn } from "./found-words.ts";
import { leadText } from "./lead.ts";
import { decimal, percent } from "./number.ts";
import { shortDay } from "./place.ts";
import { type Compared, type ReportRow, type RowGroup, rowGroups } from "./rows.ts";
import { sidesOf } from "./sides.ts";

/** A comparison for a pull request: the findings in a table, everything else folded below. */
export function comparisonMarkdown(compared: Compared, say: Say): string {
  const { comparison } = compared;
  const groups = rowGroups(compared);
  const found = findingsOf(groups, comparison.objectives);
  const side = sidesOf(comparison.kind, say);
  const findings = found.map((one) => {
    const { where, text, upper, lower } = foundWords(one, say);
    const sign = one.severity === "error" ? "‼" : "!";
    return [`${sign} ${say(`mark-${one.mark}`)}`, ...[where, text, upper ?? "", lower ?? ""].map(words)];
  });
  const headings = [say("report-difference"), say("page-task"), say("field-text"), side.upper, side.lower];
  return [
    `## ${say(`report-title-${comparison.kind}`)}\n`,
    `- ${side.upper}: ${planWords(comparison.upper, say)}\n- ${side.lower}: ${planWords(comparison.lower, say)}\n`,
    ...noticeParagraphs(comparison.notices, say),
    `${leadText(compared, say)}\n`,
    ...(found.length === 0 ? [] : [table(headings, findings)]),
    ...(comparison.objectives.length === 0 ? [] : [folded(say("report-objectives"), objectivesTable(comparison, say))]),
    folded(say("page-tasks"), groups.map((group) => groupText(group, [side.upper, side.lower], say)).join("\n")),
  ].join("\n");
}

function noticeParagraphs(notices: readonly Notice[], say: Say): string[] {
  return notices.map(({ code, values }) => `> **!** ${words(say(code, values))}\n`);
}

function planWords(name: PlanName, say: Say): string {
  const day = shortDay(name.issued);
  const dated = day === null ? say("report-undated") : say("report-dated", { date: day });
  return `**${words(name.number ?? "?")}** ${dated}, ${words(name.title ?? say("report-untitled"))} (${say("report-tasks", { count: name.tasks })})`;
}

function objectivesTable({ objectives, kind }: Comparison, say: Say): string {
  const side = sidesOf(kind, say);
  const lines = objectives.map((change) => [
    words([change.upper, change.lower].flatMap((one) => (one === null ? [] : (standsIn(one) ?? []))).join(" ↔ ")),
    words(change.upper?.text ?? ""),
    words(change.lower?.text ?? ""),
    `${change.severity === "error" ? "‼ " : change.severity === "warning" ? "! " : ""}${aimRelationWord(change, say)}`,
  ]);
  return table([say("report-objective"), side.upper, side.lower, say("report-difference")], lines);
}

function idsOf(row: ReportRow): string {
  return [row.upper?.id, row.lower?.id]
    .filter((id) => id !== undefined)
    .map(words)
    .join(" ↔ ");
}

function groupText({ title, rows, side }: RowGroup, sides: readonly [string, string], say: Say): string {
  const lines = rows.map((row) => [
    idsOf(row),
    row.marks.map((mark) => say(`mark-${mark}`)).join(", "),
    words(row.upper?.text ?? ""),
    words(row.lower?.text ?? ""),
    row.changes
      .filter(({ field }) => field !== "text")
      .map((change) => `${say(`field-${change.field}`)}: ${say(`change-${change.relation}`)}`)
      .join("<br>"),
    row.pair === null ? "" : decimal(row.pair.score, say),
  ]);
  const heading = title ?? say(side === "upper" ? "report-other" : "report-new");
  return `### ${words(heading)}\n\n${table([say("page-task"), say("table-answer"), ...sides, say("report-difference"), say("table-score")], lines)}`;
}

/** The matrix with a sign a cell, and what the signs mean; then tasks, then places without a plan. */
export function coverageMarkdown(covered: Covered, say: Say): string {
  const { coverage } = covered;
  const { plans, tasks, upper } = coverage;
  const [answerOf, names] = [answersOf(covered), placeNames(plans)];
  const matrix = plans.map((plan, index) => [
    words(names[index] ?? ""),
    percent(plan.share),
    plan.latency_days === null ? "?" : String(plan.latency_days),
    ...tasks.map((task) => answerSigns[answerOf(task.id, plan.id)].replace("~", "\\~")),
  ]);
  const headings = [say("coverage-place"), say("coverage-share"), say("coverage-latency"), ...tasks.map(({ id }) => words(id))];
  const byTask = tasks.map((task) => [
    words(task.id),
    words(task.text),
    `${task.covered}/${task.expected}`,
    String(task.kept),
    percent(task.share),
  ]);
  const nowhere = unanswered(covered);
  const key = answers.map((answer) => `${answerSigns[answer].replace("~", "\\~")} ${say(`answer-${answer}`)}`).join(", ");
  const without = coverage.areas_without_plan.map(({ name }) => words(name)).join(", ");
  return [
    `## ${say("report-title-coverage")}\n`,
    `- ${say("report-upper")}: ${planWords(upper, say)}\n`,
    ...noticeParagraphs(coverage.notices, say),
    `${say("coverage-lead", { plans: plans.length, tasks: tasks.length, share: percent(meanShare(plans)), nowhere })}\n`,
    ...(without === "" ? [] : [`${say("coverage-areas-without", { count: coverage.areas_without_plan.length })}: ${without}\n`]),
    `${key}\n`,
    table(headings, matrix),
    table([say("page-task"), say("field-text"), say("coverage-plans"), say("mark-kept"), say("coverage-share")], byTask),
  ].join("\n");
}

/** Cells come ready to stand in a table. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return `${line(headings)}|${" --- |".repeat(headings.length)}\n${rows.map(line).join("")}`;
}

function folded(summary: string, text: string): string {
  return `<details><summary>${summary}</summary>\n\n${text}\n</details>\n`;
}

/**
 * A plan's words as words: no markup, and nothing that a forge makes a link of by itself; "@xa" in a plan would call a stranger into the
 * discussion, "#12" name another one. An empty comment parts the sign from what follows.
 */
function words(text: string): string {
  return inertText(visibleLine(text)).replace(/[@#]|:(?=\/\/)|www(?=\.)/giu, "$&<!-- -->");
}
