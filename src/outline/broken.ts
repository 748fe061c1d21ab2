import { isCapitals } from "../text/capitals.ts";
import { joinPassages } from "../text/passage.ts";
import type { FlowParagraph } from "./flow.ts";
import { labelAt } from "./label.ts";

/** A shorter line may be a heading or a field that needs no stop. */
const shortestBroken = 40;

/**
 * Joins a paragraph that was broken in the middle of its sentence, as conversions leave it: "… trực tuyến mức độ" ¶ "4 được định danh
 * …", "… giai đoạn 2022" ¶ "- 2025, tầm nhìn đến …". The upper part ends without a stop, the lower begins in the middle.
 */
export function joinBroken(lines: readonly FlowParagraph[]): FlowParagraph[] {
  const joined: FlowParagraph[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && isBroken(above.passage.text, line.passage.text)) {
      joined[joined.length - 1] = { ...above, passage: joinPassages([above.passage, line.passage]) };
    } else joined.push(line);
  }
  return joined;
}

function isBroken(above: string, below: string): boolean {
  if (above.length < shortestBroken || isCapitals(above) || !/[\p{L}\p{N},]$/u.test(above)) return false;
  if (/\d{4}$/u.test(above) && /^[-–]\s*\d{4}(?!\d)/u.test(below)) return true;
  return labelAt(below) === null && /^(?:\p{Ll}|\d{1,3}\s\p{Ll})/u.test(below);
}
