import type { Box } from "../../model/place.ts";
import { boxAround } from "../../text/box.ts";
import { advance, moves, newPen, type Pen, shownOf, textMap } from "./drawing.ts";
import { type FontLook, fontLook } from "./font-look.ts";
import type { Glyph } from "./glyph.ts";
import { limits } from "./limits.ts";
import { apply, type Matrix } from "./matrix.ts";
import { rulesOfPath, type Segment } from "./path-rules.ts";

/** What a page's operators draw, in drawing order, on the page as shown. `cut` is true when a bound was reached. */
export type Painted = { glyphs: Glyph[]; fonts: FontLook[]; segments: Segment[]; images: Box[]; paths: number; cut: boolean };

export type OperatorList = { fnArray: readonly number[]; argsArray: readonly unknown[] };

type Content = { artifact: boolean; id: string | null };
type Canvas = Painted & { pen: Pen; fontOf: (name: string) => number; contents: Content[]; stamps: number; run: number };

const images = new Set([
  "paintImageXObject",
  "paintInlineImageXObject",
  "paintImageMaskXObject",
  "paintImageXObjectRepeat",
  "paintSolidColorImageMask",
]);

/**
 * Follows a page's operators (pdf.js's list, named by `names`) and notes every character, straight line and image. `map` takes the
 * page's own coordinates to the page as shown; `font` gives what is known of a font; `stampIds` are the annotations that are stamps
 * or signatures: form fields that somebody filled in are words of the page.
 */
export function paint(
  list: OperatorList,
  names: ReadonlyMap<number, string>,
  map: Matrix,
  font: (name: string) => unknown,
  stampIds: ReadonlySet<string>,
): Painted {
  const fonts: FontLook[] = [];
  const indexOf = new Map<string, number>();
  const fontOf = (name: string): number => {
    let index = indexOf.get(name);
    if (index === undefined) {
      index = fonts.push(fontLook(font(name))) - 1;
      indexOf.set(name, index);
    }
    return index;
  };
  const canvas: Canvas = {
    glyphs: [],
    fonts,
    segments: [],
    images: [],
    paths: 0,
    cut: list.fnArray.length > limits.operatorsPerPage,
    pen: newPen(map),
    fontOf,
    contents: [],
    stamps: 0,
    run: 0,
  };
  const count = Math.min(list.fnArray.length, limits.operatorsPerPage);
  for (let i = 0; i < count && !full(canvas); i++) {
    const name = names.get(list.fnArray[i] ?? -1) ?? "";
    const given = list.argsArray[i];
    draw(canvas, name, Array.isArray(given) ? given : [], stampIds);
  }
  canvas.cut ||= full(canvas);
  return canvas;
}

function full(canvas: Canvas): boolean {
  return canvas.glyphs.length > limits.glyphsPerPage || canvas.segments.length > limits.rulesPerPage;
}

function draw(canvas: Canvas, name: string, args: readonly unknown[], stampIds: ReadonlySet<string>): void {
  moves[name]?.(canvas.pen, args);
  if (name === "showText") showText(canvas, args[0]);
  else if (name === "constructPath") {
    canvas.paths++;
    const { map, lineWidth } = canvas.pen.state;
    canvas.segments.push(...rulesOfPath(args, map, lineWidth));
  } else if (images.has(name)) canvas.images.push(unitSquare(canvas.pen.state.map));
  else if (name === "beginAnnotation") canvas.stamps = typeof args[0] === "string" && stampIds.has(args[0]) ? 1 : 0;
  else if (name === "endAnnotation") canvas.stamps = 0;
  else if (name === "beginMarkedContent" || name === "beginMarkedContentProps") beginContent(canvas, args);
  else if (name === "endMarkedContent") canvas.contents.pop();
}

/** An image is drawn into the unit square. */
function unitSquare(map: Matrix): Box {
  const corners = [apply(map, 0, 0), apply(map, 1, 0), apply(map, 0, 1), apply(map, 1, 1)];
  return boxAround(corners.map(([x, y]) => ({ x, y, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function beginContent(canvas: Canvas, [tag, id]: readonly unknown[]): void {
  const outer = canvas.contents.at(-1) ?? { artifact: false, id: null };
  canvas.contents.push({ artifact: outer.artifact || tag === "Artifact", id: typeof id === "number" ? String(id) : outer.id });
}

/** ISO 32000-1, 9.4.4: how far the pen moves after each character. */
function showText(canvas: Canvas, parts: unknown): void {
  if (!Array.isArray(parts)) return;
  const { pen } = canvas;
  const { state } = pen;
  const font = canvas.fontOf(state.font);
  const unit = canvas.fonts[font]?.unit ?? 0.001;
  const content = canvas.contents.at(-1) ?? { artifact: false, id: null };
  const run = canvas.run++;
  for (const part of parts) {
    const shown = shownOf(part);
    if (shown === null) continue;
    if (typeof shown === "number") {
      advance(pen, (-shown / 1000) * state.size * state.stretch);
      continue;
    }
    const width = shown.width * unit * state.size * state.stretch;
    const spacing = (state.spacing + (shown.blank ? state.wordSpacing : 0)) * state.stretch;
    const map = textMap(pen);
    const [x, y] = apply(map, 0, state.rise);
    const [endX, endY] = apply(map, width, state.rise);
    const size = Math.abs(state.size) * Math.hypot(map[2], map[3]);
    if (Number.isFinite(x + y + endX + endY) && size > 0.1) {
      canvas.glyphs.push({
        text: shown.text,
        x,
        y,
        endX,
        endY,
        size,
        font,
        run,
        spacing: Math.max(0, state.spacing * state.stretch * Math.hypot(map[0], map[1])),
        invisible: state.mode === 3 || state.mode === 7,
        stamp: canvas.stamps > 0,
        artifact: content.artifact,
        content: content.id,
      });
    }
    advance(pen, width + spacing);
  }
}
