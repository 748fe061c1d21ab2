import { describe, expect, test } from "vitest";
import { labelCounter } from "./labels.ts";
import { readNumbering } from "./numbering.ts";
import { readStyles } from "./styles.ts";
import { parseXml } from "./xml.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (name: string, inner: string) => parseXml(new TextEncoder().encode(`<w:${name} ${w}>${inner}</w:${name}>`), name);
const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) => `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, more = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

/** The labels of paragraphs given as "list/level". */
function labels(numbering: string, at: string, styles = ""): string[] {
  const count = labelCounter(readNumbering(part("numbering", numbering), readStyles(part("styles", styles))));
  return at.split(" ").map((position) => {
    const [numId = "", index = ""] = position.split("/");
    return count({ numId, level: Number(index) })?.text.trimEnd() ?? "–";
  });
}

const outline = abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)"));
const multilevel = abstract(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2."), level(2, "decimal", "%1.%2.%3."));

describe("automatic numbers as Word prints them", () => {
  test("levels count for themselves and start anew below a new number above", () => {
    expect(labels(outline + list(1, 0), "1/0 1/1 1/1 1/2 1/2 1/1 1/2 1/0 1/1")).toEqual("I. 1. 2. a) b) 3. a) II. 1.".split(" "));
  });

  test("a level's text takes in the levels above, decimal where the level is legal", () => {
    const legal = abstract(2, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", "<w:isLgl/>"));
    expect(labels(multilevel + list(1, 1), "1/0 1/1 1/2 1/2 1/0 1/1")).toEqual("I. I.1. I.1.1. I.1.2. II. II.1.".split(" "));
    expect(labels(legal + list(1, 2), "1/0 1/0 1/1")).toEqual("I. II. 2.1.".split(" "));
  });

  test("a level above that was skipped counts as used", () => {
    expect(labels(multilevel + list(1, 1), "1/1 1/1 1/0 1/1")).toEqual("I.1. I.2. II. II.1.".split(" "));
    expect(labels(outline + list(1, 0), "1/0 1/2 1/1")).toEqual("I. a) 2.".split(" "));
  });

  test("lists on one abstract list go on, a start of its own begins anew, once", () => {
    const anew = list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    expect(labels(outline + list(1, 0) + list(2, 0) + anew, "1/0 1/0 2/0 3/0 3/0 1/0")).toEqual("I. II. III. I. II. III.".split(" "));
  });

  test("a list may change a level's look", () => {
    const changed = list(2, 0, `<w:lvlOverride w:ilvl="1">${level(1, "decimal", "(%2)")}</w:lvlOverride>`);
    expect(labels(outline + list(1, 0) + changed, "1/0 1/1 2/1")).toEqual("I. 1. (2)".split(" "));
  });

  test("a level that never restarts, and one that restarts after the first level only", () => {
    const never = abstract(4, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'));
    const afterFirst = abstract(
      5,
      level(0, "upperRoman", "%1."),
      level(1, "decimal", "%2."),
      level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>'),
    );
    expect(labels(never + list(1, 4), "1/0 1/1 1/0 1/1")).toEqual("I. 1. II. 2.".split(" "));
    expect(labels(afterFirst + list(1, 5), "1/0 1/1 1/2 1/1 1/2 1/0 1/2")).toEqual("I. 1. a) 2. b) II. a)".split(" "));
  });

  test("a list linked through a numbering style", () => {
    const linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Danhmuc"/></w:abstractNum>';
    const style = '<w:style w:type="numbering" w:styleId="Danhmuc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(labels(outline + linked + list(1, 0) + list(2, 7), "2/0 1/0 2/0", style)).toEqual("I. II. III.".split(" "));
  });

  test("a Vietnamese alphabet given as custom format, with a fallback for old programs", () => {
    const choice =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="a, b, c, d, đ, e, g, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="lowerLetter"/></mc:Fallback></mc:AlternateContent>';
    const letters = `<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="4"/>${choice}<w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>`;
    expect(labels(letters + list(1, 8), "1/0 1/0 1/0")).toEqual("d) đ) e)".split(" "));
  });

  test.each([
    ["-", "-"],
    ["–", "-"],
    ["\uf02d", "-"],
    ["+", "+"],
    ["\uf0b7", "•"],
    ["o", "•"],
  ])("the bullet %j prints as %j", (sign, printed) => {
    expect(labels(abstract(0, level(0, "bullet", sign)) + list(1, 0), "1/0")).toEqual([printed]);
  });

  test("a list that the file does not define has no label", () => expect(labels(outline + list(1, 0), "9/0 1/8")).toEqual(["–", "–"]));
});
