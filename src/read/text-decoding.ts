/** A file's characters; `repaired` when single broken bytes were replaced by U+FFFD. */
export type DecodedText = { text: string; repaired: boolean };

/** At most this share of a text's characters may be broken bytes: a file cut in mid-letter, one bad paste. */
const tolerable = 1 / 1000;

/**
 * Decodes plain text: UTF-8, or UTF-16 with a byte order mark or with the zero bytes that give it away. Null when it is neither:
 * an 8-bit code page or no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), repaired: false };
  if (bytes.subarray(0, 8192).includes(0)) return null;
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = countOf(text, "\ufffd") - countOf(latinOf(bytes), "\u00ef\u00bf\u00bd");
  if (broken > Math.max(1, text.length * tolerable)) return null;
  return { text, repaired: broken > 0 };
}

function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: blanks, digits and line ends have one zero byte each, always on the same side.
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  if (odd > sample.length / 5 && even === 0) return "utf-16le";
  if (even > sample.length / 5 && odd === 0) return "utf-16be";
  return null;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

function latinOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
