import { type Page, pageOf, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import { listedAt } from "../word-list.ts";
import type { Draft } from "./draft.ts";
import { openingOf } from "./opening.ts";

/** Kinds whose head alone is no body yet: "HĐND, UBND các tỉnh", "Công an, Quân sự xã". */
const needsArea = [
  "peoples-council",
  "peoples-committee",
  "front",
  "party",
  "police",
  "military",
  "border-guard",
  "court",
  "procuracy",
  "civil-enforcement",
  "official",
];

/** The area that a bare head shares with the body after it: "HĐND" of "HĐND, UBND các tỉnh" is that of "các tỉnh". */
export function sharedTail(page: Page, draft: Draft, after: readonly Draft[]): string {
  const next = after[0];
  const first = draft.pieces[0];
  const head = draft.opening.noun;
  const joint = next?.pieces[0]?.joint;
  const nextHead = next === undefined ? undefined : officeOf(page, draft, next);
  if (first === undefined || head === null || next === undefined || nextHead === null || nextHead === undefined) return "";
  if (joint === "strong" || joint === "colon" || draft.pieces.length > 1 || skipBlanks(page, head.end) < first.end) return "";
  const kind = head.row?.kind ?? "";
  if (head.row?.level !== "" || (kind === "official") !== (nextHead.row?.kind === "official")) return "";
  if (!needsArea.includes(kind) || next.opening.sort !== "head" || !needsArea.includes(nextHead.row?.kind ?? "")) return "";
  const words = page.text.slice(skipBlanks(page, nextHead.end), next.pieces.at(-1)?.end);
  // "HĐND và Ủy ban MTTQ Việt Nam xã": the country is in the Front's name alone
  const tail = nextHead.row?.kind === "front" ? words.replace(/^Việt Nam(?!\p{L})\s*/iu, "") : words;
  // "Hiệu trưởng, Tổ trưởng chuyên môn": what the second is charged with is not the first's
  if (kind === "official" && !beginsBody(tail)) return "";
  // "Đồn Biên phòng, Hải đội 2": a number is the body's own
  if (/^[0-9]/u.test(tail)) return "";
  // "Ban Xây dựng Đảng, UBKT Đảng ủy": the first names its party already
  if (/Đảng$/iu.test(head.value) && /^Đảng/iu.test(tail)) return "";
  return tail.trim() === "" ? sharedTail(page, next, after.slice(1)) : tail;
}

/** "UBND tỉnh", "các xã", "Hội Nông dân xã". */
function beginsBody(tail: string): boolean {
  const page = pageOf(tail);
  const { sort } = openingOf(page, { start: skipBlanks(page, 0), end: tail.length });
  return sort === "head" || sort === "class" || sort === "area" || listedAt("levels", page, skipBlanks(page, 0)) !== null;
}

/** "Phó Chủ tịch" of "các Phó Chủ tịch UBND tỉnh", which the lists know as one: "Chủ tịch" before it shares the rest. */
function officeOf(page: Page, draft: Draft, next: Draft): Filling | null {
  const noun = next.opening.noun;
  if (noun === null || draft.opening.noun?.row?.kind !== "official" || noun.row?.kind === "official") return noun;
  const office = listedAt("units", page, noun.start, noun.end - 1);
  return office?.row?.kind === "official" ? office : noun;
}
