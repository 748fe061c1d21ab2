import type { Bytes } from "./bytes.ts";
import type { Slice } from "./fib.ts";

/** The fonts' names in the order of their numbers ([MS-DOC] 2.9.286, SttbfFfn). */
export function readFonts(table: Bytes, slice: Slice): string[] {
  const list = table.part(slice.at, slice.length);
  const names: string[] = [];
  let at = 4;
  for (let i = 0; i < list.u16(0) && at < list.length; i++) {
    const length = list.u8(at);
    const name = list.utf16(at + 1 + 39, Math.max(0, (length - 39) >> 1));
    names.push(name.split("\0", 1)[0] ?? "");
    at += 1 + length;
  }
  return names;
}
