import type { Place } from "../model/place.ts";

/**
 * Places as column evidence.places holds them, one after the other with blanks between: "p3:72,500.5,120,14" is page 3 and a box (x, y,
 * width, height in points), "l12-14" lines, "g239" a paragraph's index, "R4C2@Sheet1" a cell (the sheet's name as in a URL).
 */
export function placesText(places: readonly Place[]): string {
  return places.map(placeText).join(" ");
}

function placeText(place: Place): string {
  switch (place.kind) {
    case "page":
      return `p${place.page}:${[place.box.x, place.box.y, place.box.width, place.box.height].join(",")}`;
    case "lines":
      return `l${place.first}-${place.last}`;
    case "paragraph":
      return `g${place.index}`;
    case "sheet":
      return `R${place.row}C${place.column}@${encodeURIComponent(place.sheet)}`;
  }
}

export function placesIn(text: string): Place[] {
  return text === "" ? [] : text.split(" ").map(placeIn);
}

function placeIn(text: string): Place {
  const [head = "", tail = ""] = text.slice(1).split(/[:@-](.*)/su);
  switch (text.charAt(0)) {
    case "p": {
      const [x = 0, y = 0, width = 0, height = 0] = tail.split(",").map(Number);
      return { kind: "page", page: Number(head), box: { x, y, width, height } };
    }
    case "l":
      return { kind: "lines", first: Number(head), last: Number(tail) };
    case "g":
      return { kind: "paragraph", index: Number(head) };
    default: {
      const [row = 0, column = 0] = head.split("C").map(Number);
      return { kind: "sheet", sheet: decodeURIComponent(tail), row, column };
    }
  }
}
