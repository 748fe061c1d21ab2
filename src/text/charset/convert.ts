import { type Encoding, letterTable } from "./tables.ts";

/** Windows-1252 puts printable characters on the bytes 80–9F; the tables count in bytes. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOf = new Map(Array.from(windows1252, (character, i): [string, string] => [character, String.fromCharCode(0x80 + i)]));
/** Word keeps letters of fonts that call themselves symbol fonts in the private area U+F000–F0FF. */
const symbolFontLetter = /[\uf020-\uf0ff]/gu;

/** The letters that text in one of the old encodings shows. Characters that the table does not name stay as they are. NFC. */
export function convertText(text: string, encoding: Encoding): string {
  const { letters, longest } = letterTable(encoding);
  const written = Array.from(text.replace(symbolFontLetter, (c) => String.fromCharCode(c.charCodeAt(0) - 0xf000)));
  const bytes = written.map((c) => byteOf.get(c) ?? c);
  let shown = "";
  for (let at = 0; at < bytes.length; ) {
    let length = Math.min(longest, bytes.length - at);
    let letter: string | undefined;
    while (length > 0 && letter === undefined) letter = letters.get(bytes.slice(at, at + length--).join(""));
    shown += letter ?? written[at] ?? "";
    at += letter === undefined ? 1 : length + 1;
  }
  return shown.normalize("NFC");
}

/** A letter that only Unicode has (ă, đ, ơ, ư, ạ … ỹ) or a combining tone: text that has one was never in an old encoding. */
export const unicodeVietnamese = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|\p{M}/u;
