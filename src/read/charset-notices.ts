import { fileNotice } from "../model/file-notice.ts";
import type { Notice } from "../model/notice.ts";
import type { ConvertedRun } from "../text/charset/mixed.ts";
import type { Encoding } from "../text/charset/tables.ts";

/** In how many paragraphs, or on which pages, words of each old encoding became Unicode. */
export type Converted<Where> = Map<Encoding, Where>;

export function countParagraph(converted: Converted<number>, runs: readonly ConvertedRun[]): void {
  for (const encoding of encodingsIn(runs)) converted.set(encoding, (converted.get(encoding) ?? 0) + 1);
}

export function notePage(converted: Converted<number[]>, page: number, runs: readonly ConvertedRun[]): void {
  for (const encoding of encodingsIn(runs)) converted.set(encoding, [...(converted.get(encoding) ?? []), page]);
}

function encodingsIn(runs: readonly ConvertedRun[]): Encoding[] {
  return [...new Set(runs.flatMap(({ encoding }) => encoding ?? []))];
}

/** One notice for each encoding, in the order of their names. */
export function charsetNotices(converted: Converted<number> | Converted<number[]>): Notice[] {
  return [...converted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([encoding, where]) =>
      typeof where === "number"
        ? fileNotice("charset-converted", "info", { encoding, paragraphs: where })
        : fileNotice("charset-converted-pages", "info", { encoding, pages: where.join(", ") }),
    );
}
