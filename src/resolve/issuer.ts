import type { Outline } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import type { Level } from "../model/reading.ts";
import { fold } from "../text/fold.ts";
import { slicePassage } from "../text/passage.ts";
import { cityLevel } from "./area/city-level.ts";
import { spellingOf } from "./spelling.ts";

/** Who issues a plan, in full, the area it governs, and at which level. */
export type Issuer = { name: string; area: string | null; level: Level | null; passage: Passage; rule: string };

const committee = "(?:ubnd|[uủ][yỷ]\\s*ban\\s+nhân\\s+dân)(?:\\s*\\(\\s*ubnd\\s*\\))?";
const areaKind = "tỉnh|thành\\s+phố|huyện|quận|thị\\s+xã|xã|phường|thị\\s+trấn|đặc\\s+khu";
const areaName = "(?:\\p{Lu}[\\p{L}’'-]*|\\d{1,2})(?:\\s*-?\\s*(?:\\p{Lu}[\\p{L}’'-]*|\\d{1,2}))*";

/** "Ủy ban nhân dân (UBND) tỉnh Vĩnh Long", the name's words capitalised. */
const namedCommittee = new RegExp(`(${committee})\\s+(${areaKind})\\s+(${areaName})`, "giu");

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

/** Abbreviations that letterheads use for a whole body. */
const committeeName = "Ủy ban nhân dân";

/**
 * The issuer, from the first of these that names one: the letterhead; the carrier's; the "(Kèm theo Kế hoạch … của UBND tỉnh X)"
 * of an appendix; the sentence that opens or closes the plan ("UBND xã X xây dựng kế hoạch …"). Null rather than a guess.
 */
export function issuerOf(outline: Outline, issued: string | null): Issuer | null {
  const issuer = namedIssuer(outline);
  // "thành phố" alone does not tell a province's equal from a district's: the day decides
  const isCity = issuer?.area != null && issuer.level !== "central" && /^thành phố /iu.test(issuer.area);
  return isCity ? { ...issuer, level: cityLevel(issuer.area ?? "", issued) } : issuer;
}

function namedIssuer(outline: Outline): Issuer | null {
  const heads = [outline.letterhead.issuer, outline.carrier?.letterhead.issuer ?? null];
  for (const head of heads) {
    const issuer = head === null ? null : fromHead(head, outline);
    if (issuer !== null) return issuer;
  }
  for (const appendix of outline.appendices) {
    const issuer = appendix.reference === null ? null : committeeIn(appendix.reference, "issuer-reference");
    if (issuer !== null) return issuer;
  }
  return fromSentences(outline);
}

/** "ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "SỞ CÔNG THƯƠNG" below "UBND TỈNH X": capitals are set down as the running text spells them. */
function fromHead(head: Passage, outline: Outline): Issuer | null {
  const spelled = spellingOf(head.text, outline);
  const named = committeeIn({ ...head, text: spelled }, "issuer-letterhead");
  if (named !== null) return { ...named, passage: head };
  if (new RegExp(`^(?:chủ\\s+tịch\\s+)?${committee}(?:\\s+(?:${areaKind}))?$`, "iu").test(fold(spelled))) return null;
  const above = outline.letterhead.superior === null ? null : areaIn(spellingOf(outline.letterhead.superior.text, outline));
  const own = areaIn(spelled);
  if (own !== null) return { name: spelled, area: own.area, level: own.level, passage: head, rule: "issuer-letterhead" };
  const superior = outline.letterhead.superior?.text ?? "";
  const isCentral = central.test(fold(spelled)) || (central.test(fold(superior)) && centralPart.test(fold(spelled)));
  return {
    name: spelled,
    area: above?.area ?? null,
    level: isCentral ? "central" : (above?.level ?? null),
    passage: head,
    rule: "issuer-letterhead",
  };
}

