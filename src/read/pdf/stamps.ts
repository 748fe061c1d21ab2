import { bottom, boxAround } from "../../text/box.ts";
import { rowsOf } from "./lines.ts";
import type { Word } from "./marks.ts";

/** "Ký bởi: …", "Người ký: …", "Thời gian ký: 15.07.2025 08:00:00 +07:00", "Digitally signed by …": what signing software prints. */
const signatureLine =
  /^(?:thời gian ký|ngày ký|người ký|(?:được )?ký (?:bởi|số bởi)|digitally signed|signature (?:not verified|valid|is valid)|signing (?:date|time))(?:\s*:|\s|$)/iu;
const tallest = 110;

/**
 * Signing programs that draw no annotation print into the page, in a font or size of their own, often over the letterhead. Words of one
 * font and size that stand close together and hold such a line are a stamp.
 */
export function withStamps(words: readonly Word[]): Word[] {
  const alike = new Map<string, Word[]>();
  for (const word of words) {
    const key = `${word.font} ${word.size.toFixed(1)}`;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [word]);
    else group.push(word);
  }
  const stamped = new Set<Word>();
  for (const group of alike.values()) {
    if (group.length > 120) continue;
    const box = boxAround(group.map((word) => word.box));
    const lines = rowsOf(group).map((row) =>
      row
        .map((word) => word.text)
        .join(" ")
        .normalize("NFC"),
    );
    if (box !== null && bottom(box) - box.y < tallest && lines.some((line) => signatureLine.test(line)))
      for (const word of group) stamped.add(word);
  }
  return words.map((word) => (stamped.has(word) ? { ...word, stamp: true } : word));
}
