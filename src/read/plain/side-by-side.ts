import { isGenreLine, opening } from "./cue.ts";
import { lineOf, type SourceLine } from "./line.ts";

/** Fewer blanks than these stand between words; a gutter between two columns is wider. */
const gutterBlanks = 4;
/** A letterhead and a block of recipients beside a signature take no more lines than these. */
const mostLines = 45;

/**
 * Where a converter kept the page's layout, the letterhead's two columns and the recipients beside the signature stand on common lines:
 * "ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". They become the left column's lines, then the right one's.
 */
export function partColumns(lines: readonly SourceLine[]): SourceLine[] {
  const letterhead = lines.slice(0, mostLines).findIndex((line) => isGenreLine(line.text));
  const head = Math.max(0, letterhead);
  const parted: SourceLine[] = [...partBlock(lines.slice(0, head)), ...lines.slice(head)].flatMap(partNumberAndDate);
  const start = parted.findIndex((line) => gutterOf(line.source) > 0 && opening(line.text) === "recipients");
  if (start < 0) return parted;
  const end = blockEnd(parted, start);
  return [...parted.slice(0, start), ...partBlock(parted.slice(start, end)), ...parted.slice(end)];
}

/** "Số:      /QĐ-UBND", "ngày      tháng      năm 2026": blanks left to be filled in by hand are no gutter. */
const leavesBlank = /(?:^|\s)(?:số\s*:?|ngày|tháng|năm)$/iu;

/** The column where the words right of the widest run of blanks begin; 0 without such a run. */
function gutterOf(source: string): number {
  let widest = 0;
  let column = 0;
  for (const match of source.matchAll(/(?<=\S) {4,}(?=\S)/gu)) {
    if (match[0].length < Math.max(widest, gutterBlanks) || leavesBlank.test(source.slice(0, match.index))) continue;
    widest = match[0].length;
    column = match.index + widest;
  }
  return column;
}

/** The lines of a block in two columns, left ones first; as they are where no gutter runs through it. */
function partBlock(lines: readonly SourceLine[]): SourceLine[] {
  const gutters = lines.map((line) => gutterOf(line.source)).filter((column) => column > 0);
  if (gutters.length === 0) return [...lines];
  const gutter = Math.min(...gutters);
  const left: SourceLine[] = [];
  const right: SourceLine[] = [];
  for (const line of lines) {
    const at = gutterOf(line.source);
    if (at > 0) {
      left.push(half(line, line.source.slice(0, at).trimEnd(), left.length === 0));
      right.push(half(line, line.source.slice(at), right.length === 0));
    } else if (line.indent >= gutter - 6) right.push(line);
    else left.push(line);
  }
  return [...left, ...right.map((line, i) => (i === 0 ? { ...line, blanksBefore: Math.max(line.blanksBefore, 2) } : line))];
}

/** One column's part of a line; set from the left, since its blanks are the other column's. */
function half(line: SourceLine, source: string, first: boolean): SourceLine {
  const { blanksBefore, newPage, formFeed, belowRule } = line;
  return {
    ...lineOf(source.trimStart(), line.number),
    source,
    blanksBefore: first ? blanksBefore : Math.max(blanksBefore, 0),
    newPage,
    formFeed,
    belowRule,
  };
}

/** The block ends where an appendix begins, a page's words run over the gutter, or after its most lines. */
function blockEnd(lines: readonly SourceLine[], start: number): number {
  const gutter = gutterOf(lines[start]?.source ?? "");
  for (let i = start + 1; i < Math.min(lines.length, start + mostLines); i++) {
    const line = lines[i];
    if (line === undefined) break;
    const over = gutterOf(line.source) === 0 && line.indent < gutter - 6 && line.indent + line.text.length > gutter + 4;
    if (opening(line.text) === "appendix" || over) return i;
  }
  return Math.min(lines.length, start + mostLines);
}

/** "Số: 05/KH-UBND Hải An, ngày 14 tháng 7 năm 2025": number and date line, set side by side, read as one line. */
const numberAndDate = /^(\p{L}{2,8}\s?:.{0,30}?\/[\p{Lu}Đ&\-\d]+)\s+(\p{Lu}[^/:]{1,40},\s*ngày\s.{0,12}tháng\s.{0,12}năm.{0,8})$/u;

function partNumberAndDate(line: SourceLine): SourceLine[] {
  const found = numberAndDate.exec(line.text);
  if (found?.[1] === undefined || found[2] === undefined || opening(line.text) !== "number") return [line];
  return [half(line, found[1], true), half(line, found[2], true)];
}
