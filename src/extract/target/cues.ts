import { loadGrammar } from "../../grammar/book.ts";
import { findAll, type PhraseMatch } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Comparator } from "../../model/reading.ts";
import type { Quantity } from "./quantity.ts";

/** What the words beside a number say: how it compares, whether it is a change, whether they make it an aim. */
export type Cues = {
  comparator: Comparator;
  said: boolean;
  change: "increase" | "decrease" | null;
  aim: boolean;
  /** "duy trì trên 0,7": to be kept, which makes an aim of a bound but not of a count ("đảm bảo 04 tiêu chí"). */
  held: boolean;
  /** A word that states a plan outright: "phấn đấu", "mục tiêu". */
  planned: boolean;
  expected: boolean;
  /** Where the words in front of the number that belong to it begin. */
  start: number;
  end: number;
  /** The marks that said so. */
  marks: Marks;
};

export type Marks = readonly PhraseMatch[];

export function marksIn(text: string): Marks {
  return findAll(loadGrammar("targets"), text);
}

const before: Readonly<Record<string, Comparator>> = { ">=": ">=", ">": ">", "<=": "<=", "<": "<", "~": "~" };
const after: Readonly<Record<string, Comparator>> = { "after->=": ">=", "after-<=": "<=" };
const aims = ["aim", "plan", "expected"];
const chained = ["from", "joining", "hold", "increase", "decrease", "top", "top-list", "making", "grant", ...aims, ...Object.keys(before)];

/** The words chained to a number: "phấn đấu đạt | tối thiểu | 80%", "tăng | bình quân | 12%". */
export function cuesOf(page: Page, marks: Marks, quantity: Quantity, next: Quantity | undefined): Cues {
  const chain = chainBefore(page, marks, quantity.start);
  const means = chain.map((mark) => mark.means);
  const upwards = markAfter(page, marks, quantity, next, Object.keys(after), means.includes("from") ? longestFrom : longestUpwards);
  const leading = means.includes("top") ? markAfter(page, marks, quantity, next, ["leading"], longestFrom) : null;
  const near = means.find((word) => before[word] !== undefined);
  const change = means.find((word) => word === "increase" || word === "decrease") as Cues["change"] | undefined;
  const compared = near === undefined ? null : (before[near] ?? null);
  const single = quantity.valueTo === null;
  const lower: Comparator | null = means.includes("from") && single ? ">=" : null;
  // "trong nhóm 20/63 tỉnh": of so many, a rank.
  const listed = means.includes("top-list") || (means.includes("top") && quantity.kind === "ratio");
  const comparator =
    leading !== null || listed ? "top" : !single ? "range" : ((upwards && after[upwards.means]) ?? compared ?? lower ?? "=");
  return {
    comparator,
    // "tăng bình quân 12%/năm" is said of years to come.
    said: (comparator !== "=" && comparator !== "~") || (change !== undefined && means.includes("joining")),
    planned: means.includes("plan"),
    expected: means.includes("expected"),
    change: change ?? null,
    aim: leading !== null || listed || means.some((word) => aims.includes(word)),
    held: means.includes("hold"),
    start: chain.at(-1)?.start ?? quantity.start,
    end: Math.max(quantity.end, upwards?.end ?? 0, leading?.end ?? 0),
    marks: [...chain, upwards, leading].filter((mark) => mark !== null),
  };
}

/** The marks that touch the number and each other, the nearest first. */
function chainBefore(page: Page, marks: Marks, start: number): PhraseMatch[] {
  const chain: PhraseMatch[] = [];
  let at = start;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.end > at) continue;
    if (skipBlanks(page, mark.end) !== at || !chained.includes(mark.means)) break;
    // "công nghiệp và xây dựng | tăng 10,2%": the verb of an aim before a change is a noun.
    if (mark.means === "aim" && chain.some((nearer) => nearer.means === "increase" || nearer.means === "decrease")) break;
    chain.push(mark);
    at = mark.start;
  }
  return chain;
}

/** "từ 05 mỏ khoáng sản làm vật liệu xây dựng thông thường trở lên"; without "từ" the words stand close: "85% trở lên". */
const longestFrom = 80;
const longestUpwards = 25;

function markAfter(
  page: Page,
  marks: Marks,
  quantity: Quantity,
  next: Quantity | undefined,
  means: string[],
  reach: number,
): PhraseMatch | null {
  const limit = Math.min(quantity.end + reach, next?.start ?? page.text.length);
  const found = marks.find((mark) => mark.start >= quantity.end && mark.end <= limit && means.includes(mark.means));
  // "15 sản phẩm đạt 3 sao trở lên": the words belong to the number they stand behind.
  return found === undefined || /[;.\d]/u.test(page.text.slice(quantity.end, found.start)) ? null : found;
}
