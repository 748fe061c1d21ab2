import { type Page, pageOf } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import type { UnitReading } from "../../model/reading.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { areaOf } from "./area.ts";
import { plainHead } from "./belongs.ts";
import { isCollective } from "./collective.ts";
import type { Draft } from "./draft.ts";
import { draftUnits } from "./draft-units.ts";
import { placeKind } from "./further-place.ts";
import { levelOf } from "./level.ts";
import { fullName } from "./name.ts";
import { openingOf } from "./opening.ts";
import { cutPieces } from "./piece.ts";
import { sharedTail } from "./tail.ts";

/**
 * The bodies that a cell or phrase names, in order: "Sở Tư pháp; các cơ quan, đơn vị" has two. Words → pieces between joints →
 * drafts of whole names → readings. A name that no list knows is kept as written, with `kind` null; where something is published ("Website tỉnh")
 * is no body.
 */
export function readUnits(text: string): UnitReading[] {
  const page = pageOf(text);
  const drafts = draftUnits(page, cutPieces(page)).filter((draft) => draft.opening.noun?.row?.kind !== "medium");
  return drafts.map((draft, index) => readingOf(page, draft, drafts.slice(index + 1)));
}

function readingOf(page: Page, draft: Draft, after: readonly Draft[]): UnitReading {
  const start = draft.pieces[0]?.start ?? 0;
  const end = draft.pieces.at(-1)?.end ?? start;
  const written = page.text.slice(start, end);
  const tail = sharedTail(page, draft, after);
  const whole = [stemHead(page, draft), written, tail].filter((part) => part !== "").join(" ");
  const name = fullName(whole);
  const opening = openingOf(pageOf(whole), { start: 0, end: whole.length });
  const collective = isCollective(pageOf(whole), opening);
  const level = levelOf(name, opening);
  const kind = opening.noun?.row?.kind ?? (opening.sort === "class" ? "collective" : opening.sort === "area" ? "locality" : null);
  return {
    start,
    end,
    rule: draft.stem === null ? "unit" : "unit-under-head",
    written: written.replace(/\s+/gu, " "),
    name,
    collective,
    level,
    kind,
    area: areaOf(name, openingOf(pageOf(name), { start: 0, end: name.length }), level, collective),
  };
}

/** "Sở" of "Các Sở: Nội vụ, Tài chính": the head that completes the name, unless the piece has one. */
function stemHead(page: Page, draft: Draft): string {
  const { stem, opening } = draft;
  const noun = (stem?.opening.sort === "area" ? stem.stem : stem)?.opening.noun ?? null;
  const head = noun === null ? null : plainHead(page, noun);
  // "Các thôn: Tân Lập, Tân Hòa": the area's kind itself is the head
  if (head === null) return stem?.opening.sort === "area" && opening.sort === null ? (onlyArea(page, stem) ?? "") : "";
  const place = stem !== null && opening.sort === null ? placeKind(page, stem) : null;
  if (place !== null) return `${page.text.slice(head.start, head.end)} ${place}`;
  if (opening.sort === "class" || (opening.sort === "head" && !isMinistry(page, draft, head) && !isBusiness(page, draft, head))) return "";
  const words = page.text.slice(head.start, head.end);
  const area = opening.sort === "area" ? null : (onlyArea(page, stem) ?? classUnder(page, stem, head));
  return area === null ? words : `${words} ${area}`;
}

/** Heads that a group's or corporation's field may begin with. */
const ownBusiness = /^(?:điện lực|bưu chính|viễn thông|bưu điện)$/iu;

/** "Điện lực" of "Các Tập đoàn: Điện lực Việt Nam, …". */
function isBusiness(page: Page, { opening }: Draft, head: Filling): boolean {
  return listedAt("units", page, head.start)?.row?.kind === "enterprise" && ownBusiness.test(opening.noun?.value ?? "");
}

/** "Công an" of "Các Bộ: Công an, Quốc phòng": a head that is a ministry's field too. */
function isMinistry(page: Page, draft: Draft, head: Filling): boolean {
  const piece = draft.pieces[0];
  return (
    piece !== undefined &&
    listedAt("units", page, head.start)?.row?.kind === "ministry" &&
    listedAt("domains", page, piece.start)?.end === piece.end
  );
}

/** "Sở" of "Giám đốc các Sở: Nội vụ, Tài chính": the bodies that an office stands over. */
function classUnder(page: Page, stem: Draft | null, head: Filling): string | null {
  const piece = stem?.pieces[0];
  if (piece === undefined || head.row?.kind !== "official") return null;
  const found = listedIn("collectives", page, head.end, piece.end).filter((noun) => noun.row?.sort === "class");
  return found.length === 1 && found[0]?.end === piece.end ? found[0].value : null;
}

/** "xã" of "UBND các xã: Hoằng Kim, Hoằng Trung"; of several kinds nobody can tell which it is. */
function onlyArea(page: Page, stem: Draft | null): string | null {
  const piece = stem?.pieces[0];
  if (stem === null || piece === undefined || !stem.open) return null;
  const areas = listedIn("collectives", page, piece.start, stem.pieces.at(-1)?.end ?? piece.end).filter(
    (found) => found.row?.sort === "area",
  );
  return areas.length === 1 && areas[0] !== undefined ? areas[0].value : null;
}
