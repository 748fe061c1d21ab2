import type { Box } from "../model/place.ts";

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
export const centre = (box: Box): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];

/** The smallest box around all of them; null for none. */
export function boxAround(boxes: Iterable<Box>): Box | null {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (const box of boxes) {
    x0 = Math.min(x0, box.x);
    y0 = Math.min(y0, box.y);
    x1 = Math.max(x1, right(box));
    y1 = Math.max(y1, bottom(box));
  }
  return x0 <= x1 ? { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } : null;
}

/** Is the middle of `inner` inside `outer`, `slack` points beyond its edges allowed? */
export function holds(outer: Box, inner: Box, slack = 0): boolean {
  const [x, y] = centre(inner);
  return x >= outer.x - slack && x <= right(outer) + slack && y >= outer.y - slack && y <= bottom(outer) + slack;
}

/** How much of the lesser height two boxes share, 0–1. */
export function sharedHeight(a: Box, b: Box): number {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return shared <= 0 ? 0 : shared / Math.max(0.01, Math.min(a.height, b.height));
}
