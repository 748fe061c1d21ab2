import type { Html, PhrasingContent, Text } from "mdast";
import type { Place } from "../../model/place.ts";
import type { Ink } from "../running-text.ts";

/** One place object a source line, so that words of one line share a segment. */
export type Lines = (line: number) => Place;

export function sourceLines(): Lines {
  const places = new Map<number, Place>();
  return (line) => {
    const place = places.get(line) ?? { kind: "lines", first: line, last: line };
    places.set(line, place);
    return place;
  };
}

/** Emphasis that is open: how many strong, emphasis and <sup> marks stand around the words. */
type Open = { strong: number; emphasis: number; raised: number };

/** The ink of inline Markdown: words without markup, links as their words, hard breaks and <br> as breaks. */
export function inkOf(content: readonly PhrasingContent[], lines: Lines): Ink[] {
  const inks: Ink[] = [];
  const open: Open = { strong: 0, emphasis: 0, raised: 0 };
  for (const node of content) pour(node, open, lines, inks);
  return inks;
}

function pour(node: PhrasingContent, open: Open, lines: Lines, inks: Ink[]): void {
  switch (node.type) {
    case "text":
    case "inlineCode":
      pourText(node, open, lines, inks);
      break;
    case "break":
      inks.push({ kind: "break" });
      break;
    case "html":
      pourTag(node, open, lines, inks);
      break;
    case "footnoteReference":
      inks.push({ kind: "mark", label: node.label ?? node.identifier });
      break;
    case "strong":
    case "emphasis": {
      open[node.type]++;
      for (const child of node.children) pour(child, open, lines, inks);
      open[node.type] = Math.max(0, open[node.type] - 1);
      break;
    }
    case "link":
    case "linkReference":
    case "delete":
      for (const child of node.children) pour(child, open, lines, inks);
      break;
    default: // Pictures have no words; their alternative text is the converter's, not the plan's.
      break;
  }
}

/**
 * Text over one or more source lines. Stars that Markdown left standing are markup all the same: in "**1.**Nội dung" the closing
 * stars follow a full stop and touch a letter, which CommonMark (6.2) does not count as closing.
 */
function pourText(node: Text | { value: string; position?: Text["position"] }, open: Open, lines: Lines, inks: Ink[]): void {
  const first = node.position?.start.line ?? 1;
  node.value.split("\n").forEach((line, i) => {
    if (i > 0) inks.push(words(" ", open, lines(first + i)));
    line.split(/(\*{2,3})/u).forEach((part) => {
      if (!/^\*{2,3}$/u.test(part)) inks.push(words(part, open, lines(first + i)));
      else open.strong = open.strong > 0 ? open.strong - 1 : open.strong + 1;
    });
  });
}

function words(text: string, open: Open, place: Place): Ink {
  return { kind: "words", text, place, bold: open.strong > 0, italic: open.emphasis > 0, raised: open.raised > 0 };
}

const strongTags = new Set(["b", "strong"]);
const emphasisTags = new Set(["i", "em"]);
/** Tags that end a line where they stand inside a paragraph: "<center>KẾ HOẠCH</center><p>Triển khai …". */
const lineTags = new Set(["br", "p", "div", "center", "li", "ul", "ol", "tr", "hr", "h1", "h2", "h3", "h4", "h5", "h6"]);

function pourTag(node: Html, open: Open, lines: Lines, inks: Ink[]): void {
  const tag = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(node.value);
  const name = tag?.[2]?.toLowerCase() ?? "";
  const step = tag?.[1] === "/" ? -1 : 1;
  if (strongTags.has(name)) open.strong = Math.max(0, open.strong + step);
  else if (emphasisTags.has(name)) open.emphasis = Math.max(0, open.emphasis + step);
  else if (name === "sup") open.raised = Math.max(0, open.raised + step);
  else if (lineTags.has(name)) inks.push({ kind: "break" });
  else if (name === "td" || name === "th") inks.push(words(" ", open, lines(node.position?.start.line ?? 1)));
}
