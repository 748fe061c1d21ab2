import { pageOf } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import { type Level, levels } from "../../model/reading.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { outsideBrackets } from "./brackets.ts";
import type { Opening } from "./opening.ts";

/** The level that the words tell: the last area named ("Ủy ban MTTQ Việt Nam tỉnh" is the province's), else the head's own. */
export function levelOf(name: string, opening: Opening): Level | null {
  const said = levelWords(name);
  const last = said.at(-1);
  if (last === "central" && isBranch(name)) return provinceLevel(name, opening);
  if (severalTiers(name) || allTiers.test(name.trimEnd()) || centreAndPlaces.test(name)) return null;
  if (last === "city") return cityLevel(said.slice(0, -1), opening) ?? (districtCity.test(name.trimEnd()) ? "district" : null);
  if (last !== undefined) return asLevel(last);
  if (opening.sort === "class") return classLevel(name) ?? provinceLevel(name, opening);
  return asLevel(opening.noun?.row?.level ?? "") ?? superiorLevel(name) ?? classLevel(name) ?? provinceLevel(name, opening);
}

/** "Ban Tôn giáo - Sở Nội vụ", "Trung tâm Khuyến nông thuộc Sở …": the body that it is a part of. */
function superiorLevel(name: string): Level | null {
  const page = pageOf(name);
  for (const joint of name.matchAll(/\s(?:[-–]|thuộc|trực thuộc|của)\s+/giu)) {
    const kind = listedAt("units", page, joint.index + joint[0].length)?.row;
    if (kind?.kind === "department" || kind?.kind === "ministry") return asLevel(kind.level ?? "");
  }
  return null;
}

/** "Ngân hàng … Việt Nam - Chi nhánh Hà Tĩnh": the branch is not of the level of what it belongs to. */
const isBranch = (name: string): boolean => /(?<!\p{L})chi nhánh(?!\p{L})/iu.test(name);

/** "Ủy ban MTTQ Việt Nam các cấp": those of every level. */
const allTiers = /(?<!\p{L})các cấp$/iu;

/** "Các bộ, ngành Trung ương và địa phương": of no one level. */
const centreAndPlaces = /(?<!\p{L})trung ương(?:,|\svà)\s(?:các )?địa phương/iu;

/** "UBND cấp huyện, cấp xã": tiers in a row that are not one. */
function severalTiers(name: string): boolean {
  const tiers = listedIn("levels", pageOf(name), 0, name.length).filter((found) => found.row?.tier === "yes");
  return tiers.some(({ row, start }, i) => {
    const before = tiers[i - 1];
    return before !== undefined && before.row?.level !== row?.level && /^\s*(?:,|và|\/|-)\s*$/u.test(name.slice(before.end, start));
  });
}

/** Kinds whose name ends in the province they serve: "VNPT Lâm Đồng", "Báo Phú Thọ", "các địa phương Bắc Ninh, An Giang". */
const provincial = ["enterprise", "press", "tax", "treasury", "insurance", "statistics", "bank"];

function provinceLevel(name: string, opening: Opening): Level | null {
  if (opening.sort !== "class" && !provincial.includes(opening.noun?.row?.kind ?? "")) return null;
  const words = name.trimEnd();
  const page = pageOf(words);
  const areas = listedIn("areas.name", page, opening.noun?.end ?? 0, words.length);
  return areas.some((area) => area.end === words.length && area.row?.parent === "" && isCapital(area.value)) ? "province" : null;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Words of levels outside brackets; "none" entries ("xã hội", "trên địa bàn tỉnh") hide the words inside them. */
function levelWords(name: string): string[] {
  const plain = outsideBrackets(name);
  const words = listedIn("levels", pageOf(plain), 0, plain.length).map(wordLevel);
  return words.filter((level) => level !== "none");
}

/** "UBND xã Hội Sơn": the second word is a name, not that of "xã hội". */
export function wordLevel(found: Filling): string {
  const first = /^\p{Ll}+(?=\s\p{Lu})/u.exec(found.value)?.[0];
  const alone = first === undefined ? null : listedAt("levels", pageOf(first), 0);
  return alone?.row?.level ?? found.row?.level ?? "none";
}

/** "UBND thành phố Tân An": a city with its name that is none of those which the list knows as run by the centre. */
const districtCity = /(?<!\p{L})[Tt]hành phố(?:\s\p{Lu}\p{Ll}+)+$/u;

/** A city is of the province's level or of the district's; the words beside it tell ("các tỉnh, thành phố", "Sở … thành phố"). */
function cityLevel(before: string[], opening: Opening): Level | null {
  const beside = before.at(-1);
  if (beside === "province" || beside === "district") return beside;
  return asLevel(opening.noun?.row?.level ?? "");
}

/** "Các sở, ban, ngành" are the province's, "các bộ, ngành" the centre's; where "địa phương" joins them, no one level is meant. */
function classLevel(name: string): Level | null {
  const classes = listedIn("collectives", pageOf(name), 0, name.length).filter((found) => found.row?.sort === "class");
  if (classes.some(isAnyLevel)) return null;
  // "Lãnh đạo các sở, ngành": the bodies say the level, not those who lead them
  const [first, second] = classes;
  return asLevel((/^lãnh đạo$/iu.test(first?.value ?? "") ? second : first)?.row?.level ?? "");
}

const isAnyLevel = (found: Filling): boolean => found.row?.level === "any";

function asLevel(word: string): Level | null {
  return levels.find((level) => level === word) ?? null;
}
