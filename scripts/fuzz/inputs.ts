import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sample } from "../../src/read/legacy/samples/shown.ts";
import type { OcrMode } from "../../src/read/scan/packages.ts";
import { book as xls } from "../../src/read/spreadsheet/samples/xls.ts";
import { whole as xlsx } from "../../src/read/spreadsheet/samples/xlsx.ts";
import { asHtml } from "../fixtures/html.ts";
import { source as inTable } from "../fixtures/plans/nuoc-sach-khe-lim-thuong-2026.ts";
import { source as inProse } from "../fixtures/plans/thien-tai-tan-linh-giang-2025.ts";
import { ruled, text, tinyPdf } from "../tiny-pdf.ts";

/** What is mutated. `form` is what the file's format is called in the report, `ocr` whether its pages may be recognised. */
export type Input = { name: string; form: string; bytes: Uint8Array; ocr: OcrMode };

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))));
const table = "plans/nuoc-sach-khe-lim-thuong-2026/plan";
const prose = "plans/thien-tai-tan-linh-giang-2025/plan";

/** A PDF whose operators stand open, so that changes to its bytes change what is drawn. */
const openPdf = (): Uint8Array =>
  tinyPdf(
    [
      [
        text(72, 60, "KẾ HOẠCH", { bold: true }),
        ...ruled(
          [72, 110, 300, 500],
          [100, 120, 140],
          [
            ["TT", "Nhiệm vụ", "Chủ trì"],
            ["1", "Rà soát", "Sở Y tế"],
          ],
        ),
      ],
      [text(72, 60, "I. MỤC TIÊU"), text(72, 80, "Đạt 80% trở lên."), text(290, 20, "2")],
    ],
    { stamp: "Ký bởi" },
  );

/** The inputs in a fixed order: seed n mutates the n-th of them, counted around. PDFs take longest and come less often than their share. */
export function inputs(): Input[] {
  const of = (form: string, name: string, bytes: Uint8Array): Input => ({ name, form, bytes, ocr: "never" });
  const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
  return [
    of("pdf", "plan.pdf", fixture(`${table}.pdf`)),
    of("docx", "plan.docx", fixture(`${table}.docx`)),
    of("docx", "plan.docx", fixture(`${prose}.docx`)),
    of("docx", "plan.docx", fixture("plans/blank-carrier/plan.docx")),
    of("md", "plan.md", fixture(`${table}.md`)),
    of("md", "plan.md", fixture(`${prose}.md`)),
    of("txt", "plan.txt", fixture(`${table}.txt`)),
    of("txt", "plan.txt", fixture(`${prose}.txt`)),
    of("html", "plan.html", utf8(asHtml(inTable))),
    of("html", "plan.html", utf8(asHtml(inProse))),
    of("pdf", "plan.pdf", openPdf()),
    of("rtf", "plan.rtf", sample("plan.rtf")),
    of("doc", "plan.doc", sample("plan.doc")),
    of("doc", "numbers.doc", sample("numbers.doc")),
    of("xlsx", "plan.xlsx", xlsx),
    of("xls", "plan.xls", xls()),
    of("pdf", "plan.web.pdf", fixture(`${prose}.web.pdf`)),
    of("docx", "plan.docx", fixture("plans/schedule-table/plan.docx")),
    of("rtf", "plan.rtf", sample("plan.rtf")),
    of("pdf", "plan.pdf", fixture(`${prose}.pdf`)),
  ];
}

/** A scanned page, its recognition included. */
export function scan(): Input {
  const bytes = new Uint8Array(readFileSync(new URL("../../src/read/scan/samples/page.scan.pdf", import.meta.url)));
  return { name: "plan.pdf", form: "scan", bytes, ocr: "auto" };
}
