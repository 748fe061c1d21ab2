/** What a character is to the words around it. */
export const noWord = 0;
export const aLetter = 1;
export const aDigit = 2;
const notAsked = 3;

/** A character's kind is asked of a regular expression once: text has few characters and many of each. */
const kinds = new Uint8Array(0x10000).fill(notAsked);

/** The kind of the character at `at`; past the end none. Marks count as letters. */
export function kindAt(text: string, at: number): number {
  // outside the text the code is NaN: as an index that costs more than all the rest
  return kindOfCode(text.charCodeAt(at) | 0);
}

export function kindOfCode(code: number): number {
  const kind = kinds[code] ?? noWord;
  if (kind !== notAsked) return kind;
  const asked = kindOf(String.fromCharCode(code));
  kinds[code] = asked;
  return asked;
}

function kindOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return aLetter;
  return /\p{N}/u.test(character) ? aDigit : noWord;
}
