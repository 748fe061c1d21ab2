import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { namesBody } from "./emit.ts";
import type { Mark } from "./mark.ts";

const longestHead = 40;

/** Where a clause of the text begins, but for a bullet. */
const opensClause = /(?:^|[;.\n])[\s+*•-]*$/u;

/**
 * "Thực hiện: Công an xã" is a label at a clause's beginning, "Công an xã thực hiện: …" an action; "Chủ trì (Sở Y tế), phối hợp (Sở Nội vụ)"
 * are labels over brackets.
 */
export function headingOf(page: Page, mark: Mark): Mark | null {
  const before = page.text.slice(Math.max(0, mark.start - longestHead), mark.start);
  const after = skipBlanks(page, mark.end);
  // "Sở Y tế chủ trì, phối hợp: Công an tỉnh" has its lead before the words
  if (mark.means === "both-label")
    return opensClause.test(before) || !namesBody(page, clauseOf(page, mark)) ? mark : { ...mark, means: "lead-with" };
  if (mark.means === "doer") return namesBody(page, clauseOf(page, mark)) ? null : { ...mark, means: "assign" };
  if (mark.means.endsWith("-heading")) {
    const heads = opensClause.test(before) && namesBody(page, { start: after, end: page.text.length });
    return { ...mark, means: heads ? `${mark.means.slice(0, -"-heading".length)}-label` : "act" };
  }
  if (mark.means !== "lead" && mark.means !== "support") return mark;
  // "Chủ trì (CT): Sở Y tế"
  const spelled = /^\s*\([\p{Lu}.]{1,6}\)\s*:/u.exec(page.text.slice(mark.end, mark.end + longestHead))?.[0].length ?? 0;
  if (spelled > 0) return { ...mark, means: `${mark.means}-label`, end: mark.end + spelled };
  const over = page.text.charAt(after) === "(" && namesBody(page, { start: after + 1, end: page.text.length });
  return over && /(?:^|[;.,\n])[\s+*•-]*$/u.test(before) ? { ...mark, means: `${mark.means}-label`, end: after } : mark;
}

/**
 * "Về quản lý quy hoạch: | Bộ Xây dựng chủ trì": what a clause is about, with its colon, where a body follows; "Dưới sự chỉ đạo của UBND
 * tỉnh, | Sở Y tế …": who directs it, with its comma. Else null.
 */
export function topicOf(page: Page, mark: Mark): Mark | null {
  if (!opensClause.test(page.text.slice(Math.max(0, mark.start - longestHead), mark.start))) return null;
  const until = mark.means === "under" ? /^[^,:;.\n]*,/u : /^[^:;.\n]*:/u;
  const words = until.exec(page.text.slice(mark.end, mark.end + longestClause))?.[0];
  if (words === undefined || !namesBody(page, { start: mark.end + words.length, end: page.text.length })) return null;
  return { ...mark, means: "topic", end: mark.end + words.length };
}

/** The words of the clause before a mark. */
function clauseOf(page: Page, mark: Mark): Span {
  const before = page.text.slice(Math.max(0, mark.start - longestClause), mark.start);
  return { start: mark.start - (/[^;.:\n]*$/u.exec(before)?.[0].length ?? 0), end: mark.start };
}

const longestClause = 120;

/** "Sở Y tế (CT)": two letters that say a role only where they fill a bracket. */
export function signOf(page: Page, mark: Mark): Mark | null {
  if (!mark.means.endsWith("-sign")) return mark;
  const alone = page.text.charAt(mark.start - 1) === "(" && page.text.charAt(mark.end) === ")";
  return alone ? { ...mark, means: mark.means.slice(0, -"-sign".length) } : null;
}

/** A noun that a role word makes a label; behind "các", "là", "với" it is a body of the sentence. */
const labelNoun = /(?<!\p{L})(?<!(?:các|là|làm|với|cùng|của|những|giữa) )(?:cơ quan|đơn vị|bộ phận) $/iu;

/** "Cơ quan | chủ trì | Sở Y tế, cơ quan | phối hợp | - Công an tỉnh": a label without its colon, for a body follows. */
export function labelOf(page: Page, mark: Mark): Mark {
  if (mark.means.endsWith("-label") && page.text.charAt(mark.end) !== "(" && !leadsToBody(page, mark))
    return { ...mark, means: mark.means.slice(0, -"-label".length) };
  if (mark.means !== "lead" && mark.means !== "support") return mark;
  const noun = labelNoun.exec(page.text.slice(Math.max(0, mark.start - longestHead), mark.start))?.[0];
  if (noun === undefined) return mark;
  const dash = /^\s*[–-]\s/u.exec(page.text.slice(mark.end, mark.end + longestHead))?.[0].length ?? 0;
  if (!namesBody(page, { start: mark.end + dash, end: page.text.length })) return mark;
  return { ...mark, start: mark.start - noun.length, means: `${mark.means}-label` };
}

/** "chủ trì là | Sở Y tế", but "theo dõi là | chính": without a colon, a label needs a body after it. */
function leadsToBody(page: Page, mark: Mark): boolean {
  const next = skipBlanks(page, mark.end);
  return (
    page.text.charAt(mark.end - 1) === ":" ||
    /\p{Lu}/u.test(page.text.charAt(next)) ||
    namesBody(page, { start: next, end: page.text.length })
  );
}
