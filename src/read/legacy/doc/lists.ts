import { formatNumber } from "../../docx/number-format.ts";
import type { Bytes } from "./bytes.ts";
import type { Slice } from "./fib.ts";
import { type Sprm, sprm, sprmsOf } from "./sprm.ts";

/** One level of a list: where it starts, how it counts, and its text, in which the characters 0–8 stand for the levels' numbers. */
type Level = { start: number; style: number; text: string; blank: string; legal: boolean; restarts: boolean; character: Sprm[] };
type Override = { list: number; starts: Map<number, number>; levels: Map<number, Level> };
/** With the blank that parts it from the words; `font` counts in the file's font list. A bullet alone prints nothing. */
export type ListLabel = { text: string; font: number | null; bullet: boolean };
/** The automatic number of the next paragraph of list `list` on `level`; null for a level that prints none. */
export type ListCounter = (list: number, level: number) => ListLabel | null;

const levelCount = 9;
const noNumber = 255;
const bullet = 23;

/** Counts the paragraphs of Word's lists ([MS-DOC] 2.9.131 LSTF, 2.9.150 LVLF, 2.9.132 LFO). */
export function listCounter(table: Bytes, lists: Slice, overrides: Slice): ListCounter {
  const levels = readLevels(table, lists);
  const used = readOverrides(table, overrides);
  const counts = new Map<number, (number | null)[]>();
  const begun = new Set<number>();
  return (number, at) => {
    const override = used[number - 1];
    if (override === undefined || at >= levelCount) return null;
    const levelAt = (i: number): Level | undefined => override.levels.get(i) ?? levels.get(override.list)?.[i];
    const level = levelAt(at);
    if (level === undefined) return null;
    const count: (number | null)[] = counts.get(override.list) ?? Array.from({ length: levelCount }, () => null);
    counts.set(override.list, count);
    if (!begun.has(number)) for (const i of override.starts.keys()) count[i] = null;
    begun.add(number);
    for (let i = 0; i < at; i++) count[i] ??= override.starts.get(i) ?? levelAt(i)?.start ?? 1;
    const before = count[at] ?? null;
    count[at] = before === null ? (override.starts.get(at) ?? level.start) : before + 1;
    for (let i = at + 1; i < levelCount; i++) if (levelAt(i)?.restarts !== false) count[i] = null;
    return labelOf(level, count, levelAt);
  };
}

function labelOf(level: Level, count: readonly (number | null)[], levelAt: (i: number) => Level | undefined): ListLabel | null {
  if (level.style === noNumber && level.text === "") return null;
  const font = level.character.findLast((modifier) => modifier.code === sprm.font)?.operand.u16(0) ?? null;
  if (level.style === bullet) return { text: bulletText(level.text) + level.blank, font: null, bullet: true };
  const text = Array.from(level.text, (sign) => {
    const i = sign.charCodeAt(0);
    if (i >= levelCount) return sign;
    return countedAs(count[i] ?? 1, level.legal ? 0 : (levelAt(i)?.style ?? 0));
  }).join("");
  return text.trim() === "" ? null : { text: text + level.blank, font, bullet: false };
}

/** Bullets come from symbol fonts, whose letters mean nothing elsewhere; a dash or plus is an outline label in Vietnamese plans. */
function bulletText(text: string): string {
  const plain = text.replace(/[\uf020-\uf07e]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xf000)).trim();
  return /^[-–—+*]$/u.test(plain) ? plain : "•";
}

/** Number formats ([MS-OSHARED] 2.2.1.3) in the words of newer files; all others print decimals. */
const formats = new Map([
  [1, "upperRoman"],
  [2, "lowerRoman"],
  [3, "upperLetter"],
  [4, "lowerLetter"],
  [22, "decimalZero"],
  [noNumber, "none"],
]);

function countedAs(value: number, style: number): string {
  return formatNumber(value, formats.get(style) ?? "decimal");
}

function readLevels(table: Bytes, slice: Slice): Map<number, Level[]> {
  const found = new Map<number, Level[]>();
  if (slice.length < 2) return found;
  const count = table.u16(slice.at);
  // The levels follow the list of lists and are not counted in its length.
  let at = slice.at + 2 + count * 28;
  for (let i = 0; i < count && at < table.length; i++) {
    const head = slice.at + 2 + i * 28;
    const simple = (table.u8(head + 26) & 1) === 1;
    const levels: Level[] = [];
    for (let n = 0; n < (simple ? 1 : levelCount); n++) {
      const { level, next } = levelOf(table, at);
      levels.push(level);
      at = next;
    }
    found.set(table.u32(head), levels);
  }
  return found;
}

function levelOf(table: Bytes, at: number): { level: Level; next: number } {
  const characterLength = table.u8(at + 24);
  const paragraphLength = table.u8(at + 25);
  const character = at + 28 + paragraphLength;
  const text = character + characterLength;
  const length = table.u16(text);
  const flags = table.u8(at + 5);
  return {
    level: {
      start: table.i32(at),
      style: table.u8(at + 4),
      text: table.utf16(text + 2, length),
      // 2: nothing follows the number; else a tab or a blank.
      blank: table.u8(at + 15) === 2 ? "" : " ",
      legal: (flags & 4) !== 0,
      restarts: (flags & 8) === 0,
      character: sprmsOf(table.part(character, characterLength)),
    },
    next: text + 2 + length * 2,
  };
}

function readOverrides(table: Bytes, slice: Slice): Override[] {
  const list = table.part(slice.at, slice.length);
  const count = Math.min(list.u32(0), Math.floor(list.length / 16));
  const found: Override[] = [];
  let at = 4 + count * 16;
  for (let i = 0; i < count; i++) {
    const head = 4 + i * 16;
    const override: Override = { list: list.u32(head), starts: new Map(), levels: new Map() };
    at += 4;
    for (let n = 0; n < list.u8(head + 12) && at < list.length; n++) {
      const flags = list.u32(at + 4);
      const level = flags & 0x0f;
      if ((flags & 0x10) !== 0) override.starts.set(level, list.i32(at));
      at += 8;
      if ((flags & 0x20) !== 0) {
        const own = levelOf(list, at);
        override.levels.set(level, own.level);
        at = own.next;
      }
    }
    found.push(override);
  }
  return found;
}