/** Bodies of the centre by the name alone; the armed forces' and party's bodies of the same opening words stand at every level. */
const central = new RegExp(
  `^(?:${[
    "bộ(?! (?:chỉ huy|tư lệnh|phận))|chính phủ|thủ tướng|quốc hội|đảng đoàn quốc hội|[uủ]y ban thường vụ quốc hội|chủ tịch nước",
    "văn phòng (?:chính phủ|quốc hội|chủ tịch nước|trung ương)|ngân hàng nhà nước việt nam|thanh tra chính phủ|kiểm toán nhà nước",
    "ban chấp hành trung ương|trung ương (?:đoàn|hội)|[uủ]y ban trung ương mặt trận|tổng liên đoàn|bảo hiểm xã hội việt nam",
    "(?:tòa án|viện kiểm sát) nhân dân tối cao",
  ].join("|")})(?!\\p{L})`,
  "u",
);

/** What a ministry has at its own level; a "chi cục" or "cục" of a province names its area. */
const centralPart = /^(?:tổng cục|cục|vụ|viện|thanh tra bộ|văn phòng bộ|văn phòng|ban cán sự đảng|đảng ủy)(?!\p{L})/u;

/** "Bảo hiểm xã hội tỉnh X", "Đảng ủy xã Y": the area that a body's name ends in. */
export function areaIn(name: string): { area: string; level: Level | null } | null {
  const match = new RegExp(`(?<!\\p{L})(${areaKind})\\s+(${areaName})$`, "u").exec(name.charAt(0).toLowerCase() + name.slice(1));
  const kind = match?.[1]?.replace(/\s+/gu, " ");
  if (kind === undefined || match?.[2] === undefined) return null;
  return { area: `${kind} ${match[2]}`, level: levelsByKind[kind] ?? null };
}

function committeeIn(passage: Passage, rule: string, at = 0): Issuer | null {
  namedCommittee.lastIndex = at;
  const match = namedCommittee.exec(passage.text);
  const kind = match?.[2]?.toLowerCase().replace(/\s+/gu, " ");
  const name = match?.[3];
  if (match === null || kind === undefined || name === undefined || !/^\p{Lu}|^\d/u.test(name)) return null;
  const area = `${kind} ${namePart(name)}`;
  return {
    name: `${committeeName} ${area}`,
    area,
    level: levelsByKind[kind] ?? null,
    passage: slicePassage(passage, match.index, match.index + match[0].length),
    rule,
  };
}

/** The flag i lets lower-case words into the name: it ends before the first of them. */
function namePart(name: string): string {
  const words = name.split(/\s+/u);
  const end = words.findIndex((word) => !/^[\p{Lu}\d-]/u.test(word));
  return (end < 0 ? words : words.slice(0, end)).join(" ");
}

/** Who makes the plan, not who made what it cites ("Quyết định số … của UBND tỉnh X | v/v ban hành khung thời gian"). */
const announcer = new RegExp(
  `(?<!của\\s+)${committee}\\s+(?:${areaKind})\\s+(?:(?!v/v|về|ngày)[^.;,]){1,60}?,?\\s+(?:xây dựng|ban hành)\\s`,
  "iu",
);

/** "UBND xã X xây dựng kế hoạch …" before the first section, or "Trên đây là Kế hoạch … của UBND xã X" behind the last. */
function fromSentences(outline: Outline): Issuer | null {
  const opening = outline.everything.slice(0, 40);
  for (const passage of opening) {
    const match = announcer.exec(passage.text);
    const issuer = match === null ? null : committeeIn(passage, "issuer-opening", match.index);
    if (issuer !== null) return issuer;
  }
  const closing = outline.everything.findLast((passage) => /^trên đây là (?:kế hoạch|chương trình|phương án)/iu.test(passage.text));
  return closing === undefined ? null : lastCommitteeIn(closing);
}

function lastCommitteeIn(passage: Passage): Issuer | null {
  const last = [...passage.text.matchAll(namedCommittee)].at(-1);
  return last === undefined ? null : committeeIn(passage, "issuer-closing", last.index);
}
