import type { Evidence, Place } from "../../model/place.ts";
import type { Say } from "../../text/notice-text.ts";

/** "trang 3", "dòng 120", "đoạn 14": where words begin, in the reader's language; null where that is not known. */
export function placeOf(evidence: Evidence | null, say: Say): string | null {
  const place = evidence?.places[0];
  return place === undefined ? null : placeSaid(place, say);
}

function placeSaid(place: Place, say: Say): string {
  switch (place.kind) {
    case "page":
      return say("place-page", { page: place.page });
    case "lines":
      return say("place-line", { line: place.first });
    case "paragraph":
      return say("place-paragraph", { paragraph: place.index + 1 });
    case "sheet":
      return say("place-sheet", { sheet: place.sheet, row: place.row, column: place.column });
  }
}

/** The same of a place in short notation (text/place-words.ts): "p. 3" is "trang 3". A sheet's stays as it is. */
export function placeRead(short: string, say: Say): string {
  const [, kind, number] = /^(p\.|l\.|¶) (\d+)$/u.exec(short) ?? [];
  if (number === undefined) return short;
  if (kind === "p.") return say("place-page", { page: number });
  return kind === "l." ? say("place-line", { line: number }) : say("place-paragraph", { paragraph: number });
}

/** "2026-01-15" as "15/01/2026", which both languages read alike here. */
export function shortDay(day: string | null): string | null {
  return day === null ? null : day.split("-").reverse().join("/");
}
