import type { LabelScheme } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { isCapitals } from "../text/capitals.ts";
import { joinPassages, slicePassage } from "../text/passage.ts";
import { type BodyLine, closedLines } from "./body-line.ts";
import { joinBroken } from "./broken.ts";
import { type FieldLine, fieldsAtEnd, fieldsIn, fieldsInBrackets } from "./field-line.ts";
import {
  doersInBrackets,
  doersInClosing,
  fieldsInSentence,
  fieldsUnder,
  isBodyHeading,
  isDoersLeadIn,
  leadFrom,
  supportOpening,
} from "./field-sentence.ts";
import type { FlowEntry, FlowParagraph } from "./flow.ts";
import { partGluedHeadings } from "./glued-heading.ts";
import { isHeading } from "./heading.ts";
import { type Label, labelAt, makesSection } from "./label.ts";
import { rankOf } from "./ranks.ts";
import { sectionTree } from "./sections.ts";
import { markSiblings } from "./sibling-tasks.ts";
import { readTimedLines } from "./timed-lines.ts";

/** The paragraphs of the body, classified; tables are left out. */
export function bodyLines(entries: readonly FlowEntry[]): BodyLine[] {
  const paragraphs = entries.filter((entry): entry is FlowParagraph => entry.kind === "paragraph");
  const lines = joinSplitHeadings(partGluedHeadings(joinBroken(paragraphs)));
  const body = lines.map((line, i) => bodyLine(line, lines[i + 1] ?? null));
  readLetteredFields(body);
  gatherSubBullets(body);
  readTaskSentences(body);
  readTimedLines(body);
  markSiblings(body);
  return body;
}

/** "PHẦN I" alone on its line, its title on the next. */
function joinSplitHeadings(lines: readonly FlowParagraph[]): FlowParagraph[] {
  const joined: FlowParagraph[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const label = above === undefined ? null : labelAt(above.passage.text);
    const alone = above !== undefined && label !== null && label.end === above.passage.text.length;
    if (alone && labelAt(line.passage.text) === null && (isCapitals(line.passage.text) || line.look.bold || namesPart(label, line))) {
      joined[joined.length - 1] = { ...above, passage: joinPassages([above.passage, line.passage]) };
    } else joined.push(line);
  }
  return joined;
}

/** "Phần I" | "Tổng kết năm học 2024-2025": what stands below the number of a part is its title, unless it is a sentence. */
function namesPart({ scheme }: Label, { passage }: FlowParagraph): boolean {
  // "Điều 1." alone above its first sentence
  if (scheme === "article") return true;
  return ["part", "chapter"].includes(scheme) && !/[.;:]$/u.test(passage.text) && passage.text.split(/\s+/u).length <= longestPartTitle;
}

const longestPartTitle = 20;

function bodyLine(line: FlowParagraph, next: FlowParagraph | null): BodyLine {
  const label = labelAt(line.passage.text);
  const words = label === null ? line.passage : slicePassage(line.passage, label.end);
  const base = { line, scheme: label?.scheme ?? null, label: label === null || label.value === "" ? null : label.value, words };
  const own = label === null || !makesSection(label.scheme) ? fieldsIn(words) : [];
  if (own.length > 0) return { ...base, kind: "field", fields: own };
  const inBrackets = fieldsInBrackets(words);
  const inner = inBrackets === null ? base : { ...base, words: slicePassage(words, 0, inBrackets.at) };
  return { ...inner, kind: kindOf(line, inner.words, label, next), fields: inBrackets?.fields ?? [] };
}

function kindOf(line: FlowParagraph, words: Passage, label: Label | null, next: FlowParagraph | null): BodyLine["kind"] {
  if (label === null) return "plain";
  if (!makesSection(label.scheme)) return "bullet";
  return isHeading(line, words, label.scheme, next) ? "heading" : "content";
}

/** Sentences that say all of their task. */
function readTaskSentences(body: readonly BodyLine[]): void {
  const closed = closedLines(body);
  const tree = sectionTree(body, new Set());
  let leadIn: BodyLine | null = null;
  let task: number | null = null;
  for (const [i, entry] of body.entries()) {
    if (leadIn !== null && entry.scheme !== null && !isBelow(entry.scheme, leadIn.scheme)) leadIn = null;
    if (leadIn === null || entry.scheme === null || entry.kind === "heading") task = null;
    const free = entry.kind !== "field" && entry.fields.length === 0 && body[i + 1]?.kind !== "field";
    if (free && closed[i] === true) readFieldsAtEnd(entry);
    if (closed[i] === true || !free) continue;
    if (isDoersLeadIn(entry.words.text)) {
      leadIn = entry;
      entry.kind = "content";
    } else if (entry.kind === "heading") leadIn = isBodyHeading(entry.words.text) ? entry : leadIn;
    else {
      readTaskSentence(entry, leadIn);
      const inTasks = tree.sections[tree.sectionOf[i] ?? -1]?.topic === "tasks";
      if (leadIn === null || !inTasks || entry.scheme === null) continue;
      const rank = rankOf(entry.scheme, entry.label ?? "");
      if (task !== null && rank > task && entry.fields.length === 0) entry.goesOn = true;
      else {
        task = rank;
        if (entry.fields.length === 0) entry.fields = [leadFrom(leadInWords(leadIn)), ...supportOpening(entry.words)];
      }
    }
  }
}

