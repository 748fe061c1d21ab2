import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphs, tables } from "../../../scripts/pdf-reading.ts";
import { gridRules, pageOf, words } from "../../../scripts/tiny-pdf.ts";
import type { Block, Paragraph } from "../../model/document.ts";
import { documentOf } from "./document.ts";
import type { Rule, Word } from "./marks.ts";

const blocksOf = (all: readonly Word[], rules: readonly Rule[] = []): Block[] => documentOf([pageOf(all, rules)], "0", "pdf", []).blocks;
const every = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => every(cell.blocks))),
  );

/** Full lines of running text: 83 characters of 5.5 points reach from 72 to 528. */
const full = "Ủy ban nhân dân tỉnh giao các sở, ban, ngành và địa phương tổ chức thực hiện đầy đủ kế";

describe("running text", () => {
  it("joins full lines, begins a paragraph after a short one, keeps numbers together", () => {
    const lines = ["hoạch này theo Quyết định số 206/QĐ-", "TTg."];
    const all = [full, full, ...lines, "1. Sở Y tế chủ trì."].flatMap((line, i) =>
      words(i === 0 || i === 4 ? 100 : 72, 100 + i * 18, line, { size: 11 }),
    );
    expect(paragraphs(blocksOf(all)).length).toBeGreaterThan(1);
  });

  it("joins a number broken at the line's end without a blank", () => {
    const broken = `${full.slice(0, -11)} số 206/QĐ-`;
    const all = [broken, "TTg của Thủ tướng", full, full, full].flatMap((line, i) => words(72, 100 + i * 18, line, { size: 11 }));
    expect(paragraphs(blocksOf(all))[0]).toContain("206/QĐ-TTg của");
  });
});

describe("two columns", () => {
  it("of a letterhead and a signature block are read one after the other", () => {
    const rows: [string, string][] = [
      ["UBND TỈNH A", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["Số: 05/KH-UBND", "Hà Nội, ngày 14 tháng 7 năm 2025"],
    ];
    const head = rows.flatMap(([left, right], i) => [...words(80, 60 + i * 18, left), ...words(290, 60 + i * 18, right)]);
    const body = [0, 1, 2].flatMap((i) => words(72, 160 + i * 18, full, { size: 11 }));
    const foot = [
      ...words(380, 290, "TM. ỦY BAN NHÂN DÂN"),
      ...words(80, 300, "Nơi nhận:"),
      ...words(400, 308, "CHỦ TỊCH"),
      ...words(80, 318, "- Như trên;"),
      ...words(80, 336, "- Lưu: VT."),
    ];
    expect(paragraphs(blocksOf([...head, ...body, ...foot])).filter((text) => text.length < 60)).toEqual([
      "UBND TỈNH A",
      "Số: 05/KH-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Hà Nội, ngày 14 tháng 7 năm 2025",
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
    ]);
  });

  it("end above a title that is set on the page's axis, however short it is", () => {
    const head = [
      ...words(80, 60, "UBND TỈNH A"),
      ...words(330, 60, "CỘNG HÒA XÃ HỘI"),
      ...words(80, 78, "SỞ Y TẾ"),
      ...words(330, 78, "Độc lập - Tự do"),
    ];
    const title = [...words(258, 108, "KẾ HOẠCH"), ...words(72, 122, "I. CHỈ TIÊU")];
    const body = [0, 1, 2, 3].flatMap((i) => words(72, 150 + i * 18, full, { size: 11 }));
    const said = paragraphs(blocksOf([...head, ...title, ...body]));
    expect(said.slice(0, 6)).toEqual(["UBND TỈNH A", "SỞ Y TẾ", "CỘNG HÒA XÃ HỘI", "Độc lập - Tự do", "KẾ HOẠCH", "I. CHỈ TIÊU"]);
  });

  it("are not made of items and their labels", () => {
    const all = ["Một", "Hai", "Ba"].flatMap((text, i) => [...words(72, 100 + i * 18, "-"), ...words(110, 100 + i * 18, text)]);
    expect(paragraphs(blocksOf(all))).toEqual(["- Một", "- Hai", "- Ba"]);
  });
});

describe("tables without rules", () => {
  it("are found by the blank between their columns", () => {
    const rows = [
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"],
      ["1", "Rà soát văn bản", "Sở Tư pháp", "Quý I"],
      ["2", "Tuyên truyền", "Sở Y tế", "Quý II"],
      ["3", "Báo cáo", "Văn phòng", "Quý IV"],
    ];
    const xs = [72, 110, 300, 420];
    const all = rows.flatMap((row, r) => row.flatMap((text, c) => words(xs[c] ?? 0, 100 + r * 24, text, { bold: r === 0 })));
    expect(tables(blocksOf(all))).toEqual([rows]);
  });

  it("are not seen in running text", () => {
    const all = Array.from({ length: 20 }, (_, i) => words(72, 100 + i * 18, full.slice(i % 3), { size: 11 })).flat();
    expect(tables(blocksOf(all))).toEqual([]);
  });
});

describe("whatever stands on a page", () => {
  const syllable = fc.constantFrom("kế", "hoạch", "Sở", "12", "tỉnh", "UBND", "-", "I.", "năm");
  const placed = fc.record({ text: syllable, x: fc.integer({ min: 20, max: 520 }), y: fc.integer({ min: 40, max: 800 }) });
  const apart = (all: readonly { text: string; x: number; y: number }[]): Word[] =>
    [...new Map(all.map((word) => [`${Math.floor(word.x / 60)} ${Math.floor(word.y / 20)}`, word])).values()].flatMap(({ x, y, text }) =>
      words(Math.floor(x / 60) * 60 + 10, Math.floor(y / 20) * 20 + 15, text),
    );
  const letters = (texts: readonly string[]): string => texts.join("").replace(/\s/gu, "").split("").sort().join("");

  it("is read: every word once, every place on its page, segments cover the text", () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 60 }), fc.boolean(), (some, isRuled) => {
        const all = apart(some);
        const found = every(blocksOf(all, isRuled ? gridRules([60, 200, 400, 540], [100, 300, 500]) : []));
        expect(letters(found.map((paragraph) => paragraph.text))).toBe(letters(all.map((word) => word.text)));
        for (const { segments, text } of found) {
          expect(segments.at(-1)?.end).toBe(text.length);
          for (const { place } of segments) {
            if (place.kind !== "page") throw new Error("no page");
            expect(
              place.box.x >= 0 && place.box.x + place.box.width <= 596 && place.box.y >= 0 && place.box.y + place.box.height <= 843,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
