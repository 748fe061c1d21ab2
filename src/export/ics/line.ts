/** A content line of RFC 5545 (3.1): folded at 75 octets of UTF-8 without cutting a character, ended by CRLF. */
export function contentLine(name: string, value: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    // the blank that begins a continuation counts among its 75 octets
    if (octets + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = "";
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return `${[...pieces, piece].join("\r\n ")}\r\n`;
}

/** A TEXT value (3.3.11): backslash, semicolon, comma and line break escaped; control characters, which no line may hold, as blanks. */
export function textValue(text: string): string {
  return text
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\r\n?|\n/gu, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** "2026-06-30" as a DATE value (3.3.4): "20260630". */
export function dateValue(day: string): string {
  return day.replaceAll("-", "");
}
