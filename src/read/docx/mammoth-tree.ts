import mammoth from "mammoth";
import { writeZip } from "../zip-write.ts";
import type { Prepared } from "./prepare.ts";
import { writeXml } from "./xml.ts";

/** mammoth's document tree, as far as prepared files have it. mammoth declares it `any`. */
export type Tree = { children: TreeBlock[]; notes: { resolve: (reference: TreeNoteReference) => { body: TreeBlock[] } | null } };
export type TreeBlock = TreeParagraph | TreeTable;
export type TreeParagraph = { type: "paragraph"; children: TreePiece[] };
export type TreeTable = { type: "table"; children: TreeRow[] };
export type TreeRow = { type: "tableRow"; isHeader: boolean; children: TreeCell[] };
export type TreeCell = { type: "tableCell"; rowSpan: number; colSpan: number; children: TreeBlock[] };
export type TreePiece = TreeRun | { type: "bookmarkStart"; name: string };
export type TreeRun = {
  type: "run";
  isBold: boolean;
  isItalic: boolean;
  isAllCaps: boolean;
  font: string | null;
  /** Points. */
  fontSize: number | null;
  verticalAlignment: string;
  children: TreeInRun[];
};
export type TreeInRun = { type: "text"; value: string } | { type: "tab" } | { type: "break"; breakType: string } | TreeNoteReference;
export type TreeNoteReference = { type: "noteReference"; noteType: "footnote" | "endnote"; noteId: string };

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
const packageRelationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationshipTypes}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** Has mammoth read the prepared parts, packed anew: the file's own zip, pictures and links never reach it. */
export async function mammothTree(prepared: Prepared): Promise<Tree> {
  const parts: [string, string][] = [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", packageRelationships],
    ["word/document.xml", writeXml(prepared.document)],
  ];
  if (prepared.footnotes !== null) parts.push(["word/footnotes.xml", writeXml(prepared.footnotes)]);
  if (prepared.endnotes !== null) parts.push(["word/endnotes.xml", writeXml(prepared.endnotes)]);
  let tree: Tree | null = null;
  const keepTree = (document: Tree) => {
    tree = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(writeZip(parts)) }, { transformDocument: keepTree });
  if (tree === null) throw new Error("mammoth gave no document tree");
  return tree;
}
