import type { Passage } from "../../model/passage.ts";
import type { Level } from "../../model/reading.ts";
import { slicePassage } from "../../text/passage.ts";

/** Who issues a plan, in full, the area it governs, and at which level. */
export type Issuer = { name: string; area: string | null; level: Level | null; passage: Passage; rule: string };

export const committee = "(?:ubnd|[uủ][yỷ]\\s*ban\\s+nhân\\s+dân)(?:\\s*\\(\\s*ubnd\\s*\\))?";
export const areaKind = "tỉnh|thành\\s+phố|huyện|quận|thị\\s+xã|xã|phường|thị\\s+trấn|đặc\\s+khu";
const areaName = "(?:\\p{Lu}[\\p{L}’'-]*|\\d{1,2})(?:\\s*-?\\s*(?:\\p{Lu}[\\p{L}’'-]*|\\d{1,2}))*";

/** "Ủy ban nhân dân (UBND) tỉnh Vĩnh Long", the name's words capitalised. */
export const namedCommittee = new RegExp(`(${committee})\\s+(${areaKind})\\s+(${areaName})`, "giu");

const levelsByKind: Record<string, Level> = {
  tỉnh: "province",
  "thành phố": "province",
  huyện: "district",
  quận: "district",
  "thị xã": "district",
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "đặc khu": "commune",
};

/** What the abbreviation in letterheads stands for. */
const committeeName = "Ủy ban nhân dân";

/** "Bảo hiểm xã hội tỉnh X", "Đảng ủy xã Y", "Tỉnh ủy X": the area that a body's name ends in. */
export function areaIn(name: string): { area: string; level: Level | null } | null {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  const match = new RegExp(`(?<!\\p{L})(${areaKind})\\s+(${areaName})$`, "u").exec(small) ?? partyArea.exec(small);
  const written = match?.[1]?.replace(/\s+/gu, " ").toLowerCase();
  if (written === undefined || match?.[2] === undefined) return null;
  const kind = partyKinds[written] ?? written;
  return { area: `${kind} ${match[2]}`, level: levelsByKind[kind] ?? null };
}

/** "Ban Tuyên giáo Thành ủy X", "Huyện đoàn Y": the committees of the party and of the youth union have the area's kind in their own name. */
const partyArea = new RegExp(
  `(?<!\\p{L})([Tt]ỉnh|[Tt]hành|[Tt]hị|[Hh]uyện|[Qq]uận|[Xx]ã)\\s+(?:[UuỦủ][YyỶỷ]|[Đđ]oàn)\\s+(${areaName})$`,
  "u",
);

const partyKinds: Record<string, string> = { thành: "thành phố", thị: "thị xã" };

/** The first committee behind `at` that is named with its area. */
export function committeeIn(passage: Passage, rule: string, at = 0): Issuer | null {
  namedCommittee.lastIndex = at;
  const match = namedCommittee.exec(passage.text);
  const kind = match?.[2]?.toLowerCase().replace(/\s+/gu, " ");
  const name = match?.[3];
  if (match === null || kind === undefined || name === undefined || !/^\p{Lu}|^\d/u.test(name)) return null;
  return committeeOf(kind, namePart(name), slicePassage(passage, match.index, match.index + match[0].length), rule);
}

/** The flag i lets lower-case words into the name: it ends before the first of them. */
function namePart(name: string): string {
  const words = name.split(/\s+/u);
  const end = words.findIndex((word) => !/^[\p{Lu}\d-]/u.test(word));
  return (end < 0 ? words : words.slice(0, end)).join(" ");
}

export function committeeOf(kind: string, name: string, passage: Passage, rule: string): Issuer {
  const area = `${kind} ${name}`;
  return { name: `${committeeName} ${area}`, area, level: levelsByKind[kind] ?? null, passage, rule };
}
