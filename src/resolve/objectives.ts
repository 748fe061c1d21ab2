import type { MentionOf } from "../model/mention.ts";
import type { Statement } from "../model/outline.ts";
import type { Objective } from "../model/plan.ts";
import { slicePassage } from "../text/passage.ts";
import { sentencesOf } from "../text/sentences.ts";
import { targetValues } from "./target-values.ts";
import type { Context } from "./tasks.ts";

/** What states targets outside tasks: sentences and bullets in reading order, then the rows of target tables. */
export function resolveObjectives(context: Context): Objective[] {
  return [...inWords(context), ...inTables(context)];
}

function inTables(context: Context): Objective[] {
  const { outline, mentions, trace } = context;
  return outline.aims.flatMap((aim, index) => {
    const targets = aim.values.flatMap(({ passage }, value) => {
      const leadIns = mentions.at("deadline", { of: "aimHeading", aim: index, value }).map((mention) => mention.reading);
      return targetValues(mentions.at("target", { of: "aim", aim: index, value }), passage, leadIns, context);
    });
    const section = aim.section === null ? null : (outline.sections[aim.section]?.path ?? null);
    return targets.length === 0 ? [] : [{ section, text: aim.text.text, targets, evidence: trace(aim.text, "target-row") }];
  });
}

function inWords(context: Context): Objective[] {
  return context.outline.statements.flatMap((statement, index) => {
    const mentions = context.mentions.at("target", { of: "statement", statement: index });
    // "Năm 2024 đạt 99%" under "KẾT QUẢ THỰC HIỆN" is no aim
    const isPast = statement.section !== null && context.outline.sections[statement.section]?.topic === "past";
    return isPast || mentions.length === 0 ? [] : objectivesIn(statement, index, mentions, context);
  });
}

function objectivesIn(statement: Statement, index: number, mentions: readonly MentionOf<"target">[], context: Context): Objective[] {
  const { outline, trace } = context;
  const section = statement.section === null ? null : (outline.sections[statement.section] ?? null);
  const leadIns = statement.leadIns.flatMap((_, leadIn) =>
    context.mentions.at("deadline", { of: "leadIn", statement: index, leadIn }).map((mention) => mention.reading),
  );
  return wholes(statement, section?.topic === "aims").flatMap(({ start, end }) => {
    const inside = mentions.filter(({ reading }) => reading.start >= start && reading.start < end);
    const targets = targetValues(inside, statement.passage, leadIns, context);
    if (targets.length === 0) return [];
    const passage = slicePassage(statement.passage, start, end);
    return [{ section: section?.path ?? null, text: passage.text, targets, evidence: trace(passage, "objective") }];
  });
}

/** A bullet of a section of aims is one objective, however many sentences; elsewhere the sentence is. */
function wholes(statement: Statement, aims: boolean): { start: number; end: number }[] {
  const bullet = statement.scheme === "dash" || statement.scheme === "plus";
  return aims && bullet ? [{ start: 0, end: statement.passage.text.length }] : sentencesOf(statement.passage.text);
}
