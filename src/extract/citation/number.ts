import { loadTable } from "../../grammar/table.ts";

/** The number of a document as printed at some place: `number` repaired and without blanks, the place after it, whether it has a sign. */
export type DocumentNumber = { number: string; end: number; signed: boolean; codes: string[] };

/** "06", "12a"; "21.4/GĐN" has a day in it. */
const digits = /\d{1,5}(?:\.\d{1,2}(?=\/))?[a-zđ]?(?![\d\p{L}])/uy;
/**
 * "/QĐ", "- TTg", "/ 2020", "-ĐA06", "-Tg": a joint, at most one blank that a converter left beside it, then a year or capitals. Blanks on
 * both sides make a dash: "Đề án 06 - UBND tỉnh".
 */
const part =
  /(?:([/–-]) ?| ([/–-]))(\d{4}(?![\d\p{L}])|\p{Lu}[\p{Lu}\d]+\p{Ll}?[\p{Lu}\d]*(?:&\p{Lu}+)?(?!\p{L})|\p{Lu}y\p{Lu}(?!\p{L})|Tg(?!\p{L}))/uy;
/** "QĐ TTg", "KH UBND": the hyphen itself was lost. */
const lostJoint = / (\p{Lu}{2}[\p{Lu}\d]*\p{Ll}?|TTg)(?!\p{L})/uy;

/** "06/QĐ-TTg", "34/2021/QĐ-TTg", "57-NQ/TW", "206/QĐ- TTg", "766/QĐ TTg", "08": the number that begins at `at`. */
export function documentNumberAt(text: string, at: number): DocumentNumber | null {
  digits.lastIndex = at;
  const first = digits.exec(text)?.[0];
  if (first === undefined || /[\p{N}\p{L}/.,-]$/u.test(text.slice(0, at).slice(-1))) return null;
  let number = first;
  let end = at + first.length;
  const codes: string[] = [];
  for (;;) {
    const joined = matchAt(part, text, end) ?? (codes.length > 0 && isType(codes.at(-1)) ? matchAt(lostJoint, text, end) : null);
    if (joined === null) break;
    const code = joined[3] ?? joined[1] ?? "";
    const joint = (joined[3] === undefined ? "-" : (joined[1] ?? joined[2] ?? "-")).replace("–", "-");
    if (/\p{L}/u.test(code)) codes.push(...glued(code));
    number += joint + glued(code).join("-");
    end += joined[0].length;
  }
  return { number, end, signed: codes.length > 0, codes };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "KHUBND" is "KH" and "UBND" whose hyphen was lost: a type's sign right before an issuer's. */
function glued(code: string): string[] {
  if (isType(code)) return [code];
  for (const { code: type = "" } of loadTable("citations").rows) {
    const rest = code.slice(type.length);
    if (type.length > 1 && code.startsWith(type) && isIssuer(rest)) return [type, rest];
  }
  return [code];
}

function isType(code: string | undefined): boolean {
  return code !== undefined && code !== "" && loadTable("citations").rows.some((row) => row.code === code);
}

function isIssuer(sign: string): boolean {
  return loadTable("citation-issuers").rows.some((row) => row.sign === sign);
}

/** The type that a number's sign tells: "06/QĐ-TTg" is a quyết định. Null where no sign of citations.csv stands in it. */
export function typeOfCodes(codes: readonly string[]): string | null {
  for (const code of codes) {
    const row = loadTable("citations").rows.find((known) => known.code !== "" && known.code === code);
    if (row?.type !== undefined) return row.type;
    if (/^QH\d+$/u.test(code)) return loadTable("citations").rows.find((known) => known.code === "L")?.type ?? null;
  }
  return null;
}
