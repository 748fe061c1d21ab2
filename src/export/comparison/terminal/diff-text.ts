import type { PlanName } from "../../../model/comparison.ts";
import type { Notice } from "../../../model/notice.ts";
import { columnsOf, cutTo, padded } from "../../../text/columns.ts";
import type { Say } from "../../../text/notice-text.ts";
import { visibleLine } from "../../../text/visible.ts";
import { type Finding, findingsOf } from "../finding.ts";
import { foundWords } from "../found-words.ts";
import { answered, leadText } from "../lead.ts";
import { shortDay } from "../place.ts";
import { type Compared, rowGroups } from "../rows.ts";
import { sidesOf } from "../sides.ts";
import { objectiveLines } from "./objective-lines.ts";
import { rowLines } from "./row-lines.ts";
import { bar, hanging, type Paint, paint, type Screen } from "./screen.ts";
import { paintOf, signOf } from "./sign.ts";

/** A comparison as a page for the terminal: what it is of, how much came down, the findings, then task by task, and the sums. */
export function diffText(compared: Compared, screen: Screen, say: Say, explain: boolean): string {
  const { comparison } = compared;
  const groups = rowGroups(compared);
  const side = sidesOf(comparison.kind, say);
  const found = findingsOf(groups, comparison.objectives);
  const heading = (text: string) => paint(text, "strong", screen);
  const lines = [
    heading(say(`report-title-${comparison.kind}`)),
    ...planLines(side.upper, comparison.upper, screen, say),
    ...planLines(side.lower, comparison.lower, screen, say),
    ...noticeLines(comparison.notices, screen, say),
    "",
    ...hanging("", leadText(compared, say), screen),
    ...(compared.narrowed ? [] : [answerBar(compared, screen)]),
  ];
  if (found.length > 0) lines.push("", heading(say("page-findings-list", { count: found.length })), ...findingLines(found, screen, say));
  lines.push(...objectiveLines(comparison.objectives, screen, say));
  for (const group of groups) {
    const fresh = group.side === "lower" ? say(comparison.kind === "years" ? "report-new-years" : "report-new") : null;
    const title = group.side === "lower" ? [fresh, group.title] : [group.title ?? say("report-other")];
    lines.push("", heading(cutTo(visibleLine(title.filter((part) => part !== null).join(": ")), screen.width)));
    for (const row of group.rows) lines.push(...rowLines(row, screen, say, explain));
  }
  return `${[...lines, "", ...hanging("", say("diff-summary", comparison.summary), screen)].join("\n")}\n`;
}

/** What speaks against the comparison as it was asked for, before anything that it says. */
export function noticeLines(notices: readonly Notice[], screen: Screen, say: Say): string[] {
  return notices.flatMap(({ code, values, severity }) => {
    const sign = signOf(severity);
    const lines = hanging(`  ${sign} `, say(code, values), screen);
    return ["", ...lines.map((line, index) => (index === 0 ? line.replace(sign, paint(sign, paintOf(severity), screen)) : line))];
  });
}

export function planLines(side: string, name: PlanName, screen: Screen, say: Say): string[] {
  const day = shortDay(name.issued);
  const facts = [
    [name.number, day === null ? say("report-undated") : say("report-dated", { date: day })].filter((part) => part !== null).join(" "),
    name.issuer,
    say("report-tasks", { count: name.tasks }),
  ];
  const head = `  ${paint(padded(side, 12), "soft", screen)}  `;
  const blank = " ".repeat(2 + Math.max(12, columnsOf(side)) + 2);
  return [
    ...hanging(blank, name.title ?? say("report-untitled"), screen, "strong").map((line, index) =>
      index === 0 ? head + line.slice(blank.length) : line,
    ),
    ...hanging(blank, facts.filter((fact) => fact !== null).join(" · "), screen, "soft"),
  ];
}

/** "=====~~~~○○····": whole, in part, none needed, not at all. */
function answerBar(compared: Compared, screen: Screen): string {
  const { tasks, same, partial, settled } = answered(compared);
  if (tasks === 0) return "";
  const parts = [
    { share: same / tasks, sign: "=", how: "good" as Paint },
    { share: partial / tasks, sign: "~", how: "part" as Paint },
    { share: settled / tasks, sign: "○", how: "soft" as Paint },
    { share: 1, sign: "·", how: "soft" as Paint },
  ];
  return bar(parts, Math.min(60, screen.width), screen);
}

/** "‼ muộn hơn      3/a ↔ III/1  Trước ngày 30/6 → 31/8": one line each, cut at the screen's edge; the whole stands below. */
function findingLines(found: readonly Finding[], screen: Screen, say: Say): string[] {
  const shown = found.map((one) => {
    const { where, text, upper, lower, values } = foundWords(one, say);
    const told = values ? `${upper ?? say("report-nothing")} → ${lower ?? say("report-nothing")}` : text;
    return { severity: one.severity, mark: say(`mark-${one.mark}`), ids: where, text: told };
  });
  const widest = (texts: readonly string[]) => Math.max(...texts.map(columnsOf));
  const [marks, ids] = [widest(shown.map((one) => one.mark)), widest(shown.map((one) => one.ids))];
  const room = screen.width - marks - ids - 8;
  return shown.flatMap((one) => {
    const head = `  ${paint(`${signOf(one.severity)} ${padded(one.mark, marks)}`, paintOf(one.severity), screen)}  ${visibleLine(one.ids)}`;
    // On a narrow screen the words stand under the ids.
    if (room < 30) return [head, ...hanging("      ", one.text, screen)];
    return `${head}${" ".repeat(Math.max(0, ids - columnsOf(visibleLine(one.ids))))}  ${cutTo(visibleLine(one.text), room)}`.trimEnd();
  });
}
