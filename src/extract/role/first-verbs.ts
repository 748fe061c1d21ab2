import { loadGrammar } from "../../grammar/book.ts";
import { findAll } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import type { Span } from "../../model/reading.ts";
import { firstNotBefore } from "../../text/halving.ts";
import { collectiveAt } from "../unit/opening.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { behindBody } from "./behind-body.ts";
import { clausesOf } from "./clause.ts";
import { namesBody } from "./emit.ts";
import type { Mark } from "./mark.ts";
import { isWholeBody } from "./whole-body.ts";

/**
 * "phối hợp với các xã | trồng cây", "Hội Phụ nữ xã | duy trì mô hình": behind bodies, the first verb of grammars/doers.yaml begins what is to
 * be done, also where no word of a role does. `isVerb` tells a verb from a part of a name, `names` are words of roles that are parts of names.
 */
export function firstVerbs(page: Page, marks: readonly Mark[], names: readonly Mark[], isVerb: (verb: Mark) => boolean): Mark[] {
  const verbs = findAll(loadGrammar("doers"), page.text).filter((verb) => verb.means !== "body");
  return listsOfBodies(page, marks).flatMap((bodies) => {
    for (let i = firstFrom(verbs, bodies.start + 1); i < verbs.length; i++) {
      const verb = verbs[i];
      if (verb === undefined || verb.start >= bodies.end) break;
      if (beginsTask(page, bodies, verb, names) && isVerb(verb)) return [{ ...verb, means: "act" }];
    }
    return behindBody(page, bodies);
  });
}

/** Where the first of these that begins at `at` or behind it stands; they are in the text's order. */
function firstFrom(found: readonly Mark[], at: number): number {
  return firstNotBefore(found.length, (place) => (found[place]?.start ?? at) < at);
}

/** Words in which bodies may stand and a verb end them; `helps` behind "phối hợp với", where a class's bare noun ends a name too. */
type Bodies = Span & { helps: boolean };

/** Behind "phối hợp (với)", behind "giao", at a clause's beginning: the words up to the next mark. */
function listsOfBodies(page: Page, marks: readonly Mark[]): Bodies[] {
  const helpers = marks.filter((mark) => helps(page, mark)).map((mark) => ({ at: mark.end, helps: true }));
  const charged = marks.filter((mark) => mark.means === "assign" || mark.means === "topic").map((mark) => ({ at: mark.end, helps: false }));
  const opened = clausesOf(page.text).map((clause) => ({ at: clause.start, helps: false }));
  return [...helpers, ...charged, ...opened].map(({ at, helps }) => {
    const next = marks[firstFrom(marks, at)]?.start ?? page.text.length;
    return { start: at, end: at + page.text.slice(at, next).search(/[;.:\n]|$/u), helps };
  });
}

/** "phối hợp với | các xã", "phối hợp | Công an xã". */
function helps(page: Page, mark: Mark): boolean {
  return mark.means === "with" || (mark.means === "support" && namesBody(page, { start: mark.end, end: page.text.length }));
}

function beginsTask(page: Page, bodies: Bodies, verb: Mark, names: readonly Mark[]): boolean {
  if (!/\s/u.test(page.text.charAt(verb.start - 1)) || !/\p{Ll}/u.test(page.text.charAt(verb.start))) return false;
  // "bàn giao" has a word of a role in it, and is one itself
  const isWithin = (name: Mark): boolean => name.start >= verb.start && name.end <= verb.end && name.start > verb.start;
  if (names.some((name) => name.start < verb.end && name.end > verb.start && !isWithin(name))) return false;
  if (!namesBody(page, { start: bodies.start, end: verb.start }) || isNounThere(page, verb)) return false;
  // "Thủ trưởng các đơn vị thuộc tỉnh, | định kỳ hằng tháng …", "Sở Công Thương được giao | dự trữ …"
  const trailing = verb.means === "never-in-name" ? /[\s,]+$/u : /(?:\s+được (?:giao|phân công)(?: nhiệm vụ)?)?\s+$/iu;
  const end = verb.start - (trailing.exec(page.text.slice(bodies.start, verb.start))?.[0].length ?? 0);
  if (bodies.helps && verb.means === "verb" && endsBody(page, end)) return true;
  return isWholeBody(page, { start: bodies.start, end }, verb);
}

/** "UBND | cấp xã"; "các cơ quan | tổ chức liên quan", where a comma is missing. */
function isNounThere(page: Page, verb: Mark): boolean {
  if ((listedAt("levels", page, verb.start)?.end ?? 0) > verb.end) return true;
  const next = skipBlanks(page, verb.end);
  return collectiveAt(page, next, page.text.length, ["modifier"]) !== null && collectiveAt(page, verb.start, verb.end, ["class"]) !== null;
}

/** "các xã", "đơn vị liên quan", "Sở Y tế", "xã Tân Lập": words that a body's name may end with; "Tổ đôn đốc | thu hồi nợ" goes on. */
function endsBody(page: Page, end: number): boolean {
  if (/(?<!\p{L})\p{Lu}\p{L}*$/u.test(page.text.slice(Math.max(0, end - longestName), end))) return true;
  const start = Math.max(0, end - longestName);
  const ends = (list: string): Filling[] => listedIn(list, page, start, end).filter((found) => found.end === end);
  return (
    ends("collectives").some((found) => found.row?.sort !== "other" && found.row?.sort !== "all") ||
    ends("levels").some((found) => found.row?.level !== "none") ||
    ends("domains").length > 0
  );
}

const longestName = 40;
