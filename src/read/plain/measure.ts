import { isTerminated, startCue } from "./cue.ts";
import type { SourceLine } from "./line.ts";

/**
 * How the lines around one line are set: `measure`, the width in em that full lines reach (Infinity where lines are not wrapped),
 * and `rhythm`, the empty lines between two lines of one paragraph.
 */
export type Setting = { measure: number; rhythm: number };

/** Lines on either side that tell how a line is set: half a page, since converters change their rhythm from page to page. */
const reach = 14;

/** The setting at every line, told by the pairs of lines that surely belong together: no sentence end, then a small letter. */
export function settingsOf(lines: readonly SourceLine[]): Setting[] {
  const sure = lines.map((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && line.text.length >= 12 && !isTerminated(line.text) && startCue(next.text) === "lower";
  });
  return lines.map((_, i) => settingAt(lines, sure, i));
}

function settingAt(lines: readonly SourceLine[], sure: readonly boolean[], at: number): Setting {
  const widths: number[] = [];
  let spaced = 0;
  let tight = 0;
  for (let i = Math.max(0, at - reach); i <= Math.min(lines.length - 2, at + reach); i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (sure[i] !== true || line === undefined || next === undefined) continue;
    widths.push(line.width);
    const weight = Math.abs(i - at) <= 4 ? 3 : 1;
    if (next.blanksBefore > 0) spaced += weight;
    else if (!next.newPage) tight += weight;
  }
  widths.sort((a, b) => b - a);
  // the widest line may be a page's footnote in small print or a bold line: the second of many is safer
  const measure = widths.length >= 6 ? widths[1] : widths[0];
  return { measure: measure ?? Number.POSITIVE_INFINITY, rhythm: spaced > tight ? 1 : 0 };
}
