import type { Rule } from "./marks.ts";

/** Lines this near are one line drawn double; ends this near belong together. Double borders stand 2–3 pt apart, the lowest text row is 7 pt. */
export const snap = 3;

/** An edge shorter than the lowest row is a dot or a dash of something else. */
const shortest = 5;

/** Rules → edges: doubled lines become one, broken lines whole. Order of drawing does not matter. */
export function joinEdges(rules: readonly Rule[]): Rule[] {
  return [...joinOne(rules, "horizontal"), ...joinOne(rules, "vertical")];
}

function joinOne(rules: readonly Rule[], orientation: Rule["orientation"]): Rule[] {
  const sorted = rules.filter((rule) => rule.orientation === orientation).sort((a, b) => a.at - b.at || a.from - b.from || a.to - b.to);
  const edges: Rule[] = [];
  for (const group of clusters(sorted, (rule) => rule.at)) {
    const at = weighted(group);
    let open: Rule | null = null;
    for (const rule of group.sort((a, b) => a.from - b.from || a.to - b.to)) {
      if (open !== null && rule.from <= open.to + snap) open.to = Math.max(open.to, rule.to);
      else {
        open = { ...rule, at };
        edges.push(open);
      }
    }
  }
  return edges.filter((edge) => edge.to - edge.from >= shortest);
}

/** Runs of sorted items whose values lie within `snap` of the run's first. */
export function clusters<T>(sorted: readonly T[], value: (item: T) => number): T[][] {
  const runs: T[][] = [];
  let first = -Infinity;
  for (const item of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && value(item) - first <= snap) run.push(item);
    else {
      runs.push([item]);
      first = value(item);
    }
  }
  return runs;
}

/** Where a group of nearly equal lines lies: the mean, long lines counting more. */
function weighted(group: readonly Rule[]): number {
  let sum = 0;
  let weight = 0;
  for (const { at, from, to } of group) {
    sum += at * (to - from + 0.01);
    weight += to - from + 0.01;
  }
  return sum / weight;
}
