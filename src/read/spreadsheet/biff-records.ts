import { type Bytes, bytesOf } from "../legacy/doc/bytes.ts";

/** One record of a workbook stream ([MS-XLS] 2.1.4), with the parts that continue it. */
export type BiffRecord = { type: number; at: number; parts: Bytes[] };

const continuation = 0x3c;

/** The records of the stream from byte `from` on. A record cut short ends the stream. */
export function* recordsOf(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const bytes = bytesOf(stream);
  let at = from;
  while (at + 4 <= bytes.length) {
    const record: BiffRecord = { type: bytes.u16(at), at, parts: [bytes.part(at + 4, bytes.u16(at + 2))] };
    at += 4 + bytes.u16(at + 2);
    while (at + 4 <= bytes.length && bytes.u16(at) === continuation) {
      record.parts.push(bytes.part(at + 4, bytes.u16(at + 2)));
      at += 4 + bytes.u16(at + 2);
    }
    yield record;
  }
}

/** Where in a string another font begins. */
export type FontChange = { at: number; font: number };
export type BiffString = { text: string; changes: FontChange[] };

/**
 * Reads on through a record and its continuations. A string that runs into a continuation goes on there after one byte that
 * says anew how wide its characters are ([MS-XLS] 2.5.293).
 */
export function readerOf(record: BiffRecord): {
  u8: () => number;
  u16: () => number;
  u32: () => number;
  skip: (count: number) => void;
  characters: (count: number, wide: boolean) => string;
  done: () => boolean;
} {
  let part = 0;
  let at = 0;
  const here = (): Bytes => record.parts[part] ?? bytesOf(new Uint8Array());
  const turn = (): void => {
    while (at >= here().length && part < record.parts.length) {
      at -= here().length;
      part++;
    }
  };
  const take = (length: number): number => {
    turn();
    const found = at;
    at += length;
    return found;
  };
  return {
    u8: () => here().u8(take(1)),
    u16: () => here().u16(take(2)),
    u32: () => here().u32(take(4)),
    skip: (count) => {
      at += count;
      turn();
    },
    characters: (count, isWide) => {
      let wide = isWide;
      let text = "";
      while (text.length < count && part < record.parts.length) {
        const width = wide ? 2 : 1;
        const fit = Math.min(count - text.length, Math.floor((here().length - at) / width));
        text += wide ? here().utf16(at, fit) : Array.from({ length: fit }, (_, i) => String.fromCharCode(here().u8(at + i))).join("");
        at += fit * width;
        if (text.length >= count) break;
        part++;
        wide = (here().u8(0) & 1) === 1;
        at = 1;
      }
      return text;
    },
    done: () => {
      turn();
      return part >= record.parts.length;
    },
  };
}

export type BiffReader = ReturnType<typeof readerOf>;

/** A string of BIFF8 whose length has been read: its flags, its letters, where its fonts change ([MS-XLS] 2.5.293). */
export function richString(reader: BiffReader, length: number): BiffString {
  const flags = reader.u8();
  const changeCount = (flags & 8) !== 0 ? reader.u16() : 0;
  const extraLength = (flags & 4) !== 0 ? reader.u32() : 0;
  const text = reader.characters(length, (flags & 1) === 1);
  const changes = Array.from({ length: changeCount }, () => ({ at: reader.u16(), font: reader.u16() }));
  reader.skip(extraLength);
  return { text, changes };
}
