import { compose, identity, type Matrix, matrixOf } from "./matrix.ts";

/** The part of PDF's graphics state (ISO 32000-1, 8.4 and 9.3) that decides where text and lines stand. */
export type TextState = {
  font: string;
  size: number;
  spacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
};
export type State = TextState & { map: Matrix; lineWidth: number };
export type Pen = { base: Matrix; state: State; saved: State[]; text: Matrix; line: Matrix };

export function newPen(map: Matrix): Pen {
  const text = { font: "", size: 0, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0 };
  return { base: map, state: { ...text, map, lineWidth: 1 }, saved: [], text: identity, line: identity };
}

const number = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);

/** What each operator does to the pen, by pdf.js's name for it. Operators that draw are not here. */
export const moves: Record<string, (pen: Pen, args: readonly unknown[]) => void> = {
  save: (pen) => {
    if (pen.saved.length < 5000) pen.saved.push({ ...pen.state });
  },
  restore: (pen) => {
    pen.state = pen.saved.pop() ?? pen.state;
  },
  transform: (pen, args) => transform(pen, matrixOf(args)),
  setLineWidth: (pen, [width]) => {
    pen.state.lineWidth = number(width);
  },
  setGState: (pen, [entries]) => {
    if (!Array.isArray(entries)) return;
    for (const [key, value] of entries) {
      if (key === "LW") pen.state.lineWidth = number(value);
      if (key === "Font" && Array.isArray(value)) setFont(pen, value);
    }
  },
  paintFormXObjectBegin: (pen, [matrix]) => {
    pen.saved.push({ ...pen.state });
    transform(pen, matrixOf(matrix));
  },
  paintFormXObjectEnd: (pen) => {
    pen.state = pen.saved.pop() ?? pen.state;
  },
  beginAnnotation: (pen, [, rect, matrix, inner]) => {
    pen.saved.push({ ...pen.state });
    pen.state.map = pen.base;
    if (Array.isArray(rect)) transform(pen, matrixOf(matrix));
    transform(pen, matrixOf(inner));
  },
  endAnnotation: (pen) => {
    pen.state = pen.saved.pop() ?? pen.state;
  },
  beginText: (pen) => {
    pen.text = identity;
    pen.line = identity;
  },
  setFont,
  setCharSpacing: (pen, [value]) => {
    pen.state.spacing = number(value);
  },
  setWordSpacing: (pen, [value]) => {
    pen.state.wordSpacing = number(value);
  },
  setHScale: (pen, [value]) => {
    pen.state.stretch = number(value) / 100;
  },
  setLeading: (pen, [value]) => {
    pen.state.leading = -number(value);
  },
  setTextRise: (pen, [value]) => {
    pen.state.rise = number(value);
  },
  setTextRenderingMode: (pen, [value]) => {
    pen.state.mode = number(value);
  },
  setTextMatrix: (pen, [matrix]) => {
    pen.text = matrixOf(matrix) ?? identity;
    pen.line = pen.text;
  },
  moveText: (pen, [x, y]) => moveText(pen, number(x), number(y)),
  setLeadingMoveText: (pen, [x, y]) => {
    pen.state.leading = number(y);
    moveText(pen, number(x), number(y));
  },
  nextLine: (pen) => moveText(pen, 0, pen.state.leading),
};

function setFont(pen: Pen, [name, size]: readonly unknown[]): void {
  pen.state.font = typeof name === "string" ? name : "";
  pen.state.size = number(size);
}

function transform(pen: Pen, matrix: Matrix | null): void {
  if (matrix !== null) pen.state.map = compose(pen.state.map, matrix);
}

function moveText(pen: Pen, x: number, y: number): void {
  pen.line = compose(pen.line, [1, 0, 0, 1, x, y]);
  pen.text = pen.line;
}

/** One of a showText operator's parts: pdf.js's glyph, or a number that moves the pen back by thousandths of the size. */
export type Shown = { text: string; width: number; blank: boolean };

export function shownOf(part: unknown): Shown | number | null {
  if (typeof part === "number") return part;
  if (part === null || typeof part !== "object") return null;
  const { unicode, width, isSpace } = part as Record<string, unknown>;
  return { text: typeof unicode === "string" ? unicode : "", width: number(width), blank: isSpace === true };
}

/** Where text drawn now begins on the page, and how one unit of text space lies there. */
export function textMap(pen: Pen): Matrix {
  return compose(pen.state.map, pen.text);
}

/** Moves the pen along the line by `distance` units of text space. */
export function advance(pen: Pen, distance: number): void {
  pen.text = compose(pen.text, [1, 0, 0, 1, distance, 0]);
}
