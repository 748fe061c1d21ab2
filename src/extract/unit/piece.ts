import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { asideStart } from "./aside.ts";
import { type Joint, jointAt, nameEnd } from "./joint.ts";

export type Piece = Span & { joint: Joint };

/** "Các Sở, ban, ngành; UBND xã (Bộ phận một cửa, Văn phòng)" in pieces; nothing is parted inside brackets. */
export function cutPieces(page: Page): Piece[] {
  const pieces: Piece[] = [];
  const inside = bracketed(page.text);
  let start = 0;
  let joint: Joint = "start";
  // "các Sở, ngành được giao chủ trì tham mưu, theo dõi …": the words after "được giao" tell which bodies are meant.
  let given = false;
  for (let at = 0; at < page.text.length; ) {
    const found = inside[at] === 1 ? null : jointAt(page, start, at);
    if (found === null) {
      at = Math.max(at + 1, nameEnd(page, at));
      continue;
    }
    pieces.push({ ...trimPiece(page, start, at, given), joint });
    given = (given && found.joint !== "strong") || isGiven(page, start, at);
    start = at = found.end;
    joint = found.joint;
  }
  pieces.push({ ...trimPiece(page, start, page.text.length, given), joint });
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

/** 1 for the characters between brackets that are closed again; a bracket without a partner is a slip of the pen. */
function bracketed(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const partner = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === "(") open.push(at);
    const start = text.charAt(at) === ")" ? open.pop() : undefined;
    if (start !== undefined) partner.set(start, at);
  }
  // what lies in brackets that lie in others is passed over, not filled again at each level
  for (let at = 0; at < text.length; at++) {
    const end = partner.get(at);
    if (end === undefined) continue;
    inside.fill(1, at, end + 1);
    at = end;
  }
  return inside;
}

/** "- ", "+ ", "1.", "(2)", "a)" in front of a body. */
const bullet = /^(?:[-+*•–]\s+|\(?\d{1,2}[.)]\s+|\(?[a-zđ]\)\s+|\d{1,2}\.(?=\p{L}))/u;
const trailing = /[\s.,;:…-]/u;

/** Bullets, connective words ("chủ trì", "thực hiện") and punctuation at both ends are no part of a body's name. */
function trimPiece(page: Page, first: number, last: number, given: boolean): Span {
  let start = first;
  let end = last;
  let opened = -1;
  for (let before = -1; before !== end - start; ) {
    before = end - start;
    start = Math.min(end, skipBlanks(page, start));
    start += bullet.exec(page.text.slice(start, end))?.[0].length ?? 0;
    // asked once for many ")))", and again when what was found is left behind
    if (opened < start) opened = openingIn(page.text, start, end);
    while (end > start && (trailing.test(page.text.charAt(end - 1)) || (page.text.charAt(end - 1) === ")" && opened >= end))) end--;
    end = asideStart(page, start, end);
    if (given || isGiven(page, start, end)) continue;
    start = edgeAfter(page, start, end);
    end = edgeBefore(page, start, end);
  }
  return { start, end };
}

/** The first "(" within; `end` where there is none, and a closing bracket like that of "Hội Cựu chiến binh)" closes nothing. */
function openingIn(text: string, start: number, end: number): number {
  const at = text.slice(start, end).indexOf("(");
  return at < 0 ? end : start + at;
}

function edgeAfter(page: Page, start: number, end: number): number {
  const found = listedAt("joints", page, start);
  return (found?.row?.joint === "edge" || found?.row?.joint === "front") && found.end <= end ? found.end : start;
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
