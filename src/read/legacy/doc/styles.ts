import type { Bytes } from "./bytes.ts";
import type { Slice } from "./fib.ts";
import { type Sprm, sprmsOf } from "./sprm.ts";

/** A style with all it inherits: its paragraph and character properties, base style first. `heading`: 1–6 for Word's own headings. */
export type Style = { paragraph: Sprm[]; character: Sprm[]; heading: number | null };
export type StyleSheet = { styleOf: (number: number) => Style; defaultFont: number };

type Entry = { base: number; kind: number; own: Style };
const paragraphStyle = 1;
const characterStyle = 2;
const emptyStyle: Style = { paragraph: [], character: [], heading: null };

/** The style sheet ([MS-DOC] 2.9.271). */
export function readStyles(table: Bytes, slice: Slice): StyleSheet {
  const sheet = table.part(slice.at, slice.length);
  const headLength = sheet.u16(0);
  const count = Math.min(sheet.u16(2), 0x0ffe);
  const fixedLength = sheet.u16(4);
  const entries: (Entry | null)[] = [];
  let at = 2 + headLength;
  for (let i = 0; i < count && at < sheet.length; i++) {
    const length = sheet.u16(at);
    entries.push(length === 0 ? null : entryOf(sheet.part(at + 2, length), fixedLength));
    at += 2 + length;
  }
  const known = new Map<number, Style>();
  return { styleOf: (number) => inherited(entries, number, known, 0), defaultFont: sheet.u16(2 + 12) };
}

function entryOf(style: Bytes, fixedLength: number): Entry {
  const builtIn = style.u16(0) & 0x0fff;
  const kind = style.u16(2) & 0x000f;
  const base = style.u16(2) >> 4;
  const parts = style.u16(4) & 0x000f;
  const nameLength = style.u16(fixedLength);
  let at = fixedLength + 2 + (nameLength + 1) * 2;
  const lists: Bytes[] = [];
  for (let i = 0; i < parts; i++) {
    at += at % 2;
    const length = style.u16(at);
    lists.push(style.part(at + 2, length));
    at += 2 + length;
  }
  const [first, second] = lists;
  const own: Style = {
    paragraph: kind === paragraphStyle && first !== undefined ? sprmsOf(first.part(2, first.length - 2)) : [],
    character: kind === characterStyle ? (first === undefined ? [] : sprmsOf(first)) : second === undefined ? [] : sprmsOf(second),
    heading: builtIn >= 1 && builtIn <= 6 ? builtIn : null,
  };
  return { base, kind, own };
}

/** Styles stand on styles; eleven deep is what Word allows, a damaged file may name itself. */
function inherited(entries: readonly (Entry | null)[], number: number, known: Map<number, Style>, depth: number): Style {
  const before = known.get(number);
  if (before !== undefined) return before;
  const entry = entries[number];
  if (entry === undefined || entry === null || depth > 11) return emptyStyle;
  const base = entry.base === 0x0fff ? emptyStyle : inherited(entries, entry.base, known, depth + 1);
  const style: Style = {
    paragraph: [...base.paragraph, ...entry.own.paragraph],
    character: [...base.character, ...entry.own.character],
    heading: entry.own.heading ?? base.heading,
  };
  known.set(number, style);
  return style;
}
