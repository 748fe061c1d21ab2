import type { Signature } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { isCapitals } from "../text/capitals.ts";
import { joinPassages, slicePassage } from "../text/passage.ts";
import { withoutBars } from "./bars.ts";
import type { FlowParagraph } from "./flow.ts";
import { closes, holds, isPersonName, opens } from "./words.ts";

/** How a document ends: "Nơi nhận" with its list, and the signature block; in either order, as the columns were read. */
export type Ending = { recipients: Passage[]; signature: Signature | null };

/** Index of the first paragraph of the ending; `lines.length` when the text has none. */
export function endingStart(lines: readonly FlowParagraph[]): number {
  const start = lines.findIndex((line, i) => isRecipientsHead(line) || (isAuthority(line.passage.text) && !decides(lines[i + 1])));
  return start < 0 ? lines.length : start;
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X" above "Căn cứ Luật …" is who decides, at a decision's beginning. */
function decides(next: FlowParagraph | undefined): boolean {
  return next !== undefined && opens(next.passage.text, "basis") > 0;
}

function isRecipientsHead(line: FlowParagraph): boolean {
  const length = opens(line.passage.text, "recipients");
  return length > 0 && /^\s*:?/u.test(line.passage.text.slice(length)) && line.passage.text.length - length < 160;
}

const longestAuthority = 80;

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "GIÁM ĐỐC": capitals that say for whom and as what somebody signs. */
function isAuthority(text: string): boolean {
  return text.length < longestAuthority && isCapitals(text) && (opens(text, "authority") > 0 || opens(text, "office") > 0);
}

type State = { list: Passage[]; inList: boolean; authority: Passage[]; title: Passage | null; name: Passage | null };

export function readEnding(lines: readonly FlowParagraph[]): Ending {
  const state: State = { list: [], inList: false, authority: [], title: null, name: null };
  for (const line of lines) readLine({ ...line, passage: withoutBars(line.passage) }, state);
  const signed = state.authority.length > 0 || state.title !== null || state.name !== null;
  return {
    recipients: state.list.map(withoutStop).filter((recipient) => recipient.text !== ""),
    signature: signed ? { authority: state.authority, title: state.title, name: state.name } : null,
  };
}

function readLine(line: FlowParagraph, state: State): void {
  const beside = state.inList ? authorityBeside(line.passage.text) : null;
  if (beside !== null) {
    readLine({ ...line, passage: slicePassage(line.passage, 0, beside) }, state);
    readAuthority(slicePassage(line.passage, beside), state);
    return;
  }
  const text = line.passage.text;
  const bullet = /^[-–—+•*]\s*/u.exec(text)?.[0].length ?? 0;
  if (isRecipientsHead(line)) openList(line.passage, state);
  else if (isAuthority(text)) readAuthority(line.passage, state);
  else if (bullet === 0 && isPersonName(withoutRank(line.passage).text) && state.name === null && listIsClosed(state))
    state.name = withoutRank(line.passage);
  else if (!state.inList || opens(text, "recipients-heading") > 0) return;
  else if (bullet > 0) pushRecipients(withoutSigner(slicePassage(line.passage, bullet), state), state);
  else continueList(line.passage, state);
}

/** "- UBND tỉnh;          KT. CHỦ TỊCH": where the words begin that stood in the column beside a recipient; null where none did. */
function authorityBeside(text: string): number | null {
  if (isCapitals(text)) return null;
  const from = Math.max(0, text.length - longestAuthority);
  for (const { index } of text.slice(from).matchAll(/(?<=[;.,)\p{L}]\s+)(?=\p{Lu}+\.?\s+\p{Lu})/gu))
    if (isAuthority(text.slice(from + index))) return from + index;
  return null;
}

/** "Lưu: VT.          Nguyễn Văn Lân": behind the last recipient's stop the signer's name, from the column beside it. */
function withoutSigner(passage: Passage, state: State): Passage {
  if (state.name !== null || opens(passage.text, "recipients-last") === 0) return passage;
  const stop = passage.text.lastIndexOf(". ");
  const name = slicePassage(passage, stop + 1);
  if (stop < 0 || !isPersonName(name.text)) return passage;
  state.name = name;
  return slicePassage(passage, 0, stop + 1);
}

