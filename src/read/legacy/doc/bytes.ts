/** Reads little-endian numbers of a stream; beyond its end everything is 0, so that a damaged file gives less, never a crash. */
export type Bytes = {
  length: number;
  u8: (at: number) => number;
  u16: (at: number) => number;
  i16: (at: number) => number;
  u32: (at: number) => number;
  i32: (at: number) => number;
  part: (at: number, length: number) => Bytes;
  utf16: (at: number, characters: number) => string;
};

export function bytesOf(source: Uint8Array): Bytes {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const inside = (at: number, length: number): boolean => at >= 0 && at + length <= view.byteLength;
  return {
    length: view.byteLength,
    u8: (at) => (inside(at, 1) ? view.getUint8(at) : 0),
    u16: (at) => (inside(at, 2) ? view.getUint16(at, true) : 0),
    i16: (at) => (inside(at, 2) ? view.getInt16(at, true) : 0),
    u32: (at) => (inside(at, 4) ? view.getUint32(at, true) : 0),
    i32: (at) => (inside(at, 4) ? view.getInt32(at, true) : 0),
    part: (at, length) => bytesOf(source.subarray(Math.max(0, at), Math.max(0, at) + Math.max(0, length))),
    utf16: (at, characters) => {
      const most = Math.max(0, Math.min(characters, Math.floor((view.byteLength - at) / 2)));
      let text = "";
      for (let i = 0; i < most; i++) text += String.fromCharCode(view.getUint16(at + 2 * i, true));
      return text;
    },
  };
}
