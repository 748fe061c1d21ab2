import type { Document } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import { documentOf } from "./document.ts";
import { limits } from "./limits.ts";
import type { PageMarks } from "./marks.ts";
import { openPdf } from "./open.ts";
import { pageMarks } from "./page-marks.ts";

/**
 * A PDF's bytes → the Document. Throws Failure `pdf-password` (it asks for a password), `pdf-damaged` (no page can be read) and
 * `pdf-stuck` (it takes longer than any plan).
 */
export async function readPdf(bytes: Uint8Array, sha256: string): Promise<Document> {
  const { pages, notices } = await readPages(bytes);
  return documentOf(pages, sha256, "pdf", notices);
}

/** The words, rules and images of every page, before anything is made of them. */
export async function readPages(bytes: Uint8Array): Promise<{ pages: PageMarks[]; notices: Notice[] }> {
  const pdf = await openPdf(bytes);
  const pages: PageMarks[] = [];
  const notices: Notice[] = [];
  try {
    const count = pdf.document.numPages;
    if (count > limits.pages) notices.push(notice("pdf-too-many-pages", { pages: count, read: limits.pages }));
    for (let number = 1; number <= Math.min(count, limits.pages); number++) {
      const { marks, painted } = await pageMarks(pdf, number);
      if (painted.cut) notices.push(notice("pdf-page-too-full", { page: number }));
      pages.push(marks);
    }
  } finally {
    await pdf.close();
  }
  return { pages, notices };
}

function notice(code: string, values: Notice["values"]): Notice {
  return { code, severity: "warning", values, evidence: null };
}
