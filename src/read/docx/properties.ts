import type { Look } from "../../model/document.ts";
import { fontCharset } from "../../text/charset/font.ts";
import type { ListPosition } from "./labels.ts";
import type { Numbering } from "./numbering.ts";
import { onOff, type Styles } from "./styles.ts";
import { child, numberIn, valueIn, type XmlElement } from "./xml.ts";

/** What a paragraph's properties come to when its style, its list and its own settings are put together. */
export type ParagraphSetting = { list: ListPosition | null; look: Pick<Look, "indent" | "align" | "headingLevel"> };

/** Puts a paragraph's properties together: its own first, then its list's, then its style's (ISO/IEC 29500-1, 17.7.2). */
export function paragraphSetting(own: XmlElement | undefined, styles: Styles, numbering: Numbering): ParagraphSetting {
  const style = valueIn(own, "w:pStyle") ?? null;
  const inherited = styles.paragraph(style);
  const all = own === undefined ? inherited : [own, ...inherited];
  const list = listPosition(own, inherited, styles.ancestry(style), numbering);
  const level = list === null ? undefined : numbering(list.numId)?.levels.get(list.level)?.paragraphProperties;
  const outline =
    all.map((properties) => numberIn(properties, "w:outlineLvl")).find((found) => found !== null) ?? styles.headingLevel(style);
  return {
    list,
    look: {
      indent: indentOf([own, level, ...inherited].map((properties) => child(properties, "w:ind"))),
      align: alignOf(all.map((properties) => valueIn(properties, "w:jc")).find((found) => found !== undefined)),
      // Levels are counted from 0; 9 is body text.
      headingLevel: outline === null || outline > 8 ? null : Math.min(outline + 1, 6),
    },
  };
}

/** The list and level: `w:numId` 0 takes a paragraph out of its style's list; a style's level is the one that names the style. */
function listPosition(
  own: XmlElement | undefined,
  inherited: readonly XmlElement[],
  ancestry: readonly string[],
  numbering: Numbering,
): ListPosition | null {
  const numPr = child(own, "w:numPr");
  const styled = inherited.map((properties) => child(properties, "w:numPr"));
  const numId = valueIn(numPr, "w:numId") ?? styled.map((one) => valueIn(one, "w:numId")).find((found) => found !== undefined);
  if (numId === undefined || numId === "0") return null;
  const level = numberIn(numPr, "w:ilvl") ?? (valueIn(numPr, "w:numId") === undefined ? null : 0);
  if (level !== null) return { numId, level };
  const levels = [...(numbering(numId)?.levels ?? [])];
  const named = levels.find(([, one]) => one.paragraphStyle !== null && ancestry.includes(one.paragraphStyle))?.[0];
  return { numId, level: named ?? styled.map((one) => numberIn(one, "w:ilvl")).find((found) => found !== null) ?? 0 };
}

/** Where the first line begins, in points (Word counts twentieths); each of the parts comes from the nearest that says it. */
function indentOf(all: readonly (XmlElement | undefined)[]): number | null {
  const nearest = (...names: string[]) => all.flatMap((element) => names.flatMap((name) => twips(element?.attributes[name]) ?? []))[0] ?? 0;
  if (all.every((element) => element === undefined)) return null;
  const first = all.find((element) => element?.attributes["w:hanging"] !== undefined || element?.attributes["w:firstLine"] !== undefined);
  const hanging = twips(first?.attributes["w:hanging"]);
  return (nearest("w:start", "w:left") + (hanging === null ? (twips(first?.attributes["w:firstLine"]) ?? 0) : -hanging)) / 20;
}

function twips(value: string | undefined): number | null {
  return value !== undefined && /^-?\d+$/u.test(value) ? Number(value) : null;
}

function alignOf(value: string | undefined): Look["align"] {
  switch (value) {
    case undefined:
      return null;
    case "center":
      return "center";
    case "right":
    case "end":
      return "right";
    case "both":
    case "distribute":
      return "justify";
    default:
      return "left";
  }
}

/** How a run is set, its styles put in. `font` is the one that Latin letters are drawn with, null for a theme's font. */
export type RunSetting = {
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  hidden: boolean;
  size: string | null;
  font: string | null;
  vertical: string | null;
};

/** Puts a run's properties together: its own, its character style's, its paragraph style's, the document's defaults (17.7.2). */
export function runSetting(own: XmlElement | undefined, paragraphStyle: string | null, styles: Styles): RunSetting {
  const character = styles.characterRun(valueIn(own, "w:rStyle") ?? null);
  const paragraph = styles.paragraphRun(paragraphStyle);
  const defaults = styles.defaultRun === undefined ? [] : [styles.defaultRun];
  const all = [...(own === undefined ? [] : [own]), ...character, ...paragraph, ...defaults];
  const toggle = (name: string) => {
    const direct = onOff(own, name);
    if (direct !== null) return direct;
    const nearest = (chain: readonly XmlElement[]) => chain.map((one) => onOff(one, name)).find((found) => found !== null) ?? false;
    // Between character and paragraph style on/off properties toggle (17.7.3).
    return nearest(character) !== nearest(paragraph) || nearest(defaults);
  };
  return {
    bold: toggle("w:b"),
    italic: toggle("w:i"),
    capitals: toggle("w:caps"),
    hidden: toggle("w:vanish"),
    size: all.map((one) => valueIn(one, "w:sz")).find((found) => found !== undefined) ?? null,
    font: fontOf(all),
    vertical: valueIn(own, "w:vertAlign") ?? null,
  };
}

/**
 * The font of Latin letters: Word draws those of ASCII with one, the accented ones with another (17.3.2.26), and only an old
 * Vietnamese font says how they are to be read. Of the two, the old one counts. A theme's font is none of these.
 */
function fontOf(all: readonly XmlElement[]): string | null {
  const fonts = all.map((one) => child(one, "w:rFonts")?.attributes ?? {});
  const nearest = (name: string, theme: string) => {
    const found = fonts.find((attributes) => attributes[name] !== undefined || attributes[theme] !== undefined);
    return found?.[theme] === undefined ? (found?.[name] ?? null) : null;
  };
  const both = [nearest("w:hAnsi", "w:hAnsiTheme"), nearest("w:ascii", "w:asciiTheme")].filter((font) => font !== null);
  return both.find((font) => fontCharset(font) !== null) ?? both[0] ?? null;
}
