import type { Document } from "../../model/document.ts";
import { Failure } from "../../model/failure.ts";
import { oleStreamReader } from "../ole-stream-reader.ts";
import { readGlobals } from "./biff-globals.ts";
import { readBiffSheet } from "./biff-sheet.ts";
import { workbookDocument } from "./blocks.ts";

/**
 * Reads an Excel 97–2003 workbook (and Excel 5/95): cells as they show, in their fonts, so that .VnTime and VNI become Unicode.
 * Throws Failures `workbook-damaged`, `workbook-encrypted`, `workbook-too-old`, `workbook-too-large`.
 */
export async function readXls(bytes: Uint8Array, sha256: string): Promise<Document> {
  const stream = workbookStream(bytes);
  const globals = readGlobals(stream);
  const sheets = globals.sheets.map((entry) => readBiffSheet(stream, entry, globals));
  return workbookDocument({ sha256, format: "xls", reader: "xls" }, sheets);
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  const stream = oleStreamReader(bytes);
  const found = [stream("Workbook"), stream("Book")].find((content) => content.length > 0);
  if (found === undefined) throw new Failure("workbook-damaged", { part: "Workbook" });
  return found;
}
