import { snap } from "./joined-edges.ts";
import type { Rule } from "./marks.ts";

/** Edges that cross or touch one another, together: what one table (or two that touch) is ruled with. */
export type Frame = { horizontal: Rule[]; vertical: Rule[] };

/** More edges than this are a drawing (a chart, a map), not a table: a plan's densest page has 60 by 20. */
const mostEdges = 1200;

/** Joined edges → intersections → frames: components of the graph whose nodes are edges. Edges that cross nothing belong to no frame. */
export function framesOf(edges: readonly Rule[]): Frame[] {
  const horizontal = edges.filter((edge) => edge.orientation === "horizontal").sort((a, b) => a.at - b.at || a.from - b.from);
  const vertical = edges.filter((edge) => edge.orientation === "vertical");
  if (horizontal.length > mostEdges || vertical.length > mostEdges) return [];
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at;
    parent[i] = at;
    return at;
  };
  const crossed = new Set<number>();
  vertical.forEach((v, i) => {
    horizontal.forEach((h, j) => {
      if (h.at < v.from - snap || h.at > v.to + snap || v.at < h.from - snap || v.at > h.to + snap) return;
      const node = horizontal.length + i;
      parent[root(node)] = root(j);
      crossed.add(node).add(j);
    });
  });
  const frames = new Map<number, Frame>();
  for (const node of [...crossed].sort((a, b) => a - b)) {
    const frame = frames.get(root(node)) ?? { horizontal: [], vertical: [] };
    frames.set(root(node), frame);
    const h = horizontal[node];
    const v = vertical[node - horizontal.length];
    if (h !== undefined) frame.horizontal.push(h);
    else if (v !== undefined) frame.vertical.push(v);
  }
  return [...frames.values()].filter((frame) => frame.horizontal.length > 0 && frame.vertical.length > 0).map(closed);
}

/**
 * A table whose outer border is not drawn: Chromium leaves a row open where the page cuts it, and many tables have no lines at
 * their sides. Where two or more edges end at one height (or side) beyond the last crossing line, that line is supplied.
 */
function closed(frame: Frame): Frame {
  return {
    horizontal: [...frame.horizontal, ...suppliedAt(frame.vertical, frame.horizontal)],
    vertical: [...frame.vertical, ...suppliedAt(frame.horizontal, frame.vertical)],
  };
}

function suppliedAt(running: readonly Rule[], crossing: readonly Rule[]): Rule[] {
  const orientation = crossing[0]?.orientation ?? "horizontal";
  const ats = running.map((edge) => edge.at);
  const [from, to] = [Math.min(...ats), Math.max(...ats)];
  if (running.length < 2 || to - from <= snap) return [];
  const found: Rule[] = [];
  for (const end of ["from", "to"] as const) {
    const outermost = end === "from" ? Math.min(...running.map((edge) => edge.from)) : Math.max(...running.map((edge) => edge.to));
    const there = running.filter((edge) => Math.abs(edge[end] - outermost) <= 2 * snap);
    const drawn = crossing.some((edge) => Math.abs(edge.at - outermost) <= 2 * snap);
    if (there.length >= 2 && !drawn) found.push({ orientation, at: outermost, from, to });
  }
  return found;
}
