import { type Page, pageOf, skipBlanks } from "../../grammar/page.ts";
import type { AreaReading, Level } from "../../model/reading.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { wordLevel } from "./level.ts";
import type { Opening } from "./opening.ts";

/**
 * What a body's full name says of the place it belongs to: "Ủy ban nhân dân xã Tân Lập" and "Sở Y tế Hà Nội" name it, "Công an xã" leaves
 * it to the plan, "Sở Y tế" says no more than its level. Null where further words follow that might name another place, and for classes.
 */
export function areaOf(name: string, opening: Opening, level: Level | null, collective: boolean): AreaReading | null {
  if (collective || level === "central" || name.length > longestName) return null;
  const plain = name.replace(/\s*\([^)]*\)/gu, "").trimEnd();
  const page = pageOf(plain);
  const last = listedIn("levels", page, 0, plain.length).findLast((found) => wordLevel(found) !== "none");
  if (last !== undefined) return placeAt(page, last.start);
  const known = listedIn("areas.name", page, opening.noun?.end ?? 0, plain.length).at(-1);
  if (known !== undefined && known.end === plain.length && isCapital(known.value)) return { of: "named", kind: null, name: known.value };
  return level !== null && endsWithField(page, opening) ? { of: "plan", kind: null } : null;
}

/** Longer than any body's name: words that nobody parted. */
const longestName = 300;

const isCapital = (words: string): boolean => /^\p{Lu}/u.test(words);

const placeKind = "(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\\p{L})";

const place = new RegExp(`^(${placeKind})(?:\\s+(?:ủy|đoàn))?$|^(${placeKind})\\s+(.+)$`, "iu");
/** "Tân Lập", "Bà Rịa - Vũng Tàu", "10": every word a capital or a number. */
const placeName = /^[\p{Lu}\d][\p{L}\d’']*(?:(?:\s|\s?-\s?)[\p{Lu}\d][\p{L}\d’']*)*$/u;

/** "xã", "Tỉnh ủy", "xã Tân Lập", "Quận 10" at the end of a name; a village's or ward cluster's is none of these. */
function placeAt(page: Page, start: number): AreaReading | null {
  const [, bare, kind, name] = place.exec(page.text.slice(start)) ?? [];
  if (bare !== undefined) return { of: "plan", kind: bare.toLowerCase() };
  return kind !== undefined && name !== undefined && placeName.test(name)
    ? { of: "named", kind: kind.toLowerCase(), name: spelled(name) }
    : null;
}

/** "TÂN LẬP" in a line of capitals is "Tân Lập". */
function spelled(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (first) => first.toUpperCase());
}

/** "Sở Y tế", "Phòng Tài chính - Kế hoạch", "Thường trực Hội đồng nhân dân": head and field, and nothing that might be a place. */
function endsWithField(page: Page, opening: Opening): boolean {
  if (opening.sort !== "head" || opening.noun === null) return false;
  const at = skipBlanks(page, opening.noun.end);
  if (at >= page.text.length) return true;
  return listedAt("domains", page, at)?.end === page.text.length;
}
