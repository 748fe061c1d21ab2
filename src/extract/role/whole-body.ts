import { type Page, pageOf } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import type { Span, UnitReading } from "../../model/reading.ts";
import { openingOf } from "../unit/opening.ts";
import { readUnits } from "../unit/read-units.ts";
import { listedIn } from "../word-list.ts";
import type { Mark } from "./mark.ts";

/** Longer than any list of bodies in front of what they do. */
const longestList = 240;

/**
 * Whether the last body of these words is named to its end, so that a verb behind it is none of its name: it says its place ("Hội Phụ nữ xã",
 * "Công ty Điện lực Lâm Đồng"), which bodies of a class are meant, or a department's field. "Quỹ | hỗ trợ nông dân" and "Đội | thu gom rác" go on.
 */
export function isWholeBody(page: Page, words: Span, verb: Mark): boolean {
  if (words.end - words.start > longestList) return false;
  const written = page.text.slice(words.start, words.end);
  const last = readUnits(written).at(-1);
  if (last === undefined || last.end !== written.length || last.kind === null) return false;
  if (verb.means === "never-in-name" || verb.rule === "verb-in-no-name") return true;
  if (last.collective) {
    const words = page.text.slice(verb.start, verb.end);
    return tellsWhich(last) || isWholeClass(last, words) || (verb.means === "verb" && endsClass(last, words));
  }
  return saysPlace(last) || hasOwnName(last) || (verb.means === "verb" && isDivision(page, last, verb));
}

/** Whether the last of these bodies is one whose name its place or a department's field ends. */
export function isPlacedBody(page: Page, words: Span): boolean {
  if (words.end - words.start > longestList) return false;
  const written = page.text.slice(words.start, words.end);
  const last = readUnits(written).at(-1);
  return last !== undefined && last.end === written.length && last.kind !== null && !last.collective && saysPlace(last);
}

/** "Công an xã", "Công ty Điện lực Lâm Đồng", "Sở Y tế": a place, or the field of a department. */
function saysPlace({ area, kind }: UnitReading): boolean {
  return area !== null && (area.of === "named" || area.kind !== null || kind === "department");
}

/** "các xã", "UBND cấp huyện", "các đơn vị liên quan", "các cơ quan thuộc tỉnh"; words that lead to more ("và các", "thuộc") tell nothing yet. */
function tellsWhich({ written }: UnitReading): boolean {
  const page = pageOf(written);
  const end = written.length;
  const isSaid = (found: Filling): boolean =>
    found.row?.sort === "area" || (found.row?.sort === "modifier" && /\s/u.test(found.value) && !leadsOn.test(found.value));
  return (
    listedIn("levels", page, 0, end).some((found) => found.end === end && found.row?.level !== "none") ||
    listedIn("collectives", page, 0, end).some((found) => found.end === end && isSaid(found))
  );
}

const leadsOn = /(?:các|đóng trên|tham gia)$/iu;

/** "các sở, ngành | tập trung …": several classes, or one whose noun tells the level; "các đơn vị | cấp nước" is a class by itself. */
function endsClass({ written }: UnitReading, verb: string): boolean {
  const classes = listedIn("collectives", pageOf(written), 0, written.length).filter((found) => found.row?.sort === "class");
  const last = classes.at(-1);
  return last?.end === written.length && (classes.length > 1 || last.row?.level !== "") && /\s/u.test(verb);
}

/** "các tổ chức tín dụng | ưu tiên vốn": four words or more of the list say which class is meant. */
function isWholeClass({ written }: UnitReading, verb: string): boolean {
  const page = pageOf(written);
  const { all, noun, sort } = openingOf(page, { start: 0, end: written.length });
  return (
    all !== null && sort === "class" && noun?.end === written.length && noun.value.split(/\s+/u).length >= longClass && /\s/u.test(verb)
  );
}

const longClass = 4;

/** Kinds whose bodies are named by their own entry in the list, with no word of their work behind it. */
const wholeKinds = ["union", "front", "party", "peoples-committee", "peoples-council", "military", "border-guard", "court", "procuracy"];

/** "Hội Nông dân", "Ban Dân tộc", "Bộ Y tế"; not "Chi hội", "Câu lạc bộ", which are heads alone. */
function hasOwnName(unit: UnitReading): boolean {
  const page = pageOf(unit.written);
  const opening = openingOf(page, { start: 0, end: unit.written.length });
  if (unit.kind === "ministry") return endsWithField(unit.written);
  if (opening.sort === "class") return endsInOwnName(page);
  const row = opening.noun?.row;
  if (opening.bare && opening.noun !== null && saysWork(opening.noun)) return true;
  return opening.bare && /\s\p{Lu}/u.test(row?.words ?? "") && (wholeKinds.includes(unit.kind ?? "") || row?.level !== "");
}

/** "Tổ Công nghệ số cộng đồng", "Trung tâm Phục vụ hành chính công": so many words of the list say all of the name, its work too. */
export function saysWork({ row }: Filling): boolean {
  return (row?.words ?? "").split(/\s+/u).length >= longEntry;
}

const longEntry = 6;

/** "Lực lượng Bộ đội Biên phòng": a class's noun in front of a body of the list. */
function endsInOwnName(page: Page): boolean {
  const last = listedIn("units", page, 0, page.text.length).at(-1);
  return (
    last?.end === page.text.length && last.start > 0 && wholeKinds.includes(last.row?.kind ?? "") && /\s\p{Lu}/u.test(last.row?.words ?? "")
  );
}

/** "Phòng Kinh tế | tổng hợp" may be a name, "Phòng Kinh tế | đăng ký nhu cầu tập huấn năm 2026" is a sentence. */
function isDivision(page: Page, unit: UnitReading, verb: Mark): boolean {
  if (unit.kind !== "division" || !endsWithField(unit.written)) return false;
  const rest = /^[^;.:\n,]*/u.exec(page.text.slice(verb.end, verb.end + longestList))?.[0].trim() ?? "";
  return rest.split(/\s+/u).length >= fewestWords;
}

/** More words than a name has behind its field. */
const fewestWords = 5;

function endsWithField(written: string): boolean {
  return listedIn("domains", pageOf(written), 0, written.length).some((found) => found.end === written.length);
}
