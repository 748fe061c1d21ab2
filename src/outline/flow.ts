import type { Block, Cell, Document, Look, Paragraph, Table } from "../model/document.ts";
import type { Passage } from "../model/passage.ts";
import { isCapitals } from "../text/capitals.ts";
import { passageOf, slicePassage } from "../text/passage.ts";
import { labelAt } from "./label.ts";
import { signingRow } from "./signing-rows.ts";
import { isGenre, marksLetterhead, opens } from "./words.ts";

/** A line of thought of the document: a paragraph, or the part of one that a manual line break sets apart. */
export type FlowParagraph = { kind: "paragraph"; passage: Passage; look: Look; source: Paragraph };
export type FlowEntry = FlowParagraph | { kind: "table"; table: Table };

/**
 * The body of the document as one sequence: furniture and notes left out, tables that only set letterheads and signature
 * blocks side by side dissolved into their paragraphs, column by column.
 */
export function flowOf(document: Document): FlowEntry[] {
  return document.blocks.flatMap(entriesOf);
}

function entriesOf(block: Block): FlowEntry[] {
  if (block.layer !== "body") return [];
  if (block.kind === "paragraph") return linesOf(block);
  const signing = signingRow(block);
  if (signing > 0) {
    const above = { ...block, rows: block.rows.slice(0, signing) };
    return [...entriesOf(above), ...dissolved({ ...block, rows: block.rows.slice(signing) })];
  }
  return isLayout(block) ? dissolved(block) : [{ kind: "table", table: block }];
}

/** The paragraphs of a table that only set them side by side. */
function dissolved(table: Table): FlowEntry[] {
  return cellsByColumn(table).flatMap((cell) => cell.blocks.flatMap(entriesOf));
}

/** At most three columns and a few rows, and the words of a letterhead or a signature block in them. */
function isLayout(table: Table): boolean {
  if (table.columns > 3 || table.rows.length > 6) return false;
  return cellsByColumn(table).some((cell) =>
    cell.blocks.some(
      (block) =>
        block.kind === "paragraph" && linesOf(block).some((line) => marksLetterhead(line.passage.text) || signs(line.passage.text)),
    ),
  );
}

/** "GIÁM ĐỐC" alone in capitals: two who sign side by side, with nobody named to receive it. */
function signs(text: string): boolean {
  return isCapitals(text) && opens(text, "office") === text.length;
}

function cellsByColumn(table: Table): Cell[] {
  return table.rows.flatMap((row) => row.cells).sort((a, b) => a.column - b.column || a.row - b.row);
}

/**
 * A manual line break parts two lines of thought when the words say so ("PHỤ LỤC\nDANH MỤC …\n(Kèm theo …)"), and is a mere wrap
 * otherwise ("vốn chủ sở hữu của\ntổ chức, cá nhân").
 */
export function linesOf(paragraph: Paragraph): FlowParagraph[] {
  const whole = passageOf(paragraph);
  const lines: FlowParagraph[] = [];
  let start = 0;
  for (let at = paragraph.text.indexOf("\n"); at >= 0; at = paragraph.text.indexOf("\n", at + 1)) {
    if (!partsLines(paragraph.text.slice(start, at).trim(), restOfLine(paragraph.text, at + 1))) continue;
    lines.push({ kind: "paragraph", passage: slicePassage(whole, start, at), look: paragraph.look, source: paragraph });
    start = at + 1;
  }
  lines.push({ kind: "paragraph", passage: slicePassage(whole, start), look: paragraph.look, source: paragraph });
  return lines.filter((line) => line.passage.text !== "");
}

function restOfLine(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).trim();
}

/** "-------" under the motto, "*" between the issuer and the number: a line that is drawn. */
function isDrawn(line: string): boolean {
  return /^[-–—_*\s]+$/u.test(line);
}

function partsLines(before: string, after: string): boolean {
  if (before === "" || after === "" || isDrawn(before) || isDrawn(after)) return true;
  if (labelAt(after) !== null || after.startsWith("(") || isGenre(before)) return true;
  if (!/^[\p{Lu}“"]/u.test(after)) return false;
  return /[.;:!?)]$/u.test(before) || isCapitals(before) !== isCapitals(after) || isCapitals(after);
}
