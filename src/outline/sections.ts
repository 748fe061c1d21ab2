import type { LabelScheme, Section, SectionTopic } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";
import type { BodyLine } from "./body-line.ts";
import { rankOf } from "./ranks.ts";
import { topicOf } from "./topic.ts";

/** The sections of the body and, for every line of it, the section it stands in (or is), as an index into them. */
export type SectionTree = { sections: Section[]; sectionOf: (number | null)[] };

type Open = { rank: number; label: string; path: string; index: number; topic: SectionTopic | null };

/** Builds the tree from the labels in reading order; lines in `skipped` (tasks and what they consist of) open no section. */
export function sectionTree(body: readonly BodyLine[], skipped: ReadonlySet<number>): SectionTree {
  const sections: Section[] = [];
  const sectionOf: (number | null)[] = [];
  const open: Open[] = [];
  const under = lettersUnderRoman(body);
  const beside = articlesBesideRoman(body);
  for (const [i, line] of body.entries()) {
    if ((line.kind === "heading" || line.kind === "content") && line.scheme !== null && line.label !== null) {
      const scheme = beside && line.scheme === "article" ? "roman" : line.scheme;
      const rank = under && isCapitalLetter(line) ? letterRank : rankOf(scheme, line.label);
      closeSections(open, rank);
      if (!skipped.has(i)) sections.push(openSection(line, { scheme: line.scheme, label: line.label, rank }, open, sections.length));
    }
    sectionOf.push(open.at(-1)?.index ?? null);
  }
  return { sections, sectionOf };
}

/** A label ends the sections that stand as deep as it or deeper; a task's label does too ("b) …" after the tasks of "a) …"). */
function closeSections(open: Open[], rank: number): void {
  while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
}

/** Between roman and article: where "A." first stands below "II." it divides it; else "A." stands above "I.". */
const letterRank = 3.5;

function lettersUnderRoman(body: readonly BodyLine[]): boolean {
  const roman = body.findIndex((line) => line.scheme === "roman" && line.kind === "heading");
  return roman >= 0 && roman < body.findIndex(isCapitalLetter);
}

/** "Điều 1. Phê duyệt Kế hoạch … như sau:", "I." … "III.", "Điều 2.": a decision has the plan's chapters between its articles. */
function articlesBesideRoman(body: readonly BodyLine[]): boolean {
  const article = body.findIndex((line) => line.scheme === "article");
  return article >= 0 && article < body.findIndex((line) => line.scheme === "roman" && line.kind === "heading");
}

function isCapitalLetter(line: BodyLine): boolean {
  return line.scheme === "chapter" && /^[A-HĐ]$/u.test(line.label ?? "");
}

type Labelled = { scheme: LabelScheme; label: string; rank: number };

function openSection(line: BodyLine, { scheme, label, rank }: Labelled, open: Open[], index: number): Section {
  const parent = open.at(-1) ?? null;
  const path = pathUnder(parent, label, open.at(-2) ?? null);
  const depth = open.length;
  const title = line.kind === "heading" ? titleOf(line.words) : null;
  const topic = topicOf(title?.text ?? null, parent?.topic ?? null);
  open.push({ rank, label, path, index, topic });
  return { path, label, scheme, depth, parent: parent?.index ?? null, title, text: line.words, topic };
}

/** "1.1" under "1" under "II" is "II.1.1": a label that repeats its parent's takes the parent's place. */
function pathUnder(parent: Open | null, label: string, grandparent: Open | null): string {
  if (parent === null) return label;
  if (!label.startsWith(`${parent.label}.`)) return `${parent.path}.${label}`;
  return grandparent === null ? label : `${grandparent.path}.${label}`;
}

/** A title without the colon that leads on to what follows. */
function titleOf(words: Passage): Passage {
  return slicePassage(words, 0, words.text.endsWith(":") ? words.text.length - 1 : words.text.length);
}
