import type { Bytes } from "./bytes.ts";
import type { Fib } from "./fib.ts";
import { type Sprm, sprmsOf } from "./sprm.ts";

/**
 * A stretch of text that stands together in the file ([MS-DOC] 2.8.35): characters [first, last) of the document begin at byte
 * `at`, one byte each (Windows-1252) or two (UTF-16). `changes`: properties set for the whole piece by a fast save.
 */
export type Piece = { first: number; last: number; at: number; wide: boolean; changes: Sprm[] };

/** The piece table ([MS-DOC] 2.9.38): where the text's characters really stand. */
export function readPieces(table: Bytes, fib: Fib): Piece[] {
  const clx = table.part(fib.pieces.at, fib.pieces.length);
  const changes: Sprm[][] = [];
  let at = 0;
  while (at < clx.length && clx.u8(at) === 1) {
    const length = clx.u16(at + 1);
    changes.push(sprmsOf(clx.part(at + 3, length)));
    at += 3 + length;
  }
  if (clx.u8(at) !== 2) return [];
  const plc = clx.part(at + 5, clx.u32(at + 1));
  const count = Math.floor((plc.length - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const first = plc.u32(i * 4);
    const last = plc.u32(i * 4 + 4);
    const descriptor = (count + 1) * 4 + i * 8;
    const place = plc.u32(descriptor + 2);
    const wide = (place & 0x40000000) === 0;
    const offset = place & 0x3fffffff;
    const change = plc.u16(descriptor + 6);
    if (last <= first) continue;
    pieces.push({ first, last, at: wide ? offset : offset >>> 1, wide, changes: (change & 1) === 1 ? (changes[change >> 1] ?? []) : [] });
  }
  return pieces;
}
