import type { MentionOf } from "../model/mention.ts";
import type { Statement } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import type { Objective } from "../model/plan.ts";
import { slicePassage } from "../text/passage.ts";
import { sentencesOf } from "../text/sentences.ts";
import { resolveTarget } from "./target/resolve-target.ts";
import type { Context } from "./tasks.ts";

/** What states targets outside tasks: sentences and bullets in reading order, then the rows of target tables. */
export function resolveObjectives(context: Context): Objective[] {
  return [...inWords(context), ...inTables(context)];
}

function inTables({ outline, mentions, reference, trace }: Context): Objective[] {
  return outline.aims.flatMap((aim, index) => {
    const targets = aim.values.flatMap(({ passage }, value) => {
      const leadIns = mentions.at("deadline", { of: "aimHeading", aim: index, value }).map((mention) => mention.reading);
      return mentions.at("target", { of: "aim", aim: index, value }).map(({ reading }) => ({
        ...resolveTarget(reading, { leadIns, reference }),
        evidence: trace(passage, reading.rule, reading.start, reading.end),
      }));
    });
    const section = aim.section === null ? null : (outline.sections[aim.section]?.path ?? null);
    return targets.length === 0 ? [] : [{ section, text: aim.text.text, targets, evidence: trace(aim.text, "target-row") }];
  });
}

function inWords(context: Context): Objective[] {
  return context.outline.statements.flatMap((statement, index) => {
    const mentions = context.mentions.at("target", { of: "statement", statement: index });
    return mentions.length === 0 ? [] : objectivesIn(statement, index, mentions, context);
  });
}

function objectivesIn(statement: Statement, index: number, mentions: readonly MentionOf<"target">[], context: Context): Objective[] {
  const { outline, trace, reference } = context;
  const section = statement.section === null ? null : (outline.sections[statement.section] ?? null);
  const leadIns = statement.leadIns.flatMap((_, leadIn) =>
    context.mentions.at("deadline", { of: "leadIn", statement: index, leadIn }).map((mention) => mention.reading),
  );
  return wholes(statement, section?.topic === "aims").flatMap(({ start, end }) => {
    const inside = mentions.filter(({ reading }) => reading.start >= start && reading.start < end);
    if (inside.length === 0) return [];
    const passage: Passage = slicePassage(statement.passage, start, end);
    const targets = inside.map(({ reading }) => ({
      ...resolveTarget(reading, { leadIns, reference }),
      evidence: trace(statement.passage, reading.rule, reading.start, reading.end),
    }));
    return [{ section: section?.path ?? null, text: passage.text, targets, evidence: trace(passage, "objective") }];
  });
}

/** A bullet of a section of aims is one objective, however many sentences; elsewhere the sentence is. */
function wholes(statement: Statement, aims: boolean): { start: number; end: number }[] {
  const bullet = statement.scheme === "dash" || statement.scheme === "plus";
  return aims && bullet ? [{ start: 0, end: statement.passage.text.length }] : sentencesOf(statement.passage.text);
}
