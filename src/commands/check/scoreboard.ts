import { tableText } from "../table.ts";
import { type Loss, type Measure, measures, type Sheet, type Tally } from "./sheet.ts";

/** One fixture and what comparing it came to. */
export type Score = Sheet & { plan: string; form: string };

/** "12/13" found of expected, "12/13+1" with one that nobody expected, "" where there is nothing to find. */
function figure({ right, of, extra }: Tally): string {
  if (of === 0 && extra === 0) return "";
  return `${right}/${of}${extra === 0 ? "" : `+${extra}`}`;
}

function total(scores: readonly Score[], measure: Measure): Tally {
  const sum = { right: 0, of: 0, extra: 0 };
  for (const { tallies } of scores) {
    sum.right += tallies[measure].right;
    sum.of += tallies[measure].of;
    sum.extra += tallies[measure].extra;
  }
  return sum;
}

/** A line a fixture and a last line for all of them. */
export function scoreboard(scores: readonly Score[]): string {
  const lines = scores.map((score) => [`${score.plan}.${score.form}`, ...measures.map((measure) => figure(score.tallies[measure]))]);
  const sums = ["", ...measures.map((measure) => figure(total(scores, measure)))];
  return tableText(["", ...measures], [...lines, sums]);
}

/** Every loss on a line: where, what was expected, what was found, and the place of what was found. */
export function lossLines(score: Score): string[] {
  return score.losses.map((loss) => `  ${loss.where}: ${said(loss)}${loss.place === null ? "" : ` [${loss.place}]`}`);
}

function said({ measure, expected, got }: Loss): string {
  if (measure === "file") return got ?? "";
  if (expected === null) return `+ ${got}`;
  return got === null ? `- ${expected}` : `- ${expected}  + ${got}`;
}
