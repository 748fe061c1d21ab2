import { matchesAt, type PhraseBook, type PhraseMatch } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import { fold } from "../../text/fold.ts";
import { endsClause, pastPart, standsAlone, startsClause } from "./clause.ts";
import { isOn, keyOf, namesPart } from "./grammar.ts";
import { isCountedFrom, isHourOfDay, isLongerThanDay, isReportedTime, isWithoutWords } from "./no-time-given.ts";

/** A whole deadline cell or line, or running prose, where only certain phrases count. */
export type Setting = "cell" | "prose";

/**
 * The rules that may read the words at `at`, the best first. A rule with fixed words and dates goes before one that takes the
 * clause's rest ("từ ngày 01/7/2025 …" is a date, not an event), then one that counts time ("sau 10 ngày không nộp"), then the
 * longer, then the one that stands first in the file.
 */
export function choicesAt(book: PhraseBook, page: Page, at: number, setting: Setting): PhraseMatch[] {
  if (page.boundary[at] !== 2) return [];
  const allowed = matchesAt(book.rules, page, at).filter((match) => isAllowed(book, page, match, setting));
  return allowed.sort((a, b) => rank(b) - rank(a) || b.end - a.end || a.order - b.order);
}

/** Why the first of two rules that begin together was preferred: it needs no open end, is longer, or stands first in the file. */
export function whyChosen(chosen: PhraseMatch, other: PhraseMatch): "open" | "shorter" | "later" {
  if (rank(chosen) !== rank(other)) return "open";
  return chosen.end === other.end ? "later" : "shorter";
}

const fixedKinds = ["date", "recurring", "unknown", "none"];

function rank(match: PhraseMatch): number {
  return isFixed(match) ? 2 : Number(match.slots.duration !== undefined);
}

function isFixed(match: PhraseMatch): boolean {
  return fixedKinds.includes(keyOf(match.entry, "kind") ?? "") && !isOn(match.entry, "weak");
}

function isAllowed(book: PhraseBook, page: Page, match: PhraseMatch, setting: Setting): boolean {
  const kind = keyOf(match.entry, "kind");
  const cell = keyOf(match.entry, "cell");
  if (isOn(match.entry, "prose") && setting === "cell") return false;
  if (kind === "recurring" && (tearsPeriod(page, match.end) || losesYear(page, match.end) || losesDate(page, match.end))) return false;
  // "báo cáo năm: trước ngày 15 | tháng 12"
  if (kind === "unknown" && tearsDay(page, match.end)) return false;
  // "10 - | 15 ngày": between ten and fifteen
  if (kind === "event" && /[0-9]/u.test(page.text.charAt(match.start)) && endsInSpan.test(before(page, match.start))) return false;
  if (kind === "event" && (isHourOfDay(match) || isReportedTime(page, match) || isWithoutWords(page, match))) return false;
  if (kind === "date" && isLongerThanDay(match)) return false;
  if (kind !== "none" && kind !== "unknown" && (tearsWords(page, match.end) || isNumberOfSomething(book, page, match))) return false;
  if (kind === "date" && recursYearly(page, match)) return false;
  if ((kind === "date" || kind === "recurring") && losesDay(page, match.start)) return false;
  if (kind === "date" && cell === "yes" && isYearOfSomething(book, page, match)) return false;
  if (cell === "end" && !endsClause(book, page, match.end)) return false;
  if (cell === "alone" && (!standsAlone(book, page, match) || isCountedFrom(page, match))) return false;
  if (setting === "cell" || cell === null || kind === "none" || kind === "unknown") return true;
  return (kind === "date" || kind === "recurring") && leadsIn(book, page, match);
}

