import type { Lang } from "../../text/notice-text.ts";
import { speakerOf } from "../../text/notice-text.ts";
import type { Covered } from "./covered.ts";
import { reportCsv } from "./csv.ts";
import { coveragePage } from "./html/coverage-page.ts";
import { diffPage } from "./html/diff-page.ts";
import { comparisonMarkdown, coverageMarkdown } from "./markdown.ts";
import type { Compared } from "./rows.ts";
import { comparisonTables, coverageTables } from "./tables.ts";
import { coverageText } from "./terminal/coverage-text.ts";
import { diffText } from "./terminal/diff-text.ts";
import type { Screen } from "./terminal/screen.ts";
import { reportXlsx } from "./xlsx.ts";

export const reportFormats = ["text", "json", "csv", "xlsx", "md", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Whom a report is made for. `screen`: how wide the text may be and whether it may have colours; `explain`: say why pairs are pairs. */
export type Audience = { lang: Lang; version: string; screen: Screen; explain: boolean };

/** A comparison of two plans in one of the formats: text, or a workbook's bytes. The same comparison gives the same bytes. */
export async function comparisonReport(format: ReportFormat, compared: Compared, audience: Audience): Promise<string | Uint8Array> {
  const say = speakerOf(audience.lang);
  switch (format) {
    case "text":
      return diffText(compared, audience.screen, say, audience.explain);
    case "json":
      return `${JSON.stringify(compared.comparison, null, 2)}\n`;
    case "csv":
      return reportCsv(comparisonTables(compared, say).long);
    case "xlsx":
      return reportXlsx(comparisonTables(compared, say).sheets, say);
    case "md":
      return comparisonMarkdown(compared, say);
    case "html":
      return diffPage(compared, audience);
  }
}

/** One upper plan against all those below it, in one of the formats. */
export async function coverageReport(format: ReportFormat, covered: Covered, audience: Audience): Promise<string | Uint8Array> {
  const say = speakerOf(audience.lang);
  switch (format) {
    case "text":
      return coverageText(covered, audience.screen, say);
    case "json":
      return `${JSON.stringify(covered.coverage, null, 2)}\n`;
    case "csv":
      return reportCsv(coverageTables(covered, say).long);
    case "xlsx":
      return reportXlsx(coverageTables(covered, say).sheets, say);
    case "md":
      return coverageMarkdown(covered, say);
    case "html":
      return coveragePage(covered, audience);
  }
}
