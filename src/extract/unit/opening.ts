import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import type { Span } from "../../model/reading.ts";
import { listedAt, listedIn } from "../word-list.ts";

/**
 * What a piece begins with: "các" (all), then a body's head ("Sở", "Công an"), a class of bodies ("cơ quan"), an area's kind
 * ("xã"), or the field of a department ("Tư pháp"). `bare`: the noun of a class or area with nothing of its own after it.
 */
export type Opening = {
  all: Filling | null;
  sort: "head" | "class" | "area" | "field" | null;
  noun: Filling | null;
  bare: boolean;
  capital: boolean;
};

export function openingOf(page: Page, piece: Span): Opening {
  const first = collectiveAt(page, piece.start, piece.end, ["all"]);
  const at = first === null ? piece.start : skipBlanks(page, first.end);
  const found = nounAt(page, at, piece.end);
  const bare = found.noun !== null && skipBlanks(page, found.noun.end) >= piece.end;
  return { all: first, ...found, bare, capital: /^\p{Lu}/u.test(page.text.slice(at, piece.end)) };
}

type Noun = Pick<Opening, "sort" | "noun">;

function nounAt(page: Page, at: number, end: number): Noun {
  const known = within(listedAt("units", page, at), end);
  // "Hội nghị" is no "Hội"
  const head = known !== null && (collectiveAt(page, at, end, ["other"])?.end ?? 0) > known.end ? null : known;
  const found = collectiveAt(page, at, end, ["class", "area"]);
  const group = found !== null && beginsName(page, found) ? null : found;
  const field = within(listedAt("domains", page, at), end);
  const capital = /\p{Lu}/u.test(page.text.charAt(at));
  const groupNoun: Noun = { sort: group?.row?.sort === "area" ? "area" : "class", noun: group };
  if (group !== null && (head === null || group.end > head.end))
    return field !== null && field.end > group.end ? fieldNoun(field) : groupNoun;
  // "Ban" in "Sở, Ban, ngành" is a class, in "Ban Dân tộc" a body.
  if (group !== null && head !== null && group.end === head.end && isBareNoun(page, group, end)) return groupNoun;
  if (field !== null && (head === null || field.end > head.end) && capital) return fieldNoun(field);
  return head === null ? { sort: null, noun: null } : { sort: "head", noun: head };
}

/** "Thành Sen", "Thị Nghè": no city and no town, for those two words stand alone where they mean an area ("các thành, thị"). */
function beginsName(page: Page, { value, end }: Filling): boolean {
  return /^(?:Thành|Thị)$/u.test(value) && /^\s\p{Lu}/u.test(page.text.slice(end, end + 2));
}

function fieldNoun(field: Filling): Noun {
  return { sort: "field", noun: field };
}

/** "ban", "ngành liên quan", "hội có liên quan": nothing or only a modifier follows. */
function isBareNoun(page: Page, noun: Filling, end: number): boolean {
  const next = skipBlanks(page, noun.end);
  if (next >= end || /[,;/]/u.test(page.text.charAt(next)) || listedAt("joints", page, next)?.row?.joint === "and") return true;
  return collectiveAt(page, next, end, ["modifier"]) !== null || listedAt("levels", page, next) !== null;
}

function within(filling: Filling | null, end: number): Filling | null {
  return filling !== null && filling.end <= end ? filling : null;
}

/** The entry of collectives.csv at `at`, if it is of one of these sorts. */
export function collectiveAt(page: Page, at: number, end: number, sorts: readonly string[]): Filling | null {
  const found = within(listedAt("collectives", page, at), end);
  return found !== null && sorts.includes(found.row?.sort ?? "") ? found : null;
}

/** "Thủ trưởng | cơ quan, đơn vị": who stands at the head of bodies that follow without "các". */
function postEnd(page: Page, piece: Span): number {
  const post = listedAt("units", page, piece.start);
  const leads = post !== null && /^(?:thủ trưởng|người đứng đầu|lãnh đạo)$/iu.test(post.value);
  return leads && collectiveAt(page, skipBlanks(page, post.end), piece.end, ["class"]) !== null ? post.end : piece.start;
}

/**
 * Whether a piece ends in nouns that a list may go on from: "Các sở", "UBND các xã", "ngành" – nothing but one noun of a class
 * or area after "các", or alone. "Các cơ quan liên quan" is complete.
 */
export function endsOpen(page: Page, piece: Span): boolean {
  const all = listedIn("collectives", page, piece.start, piece.end).filter((found) => found.row?.sort === "all");
  const from = skipBlanks(page, all.at(-1)?.end ?? postEnd(page, piece));
  const noun = collectiveAt(page, from, piece.end, ["class", "area"]);
  return noun !== null && skipBlanks(page, noun.end) >= piece.end;
}
