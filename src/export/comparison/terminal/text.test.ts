import { expect, test } from "vitest";
import { hostileWords, sampleCompared, sampleCovered } from "../../../../scripts/sample-comparison.ts";
import { columnsOf } from "../../../text/columns.ts";
import { speakerOf } from "../../../text/notice-text.ts";
import { coverageText } from "./coverage-text.ts";
import { diffText } from "./diff-text.ts";

const say = speakerOf("vi");
const plain = { width: 80, colour: false };

test("a comparison reads: what, how much, the findings, task by task, the sums", () => {
  const text = diffText(sampleCompared(), plain, say, false);
  expect(text.replace(/\s+/gu, " ")).toContain(
    "Trong 5 nhiệm vụ của cấp trên, cấp dưới triển khai trọn vẹn 3, một phần 0, không thấy 1; 1 nhiệm vụ do cấp trên tự làm.",
  );
  expect(text).toContain(
    [
      "Danh sách 4 điều cần xem",
      "  ‼ muộn hơn           1/a ↔ I/1  Trước ngày 30/6/2026 → Trước ngày 31/8/2026",
      "  ‼ chỉ tiêu thấp hơn  1/b ↔ I/2  95% tổ quản lý được tập huấn → 80% tổ quản lý…",
      "  ‼ không có chủ trì   2/a ↔ I/3  Ủy ban nhân dân các xã → không nêu",
    ].join("\n"),
  );
  expect(text).toContain("  ‼ Thời hạn: Trước ngày 30/6/2026 → Trước ngày 31/8/2026 [muộn hơn]\n");
  expect(text).toContain("= 2/a ↔ I/3  giống, không có chủ trì");
  expect(text).toContain("    = Tuyên truyền tiết kiệm nước trên loa truyền thanh cơ sở\n");
  expect(text).toMatch(/Chỉ có ở kế hoạch cấp dưới\n\n\+ II\/1 {2}mới\n/u);
  expect(text.trimEnd().split("\n").at(-1)).toBe("3 giống, 0 một phần, 2 thiếu, 1 thêm, 7 thay đổi, 4 cần xem");
});

test.each([40, 60, 80, 133])("no line is wider than %d columns", (width) => {
  const texts = [
    diffText(sampleCompared(), { width, colour: false }, say, true),
    coverageText(sampleCovered(9, 70), { width, colour: false }, say),
  ];
  for (const line of texts.join("\n").split("\n")) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
});

test("colours only where they are understood, and never in place of a sign", () => {
  const [bare, painted] = [false, true].map((colour) => diffText(sampleCompared(), { width: 80, colour }, say, false));
  expect(bare).not.toContain("\u001b");
  expect(painted).toContain("\u001b[31m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken out
  expect(painted?.replace(/\u001b\[\d*m/gu, "")).toBe(bare);
});

test("a plan's words cannot steer the terminal", () => {
  const texts = [diffText(sampleCompared(hostileWords()), plain, say, true), coverageText(sampleCovered(4, 4, hostileWords()), plain, say)];
  for (const text of texts) expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  expect(texts.join("").replace(/\s+/gu, "")).toContain("[U+001B][2J[U+001B]]0;owned[U+0007]");
});

test("--explain says why: the shared words and the signals, or the nearest task that was rejected", () => {
  const text = diffText(sampleCompared(), { width: 200, colour: false }, say, true);
  expect(text).toMatch(/căn cứ: .*đồng hồ đo nước/u);
  expect(text).toMatch(/từ ngữ \d,\d+ × \d/u);
  expect(text).toMatch(/gần nhất là I\/1 \(0,\d+\) nhưng quá ít điểm chung|kế hoạch kia không có nhiệm vụ nào chung từ ngữ/u);
});

test("a lost task shows the nearest one without being asked; one that the upper level keeps does not", () => {
  const text = diffText(sampleCompared(), { width: 200, colour: false }, say, false);
  const told = /gần nhất là|nhiệm vụ nào chung từ ngữ/u;
  const rows = text.split("\n\n").filter((row) => /^- /u.test(row));
  expect(rows.map((row) => [row.includes("bị bỏ"), told.test(row)]).sort()).toEqual([
    [false, false],
    [true, true],
  ]);
});

test("a matrix wider than the screen goes on in blocks, a sign for each task", () => {
  const covered = sampleCovered(3, 70);
  const text = coverageText(covered, { width: 60, colour: false }, say);
  const lines = text.split("\n").filter((line) => /^xã Thử 2 /u.test(line));
  expect(lines.length).toBeGreaterThan(1);
  const signs = lines.map((line) => line.trim().split(/\s+/u).at(-1)).join("");
  expect(Array.from(signs)).toHaveLength(70);
  expect(text).toContain("Chưa có kế hoạch của 1 địa phương\n  xã Chưa Có");
});
