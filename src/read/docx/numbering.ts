import { onOff, type Styles } from "./styles.ts";
import { child, elements, numberIn, valueIn, type XmlElement } from "./xml.ts";

/** One level of a list (17.9.6): how its number looks, where it starts, after which level it starts anew. */
export type Level = {
  format: string;
  customFormat: string | null;
  /** "%1.%2." */
  text: string;
  start: number;
  /** Starts anew after a level below this one (0-based count) was used; 0 never. Null: after any level above its own. */
  restart: number | null;
  legal: boolean;
  suffix: string;
  paragraphStyle: string | null;
  paragraphProperties: XmlElement | undefined;
};

/** A list as paragraphs name it by `w:numId`. Lists on the same abstract list go on counting where the other stopped. */
export type NumberedList = { abstract: string; levels: Map<number, Level>; startOverrides: Map<number, number> };
export type Numbering = (numId: string) => NumberedList | null;

/** Reads numbering.xml (ISO/IEC 29500-1, 17.9), lists that are linked through numbering styles included. */
export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const abstracts = byId(root, "w:abstractNum", "w:abstractNumId");
  const lists = byId(root, "w:num", "w:numId");
  const known = new Map<string, NumberedList | null>();
  return (numId) => {
    const before = known.get(numId);
    if (before !== undefined) return before;
    const list = listOf(numId, lists, abstracts, styles);
    known.set(numId, list);
    return list;
  };
}

function byId(root: XmlElement | null, name: string, attribute: string): Map<string, XmlElement> {
  const found = elements(root ?? undefined).filter((element) => element.name === name);
  return new Map(found.map((element) => [element.attributes[attribute] ?? "", element]));
}

type ById = ReadonlyMap<string, XmlElement>;

function listOf(numId: string, lists: ById, abstracts: ById, styles: Styles, linksLeft = 8): NumberedList | null {
  const list = lists.get(numId);
  const abstractId = valueIn(list, "w:abstractNumId");
  const abstract = abstracts.get(abstractId ?? "");
  if (list === undefined || abstract === undefined || abstractId === undefined) return null;
  const link = valueIn(abstract, "w:numStyleLink");
  const linked = link === undefined ? null : styles.numbering(link);
  const base = linked === null || linksLeft === 0 ? null : listOf(linked, lists, abstracts, styles, linksLeft - 1);
  const levels = new Map(base?.levels ?? levelsIn(abstract));
  const startOverrides = new Map(base?.startOverrides);
  for (const override of elements(list).filter((element) => element.name === "w:lvlOverride")) {
    for (const [index, level] of levelsIn(override)) levels.set(index, level);
    const start = numberIn(override, "w:startOverride");
    if (start !== null) startOverrides.set(Number(override.attributes["w:ilvl"] ?? 0), start);
  }
  return { abstract: base?.abstract ?? abstractId, levels, startOverrides };
}

function levelsIn(parent: XmlElement): [number, Level][] {
  const found = elements(parent).filter((element) => element.name === "w:lvl");
  return found.map((level, i) => [Number(level.attributes["w:ilvl"] ?? i), levelOf(level)]);
}

function levelOf(level: XmlElement): Level {
  const format = child(level, "w:numFmt") ?? child(child(child(level, "mc:AlternateContent"), "mc:Choice"), "w:numFmt");
  return {
    format: format?.attributes["w:val"] ?? "decimal",
    customFormat: format?.attributes["w:format"] ?? null,
    text: valueIn(level, "w:lvlText") ?? "",
    start: numberIn(level, "w:start") ?? 0,
    restart: numberIn(level, "w:lvlRestart"),
    legal: onOff(level, "w:isLgl") === true,
    suffix: valueIn(level, "w:suff") ?? "tab",
    paragraphStyle: valueIn(level, "w:pStyle") ?? null,
    paragraphProperties: child(level, "w:pPr"),
  };
}
