import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cellText } from "../grid.ts";
import { openPdf } from "../pdf/open.ts";
import { readDocument } from "../read.ts";
import { drawPage } from "./draw-page.ts";
import { ocrPackages } from "./packages.ts";
import { cutOut } from "./picture.ts";
import { openRecogniser } from "./recogniser.ts";

const packages = ocrPackages();
const isReady = "dataFolder" in packages;
if (!isReady) console.warn(`SKIPPED: character recognition is not tested, for packages are missing: ${packages.missing.join(", ")}`);

/** One page, printed at 150 dots to the inch, laid askew by 0.7°, with noise: a ruled table of seven columns. */
const scan = new Uint8Array(readFileSync(join(import.meta.dirname, "samples", "page.scan.pdf")));

describe("a scanned page", () => {
  it.skipIf(!isReady)("is read with its table, and says so", { timeout: 120_000 }, async () => {
    const document = await readDocument(scan, { name: "page.scan.pdf" });
    const table = document.blocks.find((block) => block.kind === "table");
    const rows = table?.kind === "table" ? table.rows.map((row) => row.cells.map(cellText)) : [];
    expect(document.reader).toBe("pdf+ocr");
    expect(document.notices).toContainEqual({ code: "pdf-ocr", severity: "warning", values: { pages: "1" }, evidence: null });
    expect(rows.map(([label]) => label).filter((label) => /^\d$/u.test(label ?? ""))).toEqual(["1", "2", "3", "1", "2", "3", "4", "5"]);
    expect(rows.find(([, text]) => text?.startsWith("Xây dựng Quy chế"))?.slice(1, 3)).toEqual([
      "Xây dựng Quy chế quản lý, vận hành, bảo vệ công trình cấp nước tập trung trên địa bàn xã",
      "Phòng Kinh tế",
    ]);
  });

  it("is told where recognition is not wanted", async () => {
    const { reader, notices } = await readDocument(scan, { name: "page.scan.pdf", ocr: "never" });
    expect([reader, ...notices.map((notice) => notice.code)]).toEqual(["pdf", "pdf-no-text"]);
  });
});

it.skipIf(!isReady)("a recogniser sees the same in a picture, whatever it has read before", { timeout: 120_000 }, async () => {
  const pdf = await openPdf(scan.slice());
  const recogniser = await openRecogniser("dataFolder" in packages ? packages.dataFolder : "");
  try {
    const page = await drawPage(pdf, 1);
    const part = cutOut(page, { left: 0, top: 0, right: page.width, bottom: page.height >> 2 }, 20);
    const first = await recogniser.read(part, "block");
    await recogniser.read(part, "line", "IVX");
    await recogniser.read(part, "page");
    expect(await recogniser.read(part, "block")).toEqual(first);
    expect(first.length).toBeGreaterThanOrEqual(4);
  } finally {
    await recogniser.close();
    await pdf.close();
  }
});