// What stands before or behind a match, in folded letters.
const lastYear = fold("năm trước");
const tornDay = /(?<![0-9/])[0-9]{1,2}$/u;
const aMonth = new RegExp(`^ ?${fold("tháng")} [0-9]`, "u");
const endsInFigure = /[0-9]$/u;
const endsInYear = /(?:19|20)[0-9]{2}$/u;
const aFurtherDate = /^ ?[,&] ?[0-9]{1,2} ?\/ ?[0-9]/u;
const endsInDayMonth = /[0-9] ?\/ ?[0-9]{1,2}$/u;
const aFurtherDay = new RegExp(`^ ?[,&] ?[0-9]{1,2} ?/ ?[0-9]{1,2}(?! ?[0-9]| %| (?!${fold("và")} [0-9])\\p{L})`, "u");
const aYear = new RegExp(`^,? ?${fold("năm")} (?:19|20)[0-9]{2}(?![0-9])`, "u");
const shortYear = new RegExp(`^,? ?${fold("năm")} '?[0-9]{2,3}(?![0-9])`, "u");
const endsInSpan = new RegExp(`[0-9] ?(?:-|${fold("đến|tới")}) ?$`, "u");
const opensDay = new RegExp(`^ ?(?:${fold("ngày|tháng|quý")}|[0-9])`, "u");
const endsInCycle = new RegExp(`(?<!(?:${fold("hằng|hàng|mỗi|từng")}) )(?:${fold("tuần|tháng|quý|năm")})$`, "u");
const namesOne = new RegExp(`^ ?(?:[0-9]+(?! ?${fold("lần")})(?![0-9])|[ivx]+(?!\\p{L})|(?:${fold("đầu|cuối")}) ${fold("năm")})`, "u");
const afterCount = new RegExp(`(?:${fold("tháng|quý")}) $`, "u");
const everyYear = new RegExp(`^ (?:${fold("của")} )?(?:${fold("hằng|hàng|mỗi|từng")})(?: ${fold("năm")}(?!\\p{L})|$)`, "u");

/** "định kỳ hằng tháng, năm 2025", "quý I, II, III, IV, V", "30 tháng 4 và 01 | tháng 5", "tháng 6 | năm 26": a rule that ends before a year or within a list has torn the words apart. */
function tearsWords(page: Page, end: number): boolean {
  const rest = page.folded.slice(end, end + 16);
  // "6 tháng đầu năm trước ngày 10/6": before a day, not last year
  if (page.folded.endsWith(lastYear, end) && opensDay.test(rest)) return true;
  if (tearsDay(page, end)) return true;
  if (shortYear.test(rest)) return true;
  if (/^ ?[/.-]? ?(?:19|20)[0-9]{2}(?![0-9])/u.test(rest)) return true;
  const listsOn = /^ ?[,&-] ?(?:[0-9]{1,2}|[ivx]+)(?: ?[,&/]|$)/u.test(rest);
  // "15/6, 15/9, 15/12/2025": each is a date of its own
  const listsDates =
    (endsInYear.test(before(page, end)) && aFurtherDate.test(rest)) || (endsInDayMonth.test(before(page, end)) && aFurtherDay.test(rest));
  return listsOn && !listsDates;
}

/** "ngày 15 | tháng 12" */
function tearsDay(page: Page, end: number): boolean {
  return tornDay.test(before(page, end, 3)) && aMonth.test(page.folded.slice(end, end + 12));
}

/** "báo cáo tháng | 10/2025", "định kỳ quý | III", "định kỳ 6 tháng | đầu năm": one month, quarter or half; "mỗi tháng | 02 chuyên mục" is every one. */
function tearsPeriod(page: Page, end: number): boolean {
  return endsInCycle.test(before(page, end)) && namesOne.test(page.folded.slice(end, end + 12));
}

/** "hằng năm báo cáo … trước ngày 31 tháng 12 | năm 2026": the day of one year, not of every year. */
function losesYear(page: Page, end: number): boolean {
  return endsInFigure.test(before(page, end, 1)) && aYear.test(page.folded.slice(end, end + 12));
}

/**
 * Bare figures are a date only where nothing else can be meant: "Đợt thi 1/2025" and "Tuần 1 tháng 7" begin within a clause,
 * "12/12 tiêu chí" and "đến 10/12 xã" count things.
 */
