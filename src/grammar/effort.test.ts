import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileGrammar, loadGrammar } from "./book.ts";
import { looksOf } from "./effort.ts";
import { findAll } from "./match.ts";
import { grammarFolder } from "./table.ts";

const greedy = compileGrammar(
  "trial",
  `
- { id: part, gives: part, phrases: ["[các] {words} [và {words2}]", "{number} [{number2}]"], examples: [x] }
- { id: nested, phrases: ["theo {part} đến {part2} của {text}", "{number} {number2} {number3} %"], examples: [x] }
- { id: law, phrases: ["Luật {words} ngày {day}", "{units} {symbol} / {part}"], examples: [x] }
`,
).book;
const names = readdirSync(grammarFolder).filter((file) => file.endsWith(".yaml"));
const books = [greedy, ...names.map((file) => loadGrammar(file.slice(0, -".yaml".length)))];

/** Words and signs that lead far into phrases and lists, without ever ending one. */
const pieces = [
  "theo ",
  "theo theo và ",
  "theo a đến b của ",
  "luật a1-",
  "luật5-",
  "luật ",
  "sở12",
  "sở-",
  "sở ",
  "Sở Nội vụ, ",
  "ủy ban nhân dân ",
  "các cơ quan, ",
  "từ quý I đến quý II/2025, ",
  "từ … đến … ",
  "từ tháng ",
  "từ ngày 1 ",
  "đến ",
  "trước ",
  "trước ngày 1/",
  "quý ",
  "quý I, ",
  "năm 2025 ",
  "năm 2025-",
  "hằng ",
  "định kỳ hằng ",
  "1",
  "1.",
  "1.111",
  "1 ",
  "1/",
  "1,",
  "1-",
  "1a",
  "12ab",
  "1/2025 ",
  "đạt 1% ",
  "đạt ",
  "a-",
  "số 5/QĐ-UBND ngày ",
  "căn cứ ",
  "- ",
  "-",
  "(",
  "( ",
  ")",
  "()",
  ". ",
  ";",
  "…",
  "“",
  " ",
  "                    ",
  "\n",
  "i",
  "x",
  "ơ",
];

describe("the work grows with the text, not with its square", () => {
  test.each(pieces)("%j", (piece) => {
    for (const book of books) {
      const looks = (times: number): number => looksOf(() => findAll(book, piece.repeat(times)));
      looks(1);
      // four times the text may take four times the looks; sixteen would be the square
      expect(looks(2000) / looks(500), book.name).toBeLessThan(4.5);
    }
  });

  test("nested pieces", () => {
    const nest = (times: number): string => `${"(các sở ".repeat(times)}1${") đến ".repeat(times)}`;
    for (const book of books) {
      const looks = (times: number): number => looksOf(() => findAll(book, nest(times)));
      looks(1);
      expect(looks(2000) / looks(500), book.name).toBeLessThan(4.5);
    }
  });
});
