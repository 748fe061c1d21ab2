import type { Rule } from "../pdf/marks.ts";
import type { Ink, Picture } from "./picture.ts";

/** A stretch of ink along one row or column of dots. */
type Run = { line: number; from: number; to: number };
/** Runs that touch: one drawn line, however it wavers. Dots; `thickness` is that of most of it. */
export type DrawnRule = { orientation: Rule["orientation"]; runs: Run[]; at: number; from: number; to: number; thickness: number };

/** Holes of this many dots (0.4 mm at 200 dpi) do not end a line. */
const hole = 3;
/** Thicker than 1.2 mm is a bar or a shadow, not a rule. */
const thickest = 10;

/**
 * Finds ruling lines in a level picture: long runs of ink, those that touch put together. `shortest` is in dots: below it letters' stems
 * and underlined words begin.
 */
export function drawnRules(ink: Ink, shortest: { horizontal: number; vertical: number }): DrawnRule[] {
  const across = rulesAlong(ink, "horizontal", shortest.horizontal);
  return [...across, ...rulesAlong(ink, "vertical", shortest.vertical).map((rule) => trimmed(rule, across))];
}

/** A stem of a letter may stand just above or below the end of an upright rule: the table's own line there is where the rule ends. */
const longestStem = 34;

function trimmed(rule: DrawnRule, across: readonly DrawnRule[]): DrawnRule {
  const crossing = across.filter(({ from, to }) => from <= rule.at + hole && to >= rule.at - hole).map(({ at }) => at);
  const inner = crossing.filter((at) => at > rule.from - hole && at < rule.to + hole);
  const [first, last] = [Math.min(...inner), Math.max(...inner)];
  const from = first - rule.from < longestStem ? Math.max(rule.from, Math.round(first) - 2) : rule.from;
  const to = rule.to - last < longestStem ? Math.min(rule.to, Math.round(last) + 2) : rule.to;
  const runs = rule.runs
    .map((run) => ({ ...run, from: Math.max(run.from, from), to: Math.min(run.to, to) }))
    .filter((run) => run.to > run.from);
  return { ...rule, runs, from, to };
}

function rulesAlong(ink: Ink, orientation: Rule["orientation"], shortest: number): DrawnRule[] {
  const pieces = touching(longRuns(ink, orientation, Math.round(shortest / 3)))
    .map((group) => ruleOf(group, orientation))
    .filter((piece) => piece.thickness <= thickest && (piece.to - piece.from > 4 * shortest || standsFree(ink, piece)));
  const long = pieces.filter((piece) => piece.to - piece.from >= shortest);
  // A thin line breaks up in the scan: short pieces that lie where a long one does belong to it. Upright pieces may be letters' stems.
  const isPiece = (rule: DrawnRule): boolean => orientation === "horizontal" && long.some(({ at }) => Math.abs(at - rule.at) <= 2);
  return pieces.filter((piece) => long.includes(piece) || isPiece(piece));
}

/** The feet of bold letters make a run, too, but letters stand on it: beside a rule there is paper. */
function standsFree({ width, height, dots }: Ink, { orientation, runs }: DrawnRule): boolean {
  const [lineStep, step, lines] = orientation === "horizontal" ? [width, 1, height] : [1, width, width];
  const lowest = Math.min(...runs.map((run) => run.line));
  const highest = Math.max(...runs.map((run) => run.line));
  const [from, to] = [Math.min(...runs.map((run) => run.from)), Math.max(...runs.map((run) => run.to))];
  const inked = (line: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) count += line < 0 || line >= lines ? 0 : (dots[line * lineStep + i * step] ?? 0);
    return count / (to - from);
  };
  return Math.max(inked(lowest - 4), inked(highest + 6)) < 0.25;
}

/** Runs over two neighbouring rows of dots: a line that is not quite level goes over from one to the next. */
function longRuns({ width, height, dots }: Ink, orientation: Rule["orientation"], shortest: number): Run[] {
  const [lines, length] = orientation === "horizontal" ? [height, width] : [width, height];
  const [lineStep, step] = orientation === "horizontal" ? [width, 1] : [1, width];
  const runs: Run[] = [];
  for (let line = 0; line < lines; line++) {
    let [from, last] = [-1, -hole - 1];
    for (let i = 0; i <= length; i++) {
      const at = line * lineStep + i * step;
      const isInk = i < length && (dots[at] === 1 || (line + 1 < lines && dots[at + lineStep] === 1));
      if (isInk) {
        if (i - last > hole) from = i;
        last = i;
      } else if (from >= 0 && (i - last > hole || i === length)) {
        if (last + 1 - from >= shortest) runs.push({ line, from, to: last + 1 });
        from = -1;
      }
    }
  }
  return runs;
}

/** Runs of neighbouring lines that lie side by side or end to end belong together. */
function touching(runs: readonly Run[]): Run[][] {
  type Group = { runs: Run[]; ends: Run[] };
  let open: Group[] = [];
  const closed: Group[] = [];
  for (const run of runs) {
    for (const group of open) group.ends = group.ends.filter((other) => run.line - other.line <= 2);
    closed.push(...open.filter((group) => group.ends.length === 0));
    open = open.filter((group) => group.ends.length > 0);
    const isNear = (group: Group): boolean => group.ends.some((other) => run.from <= other.to + hole && run.to >= other.from - hole);
    const near = open.filter(isNear);
    open = open.filter((group) => !near.includes(group));
    open.push({ runs: [...near.flatMap((group) => group.runs), run], ends: [...near.flatMap((group) => group.ends), run] });
  }
  return [...closed, ...open].map((group) => group.runs);
}

function ruleOf(runs: Run[], orientation: Rule["orientation"]): DrawnRule {
  let [sum, weight, from, to] = [0, 0, Infinity, -Infinity];
  for (const run of runs) {
    sum += (run.line + 1) * (run.to - run.from);
    weight += run.to - run.from;
    from = Math.min(from, run.from);
    to = Math.max(to, run.to);
  }
  return { orientation, runs, at: sum / weight, from, to, thickness: weight / (to - from) };
}

/** Makes the rules white, so that the recogniser sees letters only; a letter that touches a rule keeps what lies beyond the rule. */
export function eraseRules(picture: Picture, rules: readonly DrawnRule[]): void {
  for (const { orientation, runs } of rules) {
    const [lineStep, step, lines] = orientation === "horizontal" ? [picture.width, 1, picture.height] : [1, picture.width, picture.width];
    for (const { line, from, to } of runs) {
      for (let near = Math.max(0, line - 1); near <= Math.min(lines - 1, line + 2); near++) {
        for (let i = from; i < to; i++) picture.grey[near * lineStep + i * step] = 255;
      }
    }
  }
}

/** Dots → points: `dots` a point. */
export function rulesInPoints(rules: readonly DrawnRule[], dots: number): Rule[] {
  return rules.map(({ orientation, at, from, to }) => ({ orientation, at: at / dots, from: from / dots, to: to / dots }));
}
