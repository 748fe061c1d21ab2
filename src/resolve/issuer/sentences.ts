import { loadGrammar } from "../../grammar/book.ts";
import { findAll } from "../../grammar/match.ts";
import type { Outline } from "../../model/outline.ts";
import type { Passage } from "../../model/passage.ts";
import { slicePassage } from "../../text/passage.ts";
import { announcementIn, longestOpening } from "../announcement.ts";
import { standingOf } from "./body.ts";
import { areaKind, committee, committeeIn, type Issuer, namedCommittee } from "./committee.ts";

/** Who makes the plan, not who made what it cites ("Quyết định số … của UBND tỉnh X | v/v ban hành khung thời gian"). */
const announcer = new RegExp(
  `(?<!của\\s+)${committee}\\s+(?:${areaKind})\\s+(?:(?!v/v|về|ngày)[^.;,]){1,60}?,?\\s+(?:xây dựng|ban hành)\\s`,
  "iu",
);

/** "UBND xã X xây dựng kế hoạch …" before the first section, or "Trên đây là Kế hoạch … của UBND xã X" behind the last. */
export function issuerInSentences(outline: Outline): Issuer | null {
  const opening = outline.everything.slice(0, longestOpening);
  for (const passage of opening) {
    const match = announcer.exec(passage.text);
    const issuer = match === null ? null : committeeIn(passage, "issuer-opening", match.index);
    if (issuer !== null) return issuer;
  }
  for (const passage of opening) {
    const issuer = bodyAnnouncing(passage);
    if (issuer !== null) return issuer;
  }
  const closing = outline.everything.findLast((passage) => /^trên đây là (?:kế hoạch|chương trình|phương án)/iu.test(passage.text));
  return closing === undefined ? null : lastCommitteeIn(closing);
}

function lastCommitteeIn(passage: Passage): Issuer | null {
  const last = [...passage.text.matchAll(namedCommittee)].at(-1);
  return last === undefined ? null : committeeIn(passage, "issuer-closing", last.index);
}

/** "…, Trường Tiểu học X xây dựng kế hoạch … như sau:": a body's whole name right before the announcement, and behind the last mark. */
function bodyAnnouncing(passage: Passage): Issuer | null {
  const { text } = passage;
  const at = announcementIn(text);
  if (at === null) return null;
  const start = Math.max(...[",", ";", ".", ":"].map((mark) => text.slice(0, at).lastIndexOf(`${mark} `))) + 1;
  const name = slicePassage(passage, start, at);
  // "trường mầm non Khe Lim": schools write themselves small
  const written = name.text.replace(/^trường(?=\s)/u, "Trường");
  return isWholeName(written) ? { name: written, ...standingOf(written, null), passage: name, rule: "issuer-opening" } : null;
}

/** Words between a body and the announcement that make it another's plan, or no name at all. */
const between = /(?<!\p{L})(?:tham mưu|giúp|trình|đề nghị|yêu cầu|giao|phối hợp|chủ trì|căn cứ|thực hiện|đã|sẽ|cần|phải)(?!\p{L})/iu;

/** "Trường Tiểu học Khe Lim", "Sở Y tế": one body with a name of its own; not "Nhà trường", "Bộ phận chuyên môn", "Các phòng, ban". */
function isWholeName(text: string): boolean {
  const first = findAll(loadGrammar("doers"), text)[0];
  if (first?.start !== 0 || first.means !== "body" || !/^\p{Lu}/u.test(text) || between.test(text)) return false;
  const own = text.split(/\s+/u).slice(1);
  // "Chủ tịch UBND tỉnh": an area's kind without its name
  if (new RegExp(`(?<!\\p{L})(?:${areaKind})$`, "iu").test(text)) return false;
  return own.some((word) => /^\p{Lu}/u.test(word)) && !/^(?:các|toàn thể|từng|mỗi|bộ phận)\s/iu.test(text);
}
