import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { asideStart } from "./aside.ts";
import { type Brackets, bracketsOf } from "./brackets.ts";
import { type Joint, jointAt, nameEnd } from "./joint.ts";

export type Piece = Span & { joint: Joint };

/** "Các Sở, ban, ngành; UBND xã (Bộ phận một cửa, Văn phòng)" in pieces; nothing is parted inside brackets. */
export function cutPieces(page: Page): Piece[] {
  const pieces: Piece[] = [];
  const brackets = bracketsOf(page.text);
  let start = 0;
  let joint: Joint = "start";
  // "các Sở, ngành được giao chủ trì tham mưu, theo dõi …": the words after "được giao" tell which bodies are meant.
  let given = false;
  for (let at = 0; at < page.text.length; ) {
    const found = brackets.inside[at] === 1 ? null : jointAt(page, start, at);
    if (found === null) {
      at = Math.max(at + 1, nameEnd(page, at));
      continue;
    }
    pieces.push({ ...trimPiece(page, brackets, { start, end: at }, given), joint });
    given = (given && found.joint !== "strong") || isGiven(page, start, at);
    start = at = found.end;
    joint = found.joint;
  }
  pieces.push({ ...trimPiece(page, brackets, { start, end: page.text.length }, given), joint });
  return joinEmpty(pieces);
}

/** "A ; và B": of several joints in a row the strongest counts. */
function joinEmpty(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  let strong = false;
  for (const piece of pieces) {
    if (piece.joint === "strong") strong = true;
    if (piece.start === piece.end) continue;
    kept.push(strong ? { ...piece, joint: "strong" } : piece);
    strong = false;
  }
  return kept;
}

/** "- ", "+ ", "1.", "(2)", "a)" in front of a body. */
const bullet = /^(?:[-+*•–]\s+|\(?\d{1,2}[.)]\s+|\(?[a-zđ]\)\s+|\d{1,2}\.(?=\p{L}))/u;
const trailing = /[\s.,;:…-]/u;

/** Bullets, connective words ("chủ trì", "thực hiện") and punctuation at both ends are no part of a body's name. */
function trimPiece(page: Page, brackets: Brackets, piece: Span, given: boolean): Span {
  const keepsEdges = given || isGiven(page, piece.start, piece.end);
  let { start, end } = piece;
  for (let before = -1; before !== end - start; ) {
    before = end - start;
    start = Math.min(end, skipBlanks(page, start));
    start += bullet.exec(page.text.slice(start, end))?.[0].length ?? 0;
    while (end > start && (trailing.test(page.text.charAt(end - 1)) || closesNothing(page, brackets, start, end))) end--;
    end = asideStart(page, start, end);
    if (keepsEdges) continue;
    start = edgeAfter(page, start, end);
    end = edgeBefore(page, start, end);
  }
  return { start, end };
}

/** "Hội Cựu chiến binh)": a closing bracket that nothing opened. */
function closesNothing(page: Page, { opened }: Brackets, start: number, end: number): boolean {
  return page.text.charAt(end - 1) === ")" && opened[end] === opened[start];
}

function edgeAfter(page: Page, start: number, end: number): number {
  const found = listedAt("joints", page, start);
  // "Giao thông vận tải" is a department's field
  if (found === null || (listedAt("domains", page, start)?.end ?? 0) > found.end) return start;
  return (found.row?.joint === "edge" || found.row?.joint === "front") && found.end <= end ? found.end : start;
}

const longestEdge = 40;

function edgeBefore(page: Page, start: number, end: number): number {
  for (let at = Math.max(start, end - longestEdge); at < end; at++) {
    const found = listedAt("joints", page, at);
    // "Bộ Tổng Tham mưu": with a capital it is a part of the name
    if (found?.end === end && found.row?.joint === "edge" && !/^\p{Lu}/u.test(found.value)) return at;
  }
  return end;
}

function isGiven(page: Page, start: number, at: number): boolean {
  return listedIn("joints", page, start, at).some((found) => found.row?.joint === "given");
}
