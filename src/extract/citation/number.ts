import { loadTable } from "../../grammar/table.ts";

/** The number of a document as printed at some place: `number` repaired and without blanks, the place after it, whether it has a sign. */
export type DocumentNumber = { number: string; end: number; signed: boolean; codes: string[] };

/** "06", "12a"; "21.4/GĐN" has a day in it, "1.256/QĐ-UBND" a thousand. */
const digits = /\d{1,5}(?:\.\d{1,3}(?=\/))?[a-zđ]?(?![\d\p{L}])/uy;
/** "75KH/TU": digits glued to their sign. */
const gluedDigits = /\d{1,5}(?=\p{Lu}\p{L}{0,3}[/-]\p{Lu}{2})/uy;
/**
 * "/QĐ", "- TTg", "/ 2020", "-ĐA06", "-Tg": a joint, at most one blank that a converter left beside it, then a year or capitals. Blanks on
 * both sides make a dash: "Đề án 06 - UBND tỉnh".
 */
const part =
  /(?:([/–-]) ?| ([/–-]))(\d{4}(?![\d\p{L}])|\p{Lu}[\p{Lu}\d]+\p{Ll}?[\p{Lu}\d]*(?:&\p{Lu}+)?(?!\p{L})|\p{Lu}y\p{Lu}(?!\p{L})|Tg(?!\p{L}))/uy;
/** "QĐ TTg", "KH UBND": the hyphen itself was lost. */
const lostJoint = / (\p{Lu}{2}[\p{Lu}\d]*\p{Ll}?|TTg)(?!\p{L})/uy;
/** "QĐ - TTg", "TT - BNNPTNT", "QĐ.UB": a joint between blanks, a full stop for a joint. */
const wideJoint = /(?: [–-] |\.)(\p{Lu}[\p{L}\d]+)(?![\p{L}\d])/uy;
/** "30 / 2020 /", "749 / QĐ": a stroke between blanks. */
const wideStroke = / \/ (\d{4}(?= ?\/)|\p{Lu}\p{L}*(?= ?[–-]))(?!\p{L})/uy;
/** "57 NQ/TW", "206 QĐ-TTg", "57 - NQ/TW", "57NQ/TW": the joint of number and sign was lost, or stands between blanks. */
const farSign = /(?: (?:[–-] )?)?(\p{Lu}\p{L}*)(?= ?([/–-]) ?(?:\p{Lu}{2}|TTg))(?!\p{L})/uy;

/**
 * "06/QĐ-TTg", "34/2021/QĐ-TTg", "57-NQ/TW", "206/QĐ- TTg", "766/QĐ TTg", "08": the number that begins at `at`. `announced`: "Quyết định" or
 * "số" stands before it, so that blanks within it are a converter's.
 */
export function documentNumberAt(text: string, at: number, announced: boolean): DocumentNumber | null {
  digits.lastIndex = at;
  const first = digits.exec(text)?.[0] ?? (announced ? matchAt(gluedDigits, text, at)?.[0] : undefined);
  if (first === undefined || /[\p{N}\p{L}/.,-]$/u.test(text.slice(0, at).slice(-1))) return null;
  let number = first;
  let end = at + first.length;
  const codes: string[] = [];
  for (;;) {
    const step = stepAt(text, end, codes, announced);
    if (step === null) break;
    if (/\p{L}/u.test(step.code)) codes.push(...glued(step.code));
    number += step.joint + glued(step.code).join("-");
    end += step.length;
  }
  return { number, end, signed: codes.length > 0, codes };
}

/** One more part of a number: the joint as it should be, the part, and how many characters both take as printed. */
type Step = { joint: string; code: string; length: number };

function stepAt(text: string, end: number, codes: readonly string[], announced: boolean): Step | null {
  const joined = matchAt(part, text, end);
  if (joined !== null) return { joint: (joined[1] ?? joined[2] ?? "-").replace("–", "-"), code: joined[3] ?? "", length: joined[0].length };
  if (codes.length > 0) return isType(codes.at(-1)) ? issuerStep(text, end) : cutIssuerStep(text, end, codes.at(-1) ?? "");
  return announced ? signStep(text, end) : null;
}

/** "KH - BCĐ389 | ngày 02/3/2024": the date shows that what stands before it is still the number. */
const aDate = /,? ngày \d/uy;

/** Behind a type's sign: "QĐ - TTg" in front of an issuer that the list knows or of the date, "QĐ TTg". */
function issuerStep(text: string, end: number): Step | null {
  const wide = matchAt(wideJoint, text, end);
  const isSign = wide !== null && (isIssuer(wide[1] ?? "") || matchAt(aDate, text, end + wide[0].length) !== null);
  const found = isSign ? wide : matchAt(lostJoint, text, end);
  return found === null ? null : { joint: "-", code: found[1] ?? "", length: found[0].length };
}

/** "28/2016/TT-BGD ĐT": a blank within an issuer's sign that the list knows whole. */
const restOfSign = / (\p{Lu}{1,4})(?![\p{L}\d])/uy;

function cutIssuerStep(text: string, end: number, begun: string): Step | null {
  const rest = matchAt(restOfSign, text, end);
  if (rest === null || isIssuer(begun) || !isIssuer(begun + (rest[1] ?? ""))) return null;
  return { joint: "", code: rest[1] ?? "", length: rest[0].length };
}

/** Behind the digits: a state number joins its sign by "/" and the issuer by "-", a party number the other way round. */
function signStep(text: string, end: number): Step | null {
  const stroke = matchAt(wideStroke, text, end);
  if (stroke !== null && (isType(stroke[1]) || /^\d/u.test(stroke[1] ?? "")))
    return { joint: "/", code: stroke[1] ?? "", length: stroke[0].length };
  const far = matchAt(farSign, text, end);
  if (far === null || !isType(far[1])) return null;
  return { joint: far[2] === "/" ? "-" : "/", code: far[1] ?? "", length: far[0].length };
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
  }
  return null;
}

/** "45/2019/QH14": what the Quốc hội passed is a luật where no word before it says otherwise ("Bộ luật", "Nghị quyết"). */
export function typeOfAssembly(codes: readonly string[]): string | null {
  const passed = codes.some((code) => /^QH\d+$/u.test(code));
  return passed ? (loadTable("citations").rows.find((known) => known.code === "L")?.type ?? null) : null;
}
