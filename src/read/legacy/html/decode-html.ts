/**
 * A page's characters: by its byte order mark, by the charset that its first kilobytes name, as UTF-8 where it is valid, else as
 * Windows-1252 (old Vietnamese fonts count in its bytes). NFC is left to whoever makes paragraphs of it.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const label = markOf(bytes) ?? namedCharset(bytes);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  // "<\0": UTF-16 without a mark.
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  return bytes[0] === 0 && bytes[1] === 0x3c ? "utf-16be" : null;
}

/** `<meta charset=…>` or `<meta content="text/html; charset=…">` or `<?xml encoding="…">`. */
function namedCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const name =
    /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(head)?.[1] ??
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/iu.exec(head)?.[1];
  if (name === undefined) return null;
  // A page that can be read byte by byte is no UTF-16, whatever it says of itself.
  if (/^(?:utf-?16|unicode)/iu.test(name)) return "utf-8";
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === "utf-8" && !isUtf8(bytes) ? "windows-1252" : encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\ufffd").length - 1;
  return broken <= text.length / 1000;
}
