import { isPageField } from "./fields.ts";
import { type Preparation, unwrapped, xml } from "./preparation.ts";
import { type RunSetting, runSetting } from "./properties.ts";
import { child, descendants, elements, textIn, valueIn, type XmlElement } from "./xml.ts";

/** A paragraph's runs with their styles put in; whatever wraps them opened. */
export function preparedRuns(content: readonly XmlElement[], paragraph: XmlElement | undefined, context: Preparation): XmlElement[] {
  return unwrapped(content).flatMap((element): XmlElement[] => {
    switch (element.name) {
      case "w:r":
        return preparedRun(element, paragraph, context);
      case "w:fldSimple":
        return isPageField(element.attributes["w:instr"] ?? "") ? [] : preparedRuns(elements(element), paragraph, context);
      case "w:ruby":
        return preparedRuns(elements(child(element, "w:rubyBase")), paragraph, context);
      case "m:oMath":
      case "m:oMathPara":
        return [xml("w:r", {}, [words(descendants(element, "m:t").map(textIn).join(""))])];
      default:
        return [];
    }
  });
}

function preparedRun(run: XmlElement, paragraph: XmlElement | undefined, context: Preparation): XmlElement[] {
  const setting = runSetting(child(run, "w:rPr"), valueIn(paragraph, "w:pStyle") ?? null, context.styles);
  const children = elements(run).filter((element) => context.printed(element));
  if (setting.hidden) {
    if (children.some((element) => element.name === "w:t")) context.hidden++;
    return [];
  }
  let mark = false;
  const kept = children.flatMap((element): XmlElement[] => {
    const ownMark = mark;
    mark = mark || element.attributes["w:customMarkFollows"] !== undefined;
    // The sign that the author chose for a note follows the note's reference and is its mark.
    if (ownMark && (element.name === "w:t" || element.name === "w:sym")) return [];
    return preparedPiece(element, context);
  });
  return kept.length === 0 ? [] : [xml("w:r", {}, [xml("w:rPr", {}, settingElements(setting)), ...kept])];
}

function words(text: string): XmlElement {
  return xml("w:t", { "xml:space": "preserve" }, [text]);
}

function preparedPiece(element: XmlElement, context: Preparation): XmlElement[] {
  switch (element.name) {
    case "w:t":
      return [words(textIn(element))];
    case "w:cr":
      return [xml("w:br")];
    case "w:ptab":
      return [xml("w:tab")];
    case "w:softHyphen":
      // Not printed but for one case: in the fonts of TCVN3 its place is taken by "ư".
      return [words("\u00ad")];
    case "w:noBreakHyphen":
      return [words("-")];
    case "w:tab":
    case "w:br":
    case "w:sym":
    case "w:footnoteReference":
    case "w:endnoteReference":
      return [element];
    case "w:pict":
    case "w:drawing":
    case "w:object":
    case "mc:AlternateContent":
      return drawing(element, context);
    default:
      return [];
  }
}

/** A drawing's text boxes, as mammoth reads them; a drawing without any may be a picture. */
function drawing(element: XmlElement, context: Preparation): XmlElement[] {
  const boxes = textBoxes(element);
  if (boxes.length === 0 && isPicture(element)) context.pictures++;
  return boxes.map((box) => {
    const content = xml("w:txbxContent", {}, context.blocks(elements(box)));
    return xml("w:pict", {}, [xml("v:shape", {}, [xml("v:textbox", {}, [content])])]);
  });
}

/** The text boxes of a drawing. Word keeps it in two versions, for new programs and old: of these the first that has text boxes. */
function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === "w:txbxContent") return [element];
  const inner = elements(element).map(textBoxes);
  return element.name === "mc:AlternateContent" ? (inner.find((boxes) => boxes.length > 0) ?? []) : inner.flat();
}

function isPicture(drawn: XmlElement): boolean {
  return descendants(drawn, "a:blip").length > 0 || descendants(drawn, "v:imagedata").length > 0;
}

function settingElements(setting: RunSetting): XmlElement[] {
  const flag = (name: string, on: boolean) => (on ? [xml(name)] : []);
  const value = (name: string, text: string | null) => (text === null ? [] : [xml(name, { "w:val": text })]);
  return [
    ...(setting.font === null ? [] : [xml("w:rFonts", { "w:ascii": setting.font })]),
    ...flag("w:b", setting.bold),
    ...flag("w:i", setting.italic),
    ...flag("w:caps", setting.capitals),
    ...value("w:sz", setting.size),
    ...value("w:vertAlign", setting.vertical),
  ];
}
