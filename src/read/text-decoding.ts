import { convertText } from "../text/charset/convert.ts";
import { detectCharset, readingOf } from "../text/charset/detect.ts";

/**
 * A file's characters. `repaired` when single broken bytes were replaced by U+FFFD; `charset` names the encoding from before Unicode
 * that the words were in, null for Unicode.
 */
export type DecodedText = { text: string; repaired: boolean; charset: string | null };

/** At most this share of a text's characters may be broken bytes: a file cut in mid-letter, one bad paste. */
const tolerable = 1 / 1000;

/**
 * Decodes plain text: Unicode, or TCVN3, VNI, VISCII and Windows-1258 where nearly all words come out as Vietnamese syllables. Null
 * when it is none of these.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) return inUnicode(unicode.text) ?? { ...unicode, charset: null };
  return bytes.subarray(0, 8192).includes(0) ? null : decodeOld(bytes);
}

/** Decodes UTF-8, or UTF-16 with a byte order mark or with the zero bytes that give it away. */
export function decodeUnicode(bytes: Uint8Array): { text: string; repaired: boolean } | null {
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), repaired: false };
  if (bytes.subarray(0, 8192).includes(0)) return null;
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = countOf(text, "\ufffd") - countOf(latinOf(bytes), "\u00ef\u00bf\u00bd");
  return broken > Math.max(1, text.length * tolerable) ? null : { text, repaired: broken > 0 };
}

/** Enough of a text to tell its encoding. */
const sample = 50_000;

function decodeOld(bytes: Uint8Array): DecodedText | null {
  const old = inUnicode(new TextDecoder("windows-1252").decode(bytes));
  if (old !== null) return old;
  const text = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  const { words, syllables } = readingOf(text.slice(0, sample));
  return words >= 3 && syllables >= words * 0.9 ? { text, repaired: false, charset: "Windows-1258" } : null;
}

/** Text whose letters stand for those of an old encoding: "Céng hoµ x· héi" in TCVN3, "Coäng hoøa xaõ hoäi" in VNI. */
function inUnicode(text: string): DecodedText | null {
  const encoding = detectCharset(text.slice(0, sample));
  if (encoding === null) return null;
  return { text: convertText(text, encoding), repaired: false, charset: encoding.toUpperCase() };
}

function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: blanks, digits and line ends have one zero byte each, always on the same side.
  const start = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  start.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  if (odd > start.length / 5 && even === 0) return "utf-16le";
  if (even > start.length / 5 && odd === 0) return "utf-16be";
  return null;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

function latinOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
