import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import { pageOf } from "../grammar/page.ts";
import { weaker } from "../model/certainty.ts";
import type { MentionOf, Source } from "../model/mention.ts";
import type { Field, Outline } from "../model/outline.ts";
import { type Role, type RoleReading, roles } from "../model/reading.ts";
import { eachField } from "./fields.ts";
import { namesBothRoles, readRoles } from "./role/read-roles.ts";
import { openingOf } from "./unit/opening.ts";
import { readUnits } from "./unit/read-units.ts";

/** The bodies in the tasks' cells and lines, and those whose duties the plan lists. */
export function unitMentions(outline: Outline): MentionOf<"unit">[] {
  return [...inTasks(outline), ...inDuties(outline)];
}

/** Lead, support and monitor cells and lines. Words like "chủ trì, phối hợp với" outweigh the column. */
function inTasks(outline: Outline): MentionOf<"unit">[] {
  return eachField(outline).flatMap(({ item, field, value }) => {
    const role = roles.find((known) => known === value.role);
    if (role === undefined) return [];
    const both = value.heading !== null && namesBothRoles(value.heading.text);
    return unitsIn(linesOf(value), both ? "both" : role, { of: "field", item, field }).map((mention) => ({
      ...mention,
      certainty: weaker(mention.certainty, value.certainty),
    }));
  });
}

/**
 * Owners of duties: the heading or run-in above them, or the bodies that a paragraph begins with ("Giao Công an tỉnh theo dõi, hướng
 * dẫn …"). Only when every body in the words is of a kind that is known: "3. Chế độ thông tin, báo cáo" names none.
 */
function inDuties(outline: Outline): MentionOf<"unit">[] {
  return outline.statements.flatMap(({ owner, passage, section, scheme }, statement) => {
    if (section === null || outline.sections[section]?.topic !== "duties") return [];
    const above = owner === null ? [] : known(unitsIn(owner.text, "lead", { of: "owner", statement }));
    if (above.length > 0 || (scheme === null && closesPlan(passage.text))) return above;
    const below = outline.statements[statement + 1]?.owner ?? null;
    return headsBelow(passage.text, below?.text ?? null) ? [] : known(openingUnits(passage.text, { of: "statement", statement }));
  });
}

/** Paragraphs without a label that end a plan speak to everybody: "Yêu cầu các cơ quan nghiêm túc thực hiện./.", "Trong quá trình thực hiện …". */
function closesPlan(text: string): boolean {
  return /^(?:trên đây|trong quá trình|quá trình|yêu cầu|đề nghị|nhận được|căn cứ|kế hoạch này)(?!\p{L})|\/\.?$/iu.test(text);
}

/** "- Công an xã:", "- Công an xã chủ trì, phối hợp với Đoàn xã:": who has the duties in the lines below, and none itself. */
function headsBelow(text: string, owner: string | null): boolean {
  return owner !== null && text.endsWith(":") && text.startsWith(owner);
}

/**
 * Bodies of known kinds; of unknown ones only where the words themselves say that somebody is meant ("Các chi đoàn trực thuộc", "Trưởng
 * các phòng"): kept as written.
 */
function known(found: MentionOf<"unit">[]): MentionOf<"unit">[] {
  const isMeant = (mention: MentionOf<"unit">): boolean =>
    mention.reading.kind !== null || /^(?:các|những|toàn thể|trưởng|thủ trưởng|người đứng đầu)\s/iu.test(mention.reading.written);
  return found.every(isMeant) ? found : [];
}

/** Longer than any list of bodies that opens a duty. */
const longestOpening = 240;

/** The bodies that a paragraph begins with, behind its run-in ("Chế độ báo cáo: các sở, ban, ngành tỉnh thực hiện …"). */
function openingUnits(text: string, source: Source): MentionOf<"unit">[] {
  const runIn = text.slice(0, longestOpening).indexOf(": ");
  const from = runIn < 0 ? timeBefore(text) : runIn + 2;
  const opening = text.slice(0, from).replace(/./gsu, " ") + text.slice(from, from + longestOpening).split(/\.\s/u, 1)[0];
  return leadingParts(opening, from).flatMap((part) => unitsAt(opening, part, source));
}

/** "Định kỳ 6 tháng, năm | các phòng, đơn vị gửi báo cáo …": where the first body stands behind words of time; 0 for anything else. */
function timeBefore(text: string): number {
  const body = findAll(loadGrammar("doers"), text.slice(0, longestOpening)).find(({ means }) => means === "body");
  const before = text.slice(0, body?.start ?? 0);
  return /^(?:định kỳ|hằng|hàng|trước|chậm nhất)\s[^.;:]*$/iu.test(before) ? before.length : 0;
}

/** Words that may stand before the first body: "Giao", "Đề nghị". */
const mostBefore = 2;

/** The list of bodies at the beginning, up to the one that a role word or a verb follows; none where nothing follows that says a duty. */
function leadingParts(opening: string, from: number): RoleReading[] {
  const parts: RoleReading[] = [];
  let end = from;
  for (const part of readRoles(opening, "lead")) {
    const between = opening.slice(end, part.start).trim();
    const opens = between.split(/\s+/u).length <= mostBefore || isCharge(between);
    const goesOn = parts.length === 0 ? opens : /^[;,]?$/u.test(between);
    if (!goesOn) return [];
    parts.push(part);
    end = part.end;
    if (part.rule !== "no-role-words") return parts;
  }
  return [];
}

/** "Chủ tịch UBND tỉnh yêu cầu | Sở Y tế …": a body, and that it charges another. */
function isCharge(words: string): boolean {
  const body = /^(.+?)\s+(?:yêu cầu|đề nghị|phân công|giao|giao cho|giao nhiệm vụ cho)$/iu.exec(words)?.[1];
  const [unit, ...more] = body === undefined ? [] : readUnits(body);
  return unit !== undefined && more.length === 0 && unit.kind !== null && unit.end === body?.length;
}

/**
 * The words of a field with a line break where one paragraph of its cell ends and another body begins. A paragraph that goes on with
 * the name above it ("Công an" / "xã", "Công chức" / "Tư pháp - Hộ tịch") is a mere wrap.
 */
function linesOf({ passage, breaks }: Field): string {
  let text = passage.text;
  for (const [i, at] of (breaks ?? []).entries()) {
    const above = text.slice(i === 0 ? 0 : (breaks?.[i - 1] ?? 0) + 1, at);
    const opening = openingOf(pageOf(above), { start: 0, end: above.length });
    const goesOn = /^\p{Ll}/u.test(text.slice(at + 1)) || (opening.sort === "head" && opening.bare);
    if (!goesOn) text = `${text.slice(0, at)}\n${text.slice(at + 1)}`;
  }
  return text;
}

function unitsIn(text: string, role: Role | "both", source: Source): MentionOf<"unit">[] {
  return readRoles(text, role).flatMap((part) => unitsAt(text, part, source));
}

function unitsAt(text: string, part: RoleReading, source: Source): MentionOf<"unit">[] {
  return readUnits(text.slice(part.start, part.end)).map((reading) => ({
    kind: "unit" as const,
    source,
    role: part.role,
    reading: { ...reading, start: reading.start + part.start, end: reading.end + part.start },
    // a body that no list knows may be a part of one, or two
    certainty: reading.kind === null ? ("unknown" as const) : part.implied ? ("implied" as const) : ("stated" as const),
  }));
}
