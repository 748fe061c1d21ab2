import type { Area, Ink, Picture } from "./picture.ts";

/** A dot is ink when it is this much darker than the paper around it; thin table lines of office scanners keep 0.8 of it. */
const darker = 0.82;

/**
 * Tells ink from paper by the mean of the dots around (a window of a fortieth of the width): shadows at the fold and grey paper do not
 * matter. The sums of all dots above and left of a dot make the mean of any window four look-ups.
 */
export function inkOf({ width, height, grey }: Picture): Ink {
  const wide = width + 1;
  const sums = new Float64Array(wide * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x] ?? 0;
      sums[(y + 1) * wide + x + 1] = (sums[y * wide + x + 1] ?? 0) + row;
    }
  }
  const reach = Math.max(8, Math.round(width / 80));
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        (sums[bottom * wide + right] ?? 0) -
        (sums[top * wide + right] ?? 0) -
        (sums[bottom * wide + left] ?? 0) +
        (sums[top * wide + left] ?? 0);
      const mean = sum / ((bottom - top) * (right - left));
      if ((grey[y * width + x] ?? 255) < darker * mean) dots[y * width + x] = 1;
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
