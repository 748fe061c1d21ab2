import type { SourceLine } from "./line.ts";

/** "STT   Nội dung   Cơ quan chủ trì": the heading of a table with numbered rows. */
const tableHeading = /^\s*S?TT\s.*\S {3,}\S/iu;

/**
 * Runs of lines that mostly have two wide gaps each, four of them, or two below a heading, with what follows to the next empty line:
 * tables as "pdftotext -layout" prints them.
 */
export function blankColumns(lines: readonly SourceLine[]): { first: number; last: number }[] {
  type Run = { first: number; last: number; wide: number; misses: number; heading: boolean };
  const runs: Run[] = [];
  for (const line of lines) {
    const wide = (line.source.trim().match(/\S {3,}(?=\S)/gu)?.length ?? 0) >= 2;
    const heading = tableHeading.test(line.source);
    const open = runs.at(-1);
    const goesOn = open !== undefined && (open.misses < 4 || (isTable(open) && line.blanksBefore === 0 && !line.formFeed));
    if (goesOn) {
      open.misses = wide ? 0 : open.misses + 1;
      open.wide += wide ? 1 : 0;
      open.heading ||= heading;
      if (wide || (isTable(open) && line.blanksBefore === 0)) open.last = line.number;
    } else if (wide || heading) runs.push({ first: line.number, last: line.number, wide: wide ? 1 : 0, misses: 0, heading });
  }
  return runs.filter(isTable).map(({ first, last }) => ({ first, last }));
}

const isTable = (run: { wide: number; heading: boolean }): boolean => run.wide >= (run.heading ? 2 : 4);
