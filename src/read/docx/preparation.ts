import type { Layer } from "../../model/document.ts";
import type { fieldFilter } from "./fields.ts";
import type { Label, labelCounter } from "./labels.ts";
import type { Numbering } from "./numbering.ts";
import type { ParagraphSetting } from "./properties.ts";
import type { Styles } from "./styles.ts";
import { child, elements, type XmlElement } from "./xml.ts";

/** What is known of a paragraph from the file's XML and cannot be told from mammoth's tree. */
export type ParagraphFacts = { index: number; layer: Layer; label: Label | null; look: ParagraphSetting["look"] };

/** What goes along while a story (body, header, note …) is prepared. */
export type Preparation = {
  styles: Styles;
  numbering: Numbering;
  label: ReturnType<typeof labelCounter>;
  facts: ParagraphFacts[];
  layer: Layer;
  printed: ReturnType<typeof fieldFilter>;
  /** Runs that Word hides, pictures that have no words: left out, and said. */
  hidden: number;
  pictures: number;
  /** Prepares block content: cells and text boxes hold what the story itself holds. */
  blocks: (content: readonly XmlElement[]) => XmlElement[];
};

export function xml(name: string, attributes: Record<string, string> = {}, children: XmlElement["children"] = []): XmlElement {
  return { name, attributes, children };
}

/** Elements with their wrappers opened: content controls, smart tags, insertions. Deletions are left out. */
export function unwrapped(content: readonly XmlElement[]): XmlElement[] {
  return content.flatMap((element): XmlElement[] => {
    switch (element.name) {
      case "w:sdt":
        return unwrapped(elements(child(element, "w:sdtContent")));
      case "w:ins":
      case "w:moveTo":
      case "w:customXml":
      case "w:smartTag":
      case "w:dir":
      case "w:bdo":
      case "w:hyperlink":
        return unwrapped(elements(element));
      case "mc:AlternateContent":
        return unwrapped(elements(child(element, "mc:Choice") ?? child(element, "mc:Fallback")));
      case "w:del":
      case "w:moveFrom":
        return [];
      default:
        return [element];
    }
  });
}
