import type { Element } from "hast";
import type { Look } from "../../../model/document.ts";

/** How letters and paragraphs are set at a point of the page; an element inherits what it does not set. */
export type HtmlLook = {
  font: string | null;
  bold: boolean;
  italic: boolean;
  size: number | null;
  align: Look["align"];
  indent: number | null;
  headingLevel: number | null;
  /** White space stands as typed (`pre`). */
  asTyped: boolean;
};

export const firstLook: HtmlLook = {
  font: null,
  bold: false,
  italic: false,
  size: null,
  align: null,
  indent: null,
  headingLevel: null,
  asTyped: false,
};

const boldTags = new Set(["b", "strong", "th"]);
const italicTags = new Set(["i", "em", "cite", "dfn", "var"]);

export function lookOf(element: Element, outer: HtmlLook): HtmlLook {
  const { tagName } = element;
  const heading = /^h([1-6])$/u.exec(tagName)?.[1];
  const style = styleOf(element);
  const family = style.get("font-family") ?? familyOfShorthand(style.get("font")) ?? attribute(element, "face");
  return {
    font: family === null || family === undefined ? outer.font : firstFamily(family),
    bold: weight(style.get("font-weight")) ?? (boldTags.has(tagName) || heading !== undefined || outer.bold),
    italic: slant(style.get("font-style")) ?? (italicTags.has(tagName) || outer.italic),
    size: points(style.get("font-size")) ?? outer.size,
    align: alignment(style.get("text-align") ?? attribute(element, "align")) ?? (tagName === "center" ? "center" : outer.align),
    indent: indentOf(style) ?? outer.indent,
    headingLevel: heading === undefined ? outer.headingLevel : Number(heading),
    asTyped: tagName === "pre" || outer.asTyped,
  };
}

/** The declarations of a `style` attribute, names in small letters. */
export function styleOf(element: Element): Map<string, string> {
  const found = new Map<string, string>();
  for (const declaration of (attribute(element, "style") ?? "").split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0) found.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  return found;
}

export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  return value === null || value === undefined || value === false ? null : String(value);
}

/** Nothing of it is shown: Word's hidden text, `display:none`, the words that a tracked change took away are told by `del`. */
export function isHidden(element: Element): boolean {
  const style = styleOf(element);
  return (
    element.properties.hidden !== undefined ||
    style.get("display")?.toLowerCase() === "none" ||
    style.get("visibility")?.toLowerCase() === "hidden" ||
    style.get("mso-hide")?.toLowerCase() === "all"
  );
}

function firstFamily(families: string): string {
  return (families.split(",")[0] ?? "").replace(/["']/gu, "").trim();
}

/** `font:7.0pt "Times New Roman"` */
function familyOfShorthand(font: string | undefined): string | undefined {
  return font === undefined ? undefined : /\d(?:pt|px|em|%)(?:\/\S+)?\s+(.+)$/u.exec(font)?.[1];
}

function weight(value: string | undefined): boolean | null {
  if (value === undefined) return null;
  if (/^(?:bold|bolder)$/iu.test(value)) return true;
  return /^\d+$/u.test(value) ? Number(value) >= 600 : false;
}

function slant(value: string | undefined): boolean | null {
  return value === undefined ? null : /^(?:italic|oblique)/iu.test(value);
}

const pointsPerUnit = new Map([
  ["pt", 1],
  ["px", 0.75],
  ["in", 72],
  ["cm", 72 / 2.54],
  ["mm", 72 / 25.4],
  ["pc", 12],
]);

function points(value: string | undefined): number | null {
  const [, number, unit] = /^(-?\d*\.?\d+)(pt|px|in|cm|mm|pc)$/iu.exec(value ?? "") ?? [];
  const factor = pointsPerUnit.get(unit?.toLowerCase() ?? "");
  return number === undefined || factor === undefined ? null : Math.round(Number(number) * factor * 100) / 100;
}

function alignment(value: string | null | undefined): Look["align"] {
  const name = value?.toLowerCase();
  return name === "left" || name === "center" || name === "right" || name === "justify" ? name : null;
}

function indentOf(style: Map<string, string>): number | null {
  const left = points(style.get("margin-left"));
  const first = points(style.get("text-indent"));
  return left === null && first === null ? null : Math.max(0, (left ?? 0) + (first ?? 0));
}
