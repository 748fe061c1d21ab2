/** A page as a grey picture, row by row: 0 black, 255 white. */
export type Picture = { width: number; height: number; grey: Uint8Array };

/** Which dots of a picture are ink (1) and which are paper (0). */
export type Ink = { width: number; height: number; dots: Uint8Array };

/** A part of a picture in whole dots; `right` and `bottom` are the first dots outside. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** The same dots in a binary PGM file, which the recogniser reads without decoding anything. */
export function pgmOf({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), grey]);
}

/** An area cut out, with white around it: letters at a picture's very edge are read worse. */
export function cutOut(picture: Picture, area: Area, margin: number): Picture {
  const [width, height] = [area.right - area.left + 2 * margin, area.bottom - area.top + 2 * margin];
  const grey = new Uint8Array(width * height).fill(255);
  for (let y = area.top; y < area.bottom; y++) {
    const from = y * picture.width + area.left;
    grey.set(picture.grey.subarray(from, from + area.right - area.left), (y - area.top + margin) * width + margin);
  }
  return { width, height, grey };
}

/** The same picture with an area made white. */
export function whiten(picture: Picture, { left, top, right, bottom }: Area): void {
  for (let y = Math.max(0, top); y < Math.min(picture.height, bottom); y++) {
    picture.grey.fill(255, y * picture.width + Math.max(0, left), y * picture.width + Math.max(0, Math.min(picture.width, right)));
  }
}

/** Turns a picture by quarter turns clockwise. */
export function quarterTurned(picture: Picture, turns: 0 | 1 | 2 | 3): Picture {
  if (turns === 0) return picture;
  const { width, height, grey } = picture;
  const [across, down] = turns === 2 ? [width, height] : [height, width];
  const turned = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      turned[v * across + u] = grey[y * width + x] ?? 255;
    }
  }
  return { width: across, height: down, grey: turned };
}

/** Turns a picture about its middle so that lines which fall by `slope` (dots down per dot to the right) lie level. */
export function levelled(picture: Picture, slope: number): Picture {
  if (slope === 0) return picture;
  const { width, height, grey } = picture;
  const angle = Math.atan(slope);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [width / 2, height / 2];
  // Where a dot comes from is a part that depends on its column and one that depends on its row.
  const columnX = Float64Array.from({ length: width }, (_, x) => cx + (x - cx) * cos);
  const columnY = Float64Array.from({ length: width }, (_, x) => cy + (x - cx) * sin);
  const turned = new Uint8Array(grey.length).fill(255);
  for (let y = 0; y < height; y++) {
    const rowX = (y - cy) * sin;
    const rowY = (y - cy) * cos;
    for (let x = 0; x < width; x++) {
      const fromX = (columnX[x] as number) - rowX;
      const fromY = (columnY[x] as number) + rowY;
      if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) continue;
      const left = fromX | 0;
      const top = fromY | 0;
      const at = top * width + left;
      const u = fromX - left;
      const above = (grey[at] as number) * (1 - u) + (grey[at + 1] as number) * u;
      const below = (grey[at + width] as number) * (1 - u) + (grey[at + width + 1] as number) * u;
      turned[y * width + x] = (above + (below - above) * (fromY - top) + 0.5) | 0;
    }
  }
  return { width, height, grey: turned };
}
