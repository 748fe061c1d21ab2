import { isCapitals } from "../text/capitals.ts";
import type { FlowEntry, FlowParagraph } from "./flow.ts";
import { genreAt, numberHead, opens } from "./words.ts";

/** The document cut at its genre lines and appendix headings. Each part is a run of flow entries in reading order. */
export type Parts = {
  /** The quyết định before the plan, from its letterhead to its signature; null when the file is the plan alone. */
  carrier: FlowEntry[] | null;
  /** The plan: letterhead, title, body, recipients, signature. */
  main: FlowEntry[];
  appendices: FlowEntry[][];
};

export function partsOf(flow: readonly FlowEntry[]): Parts {
  const start = planStart(flow);
  const carrier = start > 0 ? flow.slice(0, start) : null;
  const rest = flow.slice(start);
  const cuts = appendixStarts(rest);
  const main = rest.slice(0, cuts[0] ?? rest.length);
  const appendices = cuts.map((cut, i) => rest.slice(cut, cuts[i + 1] ?? rest.length));
  return { carrier, main, appendices };
}

/** Where the carried plan begins: the letterhead lines above the first plan genre that follows a carrier's genre; 0 without a carrier. */
function planStart(flow: readonly FlowEntry[]): number {
  let carrierAt = -1;
  for (const [i, entry] of flow.entries()) {
    if (entry.kind === "table") continue;
    const genre = genreAt(entry)?.kind;
    if (genre === "carrier" && carrierAt < 0) carrierAt = i;
    if (genre === "plan") return carrierAt < 0 ? 0 : letterheadStart(flow, i, carrierAt);
  }
  return 0;
}

/** Walks up from the genre line over what belongs to its letterhead: names in capitals, motto, number, date line. */
function letterheadStart(flow: readonly FlowEntry[], genreAtIndex: number, floor: number): number {
  let start = genreAtIndex;
  while (start - 1 > floor) {
    const above = flow[start - 1];
    if (above === undefined || above.kind === "table" || !belongsToLetterhead(above)) break;
    start--;
  }
  return start;
}

function belongsToLetterhead(line: FlowParagraph): boolean {
  const text = line.passage.text;
  if (opens(text, "authority") > 0 || opens(text, "office") > 0) return false;
  return opens(text, "motto") > 0 || numberHead(text) > 0 || isDateLine(text) || (isCapitals(text) && text.length < 60);
}

/** "Thái Nguyên, ngày 14 tháng 7 năm 2025", also with blanks for the day and month. */
export function isDateLine(text: string): boolean {
  return /^[^,;]{2,40},\s*ngày\s*[\d.…\s]*tháng\s*[\d.…\s]*năm\s*[\d.…]*\s*$/iu.test(text);
}

function appendixStarts(flow: readonly FlowEntry[]): number[] {
  const starts: number[] = [];
  for (const [i, entry] of flow.entries()) if (entry.kind === "paragraph" && isAppendixHeading(entry)) starts.push(i);
  return starts;
}

/** "Phụ lục", "PHỤ LỤC I", "Phụ lục số 02", "PHỤ LỤC I. DANH MỤC …"; not "Phụ lục kèm theo Kế hoạch này gồm …". */
export function isAppendixHeading(line: FlowParagraph): boolean {
  const length = opens(line.passage.text, "appendix");
  if (length === 0) return false;
  const rest = line.passage.text.slice(length).trim();
  return (
    /^(?:số\s*)?(?:[IVX]{1,5}|\d{1,2}[A-Za-z]?|[A-Z])?\s*[.:)\-–]?$/u.test(rest) || (isCapitals(line.passage.text) && rest.length < 200)
  );
}

export function paragraphsOf(entries: readonly FlowEntry[]): FlowParagraph[] {
  return entries.filter((entry): entry is FlowParagraph => entry.kind === "paragraph");
}
