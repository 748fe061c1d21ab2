import type { Ink } from "./picture.ts";

/** A dot of ink, in quarters of the picture's resolution. */
type Dot = { x: number; y: number };

/** Sheets lie askew in a scanner by at most this much (4°). */
const steepest = 0.07;
/** Runs longer than this (in quarter dots, 2 cm) are rules of tables: they say nothing about the direction of text. */
const longestStroke = 40;

/**
 * How the page's text lies. `slope`: dots that a line falls per dot to the right. `sideways`: the lines run up or down the page.
 * Text that lies level makes rows full of ink and empty rows between: the sharper that change, the better the guess.
 */
export function slopeOf(ink: Ink): { slope: number; sideways: boolean } {
  const dots = textDots(ink);
  const [rows, columns] = [Math.ceil(ink.height / 4), Math.ceil(ink.width / 4)];
  const level = bestSlope(dots, rows, columns);
  const turned = bestSlope(
    dots.map(({ x, y }) => ({ x: rows - 1 - y, y: x })),
    columns,
    rows,
  );
  const sideways = turned.sharpness > 1.5 * level.sharpness;
  return { slope: (sideways ? turned : level).slope, sideways };
}

function bestSlope(dots: readonly Dot[], rows: number, columns: number): { slope: number; sharpness: number } {
  let best = { slope: 0, sharpness: sharpness(dots, 0, rows, columns) };
  for (const [reach, step] of [
    [steepest, 0.004],
    [0.004, 0.0008],
    [0.0008, 0.0002],
  ] as const) {
    const middle = best.slope;
    for (let i = -Math.round(reach / step); i <= Math.round(reach / step); i++) {
      const slope = middle + i * step;
      const found = sharpness(dots, slope, rows, columns);
      if (found > best.sharpness) best = { slope, sharpness: found };
    }
  }
  return best;
}

/** Sum of squared changes from row to row, when rows fall by `slope`. */
function sharpness(dots: readonly Dot[], slope: number, rows: number, columns: number): number {
  const shift = Math.ceil(Math.abs(slope) * columns) + 1;
  const counts = new Float64Array(rows + 2 * shift + 1);
  for (const { x, y } of dots) {
    const row = Math.round(y - slope * x) + shift;
    counts[row] = (counts[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let i = 1; i < counts.length; i++) sum += ((counts[i] ?? 0) - (counts[i - 1] ?? 0)) ** 2;
  return sum;
}

/** Every fourth dot of every fourth row that is ink (in most of its neighbourhood) and lies in no long run. */
function textDots(ink: Ink): Dot[] {
  const [columns, rows] = [Math.floor(ink.width / 4), Math.floor(ink.height / 4)];
  const small = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let count = 0;
      for (let v = 0; v < 4; v++) for (let u = 0; u < 4; u++) count += ink.dots[(4 * y + v) * ink.width + 4 * x + u] ?? 0;
      if (count >= 4) small[y * columns + x] = 1;
    }
  }
  const ruled = new Uint8Array(small.length);
  markRuns(small, ruled, rows, columns, columns, 1);
  markRuns(small, ruled, columns, rows, 1, columns);
  const dots: Dot[] = [];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) if (small[y * columns + x] === 1 && ruled[y * columns + x] === 0) dots.push({ x, y });
  }
  return dots;
}

function markRuns(small: Uint8Array, ruled: Uint8Array, lines: number, length: number, lineStep: number, step: number): void {
  for (let line = 0; line < lines; line++) {
    let run = 0;
    for (let i = 0; i <= length; i++) {
      if (i < length && small[line * lineStep + i * step] === 1) run++;
      else {
        if (run > longestStroke) for (let k = i - run; k < i; k++) ruled[line * lineStep + k * step] = 1;
        run = 0;
      }
    }
  }
}
