import type { Layer, Paragraph } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";
import { convertRuns } from "../../text/charset/run.ts";
import type { Encoding } from "../../text/charset/tables.ts";
import { type Converted, countParagraph } from "../charset-notices.ts";
import { type Ink, paragraphOf as inkedParagraph } from "../running-text.ts";
import { noteMark, type RawParagraph, type RawRun } from "./raw.ts";

/** What is known of the document while its paragraphs are read: its old encoding, and how many paragraphs were converted from each. */
export type Reading = { usual: Encoding | null; converted: Converted<number> };

/** A raw paragraph in Unicode; null when nothing of it is printed. Its id is given by whoever knows its order. */
export function paragraphOf(raw: RawParagraph, layer: Layer, reading: Reading): Paragraph | null {
  const converted = convertRuns(raw.runs, reading.usual);
  countParagraph(reading.converted, converted);
  const labels = [...raw.notes];
  const inks = raw.runs.flatMap((run, i) => inksOf({ ...run, text: converted[i]?.text ?? "" }, raw.place, labels));
  return inkedParagraph(inks, layer, { indent: raw.indent, align: raw.align, headingLevel: raw.headingLevel });
}

/** A run's words, its manual line breaks, and the footnote marks in it, whose labels are taken from `labels` in order. */
function inksOf(run: RawRun, place: Place, labels: string[]): Ink[] {
  return run.text.split(/(\n|\ufffc)/u).flatMap((text): Ink[] => {
    if (text === "\n") return [{ kind: "break" }];
    if (text === noteMark) return labels.length === 0 ? [] : [{ kind: "mark", label: labels.shift() ?? "" }];
    return text === "" ? [] : [{ kind: "words", text, place, bold: run.bold, italic: run.italic, size: run.size }];
  });
}
