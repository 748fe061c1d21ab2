import { expect, test } from "vitest";
import { looksOf } from "../../../grammar/effort.ts";
import { readPlain } from "../read-plain.ts";

const heading = "STT   Nhiệm vụ                          Cơ quan chủ trì      Thời gian";
const row = (label: string | number): string => `${String(label).padEnd(6)}Rà soát kho hồ sơ                 Văn phòng            Quý I`;
const pages = (lines: (page: number) => string[]) => (count: number) =>
  Array.from({ length: count / 20 }, (_, page) => lines(page).join("\n")).join("\n\f");

/** Texts of about as many lines as asked for. */
const texts: Record<string, (count: number) => string> = {
  "a heading again and again": (count) => `${heading}\n`.repeat(count),
  "a heading's words in another order": (count) => `${heading}\n${"Thời gian   Nhiệm vụ   STT\n".repeat(count)}`,
  rows: (count) => [heading, ...Array.from({ length: count }, (_, i) => row(i + 1))].join("\n"),
  "rows without labels": (count) => [heading, ...Array.from({ length: count }, () => row(""))].join("\n"),
  "rows that empty lines part": (count) => [heading, ...Array.from({ length: count / 2 }, (_, i) => `\n${row(i + 1)}`)].join("\n"),
  "one block without an end": (count) => [heading, row(1), ...Array.from({ length: count }, () => "      tại kho")].join("\n"),
  "pages with the heading": pages((page) => [heading, ...Array.from({ length: 19 }, (_, i) => row(page * 19 + i + 1))]),
  "pages of rows set in the middle": pages((page) => [
    heading,
    ...Array.from({ length: 6 }, (_, i) => ["      Rà soát kho", row(page * 6 + i + 1), "      của các phòng"]).flat(),
  ]),
  "lines of single letters": (count) => [heading, ...Array.from({ length: count }, (_, i) => "  a".repeat(1 + (i % 40)))].join("\n"),
  "one blank between all words": (count) =>
    [heading, row(1), row(2), row(3), ...Array.from({ length: count }, () => "4     Rà soát kho hồ sơ của các phòng Văn phòng Quý I")].join(
      "\n",
    ),
  "tables and prose by turns": (count) => `${heading}\n${row(1)}\n${row(2)}\n\nVăn bản này có hiệu lực.\n\n`.repeat(count / 6),
};

test.each(Object.entries(texts))("the work grows with the text, not with its square: %s", (_, text) => {
  const looks = (lines: number): number => looksOf(() => readPlain(text(lines), "0"));
  looks(20);
  expect(looks(640) / looks(160)).toBeLessThan(5);
});
