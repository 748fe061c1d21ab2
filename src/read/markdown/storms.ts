/** Lines [first, last] of a source, counted from 1. */
export type Span = { first: number; last: number };

/**
 * A paragraph of a plan has a few dozen signs of markup, a long list without a blank line a few hundred. The parser's time grows with
 * their square: a hundred thousand of them took it a minute.
 */
const mostSigns = 3000;
const sign = /[*_`<[\]!\\&~]/gu;
/** A row of a table is parsed by itself. */
const row = /^[ \t]*\|/u;

/** Paragraphs with more markup than anybody writes. They are words for a reader, whatever signs they hold. */
export function markStorms(lines: readonly string[]): Span[] {
  const storms: Span[] = [];
  let first = 0;
  let signs = 0;
  lines.forEach((line, i) => {
    const own = line.match(sign)?.length ?? 0;
    const alone = row.test(line);
    if (line.trim() === "" || alone) signs = 0;
    if (signs === 0) first = i;
    signs += own;
    const next = lines[i + 1] ?? "";
    if (signs > mostSigns && (alone || next.trim() === "" || row.test(next))) storms.push({ first: first + 1, last: i + 1 });
    if (alone) signs = 0;
  });
  return storms;
}

/** Marks of quotes and lists in one another, on one line. */
const nested = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50,}/gmu;
/** Wider than a printed line: a list there would be the fiftieth in another. */
const indented = /^[ \t]{100,}/gmu;

/** The source without nesting that no page has room for: the parser follows it level by level, up to the end of its stack. */
export function withoutDeepNesting(source: string): string {
  return source.replace(nested, "").replace(indented, (blanks) => blanks.slice(0, 100));
}
