import type { Layer, NoteMark, Paragraph } from "../../model/document.ts";
import { convertRuns } from "../../text/charset/run.ts";
import type { Encoding } from "../../text/charset/tables.ts";
import type { RawParagraph, RawRun } from "./raw.ts";

/** How many paragraphs were converted from each old encoding. */
export type ParagraphReport = Map<Encoding, number>;
/** What is known of the document while its paragraphs are read. */
export type Reading = { report: ParagraphReport; usual: Encoding | null };

/** A raw paragraph in Unicode, NFC, blanks collapsed; null when nothing is left. Its id is given by whoever knows its order. */
export function paragraphOf(raw: RawParagraph, layer: Layer, { report, usual }: Reading): Omit<Paragraph, "id"> | null {
  const converted = convertRuns(raw.runs, usual);
  for (const encoding of new Set(converted.map((run) => run.encoding))) {
    if (encoding !== null) report.set(encoding, (report.get(encoding) ?? 0) + 1);
  }
  const { text, gaps, noteMarks } = collapse(converted.map((run) => run.text).join(""), raw.notes);
  if (text === "" && noteMarks.length === 0) return null;
  const inked = raw.runs.filter((run) => run.text.trim() !== "");
  const segment = { start: 0, end: text.length, place: raw.place };
  return {
    kind: "paragraph",
    text,
    layer,
    look: {
      bold: inked.length > 0 && inked.every((run) => run.bold),
      italic: inked.length > 0 && inked.every((run) => run.italic),
      size: commonSize(inked),
      indent: raw.indent,
      align: raw.align,
      headingLevel: raw.headingLevel,
    },
    segments: [gaps.length > 0 ? { ...segment, gaps } : segment],
    noteMarks,
  };
}

/** The size of most characters, in points. */
function commonSize(runs: readonly RawRun[]): number | null {
  const characters = new Map<number, number>();
  for (const { size, text } of runs) if (size !== null) characters.set(size, (characters.get(size) ?? 0) + text.length);
  const [most] = [...characters].sort(([sizeA, a], [sizeB, b]) => b - a || sizeA - sizeB);
  return most?.[0] ?? null;
}

const pieces = /(?<blanks>\s+)|(?<mark>\ufffc)|[^\s\ufffc]+/gu;
/** Soft hyphens (where no old encoding made a letter of them), zero-width blanks, byte order marks. */
const invisible = /[\u00ad\u200b\ufeff]/gu;

/** White space to single blanks, manual line breaks kept, note marks taken out; `gaps` where a tab or several blanks stood. */
function collapse(source: string, labels: readonly string[]): { text: string; gaps: number[]; noteMarks: NoteMark[] } {
  let text = "";
  let pending = "";
  const gaps: number[] = [];
  const noteMarks: NoteMark[] = [];
  for (const piece of source.normalize("NFC").replace(invisible, "").matchAll(pieces)) {
    const [found] = piece;
    if (piece.groups?.mark !== undefined) {
      noteMarks.push({ at: text.length, label: labels[noteMarks.length] ?? "" });
    } else if (piece.groups?.blanks !== undefined) {
      if (text === "") continue;
      if (found.includes("\t") || found.length > 1) gaps.push(text.length);
      pending = found.includes("\n") ? "\n" : pending || " ";
    } else {
      text += pending + found;
      pending = "";
    }
  }
  return { text, gaps: [...new Set(gaps)].filter((at) => at < text.length), noteMarks };
}
