import { child, elements, valueIn, type XmlElement } from "./xml.ts";

/** What a style's name leads to: its own properties, then those of the styles it is based on. */
export type Styles = {
  /** `w:pPr` elements, nearest first, the document's defaults last. Null stands for the default paragraph style. */
  paragraph: (id: string | null) => XmlElement[];
  /** `w:rPr` elements of a paragraph style, nearest first, without the document's defaults. */
  paragraphRun: (id: string | null) => XmlElement[];
  /** `w:rPr` elements of a character style, nearest first. */
  characterRun: (id: string | null) => XmlElement[];
  defaultRun: XmlElement | undefined;
  /** The numbering style's `w:numId`. */
  numbering: (id: string) => string | null;
  /** The style's own id and those it is based on, nearest first. */
  ancestry: (id: string | null) => string[];
  /** The level, from 0, of Word's own heading styles, which need not say it: "heading 2" is level 1 in every file. */
  headingLevel: (id: string | null) => number | null;
};

/** Reads styles.xml (ISO/IEC 29500-1, 17.7). */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>();
  for (const style of elements(root ?? undefined)) {
    const id = style.name === "w:style" ? style.attributes["w:styleId"] : undefined;
    // Of styles that share an id the first counts (17.7.4.17).
    if (id !== undefined && !styles.has(id)) styles.set(id, style);
  }
  const defaults = child(root ?? undefined, "w:docDefaults");
  const standard = [...styles].find(([, style]) => style.attributes["w:type"] === "paragraph" && isOn(style.attributes["w:default"]));
  const ancestry = (id: string | null) => chain(styles, id);
  const properties = (id: string | null, name: string) => ancestry(id).flatMap((one) => child(styles.get(one), name) ?? []);
  const paragraphStyle = (id: string | null) => (id !== null && styles.has(id) ? id : (standard?.[0] ?? null));
  const defaultParagraph = child(child(defaults, "w:pPrDefault"), "w:pPr");
  return {
    paragraph: (id) => [...properties(paragraphStyle(id), "w:pPr"), ...(defaultParagraph === undefined ? [] : [defaultParagraph])],
    paragraphRun: (id) => properties(paragraphStyle(id), "w:rPr"),
    characterRun: (id) => properties(id, "w:rPr"),
    defaultRun: child(child(defaults, "w:rPrDefault"), "w:rPr"),
    numbering: (id) => valueIn(child(child(styles.get(id), "w:pPr"), "w:numPr"), "w:numId") ?? null,
    ancestry: (id) => ancestry(paragraphStyle(id)),
    headingLevel: (id) => headingLevel(valueIn(styles.get(id ?? ""), "w:name") ?? id ?? ""),
  };
}

function headingLevel(name: string): number | null {
  const level = /^heading ?([1-9])$/iu.exec(name)?.[1];
  return level === undefined ? null : Number(level) - 1;
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function chain(styles: ReadonlyMap<string, XmlElement>, id: string | null): string[] {
  const found: string[] = [];
  for (let next = id ?? undefined; next !== undefined && styles.has(next) && !found.includes(next); ) {
    found.push(next);
    next = valueIn(styles.get(next), "w:basedOn");
  }
  return found;
}

/** An on/off property (17.17.4): null where the element is absent, true for `<w:b/>`, false for `<w:b w:val="0"/>`. */
export function onOff(properties: XmlElement | undefined, name: string): boolean | null {
  const element = child(properties, name);
  if (element === undefined) return null;
  return !["0", "false", "off"].includes(element.attributes["w:val"] ?? "");
}
