import type { Layer } from "../../model/document.ts";
import { fieldFilter } from "./fields.ts";
import { labelCounter } from "./labels.ts";
import { readNumbering } from "./numbering.ts";
import type { WordParts } from "./parts.ts";
import { type ParagraphFacts, type Preparation, unwrapped, xml } from "./preparation.ts";
import { preparedRuns } from "./prepare-runs.ts";
import { preparedTable } from "./prepare-table.ts";
import { paragraphSetting } from "./properties.ts";
import { readStyles } from "./styles.ts";
import { child, elements, type XmlElement } from "./xml.ts";

/** Word XML that says everything mammoth reads and nothing it loses, and the facts to join to it by paragraph. */
export type Prepared = {
  document: XmlElement;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  facts: ParagraphFacts[];
  hidden: number;
  pictures: number;
};

/**
 * Rewrites a Word file's stories for mammoth: lists counted, styles put into every run, tracked changes accepted, text boxes,
 * content controls and fields opened, headers set before the body and footers after it. Every paragraph gets a bookmark with its
 * number, which finds its facts again.
 */
export function prepare(parts: WordParts): Prepared {
  const styles = readStyles(parts.styles);
  const numbering = readNumbering(parts.numbering, styles);
  const context: Preparation = {
    styles,
    numbering,
    label: labelCounter(numbering),
    facts: [],
    layer: "body",
    printed: fieldFilter(),
    hidden: 0,
    pictures: 0,
    blocks: (content) => preparedBlocks(content, context),
  };
  const story = (content: readonly XmlElement[], layer: Layer): XmlElement[] => {
    context.layer = layer;
    context.printed = fieldFilter();
    return context.blocks(content);
  };
  const body = story(elements(child(parts.document, "w:body")), "body");
  const notes = (root: XmlElement | null) =>
    root === null ? null : { ...root, children: elements(root).map((note) => ({ ...note, children: story(elements(note), "note") })) };
  const footnotes = notes(parts.footnotes);
  const endnotes = notes(parts.endnotes);
  const headers = parts.headers.flatMap((part) => story(elements(part), "header"));
  const footers = parts.footers.flatMap((part) => story(elements(part), "footer"));
  const document = xml("w:document", {}, [xml("w:body", {}, [...headers, ...body, ...footers])]);
  return { document, footnotes, endnotes, facts: context.facts, hidden: context.hidden, pictures: context.pictures };
}

/** Block content: paragraphs and tables, whatever wraps them opened. A paragraph whose mark was deleted runs into the next one. */
function preparedBlocks(content: readonly XmlElement[], context: Preparation): XmlElement[] {
  const blocks: XmlElement[] = [];
  let carried: XmlElement[] = [];
  const flush = () => {
    if (carried.length > 0) blocks.push(xml("w:p", {}, carried));
    carried = [];
  };
  for (const element of unwrapped(content)) {
    if (element.name === "w:p") {
      const deleted = child(child(child(element, "w:pPr"), "w:rPr"), "w:del") !== undefined;
      const children = preparedParagraph(element, context, deleted, carried);
      carried = deleted ? children : [];
      if (!deleted) blocks.push(xml("w:p", {}, children));
    } else {
      flush();
      if (element.name === "w:tbl") blocks.push(preparedTable(element, context));
    }
  }
  flush();
  return blocks;
}

/** A paragraph's children, its bookmark first. `before`: what a deleted paragraph mark left to it. */
function preparedParagraph(paragraph: XmlElement, context: Preparation, deleted: boolean, before: XmlElement[]): XmlElement[] {
  const properties = child(paragraph, "w:pPr");
  const setting = paragraphSetting(properties, context.styles, context.numbering);
  const index = context.facts.length;
  const label = deleted || setting.list === null ? null : context.label(setting.list);
  context.facts.push({ index, layer: context.layer, label, look: setting.look });
  const bookmark = xml("w:bookmarkStart", { "w:id": String(index), "w:name": `p${index}` });
  return [bookmark, ...before, ...preparedRuns(elements(paragraph), properties, context)];
}
