/** What a font's own name tells: "ABCDEF+TimesNewRomanPS-BoldItalicMT" is bold, italic, "TimesNewRomanPS-BoldItalicMT". */
export type FontLook = { name: string; bold: boolean; italic: boolean; ascent: number; descent: number; unit: number };

const subsetPrefix = /^[A-Z]{6}\+/u;
const boldName = /bold|black|heavy|demi|(?:^|[-,])bd/iu;
const italicName = /italic|oblique|(?:^|[-,])(?:it|bi)(?:$|[-,])/iu;

/** `font` is what pdf.js keeps of a font; every part may be missing. Ascent and descent are parts of the size, `unit` is the width unit. */
export function fontLook(font: unknown): FontLook {
  const known: Record<string, unknown> = font !== null && typeof font === "object" ? { ...font } : {};
  const from = (key: string): unknown => known[key] ?? (font as Record<string, unknown> | null)?.[key];
  const name = typeof from("name") === "string" ? String(from("name")).replace(subsetPrefix, "") : "";
  const matrix = from("fontMatrix");
  const unit = Array.isArray(matrix) && typeof matrix[0] === "number" && matrix[0] !== 0 ? Math.abs(matrix[0]) : 0.001;
  return {
    name,
    bold: from("bold") === true || from("black") === true || boldName.test(name),
    italic: from("italic") === true || italicName.test(name),
    ascent: between(from("ascent"), 0.6, 1.1, 0.89),
    descent: between(from("descent"), -0.45, -0.1, -0.22),
    unit,
  };
}

/** Fonts lie about their height (0, 2000); then Times is assumed. */
function between(value: unknown, low: number, high: number, otherwise: number): number {
  return typeof value === "number" && value >= low && value <= high ? value : otherwise;
}
