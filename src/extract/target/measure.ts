import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import { readNumber } from "../../text/numerals.ts";
import { listedAt } from "../word-list.ts";

/** "age", "ratio": "75 tuổi", "15/19 tiêu chí", an aim only where words of aim touch it. */
export type QuantityKind = "percent" | "money" | "count" | "age" | "ratio" | "bare";

/** What stands behind a number: the noun counted or the measure as printed, its kind, and where it ends. */
export type Unit = { unit: string; kind: QuantityKind; end: number };

/** The entry of grammars/measures.csv behind `end`, if it is of one of these kinds. */
export function measureAt(page: Page, end: number, kinds: readonly string[]): Filling | null {
  const found = listedAt("measures", page, skipBlanks(page, end));
  return found !== null && kinds.includes(found.row?.kind ?? "") ? found : null;
}

/** The unit behind a number; "other" for what is no quantity (a time, a clause's number), null for none. */
export function unitAt(page: Page, end: number): Unit | "other" | null {
  const measure = listedAt("measures", page, skipBlanks(page, end));
  const kind = measure?.row?.kind;
  if (measure === null || kind === undefined || kind === "scale") return null;
  if (kind === "none") return "other";
  if (kind === "time") return timePer(page, measure) ?? "other";
  const nouns = kind === "count" ? nounsFrom(page, measure) : measure.end;
  const written = measure.row?.unit === "" || measure.row?.unit === undefined ? printed(page, measure.start, nouns) : measure.row.unit;
  const per = perAt(page, nouns);
  return { unit: written + (per?.text ?? ""), kind: kind as QuantityKind, end: per?.end ?? nouns };
}

/** "15 phút/01 lượt giao dịch": how long each takes; a time alone is none, nor one of a recurrence ("2 năm/lần"). */
function timePer(page: Page, measure: Filling): Unit | null {
  const per = oncePer(page, measure.end);
  if (per?.kind !== "count" || per.text === "/lần") return null;
  return { unit: printed(page, measure.start, measure.end) + per.text, kind: "count", end: per.end };
}

/** "dự án, chương trình": nouns in a row are counted together. */
function nounsFrom(page: Page, first: Filling): number {
  let end = first.end;
  while (page.text.charAt(end) === ",") {
    const next = measureAt(page, end + 1, ["count"]);
    if (next === null) break;
    end = next.end;
  }
  return end;
}

/** "/năm", "/01 năm", "/100 dân", "/người/năm": per what; a single one is not said. */
function perAt(page: Page, end: number): { text: string; end: number } | null {
  const first = oncePer(page, end);
  const second = first === null ? null : oncePer(page, first.end);
  return first === null || second === null ? first : { text: first.text + second.text, end: second.end };
}

function oncePer(page: Page, end: number): { text: string; end: number; kind: string | undefined } | null {
  const slash = skipBlanks(page, end);
  if (page.text.charAt(slash) !== "/") return null;
  const from = skipBlanks(page, slash + 1);
  const count = /[0-9]/u.test(page.text.charAt(from)) ? readNumber(page.text, from) : null;
  const noun = listedAt("measures", page, skipBlanks(page, count?.end ?? from));
  if (noun === null) return null;
  const many = count === null || count.value === 1 ? "" : `${page.text.slice(from, count.end)} `;
  return { text: `/${many}${printed(page, noun.start, noun.end)}`, end: noun.end, kind: noun.row?.kind };
}

/** Words as printed, runs of blanks and line ends as one blank. */
function printed(page: Page, start: number, end: number): string {
  return page.text.slice(start, end).replace(/\s+/gu, " ");
}
