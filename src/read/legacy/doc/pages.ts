import type { Bytes } from "./bytes.ts";
import type { Slice } from "./fib.ts";
import { type Sprm, sprmsOf } from "./sprm.ts";

/** Properties of the bytes [first, last) of the text; `style` is the paragraph's style number, -1 for characters. */
export type Formatted = { first: number; last: number; style: number; sprms: Sprm[] };

const pageSize = 512;

/** Page numbers of the pages that hold properties ([MS-DOC] 2.8.5, 2.8.6). */
function pagesOf(table: Bytes, slice: Slice): number[] {
  const plc = table.part(slice.at, slice.length);
  const count = Math.max(0, Math.floor((plc.length - 4) / 8));
  return Array.from({ length: count }, (_, i) => plc.u32((count + 1) * 4 + i * 4) & 0x3fffff);
}

/** Character properties in the order of the bytes that they format ([MS-DOC] 2.9.33, ChpxFkp). */
export function characterFormats(word: Bytes, table: Bytes, slice: Slice): Formatted[] {
  return pagesOf(table, slice).flatMap((number) => {
    const page = word.part(number * pageSize, pageSize);
    const count = page.u8(pageSize - 1);
    return Array.from({ length: count }, (_, i): Formatted => {
      const offset = page.u8((count + 1) * 4 + i) * 2;
      const sprms = offset === 0 ? [] : sprmsOf(page.part(offset + 1, page.u8(offset)));
      return { first: page.u32(i * 4), last: page.u32(i * 4 + 4), style: -1, sprms };
    });
  });
}

/** Paragraph properties likewise ([MS-DOC] 2.9.175, PapxFkp). */
export function paragraphFormats(word: Bytes, table: Bytes, slice: Slice): Formatted[] {
  return pagesOf(table, slice).flatMap((number) => {
    const page = word.part(number * pageSize, pageSize);
    const count = page.u8(pageSize - 1);
    return Array.from({ length: count }, (_, i): Formatted => {
      const offset = page.u8((count + 1) * 4 + i * 13) * 2;
      const first = page.u32(i * 4);
      const last = page.u32(i * 4 + 4);
      if (offset === 0) return { first, last, style: 0, sprms: [] };
      const halves = page.u8(offset);
      const at = halves === 0 ? offset + 2 : offset + 1;
      const length = halves === 0 ? page.u8(offset + 1) * 2 : halves * 2 - 1;
      return { first, last, style: page.u16(at), sprms: sprmsOf(page.part(at + 2, length - 2)) };
    });
  });
}

/** The entry that formats byte `at`, by halving. */
export function formatAt(formats: readonly Formatted[], at: number): Formatted | null {
  let low = 0;
  let high = formats.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const format = formats[middle];
    if (format === undefined) return null;
    if (at < format.first) high = middle - 1;
    else if (at >= format.last) low = middle + 1;
    else return format;
  }
  return null;
}
