import type { Element, ElementContent, RootContent } from "hast";
import { Failure } from "../../../model/failure.ts";
import { noteMark, type RawBlock, type RawRun } from "../raw.ts";
import { listLabels } from "./list-label.ts";
import { attribute, firstLook, type HtmlLook, isHidden, lookOf, styleOf } from "./look.ts";
import { tableRows } from "./table.ts";

/** Elements of which nothing is read: programs, styles, pictures and other files, controls. */
const unread = new Set([
  ..."script style head title template iframe frame object embed applet svg math canvas audio video img map".split(" "),
  ..."select textarea input button noframes datalist xml".split(" "),
]);
const blockTags = new Set([
  ..."html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption center blockquote pre hr address".split(" "),
  ..."section article header footer nav main aside form fieldset legend figure figcaption details summary".split(" "),
]);

/** Deeper than any page nests its elements. */
const deepest = 400;

/** What is gathered while the page is walked. */
export type Walk = { blocks: RawBlock[]; notes: RawBlock[]; deleted: number; open: OpenParagraph | null; label: string };
type OpenParagraph = { runs: RawRun[]; notes: string[]; look: HtmlLook; first: number; last: number };

export function newWalk(): Walk {
  return { blocks: [], notes: [], deleted: 0, open: null, label: "" };
}

export function walk(state: Walk, nodes: readonly (RootContent | ElementContent)[], look: HtmlLook = firstLook, depth = 0): void {
  if (depth > deepest) throw new Failure("html-too-deep");
  for (const node of nodes) {
    if (node.type === "text") write(state, node.value, look, node.position?.start.line ?? 1, node.position?.end.line ?? 1);
    else if (node.type === "element") walkElement(state, node, look, depth);
  }
}

function walkElement(state: Walk, element: Element, outer: HtmlLook, depth: number): void {
  const { tagName } = element;
  if (unread.has(tagName) || isHidden(element)) return;
  if (tagName === "del") {
    state.deleted += textIn(element).trim().length;
    return;
  }
  const look = lookOf(element, outer);
  const note = noteReference(element);
  if (note !== null) {
    addNoteMark(state, note, look, element);
  } else if (tagName === "br") {
    const line = element.position?.start.line ?? 1;
    write(state, "\n", { ...look, asTyped: true }, line, line);
  } else if (tagName === "table") {
    endParagraph(state);
    walkTable(state, element, look, depth);
  } else if (isNoteList(element)) {
    endParagraph(state);
    const notes = newWalk();
    walk(notes, element.children, look, depth + 1);
    endParagraph(notes);
    state.notes.push(...notes.blocks);
  } else if (tagName === "ol" || tagName === "ul") {
    endParagraph(state);
    walkList(state, element, look, depth);
  } else if (blockTags.has(tagName)) {
    endParagraph(state);
    walk(state, element.children, look, depth + 1);
    endParagraph(state);
  } else walk(state, element.children, look, depth + 1);
}

function walkList(state: Walk, list: Element, look: HtmlLook, depth: number): void {
  const labels = listLabels(list);
  for (const child of list.children) {
    if (child.type !== "element") continue;
    state.label = labels.get(child) ?? "";
    walk(state, [child], look, depth + 1);
    // A number without words is a cell of the "STT" column; a bullet without words is nothing.
    if (state.label !== "" && list.tagName === "ol") addNumber(state, look, child.position?.start.line ?? 1);
    endParagraph(state);
    state.label = "";
  }
}

function addNumber(state: Walk, look: HtmlLook, line: number): void {
  state.open = { runs: labelRun(state, look), notes: [], look, first: line, last: line };
}

/** A link to a footnote ("#_ftn1" of Word, "#sdfootnote1sym" of LibreOffice) or back from it: the mark's label. */
function noteReference(element: Element): string | null {
  if (element.tagName !== "a" || !/^#(?:_(?:ftn|edn)(?:ref)?|sd(?:foot|end)note)\d/u.test(attribute(element, "href") ?? "")) return null;
  return /[\p{L}\p{N}*]+/u.exec(textIn(element))?.[0] ?? "";
}

function addNoteMark(state: Walk, label: string, look: HtmlLook, element: Element): void {
  const line = element.position?.start.line ?? 1;
  write(state, noteMark, look, line, line);
  state.open?.notes.push(label);
}

/** Word and LibreOffice keep footnotes below the text. */
function isNoteList(element: Element): boolean {
  if (element.tagName === "div" && /^sd(?:foot|end)note\d+$/u.test(attribute(element, "id") ?? "")) return true;
  return /^(?:footnote|endnote)-list$/u.test(styleOf(element).get("mso-element") ?? "");
}

function walkTable(state: Walk, table: Element, look: HtmlLook, depth: number): void {
  const captions = table.children.filter((child) => child.type === "element" && child.tagName === "caption");
  walk(state, captions, look, depth + 1);
  const rows = tableRows(table, (cell) => {
    const inner = newWalk();
    // A cell begins anew: the page's alignment and indent are not the cell's.
    walk(inner, cell.children, { ...lookOf(cell, look), indent: null, headingLevel: null }, depth + 1);
    endParagraph(inner);
    state.deleted += inner.deleted;
    return inner.blocks;
  });
  const [onlyRow] = rows;
  const [onlyCell] = onlyRow?.cells ?? [];
  // A table of one cell is a frame around the page, no table.
  if (rows.length === 1 && onlyRow?.cells.length === 1 && onlyCell !== undefined) state.blocks.push(...onlyCell.blocks);
  else if (rows.length > 0) state.blocks.push({ kind: "table", rows });
}

/** Adds words to the open paragraph. The page's own line ends are blanks; a blank after a blank is none. */
function write(state: Walk, source: string, look: HtmlLook, first: number, last: number): void {
  let text = look.asTyped ? source : source.replace(/[ \t\r\n\f]+/gu, " ");
  const before = state.open?.runs.at(-1)?.text ?? " ";
  if (!look.asTyped && /[ \n]$/u.test(before)) text = text.replace(/^ /u, "");
  if (text === "") return;
  const open = state.open ?? { runs: labelRun(state, look), notes: [], look, first, last };
  state.open = open;
  open.last = Math.max(open.last, last);
  const { font, bold, italic, size } = look;
  open.runs.push({ text, font, bold, italic, size });
}

function labelRun(state: Walk, { bold, italic, size }: HtmlLook): RawRun[] {
  const { label } = state;
  state.label = "";
  return label === "" ? [] : [{ text: `${label} `, font: null, bold, italic, size }];
}

export function endParagraph(state: Walk): void {
  const { open } = state;
  state.open = null;
  if (open === null) return;
  const { align, indent, headingLevel } = open.look;
  const place = { kind: "lines" as const, first: open.first, last: open.last };
  state.blocks.push({ kind: "paragraph", runs: open.runs, notes: open.notes, align, indent, headingLevel, place });
}

function textIn(element: Element): string {
  return element.children.map((child) => (child.type === "text" ? child.value : child.type === "element" ? textIn(child) : "")).join("");
}
