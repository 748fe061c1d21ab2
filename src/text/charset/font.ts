import { type Encoding, fontRules } from "./tables.ts";

/** What a font's name tells of the letters behind it; `capitals`: the font shows small letters as capitals. */
export type FontCharset = { encoding: Encoding; capitals: boolean };

/**
 * The name without what formats add to it: "ABCDEF+.VnTime,Bold" (PDF subset and style), ".VnTimeH Tur" (RTF's regional copies),
 * "VNI-Times-BoldItalic", ".VnTimeBold", "/#2EVnTime".
 */
function plainFontName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/^\//u, "")
    .replace(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/^[A-Z]{6}\+/u, "")
    .replace(/,.*$/u, "")
    .toLowerCase()
    .replace(/ (?:tur|ce|cyr|greek|baltic|\(.*\))$/u, "")
    .replace(/(?:[-\s]*(?:bold|italic|oblique|regular|normal|mt))+$/u, "")
    .replace(/\d+$/u, "")
    .trim();
}

/** A document names the same few fonts run after run. */
const known = new Map<string, FontCharset | null>();
const mostKnown = 1000;

/** The encoding that a font's name stands for; null for Unicode fonts and names that no rule knows. */
export function fontCharset(fontName: string): FontCharset | null {
  const before = known.get(fontName);
  if (before !== undefined) return before;
  const charset = charsetOf(fontName);
  if (known.size < mostKnown) known.set(fontName, charset);
  return charset;
}

function charsetOf(fontName: string): FontCharset | null {
  const name = plainFontName(fontName);
  const rule = fontRules.find((rule) => (rule.anyEnding ? name.startsWith(rule.name) : name === rule.name));
  if (rule === undefined) return null;
  return { encoding: rule.encoding, capitals: rule.capitals !== "" && name.endsWith(rule.capitals) };
}
