import type { PDFPageProxy } from "pdfjs-dist";
import type { OpenPdf } from "../pdf/open.ts";
import type { Picture } from "./picture.ts";

/**
 * Dots per inch that pages are drawn with. Measured on a 15-page plan: more cost time and read no better, below 180 the marks on
 * Vietnamese vowels run together.
 */
export const dotsPerInch = 200;

/** Annotations (the appearance of a digital signature) are not drawn: their words are known from the text layer. */
const noAnnotations = 0;

/**
 * How many points of the page as shown make one point of paper. Scanners that give no resolution make pages as large as their dots: a
 * page far from every paper's size is taken for A4.
 */
export function pointScale(width: number, height: number): number {
  const long = Math.max(width, height);
  return long > 1250 || long < 500 ? long / 842 : 1;
}

/**
 * Draws one page in grey. Of the three colours red is kept: on it red seals over the signature are as white as paper, blue and black ink
 * are dark.
 */
export async function drawPage(pdf: OpenPdf, number: number): Promise<Picture> {
  const page = await pdf.bounded(pdf.document.getPage(number), number);
  const { width: across, height: down } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: dotsPerInch / 72 / pointScale(across, down) });
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
  const factory = pdf.document.canvasFactory as CanvasFactory;
  const drawn = factory.create(width, height);
  try {
    const task = page.render({
      canvas: null,
      canvasContext: drawn.context,
      viewport,
      background: "#ffffff",
      annotationMode: noAnnotations,
    });
    await pdf.bounded(task.promise, number);
    const { data } = drawn.context.getImageData(0, 0, width, height);
    const grey = new Uint8Array(width * height);
    for (let i = 0; i < grey.length; i++) grey[i] = data[4 * i] ?? 255;
    return { width, height, grey };
  } finally {
    factory.destroy(drawn);
    page.cleanup();
  }
}

/** What of pdf.js's canvas factory is used; its own type says only that it is an object. */
type Context = NonNullable<Parameters<PDFPageProxy["render"]>[0]["canvasContext"]>;
type Drawn = { canvas: unknown; context: Context };
type CanvasFactory = { create: (width: number, height: number) => Drawn; destroy: (drawn: Drawn) => void };
