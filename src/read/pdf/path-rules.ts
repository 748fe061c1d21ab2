import { apply, type Matrix } from "./matrix.ts";

/** A straight line drawn on the page as shown, whatever its direction; `width` is its thickness. */
export type Segment = { x0: number; y0: number; x1: number; y1: number; width: number };

/** How pdf.js ends a path, by its operator numbers: stroke 20, closeStroke 21, fill 22, eoFill 23, fill and stroke 24–27, endPath 28. */
const strokes = new Set([20, 21, 24, 25, 26, 27]);
const fills = new Set([22, 23, 24, 25, 26, 27]);

/** Thicker than this a filled rectangle is an area, not a line. Word draws borders up to 6 pt; text is at least 7 pt high. */
const thickest = 4;

type Point = [number, number];

/**
 * The straight lines of one constructPath operator: strokes along axes, and filled rectangles so thin that they are lines (Chromium
 * and Word draw table borders so). Curves give nothing.
 */
export function rulesOfPath(args: readonly unknown[], map: Matrix, lineWidth: number): Segment[] {
  const [end, data] = args;
  if (typeof end !== "number" || !Array.isArray(data)) return [];
  const found: Segment[] = [];
  for (const points of subpaths(data[0], map)) {
    if (strokes.has(end)) found.push(...outline(points, lineWidth * Math.sqrt(Math.abs(map[0] * map[3] - map[1] * map[2]))));
    if (fills.has(end)) found.push(...thinArea(points));
  }
  return found;
}

/** pdf.js writes a path as numbers: 0 x y moves, 1 x y draws a line, 2 and 3 draw curves, 4 closes. A subpath with a curve is left out. */
function subpaths(data: unknown, map: Matrix): Point[][] {
  if (data === null || typeof data !== "object") return [];
  const numbers: number[] = Object.values(data);
  const paths: Point[][] = [];
  let path: Point[] = [];
  let curved = false;
  const finish = (): void => {
    if (path.length > 1 && !curved) paths.push(path);
    path = [];
    curved = false;
  };
  for (let i = 0; i < numbers.length; ) {
    const kind = numbers[i];
    const point = (at: number): Point => apply(map, numbers[at] ?? Number.NaN, numbers[at + 1] ?? Number.NaN);
    if (kind === 0 || kind === 1) {
      if (kind === 0) finish();
      path.push(point(i + 1));
      i += 3;
    } else if (kind === 2 || kind === 3) {
      curved = true;
      i += kind === 2 ? 7 : 5;
    } else if (kind === 4) {
      const first = path[0];
      if (first !== undefined) path.push(first);
      i += 1;
    } else break;
  }
  finish();
  return paths.filter((points) => points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)));
}

function outline(points: readonly Point[], width: number): Segment[] {
  return points.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = points[i] ?? [x1, y1];
    return [{ x0, y0, x1, y1, width }];
  });
}

function thinArea(points: readonly Point[]): Segment[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x1 - x0, y1 - y0];
  const corners = points.every(([x, y]) => (near(x, x0) || near(x, x1)) && (near(y, y0) || near(y, y1)));
  if (!corners || Math.min(width, height) > thickest) return [];
  const across = { x0, y0: (y0 + y1) / 2, x1, y1: (y0 + y1) / 2, width: height };
  const down = { x0: (x0 + x1) / 2, y0, x1: (x0 + x1) / 2, y1, width };
  // A dot of a dotted line may belong to either direction; the line it makes with its neighbours tells.
  if (Math.max(width, height) < 2 * Math.min(width, height)) return [across, down];
  return height <= width ? [across] : [down];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.1;
