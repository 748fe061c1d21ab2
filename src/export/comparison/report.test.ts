import { unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { hostileWords, sampleCompared, sampleCovered } from "../../../scripts/sample-comparison.ts";
import { type Audience, comparisonReport, coverageReport, reportFormats } from "./report.ts";

const audience: Audience = { lang: "vi", version: "0.0.0", screen: { width: 100, colour: false }, explain: false };
const text = async (made: Promise<string | Uint8Array>) => Buffer.from(await made).toString("utf8");

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each(reportFormats)("%s: the same comparison gives the same bytes, whenever and wherever", async (format) => {
  const both = async () => [
    Buffer.from(await comparisonReport(format, sampleCompared(), audience)).toString("base64"),
    Buffer.from(await coverageReport(format, sampleCovered(6, 5), audience)).toString("base64"),
  ];
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime("2026-01-01T00:00:00Z");
  const first = await both();
  vi.setSystemTime("2031-08-09T23:59:59Z");
  vi.stubEnv("TZ", "Asia/Ho_Chi_Minh");
  vi.stubEnv("LC_ALL", "tr_TR.UTF-8");
  expect((await both()).join() === first.join()).toBe(true);
});

test.each(reportFormats)("%s speaks both languages", async (format) => {
  const [vietnamese, english] = await Promise.all(
    (["vi", "en"] as const).map((lang) => text(comparisonReport(format, sampleCompared(), { ...audience, lang }))),
  );
  expect(vietnamese === english).toBe(format === "json");
});

describe("csv", () => {
  test("a mark for Excel, CRLF, a record each difference, with both ids and how grave it is", async () => {
    const made = await text(comparisonReport("csv", sampleCompared(), audience));
    expect(
      made.startsWith("\uFEFFNhiệm vụ: Cấp trên,Nhiệm vụ: Cấp dưới,Kết quả,Nội dung so sánh,Cấp trên,Cấp dưới,Khác biệt,Mức độ\r\n"),
    ).toBe(true);
    expect(made).toContain('1/a,I/1,"giống, muộn hơn",Thời hạn,Trước ngày 30/6/2026,Trước ngày 31/8/2026,muộn hơn,nghiêm trọng\r\n');
    expect(made).toContain("2/b,,bị bỏ,Nội dung,Kiểm tra chất lượng thuốc bảo vệ thực vật tại các đại lý,,bị bỏ,nghiêm trọng\r\n");
    expect(made).toContain(",II/1,mới,Nội dung,,Trồng cây xanh ven đường liên thôn,mới,bình thường\r\n");
  });

  test("no cell begins as a formula", async () => {
    const made = `${await text(comparisonReport("csv", sampleCompared(hostileWords()), audience))}${await text(coverageReport("csv", sampleCovered(4, 11, hostileWords()), audience))}`;
    expect(made).toContain("'=HYPERLINK");
    expect(made).not.toMatch(/(?:^|[,"\n])[=+@\t]/u);
  });

  test("of a matrix, every plan with every task, answered or not", async () => {
    const made = await text(coverageReport("csv", sampleCovered(6, 5), audience));
    expect(made.trimEnd().split("\r\n")).toHaveLength(1 + 6 * 5);
    expect(made).toContain(",không thấy,,");
    expect(made).toContain(",cấp trên tự làm,,");
  });
});

describe("xlsx", () => {
  const parts = async (made: Promise<string | Uint8Array>) => {
    const files = unzipSync(Buffer.from(await made));
    return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]));
  };

  test("the differences and the tasks; the matrix, tasks, plans and places without one", async () => {
    const names = async (made: Promise<string | Uint8Array>) =>
      [...((await parts(made))["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map((found) => found[1]);
    expect(await names(comparisonReport("xlsx", sampleCompared(), audience))).toEqual(["Nhiệm vụ", "Khác biệt"]);
    expect(await names(coverageReport("xlsx", sampleCovered(6, 5), audience))).toEqual([
      "Bảng tổng hợp",
      "Nhiệm vụ",
      "Kế hoạch",
      "Chưa có kế hoạch",
      "Mức độ triển khai",
    ]);
  });

  test("hostile words are words: no formula, no hyperlink, well-formed XML", async () => {
    const found = await parts(comparisonReport("xlsx", sampleCompared(hostileWords()), audience));
    const all = Object.values(found).join("");
    expect(all).not.toMatch(/<f>|<hyperlink/u);
    expect(all).toContain("&lt;/script&gt;");
    expect(all).not.toMatch(/[^\P{Cc}\n\r\t]|\p{Bidi_Control}/u);
  });
});

describe("md", () => {
  test("the findings in a table, everything else folded", async () => {
    const made = await text(comparisonReport("md", sampleCompared(), audience));
    expect(made).toContain("| ‼ muộn hơn | 1/a ↔ I/1 |");
    expect(made.indexOf("<details>")).toBeGreaterThan(made.indexOf("‼ bị bỏ"));
    expect(made.match(/<details>/gu)).toHaveLength(1);
  });

  test("a plan's words make no markup, call nobody and link nowhere; a table's rows stay whole", async () => {
    const hostile = hostileWords();
    const calling = (words: string) => hostile(`${words} @thanhkhe #12 https://example.invalid www.example.invalid`);
    const made = await text(comparisonReport("md", sampleCompared(calling), audience));
    expect(made).not.toMatch(/@(?!<!-- -->)|#(?!<!-- -->|#|\s)|:\/\/|www\.|(?<!\\)<(?!\/?(?:details|summary|br)>|!-- -->)/u);
    const tables = made.split("\n").filter((line) => line.startsWith("|"));
    for (const line of tables) expect([6, 7]).toContain(line.replaceAll("\\|", "").split("|").length - 1);
  });
});

test("a difference that was not asked for is not called the same", async () => {
  const whole = sampleCompared();
  const pairs = whole.comparison.pairs.map((pair) => ({
    ...pair,
    changes: pair.changes.filter(({ field }) => field !== "deadline" && field !== "text"),
  }));
  const narrowed = { ...whole, comparison: { ...whole.comparison, pairs }, narrowed: true };
  const page = await text(comparisonReport("html", narrowed, audience));
  for (const format of ["text", "md", "html"] as const) {
    const made = await text(comparisonReport(format, narrowed, audience));
    expect(made).toContain("Chỉ hiển thị phần khác biệt được yêu cầu.");
    expect(made).not.toContain("trọn vẹn");
  }
  const deadline = /Trước ngày 31\/8\/2026<\/td><td [^>]*>(.*?)<\/td>/u.exec(page)?.[1];
  expect(deadline).toBe('<span class="alike">không nêu khác biệt</span>');
  expect(await text(comparisonReport("text", narrowed, audience))).toContain(
    "    + Tập huấn kỹ năng vận hành trạm bơm cho tổ quản lý thôn, bản",
  );
});

test("json is the comparison itself, as the contract has it", async () => {
  const compared = sampleCompared();
  expect(JSON.parse(await text(comparisonReport("json", compared, audience)))).toEqual(JSON.parse(JSON.stringify(compared.comparison)));
  const pair = (JSON.parse(await text(comparisonReport("json", compared, audience))) as typeof compared.comparison).pairs[0];
  expect(pair).toMatchObject({ upper: "1/a", lower: "I/1", relation: "same" });
  expect(pair?.changes).toContainEqual({
    field: "deadline",
    upper: "Trước ngày 30/6/2026",
    lower: "Trước ngày 31/8/2026",
    relation: "later",
    severity: "error",
  });
});
