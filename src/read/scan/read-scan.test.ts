import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cellText } from "../grid.ts";
import { readDocument } from "../read.ts";
import { ocrPackages } from "./packages.ts";

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
