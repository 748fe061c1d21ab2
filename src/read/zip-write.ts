import { crc32 } from "node:zlib";

/**
 * Packs parts into a zip without compressing them. Word documents are repacked with it before mammoth sees them; tests build
 * their inputs with it. The same parts give the same bytes: every part is dated 1980-01-01, the format's first day.
 */
export function writeZip(parts: readonly (readonly [name: string, content: Uint8Array | string])[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name);
    const data = Buffer.from(content);
    const common = commonFields(nameBytes, data);
    const local = Buffer.concat([uint32(0x04034b50), common, nameBytes, data]);
    // Made by version 2.0; no comment, disk 0, no attributes, then where the part's own header stands.
    directory.push(Buffer.concat([uint32(0x02014b50), uint16(20), common, Buffer.alloc(10), uint32(offset), nameBytes]));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = uint16(parts.length);
  const end = Buffer.concat([uint32(0x06054b50), Buffer.alloc(4), count, count, uint32(listed.length), uint32(offset), uint16(0)]);
  return new Uint8Array(Buffer.concat([...locals, listed, end]));
}

/** The fields that a local header and a directory entry share (APPNOTE 4.3.7). */
function commonFields(name: Buffer, data: Buffer): Buffer {
  const utf8Names = 0x0800;
  const firstDay = 0x0021;
  return Buffer.concat([
    uint16(20),
    uint16(utf8Names),
    uint16(0),
    uint16(0),
    uint16(firstDay),
    uint32(crc32(data)),
    uint32(data.length),
    uint32(data.length),
    uint16(name.length),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