/** "Đại tá Lê Hồng Quân", "ThS. Trần Thị Bình": the name without rank and degree. */
function withoutRank(passage: Passage): Passage {
  const rank = /^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)|(?:(?:GS|PGS|TS|ThS|BS|KS|CN|BSCKI{1,2}|DS)(?!\p{L})\.?\s*)+)\s*/iu.exec(
    passage.text,
  );
  return rank === null ? passage : slicePassage(passage, rank[0].length);
}

/** "Nơi nhận:", with the first recipient behind it or not. */
function openList(passage: Passage, state: State): void {
  state.inList = true;
  const rest = passage.text.slice(opens(passage.text, "recipients")).replace(/^[\s:|]+/u, "");
  const first = slicePassage(passage, passage.text.length - rest.length);
  // "Nơi nhận: TM. ỦY BAN NHÂN DÂN": the two columns stand on one line
  if (isAuthority(rest)) readAuthority(first, state);
  else if (rest !== "") pushRecipients(first, state);
}

/**
 * A signature's lines go from the body to the office: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". The last that names an
 * office alone is the signer's title; a reader may give two of them as one line ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH").
 */
function readAuthority(passage: Passage, state: State): void {
  const office = closes(passage.text, "office");
  const [authority, title] = [slicePassage(passage, 0, office), slicePassage(passage, office)];
  const onBehalf = /\p{L}\.\s*$/u.test(authority.text);
  if (authority.text !== "") state.authority.push(onBehalf ? passage : authority);
  // behind a name a further office is that of another who signs
  if (title.text !== "" && !onBehalf && (state.name === null || state.title === null)) state.title = title;
}

/** A name cannot stand in the middle of a recipient that goes on over two lines. */
function listIsClosed(state: State): boolean {
  const last = state.list.at(-1);
  return (
    last === undefined ||
    /[;.)]$/u.test(last.text) ||
    holds(last.text, "recipients-last") ||
    state.title !== null ||
    state.authority.length > 0
  );
}

/** Several recipients may share a line: "- Như Điều 3; - Công an tỉnh;". */
function pushRecipients(passage: Passage, state: State): void {
  let start = 0;
  for (const match of passage.text.matchAll(/;\s*[-–—]\s+/gu)) {
    state.list.push(slicePassage(passage, start, match.index + 1));
    start = match.index + match[0].length;
  }
  state.list.push(slicePassage(passage, start));
}

/** A line without a bullet goes on with the recipient above it, unless that one was closed by ";" or ".". */
function continueList(passage: Passage, state: State): void {
  const last = state.list.at(-1);
  if (last === undefined || /[;.]$/u.test(last.text)) {
    if (last === undefined || last.text.endsWith(";")) pushRecipients(passage, state);
    return;
  }
  state.list[state.list.length - 1] = joinPassages([last, passage]);
}

/**
 * A recipient without its closing ";" or "."; what a converter left of initials or a hand-written mark behind the stop of the
 * filing line ("Lưu: VT, NC. *Anai*") goes too.
 */
function withoutStop(recipient: Passage): Passage {
  const { text } = recipient;
  // Only the last words can be initials: a pattern over the whole text would be slow on a long line.
  const from = Math.max(0, text.length - longestMark);
  const stop = opens(text, "recipients-last") > 0 ? text.slice(from).search(/(?<=[\p{L}\p{N})])\.\s*[*_]?\p{L}{0,8}[*_]?$/u) : -1;
  let end = stop >= 0 && /\p{L}/u.test(text.slice(0, from + stop)) ? from + stop : text.length;
  while (end > 0 && /[\s;.,/]/u.test(text.charAt(end - 1))) end--;
  return slicePassage(recipient, 0, end);
}

/** Characters that a stop and the initials behind it take at most. */
const longestMark = 24;
