import type { Document } from "../../model/document.ts";
import { Failure } from "../../model/failure.ts";
import { openZip } from "../zip.ts";
import { workbookDocument } from "./blocks.ts";
import { emptySheet } from "./sheet.ts";
import { readXlsxSheet } from "./xlsx-sheet.ts";
import { readStyles } from "./xlsx-styles.ts";
import { countAbove, readStrings, readWorkbook } from "./xlsx-workbook.ts";

/**
 * Reads an Excel workbook (Office Open XML): cells as they show, formulas by their last result. Throws Failures `workbook-damaged`,
 * `workbook-too-large` and those of the zip.
 */
export async function readXlsx(bytes: Uint8Array, sha256: string): Promise<Document> {
  const zip = openZip(bytes);
  const workbook = readWorkbook(zip);
  const shared = {
    strings: readStrings(workbook.strings === null ? null : zip.read(workbook.strings), workbook.strings ?? ""),
    styles: readStyles(workbook.styles === null ? null : zip.read(workbook.styles)),
    from1904: workbook.from1904,
  };
  const sheets = workbook.sheets.map((entry) => {
    if (!entry.hasCells) return emptySheet(entry.name, entry.hidden, false);
    const part = entry.part === null ? null : zip.read(entry.part);
    if (part === null) throw new Failure("workbook-damaged", { part: entry.part ?? entry.name });
    return { ...readXlsxSheet(part, entry, shared), ...countAbove(zip, entry.part ?? "") };
  });
  return workbookDocument({ sha256, format: "xlsx", reader: "xlsx" }, sheets);
}
