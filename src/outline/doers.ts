import { loadGrammar } from "../grammar/book.ts";
import { findAll, type PhraseMatch } from "../grammar/match.ts";

/**
 * Where the words end that say who does it: at the verb of what is to be done. It is sought behind "chủ trì" and "phối hợp với"; a
 * sentence without these begins with "Giao" and a body, or with a body. Null where no body is named or no verb ends the names: where
 * the last body ends nobody could tell.
 */
export function doersEnd(text: string): number | null {
  const roles = rolesIn(text);
  const lead = roles.find((role) => role.means === "lead");
  const assigned = roles[0]?.means === "assign" && roles[0].start === 0 ? roles[0] : null;
  const named = opensWithBody(text.slice(assigned?.end ?? 0));
  if (lead === undefined && !named) return null;
  if (lead !== undefined && lead.start === 0) return null;
  const last = lead === undefined ? null : withAfter(text, roles, lead);
  // from the lead's first word on: "chủ trì tổ chức" has the verb in it
  const from = last?.end ?? lead?.start ?? assigned?.end ?? 0;
  const verb = verbAfter(text, from, last === null && lead !== undefined);
  return verb === null ? null : text.slice(0, verb).trimEnd().length;
}

/** "chủ trì, phối hợp với": the word that names who helps, right behind the lead's own. */
export function withAfter(text: string, roles: readonly PhraseMatch[], lead: PhraseMatch): PhraseMatch | null {
  const next = roles.find((role) => role.start >= lead.end && role.means === "with");
  return next !== undefined && /^[\s,;]*(?:và\s*)?$/u.test(text.slice(lead.end, next.start)) ? next : null;
}

/** The first verb behind `from`: right there after "chủ trì" alone, elsewhere with a body's name in between. */
export function verbAfter(text: string, from: number, rightThere: boolean): number | null {
  const verbs = findAll(loadGrammar("doers"), text).filter(
    (verb) => verb.means === "verb" && verb.start >= from && /^\p{Ll}/u.test(text.slice(verb.start)),
  );
  const first = verbs.find((verb) => rightThere || text.slice(from, verb.start).trim() !== "");
  return first === undefined || isPartOfName(text, first) ? null : first.start;
}

/** "Tổ công tác triển khai Đề án", "Ban quản lý": after a head written without a name of its own the verb goes on with the name. */
function isPartOfName(text: string, verb: PhraseMatch): boolean {
  return /(?:^|[\s,])(?:tổ|ban|đoàn|đội|nhóm|hội đồng|trung tâm|công tác|quản lý)\s*$/iu.test(text.slice(0, verb.start));
}

/** The words of roles (grammars/roles.yaml) in a text. */
export function rolesIn(text: string): PhraseMatch[] {
  return findAll(loadGrammar("roles"), text);
}

/** Whether a text begins with the name of a body. */
export function opensWithBody(text: string): boolean {
  const first = findAll(loadGrammar("doers"), text.trimStart())[0];
  return first?.start === 0 && first.means === "body";
}
