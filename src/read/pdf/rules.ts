import { type PageMarks, type Rule, turnUpright } from "./marks.ts";
import type { Segment } from "./path-rules.ts";

/** Drawn lines → rules of the upright page: slanted lines and dots left out, what lies beyond the page cut off. */
export function rulesOf(segments: readonly Segment[], turn: PageMarks["turn"], width: number, height: number): Rule[] {
  const [across, down] = turn % 2 === 1 ? [height, width] : [width, height];
  const rules: Rule[] = [];
  for (const segment of segments) {
    const [ax, ay] = turnUpright(segment.x0, segment.y0, turn, width, height);
    const [bx, by] = turnUpright(segment.x1, segment.y1, turn, width, height);
    const [dx, dy] = [Math.abs(ax - bx), Math.abs(ay - by)];
    if (dy <= 1 && dx > dy) rules.push({ orientation: "horizontal", at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
    else if (dx <= 1 && dy > dx) rules.push({ orientation: "vertical", at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
  }
  return rules.flatMap((rule) => {
    const [side, length] = rule.orientation === "horizontal" ? [down, across] : [across, down];
    const [from, to] = [Math.max(0, rule.from), Math.min(length, rule.to)];
    return rule.at < -1 || rule.at > side + 1 || to <= from ? [] : [{ ...rule, from, to }];
  });
}
