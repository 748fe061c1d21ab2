import type { Paragraph } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";
import { convertRuns, type FontRun } from "../../text/charset/run.ts";
import type { Encoding } from "../../text/charset/tables.ts";
import { type Converted, countParagraph } from "../charset-notices.ts";
import { type Ink, paragraphOf } from "../running-text.ts";
import type { TreeBlock, TreeInRun, TreeNoteReference, TreeParagraph, TreeRun } from "./mammoth-tree.ts";
import type { ParagraphFacts } from "./preparation.ts";

/** What paragraphs of one file share: their facts, the label of each note, the encoding from before Unicode that it is written in. */
export type Sheets = {
  facts: readonly ParagraphFacts[];
  noteLabel: (reference: TreeNoteReference) => string;
  usual: Encoding | null;
  converted: Converted<number>;
};

/** A paragraph of mammoth's tree with its list label; null when it prints nothing. `marks`: a note's own mark before its words. */
export function wordParagraph(paragraph: TreeParagraph, sheets: Sheets, marks: readonly Ink[] = []): Paragraph | null {
  const facts = factsOf(paragraph, sheets.facts);
  const place: Place = { kind: "paragraph", index: facts.index };
  const runs = paragraph.children.filter((piece): piece is TreeRun => piece.type === "run");
  const inks = inksOf(runs, place, sheets);
  const words = inks.some((ink) => ink.kind === "words" && ink.text.trim() !== "");
  // A bullet without words is nothing; a number without words is a cell of the "STT" column.
  const label = facts.label === null || (facts.label.bullet && !words) ? "" : facts.label.text;
  const lead: Ink[] = label === "" ? [] : [{ kind: "words", text: label, place }];
  return paragraphOf(inks, facts.layer, facts.look, [...marks, ...lead]);
}

/** The facts of the paragraph itself: where a deleted mark joined two, its own bookmark stands first. */
function factsOf(paragraph: TreeParagraph, facts: readonly ParagraphFacts[]): ParagraphFacts {
  const names = paragraph.children.flatMap((piece) => (piece.type === "bookmarkStart" ? [piece.name] : []));
  const found = facts[Number(names[0]?.slice(1) ?? Number.NaN)];
  if (found === undefined) throw new Error("a paragraph of mammoth's tree has no bookmark");
  return found;
}

function fontRuns(runs: readonly TreeRun[]): FontRun[] {
  return runs.flatMap((run) => run.children.flatMap((piece) => (piece.type === "text" ? [{ text: piece.value, font: run.font }] : [])));
}

/** The words of every paragraph with their fonts, cells included. */
export function fontRunsIn(blocks: readonly TreeBlock[]): FontRun[][] {
  return blocks.flatMap((block) => {
    if (block.type === "table") return block.children.flatMap((row) => row.children.flatMap((cell) => fontRunsIn(cell.children)));
    return [fontRuns(block.children.filter((piece): piece is TreeRun => piece.type === "run"))];
  });
}

function inksOf(runs: readonly TreeRun[], place: Place, sheets: Sheets): Ink[] {
  const texts = fontRuns(runs);
  const converted = convertRuns(texts, sheets.usual);
  countParagraph(sheets.converted, converted);
  let next = 0;
  const ink = (run: TreeRun, piece: TreeInRun): Ink => {
    switch (piece.type) {
      case "tab":
        return { kind: "tab" };
      case "break":
        return { kind: "break" };
      case "noteReference":
        return { kind: "mark", label: sheets.noteLabel(piece) };
      default: {
        const text = converted[next++]?.text ?? piece.value;
        const look = { bold: run.isBold, italic: run.isItalic, size: run.fontSize, raised: run.verticalAlignment === "superscript" };
        return { kind: "words", text: run.isAllCaps ? text.toUpperCase() : text, place, ...look };
      }
    }
  };
  return runs.flatMap((run) => run.children.map((piece) => ink(run, piece)));
}
