import type { Evidence, Place } from "../model/place.ts";

/** "p. 3", "l. 120", "¶ 14", "Sheet1 R4C2": where the words begin, as people look it up. */
export function placeWords(place: Place): string {
  switch (place.kind) {
    case "page":
      return `p. ${place.page}`;
    case "lines":
      return `l. ${place.first}`;
    case "paragraph":
      return `¶ ${place.index + 1}`;
    case "sheet":
      return `${place.sheet} R${place.row}C${place.column}`;
  }
}

/** Where evidence begins; empty without any. */
export function evidenceWords(evidence: Evidence | null): string {
  const place = evidence?.places[0];
  return place === undefined ? "" : placeWords(place);
}
