import { createHash } from "node:crypto";
import type { Document } from "../model/document.ts";
import { Failure } from "../model/failure.ts";
import { boundedDocument, boundedText, mostMarkdown } from "./bounds.ts";
import type { OcrMode } from "./scan/packages.ts";
import { sniff } from "./sniff.ts";
import type { DecodedText } from "./text-decoding.ts";

/**
 * Reads a file of any known format into a Document. What it is, is told by its bytes; `name` is used in sentences and to tell
 * Markdown from plain text. Each reader is loaded when its first file comes.
 * Throws a Failure whose values name the file: what it is, why it cannot be read, what to do.
 */
export async function readDocument(bytes: Uint8Array, options: { name?: string; ocr?: OcrMode } = {}): Promise<Document> {
  const file = options.name ?? "(?)";
  try {
    return boundedDocument(await readAs(bytes, createHash("sha256").update(bytes).digest("hex"), file, options.ocr));
  } catch (error) {
    if (error instanceof Failure) throw new Failure(error.code, { file, ...error.values }, { cause: error });
    throw error;
  }
}

async function readAs(bytes: Uint8Array, sha256: string, name: string, ocr?: OcrMode): Promise<Document> {
  const sniffed = sniff(bytes, name);
  if ("refused" in sniffed) throw new Failure(`file-${sniffed.refused}`);
  switch (sniffed.format) {
    case "text":
      return textDocument(sniffed.decoded, sha256, (await import("./plain/read-plain.ts")).readPlain);
    case "markdown":
      return textDocument(sniffed.decoded, sha256, (await import("./markdown/read-markdown.ts")).readMarkdown, mostMarkdown);
    case "pdf":
      // pdf.js wants a plain array of its own and takes it over.
      return (await import("./pdf/read-pdf.ts")).readPdf(new Uint8Array(bytes), sha256, ocr);
    case "docx":
      return (await import("./docx/read-docx.ts")).readDocx(bytes, sha256);
    case "doc":
      return (await import("./legacy/doc/read-doc.ts")).readDoc(bytes, sha256);
    case "html":
      return (await import("./legacy/html/read-html.ts")).readHtml(bytes, sha256);
    case "rtf":
      return (await import("./legacy/rtf/read-rtf.ts")).readRtf(bytes, sha256);
    case "xlsx":
      return (await import("./spreadsheet/read-xlsx.ts")).readXlsx(bytes, sha256);
    case "xls":
      return (await import("./spreadsheet/read-xls.ts")).readXls(bytes, sha256);
  }
}

/** Reads as much of a text as the bound allows, and says how it was decoded. */
async function textDocument(
  { text, repaired, charset }: DecodedText,
  sha256: string,
  read: (text: string, sha256: string) => Document | Promise<Document>,
  most?: number,
): Promise<Document> {
  const bounded = boundedText(text, most);
  const document = boundedDocument(await read(bounded, sha256), text.length - bounded.length);
  const notices = [...document.notices];
  if (repaired) notices.push({ code: "text-repaired", severity: "warning", values: {}, evidence: null });
  if (charset !== null) notices.push({ code: "text-charset", severity: "info", values: { charset }, evidence: null });
  return { ...document, notices };
}
