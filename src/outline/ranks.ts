import type { LabelScheme } from "../model/outline.ts";

/** How deep a scheme usually stands: Decree 30/2020/NĐ-CP, annex I, orders phần, chương, mục, điều, khoản, điểm. */
const ranks: Record<LabelScheme, number> = {
  part: 0,
  chapter: 1,
  subchapter: 2,
  roman: 3,
  article: 4,
  arabic: 5,
  multilevel: 6,
  letter: 9,
  bracket: 10,
  dash: 11,
  plus: 12,
};

/** The rank of a label: the smaller, the nearer to the whole. "1.1.1" stands below "1.1". */
export function rankOf(scheme: LabelScheme, label: string): number {
  return ranks[scheme] + (scheme === "multilevel" ? (label.split(".").length - 2) * 0.5 : 0);
}
