import { formatNumber } from "./number-format.ts";
import type { Level, NumberedList, Numbering } from "./numbering.ts";

/** A paragraph's automatic label as Word prints it, and whether it is a bullet. */
export type Label = { text: string; bullet: boolean };

/** Where a paragraph stands in a list. */
export type ListPosition = { numId: string; level: number };

/**
 * Counts through a document's lists: called once for every numbered paragraph in order, it says the paragraph's label. Word
 * keeps one count an abstract list, so lists that share it go on; a list with a start of its own begins there at its first use.
 */
export function labelCounter(numbering: Numbering): (at: ListPosition) => Label | null {
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return ({ numId, level: index }) => {
    const list = numbering(numId);
    const level = list?.levels.get(index);
    if (list === null || level === undefined) return null;
    const count = counts.get(list.abstract) ?? new Map<number, number>();
    counts.set(list.abstract, count);
    const own = list.startOverrides.get(index);
    const before = own !== undefined && !begun.has(`${numId}/${index}`) ? undefined : count.get(index);
    begun.add(`${numId}/${index}`);
    // Levels above that were skipped count as used: after a first "1.1" Word numbers the next heading of level one 2.
    for (const [above, other] of list.levels) {
      if (above < index && !count.has(above)) count.set(above, list.startOverrides.get(above) ?? other.start);
    }
    count.set(index, before === undefined ? (own ?? level.start) : before + 1);
    for (const [deeper, other] of list.levels) {
      if (deeper > index && index < (other.restart ?? deeper)) count.delete(deeper);
    }
    return labelOf(list, level, count);
  };
}

function labelOf(list: NumberedList, level: Level, count: ReadonlyMap<number, number>): Label {
  const blank = level.suffix === "nothing" ? "" : " ";
  if (level.format === "bullet") return { text: bulletOf(level.text) + blank, bullet: true };
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.levels.get(at);
    const value = count.get(at) ?? shown?.start ?? 1;
    return formatNumber(value, level.legal ? "decimal" : (shown?.format ?? "decimal"), shown?.customFormat);
  });
  return { text: text === "" ? "" : text + blank, bullet: false };
}

/** Bullets of the symbol fonts stand in the private use area; which sign they draw depends on the font. */
function bulletOf(text: string): string {
  if (/^[\uf02d\u2010-\u2015\u2212]$/u.test(text)) return "-";
  if (text === "\uf02b") return "+";
  return text.replace(/^o$|[\ue000-\uf8ff]/gu, "•");
}
