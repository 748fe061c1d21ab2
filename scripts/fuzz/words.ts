import type { Chance } from "./chance.ts";
import { storms } from "./storms.ts";

/** Changes to what stands in bytes as text: text files, markup, the parts of Office files. */
type Change = (text: string, chance: Chance) => string;
export type Dialect = Exclude<keyof typeof storms, "any">;

const numbers = ["0", "-1", "99", "65535", "65536", "100000", "2147483648", "99999999999999999999", "1e9"];

const changes: Readonly<Record<string, Change>> = {
  "inflate numbers": (text, chance) => {
    const share = 1 + chance.upTo(60);
    return text.replace(/\d+/gu, (digits) => (chance.upTo(share) === 0 ? chance.of(numbers) : digits));
  },
  "shuffle lines": (text, chance) => {
    const lines = text.split(/(?<=[\n>])/u);
    for (let i = 1 + chance.upTo(20); i > 0; i--) lines.splice(chance.upTo(lines.length), 0, ...lines.splice(chance.upTo(lines.length), 3));
    return lines.join("");
  },
  "lose lines": (text, chance) => {
    const share = 2 + chance.upTo(20);
    return text
      .split(/(?<=[\n>])/u)
      .filter(() => chance.upTo(share) > 0)
      .join("");
  },
  "repeat lines": (text, chance) => {
    const share = 2 + chance.upTo(20);
    return text
      .split(/(?<=[\n>])/u)
      .map((line) => (chance.upTo(share) === 0 ? line.repeat(chance.of([2, 3, 50])) : line))
      .join("");
  },
  "lose signs": (text, chance) => {
    const sign = chance.of(["\n", " ", "<", ">", '"', "|", ".", "-", "}", "/"]);
    const share = 1 + chance.upTo(10);
    return text.replaceAll(sign, () => (chance.upTo(share) === 0 ? "" : sign));
  },
  "join all lines": (text) => text.replaceAll("\n", " "),
  "strew marks": (text, chance) => {
    const mark = chance.of(["\u0000", "\ufffd", "\t", "\r", "\u200b", "\ud83d", "|", "<", "&", "{", "\u0301"]);
    const share = 2 + chance.upTo(100);
    return text.replace(/./gu, (letter) => (chance.upTo(share) === 0 ? letter + mark : letter));
  },
};

/** Changes the text in one of many ways and says in which. */
export function changedText(text: string, dialect: Dialect | null, chance: Chance): { text: string; change: string } {
  if (chance.upTo(4) === 0) return stormed(text, dialect, chance);
  const change = chance.of(Object.keys(changes));
  return { text: changes[change]?.(text, chance) ?? text, change };
}

const most = 200_000;

/** Puts a storm at some line's or tag's end; sometimes it is all there is. */
function stormed(text: string, dialect: Dialect | null, chance: Chance): { text: string; change: string } {
  const known = { ...storms.any, ...(dialect === null ? {} : storms[dialect]) };
  // What is the dialect's own comes as often as all that is common.
  const own = dialect === null || chance.upTo(2) === 0 ? known : storms[dialect];
  const name = chance.of(Object.keys(own));
  const count = chance.of([30, 1000, 10_000, 50_000]);
  const whole = own[name]?.(count) ?? "";
  // A plan of a thousand pages has two million letters; what takes long at a tenth of that grows faster than its input.
  const storm = whole.length > most ? (own[name]?.(Math.floor((count * most) / whole.length)) ?? "") : whole;
  const places = [...text.matchAll(/[\n>]/gu)].map((found) => found.index + 1);
  const at = places.length === 0 ? text.length : chance.of(places);
  const alone = chance.upTo(5) === 0 && dialect !== "docx" && dialect !== "xlsx" && dialect !== "pdf";
  return { text: alone ? storm : text.slice(0, at) + storm + text.slice(at), change: `${count} ${name}${alone ? " alone" : ""}` };
}
