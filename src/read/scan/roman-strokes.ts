import { inkBox } from "./ink.ts";
import type { Area, Ink } from "./picture.ts";

/**
 * Roman numbers of strokes, counted in the picture: in bold type the feet of "II" touch and it is recognised as "H", "III" as "II", "I" as
 * "L". `text` is what was recognised, `area` where. Null where it is no such number, or the strokes do not make one.
 */
export function romanByStrokes(ink: Ink, area: Area, text: string): string | null {
  const [, five, strokes, end] = /^(V?)([IHLl1|]{1,3})([.,:;)]?)$/u.exec(text) ?? [];
  const box = strokes === undefined ? null : inkBox(ink, area);
  if (box === null || strokes === undefined || /^1+$/u.test(strokes)) return null;
  const height = box.bottom - box.top;
  const counts = [0.3, 0.4, 0.5].map((part) => runs(ink, box, Math.round(box.top + part * height)));
  const [upper, middle, lower] = counts.map((found) => found.length);
  if (upper === undefined || upper !== middle || upper !== lower) return null;
  // Two strokes at half height are V's own, which lean: all others stand.
  const count = five === "V" ? upper - 2 : upper;
  const wide = counts.flat().some(({ from, to }) => to - from > 0.3 * height);
  if (count < 1 || count > 3 || wide || (five === "" && !isEven(ink, box, height))) return null;
  return `${five}${"I".repeat(count)}${end === "" && hasStop(ink, box, counts[1]?.at(-1)?.to ?? box.right) ? "." : end}`;
}

type Stroke = { from: number; to: number };

function runs({ width, dots }: Ink, box: Area, y: number): Stroke[] {
  const found: Stroke[] = [];
  let from = -1;
  for (let x = box.left; x <= box.right; x++) {
    const isInk = x < box.right && dots[y * width + x] === 1;
    if (isInk && from < 0) from = x;
    if (!isInk && from >= 0) {
      found.push({ from, to: x });
      from = -1;
    }
  }
  return found;
}

/** "I." recognised as "L" holds the full stop: ink at the foot, apart from the last stroke. */
function hasStop(ink: Ink, box: Area, last: number): boolean {
  const height = box.bottom - box.top;
  return runs(ink, box, box.bottom - Math.max(2, Math.round(0.06 * height))).some(({ from }) => from > last + 0.12 * height);
}

/** "I" has as much foot as head; "L" has more. The full stop at the right is left out. */
function isEven(ink: Ink, box: Area, height: number): boolean {
  const middle = runs(ink, box, Math.round(box.top + height / 2));
  const reach = { ...box, right: Math.min(box.right, (middle.at(-1)?.to ?? box.right) + Math.round(0.3 * height)) };
  const widest = (from: number, to: number): number => {
    let most = 0;
    for (let y = Math.round(box.top + from * height); y < Math.round(box.top + to * height); y++)
      most = Math.max(most, ...runs(ink, reach, y).map((run) => run.to - run.from));
    return most;
  };
  const [head, foot] = [widest(0, 0.15), widest(0.85, 1)];
  return Math.abs(head - foot) <= 0.25 * Math.max(head, foot) + 2;
}
