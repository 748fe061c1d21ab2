import { ordinalOf } from "../text/ordinal.ts";
import { slicePassage } from "../text/passage.ts";
import type { FlowParagraph } from "./flow.ts";
import { labelAt } from "./label.ts";

/** "… của lãnh đạo xã. 2.Mục tiêu cụ thể": a short heading glued to the end of the paragraph before it. */
const gluedHeading = /[.;]\s+(\d{1,2}\s?[.)]\s*\p{Lu}[^.;:!?]{3,80})$/u;

/**
 * Parts headings that a converter glued to the paragraph before them. Only where the number goes on counting from the last
 * Arabic label above: a date or a sentence that happens to end in a figure does not.
 */
export function partGluedHeadings(lines: readonly FlowParagraph[]): FlowParagraph[] {
  let last = 0;
  return lines.flatMap((line) => {
    const label = labelAt(line.passage.text);
    if (label?.scheme === "arabic") last = ordinalOf(label.value) ?? 0;
    if (label?.scheme === "roman") last = 0;
    const match = gluedHeading.exec(line.passage.text);
    const inner = match?.[1] === undefined ? null : labelAt(match[1]);
    if (match?.[1] === undefined || inner === null || ordinalOf(inner.value) !== last + 1) return [line];
    last++;
    const at = line.passage.text.length - match[1].length;
    return [
      { ...line, passage: slicePassage(line.passage, 0, at) },
      { ...line, passage: slicePassage(line.passage, at) },
    ];
  });
}
