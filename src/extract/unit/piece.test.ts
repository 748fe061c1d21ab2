import { expect, test } from "vitest";
import { pageOf } from "../../grammar/page.ts";
import { cutPieces } from "./piece.ts";

function piecesOf(text: string): string[] {
  return cutPieces(pageOf(text)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Sở Y tế (Phòng A; (Phòng B; Phòng C)); Công an tỉnh", ["Sở Y tế (Phòng A; (Phòng B; Phòng C))", "Công an tỉnh"]],
  ["Sở Y tế (Phòng A; (Phòng B; Công an tỉnh)", ["Sở Y tế (Phòng A", "(Phòng B; Công an tỉnh)"]],
  ["Hội Cựu chiến binh))); Công an tỉnh)", ["Hội Cựu chiến binh", "Công an tỉnh"]],
  ["(1) Sở Y tế); Công an (tỉnh))", ["Sở Y tế", "Công an (tỉnh))"]],
])("%s", (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});
