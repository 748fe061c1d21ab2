import type { Section, Statement } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";
import type { BodyLine } from "./body-line.ts";
import { isBodyHeading, isDoersLeadIn } from "./field-sentence.ts";
import type { SectionTree } from "./sections.ts";

/** A lead-in has few words: "- Giai đoạn 2023 - 2025", "Phấn đấu đến năm 2025:". */
const longestLeadIn = 25;

/**
 * What the body says outside its tasks, paragraph by paragraph, with the lead-ins each stands under: the section's title, a line
 * that ends in a colon, a bullet above "+" bullets.
 */
export function statementsOf(body: readonly BodyLine[], tree: SectionTree, skipped: ReadonlySet<number>): Statement[] {
  const statements: Statement[] = [];
  let section: number | null = null;
  let line: Passage | null = null;
  let bullet: Passage | null = null;
  let named: Passage | null = null;
  let listed = false;
  for (const [i, entry] of body.entries()) {
    const here = tree.sectionOf[i] ?? null;
    if (here !== section) [section, line, bullet, named, listed] = [here, null, null, null, false];
    if (entry.kind === "heading" || skipped.has(i)) continue;
    if (entry.scheme !== "plus" && entry.scheme !== "dash") line = null;
    if (entry.scheme !== "plus") bullet = null;
    const leadIns = [titleAbove(tree.sections, here), line, bullet].filter((passage) => passage !== null);
    // A plain paragraph behind a list closes the plan or the part: it is no further duty of the list's owner.
    const closes = (listed && entry.kind === "plain") || /^trên đây là\s/iu.test(entry.words.text);
    const own = bodyNamedBy(entry);
    if (entry.scheme !== "plus") named = own;
    const owner = closes || isNameOnly(entry, own) ? null : ownerOf(entry, tree.sections, here, own ?? named);
    statements.push({ section: here, passage: entry.words, leadIns, scheme: entry.scheme, owner });
    listed ||= entry.kind === "bullet";
    if (entry.scheme === "dash" && leadsIn(entry.words.text, /(?:^|[^.;])$/u)) bullet = entry.words;
    else if (entry.scheme !== "plus" && leadsIn(entry.words.text, /:$/u)) line = entry.words;
  }
  return statements;
}

function leadsIn(text: string, ending: RegExp): boolean {
  return ending.test(text) && text.split(/\s+/u).length <= longestLeadIn;
}

/** A run-in longer than this names no body. */
const longestRunIn = 120;

/**
 * "- Phòng Tài chính: Tham mưu …", "- Phòng Tài chính:" above "+" lines, "- Đề nghị Công an chủ trì, phối hợp với Đoàn xã:" above them: the body that a
 * bullet itself names, whoever the heading above names.
 */
function bodyNamedBy({ kind, words }: BodyLine): Passage | null {
  if (kind !== "bullet") return null;
  const end = words.text.search(/:(?:\s|$)/u);
  const names = end > 0 && end <= longestRunIn && isBodyHeading(words.text.slice(0, end));
  if (!names && !isDoersLeadIn(words.text)) return null;
  return withoutAside(slicePassage(words, 0, names ? end : words.text.length - 1));
}

/** "- Phòng Tài chính:": the duties stand in the lines below. */
function isNameOnly({ words }: BodyLine, named: Passage | null): boolean {
  return named !== null && words.text.indexOf(":") === words.text.length - 1;
}

/**
 * Whose duty a paragraph states, in a section of duties: its run-in, or the titled section below the one that is headed as duties. `named`: the body
 * that the bullet or the bullet above it names.
 */
function ownerOf(entry: BodyLine, sections: readonly Section[], index: number | null, named: Passage | null): Passage | null {
  if (index === null || sections[index]?.topic !== "duties") return null;
  if (named !== null) return named;
  const runIn = entry.kind === "content" ? entry.words.text.indexOf(": ") : -1;
  if (runIn > 0 && runIn <= longestRunIn) return withoutAside(slicePassage(entry.words, 0, runIn));
  for (let at: number | null = index; at !== null; at = sections[at]?.parent ?? null) {
    const section: Section | undefined = sections[at];
    const parent = section?.parent ?? null;
    if (section?.title != null && parent !== null && sections[parent]?.topic === "duties") return withoutAside(section.title);
  }
  // "- Công an phường: bảo đảm an ninh": without a heading above, the bullet itself says whose duty it is
  const inBullet = entry.kind === "bullet" ? entry.words.text.indexOf(": ") : -1;
  return inBullet > 0 && inBullet <= longestRunIn ? withoutAside(slicePassage(entry.words, 0, inBullet)) : null;
}

/**
 * "Công an tỉnh (Cơ quan thường trực triển khai Đề án)": what stands in brackets says more of the body, not another; "Đoàn kiểm tra có trách nhiệm" leads
 * on to its duties.
 */
function withoutAside(words: Passage): Passage {
  const aside = words.text.search(/\s\([^()]*\)\s*$|,?\s(?:có|chịu)\s(?:trách nhiệm|nhiệm vụ)\s*$/iu);
  return aside < 0 ? words : slicePassage(words, 0, aside);
}

/** The nearest title above; null without any. */
function titleAbove(sections: readonly Section[], index: number | null): Passage | null {
  for (let at = index; at !== null; at = sections[at]?.parent ?? null) {
    const title = sections[at]?.title ?? null;
    if (title !== null) return title;
  }
  return null;
}
