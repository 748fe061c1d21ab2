import { isDayFormat, literal, showDay } from "./day-format.ts";

/**
 * Shows a number as its cell does ([ECMA-376-1] 18.8.31), with Vietnamese signs whatever the machine's language: "." between
 * thousands, "," before decimals, days as dd/mm/yyyy. Format codes are those of the file, "#,##0.00" or "0%".
 */
export function showNumber(value: number, code: string, from1904: boolean): string {
  const section = sectionFor(value, code);
  if (section === "" || /^general$/iu.test(section)) return plainNumber(value);
  if (isDayFormat(section)) return showDay(value, section, from1904);
  return byPattern(value, section, code.includes(";"));
}

/** "positive;negative;zero;text": the section for this value; "[$₫-42A]" shows a currency, "[Red]" and "[>=100]" nothing. */
function sectionFor(value: number, code: string): string {
  const sections = splitSections(code);
  const own = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  const section = (own ?? sections[0] ?? "").replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu, '"$1"');
  return section.replace(/\[(?![hms]+\])[^\]]*\]/giu, "");
}

function splitSections(code: string): string[] {
  const sections = [""];
  let quoted = false;
  for (let i = 0; i < code.length; i++) {
    const sign = code.charAt(i);
    if (sign === '"') quoted = !quoted;
    if (sign === ";" && !quoted) sections.push("");
    else sections[sections.length - 1] += sign === "\\" ? sign + code.charAt(++i) : sign;
  }
  return sections;
}

function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(11))).replace(".", ",");
}

function byPattern(value: number, section: string, hasSections: boolean): string {
  const pattern = section.replace(literal, "");
  const places = /[0#?][0#?,]*(?:\.[0#?]*)?/u.exec(pattern)?.[0];
  if (/[eE][+-]|\//u.test(pattern)) return plainNumber(value);
  if (places === undefined)
    return section
      .replace(literal, (_, words?: string, sign?: string) => words ?? sign ?? "")
      .replace("@", plainNumber(value))
      .trim();
  const [whole = "", decimals = ""] = places.split(".");
  const thousandsLeft = /,+$/u.exec(whole)?.[0].length ?? 0;
  const percent = pattern.includes("%") ? 100 : 1;
  const scaled = (Math.abs(value) * percent) / 1000 ** thousandsLeft;
  const shown = digits(scaled, whole, decimals);
  const sign = value < 0 && !(hasSections && splitsNegative(section)) && /[1-9]/u.test(shown) ? "-" : "";
  const [before = "", after = ""] = aroundPlaces(section);
  return `${before}${sign}${shown}${after}`.trim();
}

/** A section of its own for negative numbers says how they look: "(1.000)". */
function splitsNegative(section: string): boolean {
  return /[()-]/u.test(section);
}

function digits(value: number, whole: string, decimals: string): string {
  const fixed = rounded(value, Math.min(decimals.length, 15)).toFixed(Math.min(decimals.length, 15));
  const [left = "0", right = ""] = fixed.split(".");
  const least = whole.replace(/[^0]/gu, "").length;
  const padded = left.padStart(least, "0");
  const grouped = /[0#?],[0#?]/u.test(whole) ? padded.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ".") : padded;
  const must = decimals.replace(/[^0]/gu, "").length;
  let kept = right;
  while (kept.length > must && kept.endsWith("0")) kept = kept.slice(0, -1);
  return kept === "" ? grouped : `${grouped},${kept}`;
}

/** 1.005 to two places is 1.01, as Excel shows it; as a binary fraction it lies below. */
function rounded(value: number, places: number): number {
  const text = String(value);
  return text.includes("e") ? value : Number(`${Math.round(Number(`${text}e${places}`))}e-${places}`);
}

/** The literal words before and after the digits' places. */
function aroundPlaces(section: string): string[] {
  const marked = section.replace(literal, (_, words?: string, sign?: string) => `\u0001${words ?? sign ?? ""}\u0001`);
  let inWords = false;
  let seenPlace = false;
  let before = "";
  let after = "";
  for (const sign of marked) {
    if (sign === "\u0001") inWords = !inWords;
    else if (inWords || !/[0#?.,]/u.test(sign)) {
      if (seenPlace) after += sign;
      else before += sign;
    } else seenPlace = true;
  }
  return [before, after];
}

/** Formats that files name by number only ([ECMA-376-1] 18.8.30). */
const builtIn = new Map<number, string>([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "d/m/yyyy h:mm"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;-#,##0.00"],
  [41, "#,##0"],
  [42, "#,##0"],
  [43, "#,##0.00"],
  [44, "#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "0.0E+0"],
  [49, "@"],
]);

export function formatCode(number: number, own: ReadonlyMap<number, string>): string {
  return own.get(number) ?? builtIn.get(number) ?? "General";
}
