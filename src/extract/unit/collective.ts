import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { wordLevel } from "./level.ts";
import { type Opening, openingOf } from "./opening.ts";

/**
 * A class of bodies rather than one: "Các …", a bare class noun ("doanh nghiệp nhà nước"), "các" before bodies or areas within the
 * name ("Sở Y tế các tỉnh"), several kinds of area ("UBND xã, phường"), "cấp xã".
 */
export function isCollective(page: Page, opening: Opening): boolean {
  if (opening.all !== null) return true;
  const end = page.text.search(/\(|$/u);
  if (opening.sort === "class") return !isProper(page, opening);
  // "Liên hiệp các tổ chức hữu nghị": what stands within a head of the list is its name
  const marks = listedIn(
    "collectives",
    page,
    opening.noun?.row?.kind === "union" || opening.noun?.row?.kind === "party" ? opening.noun.end : 0,
    end,
  );
  const others = listedIn("levels", page, 0, end).filter((found) => wordLevel(found) === "none");
  // "Bảo hiểm xã hội tỉnh": the "xã" of "xã hội" is no area
  const areas = marks.filter(
    (mark) =>
      mark.row?.sort === "area" && !isOfName(page, mark) && !others.some((word) => word.start <= mark.start && mark.end <= word.end),
  );
  // "Thủ trưởng cơ quan, đơn vị": one for each of several classes
  const classes = marks.filter((mark) => mark.row?.sort === "class" && mark.start >= (opening.noun?.end ?? 0));
  if (classes.length > 1 && leadsBodies(page, opening, classes[0])) return true;
  // "UBND các cấp"
  const tiers = marks.some((mark) => mark.row?.sort === "class" && /^các\s/iu.test(mark.value));
  return tiers || marks.some((mark) => mark.row?.sort === "all" && countsBodies(page, mark)) || areas.length > 1 || isOfTier(page);
}

/** "Thủ trưởng | cơ quan": the class stands right behind who leads it. */
function leadsBodies(page: Page, { noun }: Opening, first: Filling | undefined): boolean {
  return noun?.row?.kind === "official" && first !== undefined && skipBlanks(page, noun.end) === first.start;
}

/** "Thị" of "Nguyễn Thị Hoa", "Thành" of "xã Minh Thành": a capital amid capitals, in a text that knows small letters. */
function isOfName(page: Page, mark: Filling): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(mark.value)) return false;
  const endsName = /^(?:Thành|Thị|Bản|Làng|Buôn)$/u.test(mark.value);
  const before = page.text.slice(Math.max(0, mark.start - longestWord), mark.start);
  return /^\s\p{Lu}\p{Ll}/u.test(page.text.slice(mark.end, mark.end + 3)) || (endsName && /(?<!\p{L})\p{Lu}\p{Ll}+\s$/u.test(before));
}

const longestWord = 12;

/** "Cơ quan Cảnh sát điều tra": a class noun that begins a proper name. */
function isProper(page: Page, opening: Opening): boolean {
  const after = page.text.slice(opening.noun?.end ?? 0);
  return /^\s+\p{Lu}/u.test(after);
}

/** "các tỉnh", "các sở" but not "các khu công nghiệp", "các dự án". */
function countsBodies(page: Page, all: Filling): boolean {
  const { sort } = openingOf(page, { start: all.start, end: page.text.length });
  return sort === "area" || sort === "class" || sort === "head";
}

/** "Ủy ban nhân dân cấp xã": the tier as a whole. */
function isOfTier(page: Page): boolean {
  for (let at = 0; at < page.text.length; at++) {
    const found = listedAt("levels", page, at);
    if (found?.row?.tier === "yes" && found.end === page.text.trimEnd().length) return true;
  }
  return false;
}
