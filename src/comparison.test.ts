import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { sampleTarget } from "../scripts/sample.ts";
import { hostileTexts, sampleCompared } from "../scripts/sample-comparison.ts";
import { comparePlans } from "./diff/compare.ts";
import { coverageOf } from "./diff/coverage.ts";
import { type Audience, comparisonReport, coverageReport, reportFormats } from "./export/comparison/report.ts";

/** What a comparison finds is said in every form of report. */
const audience: Audience = { lang: "vi", version: "0.0.0", screen: { width: 100, colour: false }, explain: false };

/** What a reader of the format finds in it; of a workbook its shared strings and sheets. */
async function wordsIn(made: Promise<string | Uint8Array>, format: (typeof reportFormats)[number]): Promise<string> {
  const bytes = Buffer.from(await made);
  if (format !== "xlsx") return bytes.toString("utf8");
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");
}

test.each(reportFormats)("%s says that plans were given the wrong way round, or that those below are older", async (format) => {
  const { upper, lower, comparison } = sampleCompared();
  const wide = { ...audience, screen: { width: 400, colour: false } };
  const compared = (first: typeof upper, second: typeof lower) => ({
    ...{ comparison: comparePlans(first, second), upper: first, lower: second, narrowed: false },
  });
  const older = { ...lower, plan: { ...lower.plan, issued: "2025-12-31" } };
  const [good, turned, early, covered] = await Promise.all([
    wordsIn(comparisonReport(format, { comparison, upper, lower, narrowed: false }, wide), format),
    wordsIn(comparisonReport(format, compared(lower, upper), wide), format),
    wordsIn(comparisonReport(format, compared(upper, older), wide), format),
    wordsIn(coverageReport(format, { coverage: coverageOf(upper, [lower, older], {}), comparisons: [] }, wide), format),
  ]);
  const said = (code: string, words: string) => (format === "json" ? code : words);
  expect(good).not.toMatch(/diff-|Hãy/u);
  expect(turned).toContain(said("diff-levels-reversed", "Hãy đưa kế hoạch của cấp trên vào trước"));
  expect(early).toContain(said("diff-lower-older", "đổi thứ tự nếu hai kế hoạch bị đưa vào ngược"));
  expect(covered).toContain(said("coverage-older", "Hãy nạp các kế hoạch ban hành sau"));
});

test.each(reportFormats.filter((format) => format !== "csv"))(
  "%s: of what only bodies above carry out nobody's share is less",
  async (format) => {
    const { upper, lower } = sampleCompared();
    const all = coverageOf(upper, [lower], {});
    expect(all.plans.map(({ covered, kept, expected, share }) => ({ covered, kept, expected, share }))).toEqual([
      { covered: 3, kept: 1, expected: 4, share: 0.75 },
    ]);
    expect(all.tasks.map(({ id, covered, kept, expected, share }) => [id, covered, kept, expected, share])).toEqual([
      ["1/a", 1, 0, 1, 1],
      ["1/b", 1, 0, 1, 1],
      ["2/a", 1, 0, 1, 1],
      ["2/b", 0, 0, 1, 0],
      ["2/c", 0, 1, 0, null],
    ]);
    const made = await wordsIn(coverageReport(format, { coverage: all, comparisons: [] }, audience), format);
    expect(made).toContain(format === "json" ? '"share": null' : "–");
    if (format !== "json") expect(made).toContain(format === "xlsx" ? "Cần triển khai" : "75%");
    const only = coverageOf({ ...upper, tasks: upper.tasks.slice(4) }, [lower], {});
    expect(only.plans.map(({ share }) => share)).toEqual([null]);
    const none = await wordsIn(coverageReport(format, { coverage: only, comparisons: [] }, audience), format);
    if (format === "text" || format === "md") expect(none).not.toMatch(/\b(?:0|100)%/u);
  },
);

/** The sample's two plans with an aim each outside tasks, the lower one's lowered. */
function withAims(before = ""): ReturnType<typeof sampleCompared> {
  const { upper, lower } = sampleCompared();
  const aimed = (plan: typeof upper, text: string, value: number) => ({
    ...plan,
    objectives: [
      { section: "II", text: `${before}${text}`, targets: [sampleTarget({ text: `${before}${text}`, value, unit: "%" })], evidence: null },
    ],
  });
  const [above, below] = [aimed(upper, "90% trạm bơm có người trực", 90), aimed(lower, "70% trạm bơm có người trực", 70)];
  return { comparison: comparePlans(above, below), upper: above, lower: below, narrowed: false };
}

test.each(reportFormats)("%s tells a lowered aim outside tasks, with both wordings", async (format) => {
  const made = await wordsIn(comparisonReport(format, withAims(), { ...audience, screen: { width: 300, colour: false } }), format);
  for (const words of ["90% trạm bơm có người trực", "70% trạm bơm có người trực"]) expect(made).toContain(words);
  expect(made).toContain(format === "json" ? '"objectives"' : "Mục tiêu");
  expect(made).toContain(format === "json" ? '"lower"' : "thấp hơn");
});

test.each(hostileTexts)("words of an aim stay words: %j", async (hostile) => {
  const compared = withAims(`${hostile} `);
  const [html, text, md, csv] = await Promise.all(
    (["html", "text", "md", "csv"] as const).map((format) => wordsIn(comparisonReport(format, compared, audience), format)),
  );
  expect(html).not.toMatch(/<script>document|<img|<svg\/onload|onmouseover='/u);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  expect(md).not.toMatch(/(?<!\\)<(?:script|img|svg|b>)|:\/\//u);
  expect(csv).not.toMatch(/(?:^|[,"\n])[=+@\t]/u);
});
