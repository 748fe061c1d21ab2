import type { Area, Ink, Picture } from "./picture.ts";

/** A dot is ink when it is this much darker than the paper around it; thin table lines of office scanners keep 0.8 of it. */
const darker = 0.82;

/**
 * Tells ink from paper by the mean of the dots around (a window of a fortieth of the width): shadows at the fold and grey paper do not
 * matter. The window slides: every column keeps the sum of its dots in the window's rows, so that a dot costs the same however wide it is.
 */
export function inkOf({ width, height, grey }: Picture): Ink {
  const reach = Math.max(8, Math.round(width / 80));
  const columns = new Int32Array(width);
  const add = (y: number, sign: 1 | -1): void => {
    for (let x = 0, at = y * width; x < width; x++, at++) columns[x] = (columns[x] as number) + sign * (grey[at] as number);
  };
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < Math.min(height, reach); y++) add(y, 1);
  // Sums of columns up to a column: two of them make the sum of a window.
  const sums = new Int32Array(width + 1);
  for (let y = 0; y < height; y++) {
    if (y + reach < height) add(y + reach, 1);
    if (y > reach) add(y - reach - 1, -1);
    const rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    for (let x = 0; x < width; x++) sums[x + 1] = (sums[x] as number) + (columns[x] as number);
    for (let x = 0; x < width; x++) {
      const from = x < reach ? 0 : x - reach;
      const to = x + reach < width ? x + reach + 1 : width;
      const sum = (sums[to] as number) - (sums[from] as number);
      if ((grey[y * width + x] as number) * rows * (to - from) < darker * sum) dots[y * width + x] = 1;
    }
  }
  return { width, height, dots };
}

/** How many dots of an area are ink. */
export function inkIn({ width, dots }: Ink, area: Area): number {
  let count = 0;
  for (let y = area.top; y < area.bottom; y++) {
    for (let x = area.left; x < area.right; x++) count += dots[y * width + x] ?? 0;
  }
  return count;
}

/** The smallest area around the ink of an area, single dots left out; null where there is none. */
export function inkBox({ width, dots }: Ink, area: Area): Area | null {
  const box = { left: area.right, top: area.bottom, right: area.left, bottom: area.top };
  for (let y = area.top + 1; y < area.bottom - 1; y++) {
    for (let x = area.left + 1; x < area.right - 1; x++) {
      const at = y * width + x;
      if (dots[at] !== 1 || (dots[at - 1] ?? 0) + (dots[at + 1] ?? 0) + (dots[at - width] ?? 0) + (dots[at + width] ?? 0) < 2) continue;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box.right > box.left && box.bottom > box.top ? box : null;
}

/** Makes an area paper. */
export function blank({ width, dots }: Ink, { left, top, right, bottom }: Area): void {
  for (let y = top; y < bottom; y++) dots.fill(0, y * width + left, y * width + right);
}
