import type { Layer, Paragraph, Segment } from "../../model/document.ts";
import type { SourceLine } from "./line.ts";

/** "206/QĐ-" + "TTg", "13/12/" + "2023": the number goes on without a blank; "2022 -" + "2025" keeps it. */
const openNumber = /[\p{L}\p{N}][-/]$/u;

/** Lines as one paragraph, a segment for each. */
export function paragraphOf(lines: readonly SourceLine[], id: string, layer: Layer): Paragraph {
  let text = "";
  // looked at instead of the text: a text that grows is copied whole whenever one of its characters is asked for
  let tail = "";
  const segments: Segment[] = [];
  for (const line of lines) {
    const blank = text !== "" && !openNumber.test(tail) ? " " : "";
    const start = text.length + blank.length;
    text += blank + line.text;
    tail = (tail + blank + line.text).slice(-3);
    const place = { kind: "lines", first: line.number, last: line.number } as const;
    segments.push({ start, end: text.length, place, indent: line.indent, gaps: line.gaps.map((gap) => gap + start) });
  }
  const bold = lines.length > 0 && lines.every((line) => line.bold);
  const italic = lines.length > 0 && lines.every((line) => line.italic);
  const look = { bold, italic, size: null, indent: null, align: null, headingLevel: null };
  return { kind: "paragraph", id, text, layer, look, segments, noteMarks: [] };
}
