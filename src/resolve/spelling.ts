import { loadTable } from "../grammar/table.ts";
import type { Outline } from "../model/outline.ts";
import { fold } from "../text/fold.ts";
import { areasNamed } from "./area/areas.ts";

/** How the running text spells what the letterhead sets in capitals; without an example there, as the word lists spell it. */
export function spellingOf(capitals: string, outline: Outline): string {
  const wanted = fold(capitals).replace(/\s+/gu, " ").trim();
  for (const passage of outline.everything) {
    const at = fold(passage.text).indexOf(wanted);
    const found = at < 0 ? "" : passage.text.slice(at, at + wanted.length);
    if (found !== "" && found !== found.toUpperCase()) return found.charAt(0).toUpperCase() + found.slice(1);
  }
  return asListed(capitals.replace(/\s+/gu, " ").trim());
}

/**
 * Word by word, the longest listed words first: bodies and fields as grammars/units.csv and domains.csv have them ("SỞ NÔNG NGHIỆP VÀ MÔI
 * TRƯỜNG" → "Sở Nông nghiệp và Môi trường"), abbreviations as they stand, and names with capitals behind an area's kind or a school's.
 */
function asListed(capitals: string): string {
  const words = capitals.split(" ");
  const spelled: string[] = [];
  let named = false;
  for (let at = 0; at < words.length; ) {
    const listed = longestListed(words, at) ?? areaAtEnd(words, at);
    const one = words[at] ?? "";
    spelled.push(
      listed?.spelling ?? (isAbbreviation(one) || isNumber(one, spelled.at(-1)) ? one : named ? capitalised(one) : one.toLowerCase()),
    );
    named = listed === null ? named && !isLower(one) : listed.names;
    at += listed?.count ?? 1;
  }
  const whole = spelled.join(" ");
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

type Listed = { spelling: string; count: number; names: boolean };

/** More words than the longest entry of the lists has. */
const longestEntry = 12;

function longestListed(words: readonly string[], at: number): Listed | null {
  for (let count = Math.min(longestEntry, words.length - at); count > 0; count--) {
    const key = fold(words.slice(at, at + count).join(" "));
    const found = spellings().get(key);
    if (found !== undefined) return { ...found, count };
  }
  return null;
}

/** "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO | DIỄN CHÂU": an area's name closes a body's, also without its kind. */
function areaAtEnd(words: readonly string[], at: number): Listed | null {
  const rest = words.slice(at);
  if (at === 0 || rest.length < 2 || rest.length > longestAreaName || areasNamed(rest.join(" "), null).length === 0) return null;
  return { spelling: rest.map(capitalised).join(" "), count: rest.length, names: false };
}

const longestAreaName = 4;

let known: Map<string, Omit<Listed, "count">> | null = null;

/** The lists' words by their folded form; `names`: a proper name follows. */
function spellings(): Map<string, Omit<Listed, "count">> {
  if (known !== null) return known;
  const all = new Map<string, Omit<Listed, "count">>();
  for (const kind of areaKinds) all.set(fold(kind), { spelling: kind, names: true });
  for (const { words = "", kind } of loadTable("units").rows)
    all.set(fold(words), { spelling: words, names: kind === "school" || areaCommittee.test(fold(words)) });
  for (const spelling of nationwide) all.set(fold(spelling), { spelling, names: false });
  for (const { words = "" } of loadTable("domains").rows) all.set(fold(words), { spelling: words, names: false });
  known = all;
  return all;
}

/** "Ban Thường vụ Huyện ủy | Khe Lim", "Tỉnh đoàn | Bình Lương": the area's own name follows. */
const areaCommittee = /(?:^| )(?:tỉnh|thành|huyện|quận|thị|xã) (?:ủy|uỷ|đoàn|đòan)$/u;

/** Words of national bodies' names that keep their capitals. */
const nationwide = ["Trung ương", "Việt Nam", "Hồ Chí Minh"];

const areaKinds = ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"];

/** "BCH", "TNCS", "UBND": listed as an abbreviation, or without a vowel. */
function isAbbreviation(word: string): boolean {
  return (
    word.length > 1 && (!/[AEIOUYĂÂÊÔƠƯ]/u.test(word.normalize("NFD")) || loadTable("abbreviations").rows.some((row) => row.short === word))
  );
}

/** "KHU VỰC IX", "QUÂN KHU V": a Roman number; elsewhere the same letters are a syllable ("VI PHẠM"). */
function isNumber(word: string, before = ""): boolean {
  return /^[IVX]+$/u.test(word) && /(?:^|\s)(?:vực|khu|vùng|số)$/iu.test(before);
}

/** "VÀ", "CỦA" belong to no name. */
function isLower(word: string): boolean {
  return ["và", "của"].includes(word.toLowerCase());
}

function capitalised(word: string): string {
  return word.toLowerCase().replace(/(?<=^|-)\p{L}/gu, (first) => first.toUpperCase());
}
