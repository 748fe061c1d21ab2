import type { PDFPageProxy } from "pdfjs-dist";
import type { PageMarks } from "./marks.ts";
import { identity, matrixOf } from "./matrix.ts";
import type { OpenPdf } from "./open.ts";
import { type Painted, paint } from "./paint.ts";
import { rulesOf } from "./rules.ts";
import { withStamps } from "./stamps.ts";
import { cellTags } from "./tags.ts";
import { allWords, uprightBox } from "./turned-words.ts";
import { turnOf } from "./words.ts";

/** `cut`: a bound was reached and the page's last marks are missing. */
export type PageRead = { marks: PageMarks; cut: boolean };

/** One page of an opened PDF → its words, rules and images, upright. */
export async function pageMarks(pdf: OpenPdf, number: number): Promise<PageRead> {
  const page = await pdf.bounded(pdf.document.getPage(number), number);
  // Before the operators: a page with too many of them ends the thread that would answer.
  const annotations: unknown = await pdf.bounded(page.getAnnotations(), number);
  const list = await pdf.bounded(page.getOperatorList(), number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const names = new Map(Object.entries(pdf.operators).map(([name, value]) => [value, name] as const));
  const painted = paint(list, names, matrixOf(transform) ?? identity, (name) => fontOf(page, name), stampIds(annotations));
  const tagged = !painted.cut && painted.glyphs.some((glyph) => glyph.content !== null);
  const tree: unknown = tagged ? await pdf.bounded(page.getStructTree(), number) : null;
  page.cleanup();
  return { marks: { ...marksOf(painted, number, width, height), tags: cellTags(tree) }, cut: painted.cut || pdf.leftOut() };
}

function marksOf(painted: Painted, page: number, width: number, height: number): Omit<PageMarks, "tags"> {
  const turn = turnOf(painted.glyphs);
  const words = withStamps(allWords(painted.glyphs, painted.fonts, turn, width, height));
  const [across, down] = turn % 2 === 1 ? [height, width] : [width, height];
  const images = painted.images.map((box) => uprightBox(box, turn, width, height));
  return {
    page,
    width: across,
    height: down,
    turn,
    words,
    rules: rulesOf(painted.segments, turn, width, height),
    images,
    paths: painted.paths,
  };
}

/** Fonts are there only after the operator list; one that could not be read is unknown. */
function fontOf(page: PDFPageProxy, name: string): unknown {
  return page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
}

/** Annotations whose appearance is a stamp or a signature; a form field that somebody filled in is text of the page. */
function stampIds(annotations: unknown): Set<string> {
  const ids = new Set<string>();
  for (const annotation of Array.isArray(annotations) ? annotations : []) {
    const { id, subtype, fieldType } = annotation as Record<string, unknown>;
    if (typeof id === "string" && !(subtype === "Widget" && fieldType !== "Sig")) ids.add(id);
  }
  return ids;
}