function isNumberOfSomething(book: PhraseBook, page: Page, match: PhraseMatch): boolean {
  if (keyOf(match.entry, "kind") !== "date") return false;
  // "doanh thu năm sau" is no deadline, "năm sau" alone is
  const period = match.slots.period?.match ?? null;
  const figures = /[0-9]/u.test(page.text.charAt(match.start)) && period?.slots.date === undefined;
  const isVague = period?.rule === "other-year" || figures || afterCount.test(before(page, match.start));
  const isBare = keyOf(match.entry, "cell") === "yes" && isVague;
  if (isBare && !startsClause(book, page, match.start)) return true;
  // "5 Tháng 6/2025": a row's number leaked into the cell
  if (isBare && /^[0-9]{1,2} \p{Lu}\p{Ll}/u.test(page.text.slice(match.start, match.start + 5))) return true;
  // "trước ngày 15. | 12 xã còn lại …"
  if (/[0-9]\. [0-9]{1,2}$/u.test(page.folded.slice(match.start, match.end))) return true;
  const endsInFraction = /(?<!ngày |ngày)(?<![0-9/])[0-9]{1,2} ?\/ ?[0-9]{1,2}$/u.test(page.folded.slice(match.start, match.end));
  return endsInFraction && !endsClause(book, page, match.end) && pastPart(book, page, match.end, "done") === skipBlanks(page, match.end);
}

/** "trong quý II, III, IV | hằng năm": dates of every year, not of the plan's; nor are those of words torn off behind "hằng". */
function recursYearly(page: Page, match: PhraseMatch): boolean {
  return everyYear.test(page.folded.slice(match.end, match.end + 20));
}

/** "từ thứ Hai đến | thứ Sáu hằng tuần", "thứ Hai đầu tiên | hằng tháng": without the day that stands before it, which nobody read, it would be another. */
function losesDay(page: Page, start: number): boolean {
  return endsWithDay.test(before(page, start, longestDay));
}

/** "7h30, thứ Bảy | ngày 22": a Saturday, not all of them. */
function losesDate(page: Page, end: number): boolean {
  return endsWithWeekday.test(before(page, end)) && opensDate.test(page.folded.slice(end, end + 12));
}

const dayName = "thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật";
const monthName = "giêng|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|một|chạp";
const endsWithDay = new RegExp(
  `(?<!\\p{L})(?:${fold(`ngày (?:mùng |mồng )?[0-9]{1,2}(?: tháng (?:${monthName}))?|(?:${dayName})|(?:ngày|ngày làm việc|${dayName}) (?:đầu|cuối)(?: tiên| cùng)?`)})(?: (?:${fold("của|trong|và|đến|tới")}|-))? ?$`,
  "u",
);

const endsWithWeekday = new RegExp(`(?:${fold(dayName)})$`, "u");
const opensDate = new RegExp(`^ ?[,-]? ?(?:${fold("ngày")} )?[0-9]`, "u");

/** "ngày làm việc đầu tiên của" */
const longestDay = 40;

/** "Hội nghị tổng kết năm 2025", "Tết Nguyên đán năm 2025", "kỳ họp cuối năm": a year that names a thing says nothing about when. */
function isYearOfSomething(book: PhraseBook, page: Page, match: PhraseMatch): boolean {
  if (!/^(?:(?:đầu|giữa|cuối) )?năm(?!\p{L})/u.test(page.folded.slice(match.start, match.end))) return false;
  const words = before(page, match.start, longestThing);
  const clause = match.start - words.length + words.search(/[^;,.:|]*$/u);
  return namesPart(book, "yearly-thing", page, { start: clause, end: match.start });
}

/** Longer than the name of any thing that a year belongs to. */
const longestThing = 80;

/** The last characters before `at`, enough for a word or two. */
function before(page: Page, at: number, longest = 20): string {
  return page.folded.slice(Math.max(0, at - longest), at);
}

/** In prose a bare period counts where it leads a bullet in ("- Năm 2025: …") or stands alone in brackets. */
function leadsIn(book: PhraseBook, page: Page, match: PhraseMatch): boolean {
  const before = page.text.slice(0, match.start).trimEnd();
  const opens = /^[-–+•*\s]*$/u.test(before) || before.endsWith("(");
  return opens && keyOf(match.entry, "cell") !== "alone" && endsClause(book, page, match.end);
}
