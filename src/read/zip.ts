import { inflateRawSync } from "node:zlib";
import { Failure } from "../model/failure.ts";

/** An opened zip: what it holds by name, and the bytes of one entry. */
export type Zip = {
  names: string[];
  /** The bytes of an entry, or null when the zip holds none of that name. Throws a Failure when they are damaged. */
  read: (name: string) => Uint8Array | null;
};

export type ZipBounds = { entries: number; entryBytes: number; totalBytes: number; ratio: number };

/**
 * Office documents seldom unpack to more than a few dozen megabytes of XML. A small file may not grow more than `ratio` times:
 * deflate cannot do better than 1:1032, and XML of real documents (repetitive styles.xml) was seen at 1:40.
 */
export const officeBounds: ZipBounds = { entries: 4096, entryBytes: 256 * 2 ** 20, totalBytes: 512 * 2 ** 20, ratio: 200 };

/** Below this an entry may be as repetitive as it likes. */
const harmlessBytes = 8 * 2 ** 20;

type Entry = { name: string; method: number; flags: number; packed: number; offset: number };

/**
 * Opens a zip by its central directory. Sizes that the zip states about itself are not believed: an entry is inflated against
 * a bound, and what all reads give together is counted. Throws Failures `zip-damaged`, `zip-encrypted`, `zip-bomb`.
 */
export function openZip(bytes: Uint8Array, bounds: ZipBounds = officeBounds): Zip {
  const entries = new Map<string, Entry>();
  for (const entry of centralDirectory(bytes, bounds.entries)) entries.set(entry.name, entry);
  const read = new Map<string, Uint8Array>();
  let total = 0;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const known = read.get(name);
      if (known !== undefined) return known;
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const content = inflate(bytes, entry, bounds);
      total += content.length;
      if (total > bounds.totalBytes) throw new Failure("zip-bomb", { part: name });
      read.set(name, content);
      return content;
    },
  };
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

function centralDirectory(bytes: Uint8Array, most: number): Entry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new Failure("zip-bomb", { part: `${count} entries` });
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) throw new Failure("zip-damaged");
    const nameLength = view.getUint16(at + 28, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const extraLength = view.getUint16(at + 30, true);
    const wide = wideFields(view, at, nameLength, extraLength);
    entries.push({
      // Some producers write backslashes; part names always have slashes.
      name: new TextDecoder().decode(nameBytes).replaceAll("\\", "/"),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: wide.packed,
      offset: wide.offset,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * An entry's packed size and offset. Some producers write them the ZIP64 way whatever the size: all ones in the entry, the number
 * in its extra field 1, after the real size when that is all ones too (APPNOTE 4.5.3).
 */
function wideFields(view: DataView, entry: number, nameLength: number, extraLength: number): { packed: number; offset: number } {
  const [packed, real, offset] = [20, 24, 42].map((field) => view.getUint32(entry + field, true));
  if (packed === undefined || offset === undefined) throw new Failure("zip-damaged");
  if (packed !== allOnes && offset !== allOnes) return { packed, offset };
  const end = Math.min(entry + 46 + nameLength + extraLength, view.byteLength);
  for (let at = entry + 46 + nameLength; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4 + (real === allOnes ? 8 : 0);
    const wide = (narrow: number) => {
      if (narrow !== allOnes) return narrow;
      if (next + 8 > end) throw new Failure("zip-damaged");
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return { packed: wide(packed), offset: wide(offset) };
  }
  throw new Failure("zip-damaged");
}

const allOnes = 0xffffffff;

/** The end record stands at the very end, before a comment of at most 65535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Failure("zip-damaged");
}

function inflate(bytes: Uint8Array, entry: Entry, bounds: ZipBounds): Uint8Array {
  if ((entry.flags & 1) === 1) throw new Failure("zip-encrypted", { part: entry.name });
  const view = viewOf(bytes);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localHeader) throw new Failure("zip-damaged");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new Failure("zip-damaged");
  if (entry.method === 0) {
    if (packed.length > bounds.entryBytes) throw new Failure("zip-bomb", { part: entry.name });
    return packed;
  }
  if (entry.method !== 8) throw new Failure("zip-damaged");
  const most = Math.min(bounds.entryBytes, Math.max(harmlessBytes, packed.length * bounds.ratio));
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: most }));
  } catch (cause) {
    if (cause instanceof RangeError) throw new Failure("zip-bomb", { part: entry.name }, { cause });
    throw new Failure("zip-damaged", {}, { cause });
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
