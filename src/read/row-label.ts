import { formatNumber } from "./docx/number-format.ts";

/** The number or letter in a row's first cell, alone ("3", "(3)", "1.2", "IV", "b)") or before a group's title ("IV. VỀ …"). */
export type RowLabel = { scheme: "arabic" | "multilevel" | "roman" | "letter"; value: number };

const romans = new Map(Array.from({ length: 60 }, (_, i) => [formatNumber(i + 1, "upperRoman"), i + 1]));
/** Letters as Vietnamese lists count them. */
const letters = "abcdđeghiklmnopqrstuvxy";

export function rowLabel(text: string): RowLabel | null {
  const arabic = /^\(?(\d{1,3})[.)]?$/u.exec(text)?.[1];
  if (arabic !== undefined) return { scheme: "arabic", value: Number(arabic) };
  const last = /^\d{1,2}(?:\.\d{1,2})*\.(\d{1,3})\.?$/u.exec(text)?.[1];
  if (last !== undefined) return { scheme: "multilevel", value: Number(last) };
  const roman = romans.get(/^([IVXL]+)(?:[.)]?$|[.)]\s)/u.exec(text)?.[1] ?? "");
  if (roman !== undefined) return { scheme: "roman", value: roman };
  const letter = /^(\p{L})[.)]?$/u.exec(text)?.[1]?.toLowerCase();
  return letter !== undefined && letters.includes(letter) ? { scheme: "letter", value: letters.indexOf(letter) + 1 } : null;
}
