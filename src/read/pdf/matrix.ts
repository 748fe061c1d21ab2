/** The affine map x' = a·x + c·y + e, y' = b·x + d·y + f, written as PDF writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function apply(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Six numbers of whatever container pdf.js uses; null when they are not six finite numbers. */
export function matrixOf(value: unknown): Matrix | null {
  if (value === null || typeof value !== "object") return null;
  const numbers = Object.values(value);
  const [a, b, c, d, e, f] = numbers;
  if (numbers.length < 6 || ![a, b, c, d, e, f].every((n) => typeof n === "number" && Number.isFinite(n))) return null;
  return [a, b, c, d, e, f];
}