/** "1. Trồng 5 ha rừng. Đơn vị chủ trì: Công an xã.": a named field says a task also among aims, as it does on a line of its own. */
function readFieldsAtEnd(entry: BodyLine): void {
  const behind = entry.scheme === null ? null : fieldsAtEnd(entry.words);
  if (behind === null || behind.fields.every((field) => field.role !== "lead")) return;
  entry.fields = behind.fields;
  entry.words = slicePassage(entry.words, 0, behind.at);
}

function leadInWords({ words }: BodyLine): Passage {
  return slicePassage(words, 0, words.text.replace(/[\s:]+$/u, "").length);
}

function readTaskSentence(entry: BodyLine, leadIn: BodyLine | null): void {
  const above = leadIn === null ? null : leadInWords(leadIn);
  const behind = entry.scheme === null ? null : (doersInBrackets(entry.words) ?? fieldsAtEnd(entry.words) ?? doersInClosing(entry.words));
  if (behind !== null) {
    const led = above === null || behind.fields.some((field) => field.role === "lead");
    entry.fields = led ? behind.fields : [leadFrom(above), ...behind.fields];
    entry.words = slicePassage(entry.words, 0, behind.at);
  } else if (entry.scheme !== null || assigns(entry.words.text)) {
    const own = fieldsInSentence(entry.words);
    entry.fields = above === null || own.length > 0 ? own : fieldsUnder(above, entry.words);
  }
}

const below: Partial<Record<LabelScheme, readonly LabelScheme[]>> = {
  arabic: ["multilevel", "letter", "bracket", "dash", "plus"],
  multilevel: ["letter", "bracket", "dash", "plus"],
  letter: ["dash", "plus"],
  bracket: ["letter", "dash", "plus"],
  article: ["arabic", "multilevel", "letter", "dash", "plus"],
};

/** Whether a label of the one scheme lists within a line of the other. */
function isBelow(scheme: LabelScheme, above: LabelScheme | null): boolean {
  return above !== null && (below[above] ?? []).includes(scheme);
}

/** A paragraph without a label says a task only when it assigns one: "Giao Sở Y tế chủ trì …". */
function assigns(text: string): boolean {
  return /^(?:giao|phân công)\s/iu.test(text);
}

/**
 * "a) Đơn vị chủ trì: …", "b) Đơn vị phối hợp: …", "c) Thời gian: …" under "1. Tham mưu …": a run of letters that are all headings of fields,
 * one of them the lead's, gives the fields of the labelled line above it.
 */
function readLetteredFields(body: BodyLine[]): void {
  for (let at = 1; at < body.length; at++) {
    const run: { entry: BodyLine; fields: FieldLine[] }[] = [];
    for (let next = at; body[next]?.scheme === "letter"; next++) {
      const entry = body[next];
      if (entry !== undefined) run.push({ entry, fields: fieldsIn(entry.words) });
    }
    const above = body[at - 1];
    if (run.length < 2 || above === undefined || above.scheme === "letter" || above.label === null) continue;
    if (run.some(({ fields }) => fields.length === 0) || !run.some(({ fields }) => fields.some(({ role }) => role === "lead"))) continue;
    for (const { entry, fields } of run) Object.assign(entry, { kind: "field", label: null, scheme: "dash", fields });
    at += run.length - 1;
  }
}

/** "- Cơ quan chủ trì thực hiện:" with nothing behind it takes the "+ Sở Y tế: …" lines below as its own. */
function gatherSubBullets(body: BodyLine[]): void {
  let open: FieldLine | null = null;
  for (const entry of body) {
    const last = entry.fields.at(-1) ?? null;
    if (entry.kind === "field") open = last?.value.text === "" ? last : null;
    else if (open !== null && entry.scheme === "plus") {
      open.below.push(entry.words);
      entry.kind = "field";
      entry.fields = [];
    } else open = null;
  }
}
