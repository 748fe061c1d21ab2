import type { Group, Outline } from "../../model/outline.ts";
import { fold } from "../../text/fold.ts";
import { finding, type Question } from "./finding.ts";

/** "(05 nhiệm vụ)" above three rows. Tasks of groups below count too. */
export const declaredCountsDiffer: Question = ({ outline, trace }) =>
  outline.groups.flatMap((group, index) => {
    const counted = countUnder(index, outline);
    if (group.declared === null || counted === group.declared) return [];
    const values = { group: nameOf(group), declared: group.declared, counted };
    return [finding("declared-count-differs", "warning", values, trace(group.title, "declared-count"))];
  });

/** The body announces "2.10. … (03 nhiệm vụ)" or "53 nhiệm vụ cụ thể tại Phụ lục"; the appendix says or has another number. */
export const bodyCountsDiffer: Question = ({ outline, trace }) => {
  const announced = outline.sections.flatMap((section) => {
    const declared = declaredIn(section.title?.text ?? "");
    const group =
      declared === null
        ? -1
        : outline.groups.findIndex((candidate) => candidate.source === "row" && sameTitle(candidate.title.text, section.title?.text ?? ""));
    const found = outline.groups[group];
    if (declared === null || found === undefined || section.title === null) return [];
    const counted = countUnder(group, outline);
    return counted === declared
      ? []
      : [
          finding(
            "body-count-differs",
            "warning",
            { body: declared, group: nameOf(found), counted },
            trace(section.title, "declared-count"),
          ),
        ];
  });
  const totals = outline.everything.flatMap((passage) => {
    const match = /(?<![\p{L}\d/])(\d{1,3})\s+nhiệm vụ[^.;()]{0,80}phụ lục/iu.exec(passage.text);
    if (match === null || outline.items.length === 0 || Number(match[1]) === outline.items.length) return [];
    return [
      finding("total-count-differs", "warning", { said: Number(match[1]), counted: outline.items.length }, trace(passage, "total-count")),
    ];
  });
  return [...announced, ...totals];
};

function declaredIn(title: string): number | null {
  const match = /\(\s*(\d{1,3})\s+nhiệm vụ[^()]*\)/iu.exec(title);
  return match === null ? null : Number(match[1]);
}

function countUnder(group: number, outline: Outline): number {
  return outline.items.filter((item) => {
    for (let at = item.group; at !== null; at = outline.groups[at]?.parent ?? null) if (at === group) return true;
    return false;
  }).length;
}

function nameOf(group: Group): string {
  return group.label ?? group.title.text;
}

/** Most words of the shorter title stand in the longer one. */
function sameTitle(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const [shorter, longer] = wordsA.size < wordsB.size ? [wordsA, wordsB] : [wordsB, wordsA];
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shorter.size > 2 && shared / shorter.size >= 0.8;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .replace(/\(.*$/u, "")
      .match(/\p{L}+/gu) ?? [],
  );
}
