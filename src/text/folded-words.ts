import { fold } from "./fold.ts";

/** The words of a text that are compared: letters and digits, folded. Input is NFC. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
