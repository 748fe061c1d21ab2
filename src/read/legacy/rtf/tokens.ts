/**
 * What an RTF file is made of: groups, control words with a number ("\fs28"), control signs ("\~"), bytes written in hex
 * ("\'b5"), and plain bytes between them. Line ends of the file mean nothing.
 */
export type Token =
  | { kind: "open" }
  | { kind: "close" }
  | { kind: "word"; name: string; value: number | null }
  | { kind: "sign"; sign: string }
  | { kind: "bytes"; bytes: Uint8Array };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const quote = 0x27;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const longestWord = 32;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

export function* tokensOf(source: Uint8Array): Generator<Token> {
  const byte = (i: number): number => source[i] ?? 0;
  let at = 0;
  while (at < source.length) {
    const here = byte(at);
    if (here === openBrace || here === closeBrace) {
      at++;
      yield { kind: here === openBrace ? "open" : "close" };
    } else if (here === carriageReturn || here === lineFeed || here === 0) {
      at++;
    } else if (here !== backslash) {
      const from = at;
      while (at < source.length && !isSpecial(byte(at))) at++;
      yield { kind: "bytes", bytes: source.subarray(from, at) };
    } else if (byte(at + 1) === quote) {
      yield { kind: "bytes", bytes: Uint8Array.of(hexValue(byte(at + 2)) * 16 + hexValue(byte(at + 3))) };
      at += 4;
    } else if (isLetter(byte(at + 1))) {
      const from = at + 1;
      let end = from;
      while (end < source.length && end - from < longestWord && isLetter(byte(end))) end++;
      const name = Buffer.from(source.subarray(from, end)).toString("latin1");
      at = end;
      const negative = byte(at) === 0x2d && isDigit(byte(at + 1));
      if (negative) at++;
      let value: number | null = null;
      for (let digits = 0; isDigit(byte(at)) && digits < 10; at++, digits++) value = (value ?? 0) * 10 + byte(at) - 0x30;
      if (byte(at) === 0x20) at++;
      // Binary data follow as they are, braces and all.
      if (name === "bin") at += Math.max(0, value ?? 0);
      yield { kind: "word", name, value: value === null ? null : negative ? -value : value };
    } else {
      yield { kind: "sign", sign: String.fromCharCode(byte(at + 1)) };
      at += 2;
    }
  }
}

function isSpecial(byte: number): boolean {
  return byte === backslash || byte === openBrace || byte === closeBrace || byte === carriageReturn || byte === lineFeed || byte === 0;
}

function hexValue(byte: number): number {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? 0 : value;
}
