import type { Document } from "../../model/document.ts";
import { Failure } from "../../model/failure.ts";
import { fileNotice } from "../../model/file-notice.ts";
import type { Notice } from "../../model/notice.ts";
import { repairedLabels } from "../scan/labels.ts";
import { type OcrMode, ocrPackages } from "../scan/packages.ts";
import { readScan } from "../scan/read-scan.ts";
import { documentOf } from "./document.ts";
import { limits } from "./limits.ts";
import type { PageMarks } from "./marks.ts";
import { type OpenPdf, openPdf } from "./open.ts";
import { type PageRead, pageMarks } from "./page-marks.ts";
import { pagesForOcr, textLayerOf } from "./text-layer.ts";
import { inUnicode } from "./unicode-words.ts";

/**
 * A PDF's bytes → the Document. Throws Failure `pdf-password` (it asks for a password), `pdf-damaged` (no page can be read) and
 * `pdf-stuck` (it takes longer than any plan). Pages that need character recognition are recognised, with `ocr` "always" all are; where
 * that cannot be or is not wanted, a notice tells them.
 */
export async function readPdf(bytes: Uint8Array, sha256: string, ocr: OcrMode = "auto"): Promise<Document> {
  const { pages, notices, tooFull } = await readPages(bytes);
  const wanted = ocr === "never" ? [] : ocr === "always" ? pages.map(({ page }) => page) : pagesForOcr(pages);
  const asked = wanted.filter((page) => !tooFull.has(page));
  const packages = asked.length > 0 ? ocrPackages() : { missing: [] };
  if ("dataFolder" in packages) {
    const read = await readScan(bytes, pages, asked, packages.dataFolder);
    const document = repairedLabels(documentOf(read.pages, sha256, "pdf+ocr", [...notices, ...read.notices]));
    return { ...document, recognised: asked };
  }
  if (packages.missing.length > 0)
    notices.push(fileNotice("pdf-ocr-missing", "error", { pages: asked.join(", "), packages: packages.missing.join(" ") }));
  const { noText, garbage } = textLayerOf(pages);
  if (pages.every(({ words, images, paths }) => words.length === 0 && images.length === 0 && paths < 20))
    notices.push(fileNotice("pdf-empty", "error", {}));
  if (noText.length > 0) notices.push(fileNotice("pdf-no-text", "error", { pages: noText.join(", ") }));
  if (garbage.length > 0) notices.push(fileNotice("pdf-garbage-text", "error", { pages: garbage.join(", ") }));
  return documentOf(pages, sha256, "pdf", notices);
}

type Pages = { pages: PageMarks[]; notices: Notice[]; tooFull: ReadonlySet<number> };

/**
 * The words, rules and images of every page, before anything is made of them. A page that cannot be read is empty, with a notice; of
 * one that is `tooFull` the first marks are there.
 */
export async function readPages(bytes: Uint8Array): Promise<Pages> {
  let pdf = await openPdf(bytes);
  const pages: PageMarks[] = [];
  const notices: Notice[] = [];
  let unread = 0;
  const tooFull = new Set<number>();
  try {
    const count = pdf.document.numPages;
    const written = pagesWritten(bytes);
    if (written > 2 * count) notices.push(fileNotice("pdf-pages-lost", "error", { pages: count, written }));
    if (isCutOff(bytes)) notices.push(fileNotice("pdf-cut-off", "warning", { pages: count }));
    for (let page = 1; page <= Math.min(count, limits.pages) && tooFull.size < limits.fullPages; page++) {
      const read = await pageOrNull(pdf, page);
      if (read === null) {
        unread++;
        notices.push(fileNotice("pdf-page-unread", "error", { page }));
      } else if (read.cut) {
        notices.push(fileNotice("pdf-page-too-full", "warning", { page }));
        tooFull.add(page);
        await pdf.close();
        pdf = await openPdf(bytes);
      }
      pages.push(read?.marks ?? emptyPage(page));
    }
    if (count > pages.length) notices.push(fileNotice("pdf-too-many-pages", "warning", { pages: count, read: pages.length }));
  } finally {
    await pdf.close();
  }
  if (unread === pages.length) throw new Failure("pdf-damaged");
  const unicode = inUnicode(pages);
  return { pages: unicode.pages, notices: [...notices, ...unicode.notices], tooFull };
}

/** Null for a page whose objects are damaged; a file that takes too long is given up as a whole. */
async function pageOrNull(pdf: OpenPdf, page: number): Promise<PageRead | null> {
  try {
    return await pageMarks(pdf, page);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    return null;
  }
}

/** Every whole PDF ends with this mark (ISO 32000-1, 7.5.5); pdf.js reads what is left of one that was cut off. */
function isCutOff(bytes: Uint8Array): boolean {
  return !new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - 2048))).includes("%%EOF");
}

/**
 * How many page objects the bytes show (those that are not packed in object streams; a later version of a page counts once). pdf.js opens
 * a damaged file with the pages it can find, were it one of thirteen.
 */
function pagesWritten(bytes: Uint8Array): number {
  const text = new TextDecoder("latin1").decode(bytes);
  const found = new Set<string>();
  for (const type of text.matchAll(/\/Type\s{0,3}\/Page(?![a-zA-Z])/gu)) {
    const before = text.slice(Math.max(0, type.index - 600), type.index);
    found.add(/(\d+)\s+\d+\s+obj(?!.*\d\s+obj)/su.exec(before)?.[1] ?? `@${type.index}`);
  }
  return found.size;
}

function emptyPage(page: number): PageMarks {
  return { page, width: 595, height: 842, turn: 0, words: [], rules: [], images: [], paths: 0, tags: new Map() };
}
