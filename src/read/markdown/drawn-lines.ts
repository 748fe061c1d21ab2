/** A table drawn with "+", "-", "=" and "|", as pandoc writes tables whose cells hold more than one line: lines [first, last], from 1. */
export type DrawnTable = { first: number; last: number };

const rule = /^\s*\+(?:[-=:]+\+)+\s*$/u;

/** Finds drawn tables: from a rule to the last rule below it, every line between beginning and ending with a sign of the frame. */
export function drawnTables(lines: readonly string[]): DrawnTable[] {
  const tables: DrawnTable[] = [];
  for (let first = 0; first < lines.length; first++) {
    if (!rule.test(lines[first] ?? "")) continue;
    let end = first;
    while (/^\s*[+|].*[+|]\s*$/u.test(lines[end + 1] ?? "")) end++;
    let last = end;
    while (last > first && !rule.test(lines[last] ?? "")) last--;
    if (last > first) tables.push({ first: first + 1, last: last + 1 });
    first = end;
  }
  return tables;
}

/** The frame as a grid of fields: where columns begin and end, and for every row of fields its lines (indices into the table's own). */
export type Frame = { lines: string[]; edges: number[]; bands: { top: number; bottom: number }[] };

/** Reads a drawn table's frame: each "+" of a rule marks the edge of a column, each line with a piece of rule begins a row of fields. */
export function frameOf(source: readonly string[]): Frame {
  const margin = source[0]?.indexOf("+") ?? 0;
  const lines = source.map((line) => line.slice(margin).trimEnd());
  const ruled = lines.flatMap((line, i) => (/\+[-=:]+\+/u.test(line) ? [i] : []));
  const edges = new Set(ruled.flatMap((i) => [...(lines[i] ?? "")].flatMap((sign, at) => (sign === "+" ? [at] : []))));
  const bands = ruled.slice(0, -1).map((top, i) => ({ top, bottom: ruled[i + 1] ?? lines.length }));
  return { lines, edges: [...edges].sort((a, b) => a - b), bands };
}

/** A rule runs above the field in this row and column. */
export function isRuledAbove(frame: Frame, row: number, column: number): boolean {
  const { top } = frame.bands[row] ?? { top: 0 };
  const piece = (frame.lines[top] ?? "").slice((frame.edges[column] ?? 0) + 1, frame.edges[column + 1]);
  return /^[-=:+]+$/u.test(piece);
}

/** A bar stands at the field's left edge in every line of its row. */
export function isBarredLeft(frame: Frame, row: number, column: number): boolean {
  const { top, bottom } = frame.bands[row] ?? { top: 0, bottom: 0 };
  const at = frame.edges[column] ?? 0;
  return frame.lines.slice(top + 1, bottom).every((line) => line.charAt(at) === "|" || line.charAt(at) === "+");
}
