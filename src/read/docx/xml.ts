import { SaxesParser } from "saxes";
import { Failure } from "../../model/failure.ts";
import { decodeUnicode } from "../text-decoding.ts";

/** An element of a part. Names carry the prefixes below whatever prefixes the file uses: "w:p", "w:val". */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] };
export type XmlNode = XmlElement | string;

/** Namespaces of ISO/IEC 29500 transitional and, in the second column, strict; others keep their URI in the name. */
const namespaces: [prefix: string, uri: string, strict?: string][] = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"],
  ["r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  ["m", "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["rel", "http://schemas.openxmlformats.org/package/2006/relationships"],
];
const prefixes = new Map(namespaces.flatMap(([prefix, ...uris]) => uris.map((uri): [string, string] => [uri ?? "", prefix])));

/** Deeper nesting than any document has, and shallow enough for the stack. */
const deepest = 400;

/** Parses a part. Broken XML, entities of its own (no Office program writes any) and endless nesting are a Failure naming the part. */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const text = decodeUnicode(bytes)?.text;
  if (text === undefined) throw new Failure("docx-damaged", { part });
  const parser = new SaxesParser({ xmlns: true });
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [top];
  parser.on("doctype", () => {
    throw new Failure("docx-doctype", { part });
  });
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes)) attributes[qualified(uri, local)] = value;
    const element = { name: qualified(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > deepest) throw new Failure("docx-damaged", { part });
  });
  parser.on("text", (words) => open.at(-1)?.children.push(words));
  parser.on("cdata", (words) => open.at(-1)?.children.push(words));
  parser.on("closetag", () => open.pop());
  parser.on("error", (cause) => {
    throw new Failure("docx-damaged", { part }, { cause });
  });
  parser.write(text).close();
  const root = elements(top)[0];
  if (root === undefined) throw new Failure("docx-damaged", { part });
  return root;
}

function qualified(uri: string, local: string): string {
  if (uri === "") return local;
  return `${prefixes.get(uri) ?? `{${uri}}`}:${local}`;
}

export function elements(element: XmlElement | undefined): XmlElement[] {
  return element?.children.filter((child): child is XmlElement => typeof child !== "string") ?? [];
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(element).find((inner) => inner.name === name);
}

/** The attribute `w:val` (or another) of a child element. */
export function valueIn(element: XmlElement | undefined, name: string, attribute = "w:val"): string | undefined {
  return child(element, name)?.attributes[attribute];
}

/** A whole number in the child's `w:val`. */
export function numberIn(element: XmlElement | undefined, name: string, attribute = "w:val"): number | null {
  const value = valueIn(element, name, attribute);
  return value !== undefined && /^-?\d+$/u.test(value) ? Number(value) : null;
}

/** Every element of that name below, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((inner) => [...(inner.name === name ? [inner] : []), ...descendants(inner, name)]);
}

export function textIn(element: XmlElement): string {
  return element.children.map((inner) => (typeof inner === "string" ? inner : textIn(inner))).join("");
}

/** The element as XML with the namespaces above declared on it; attributes of other namespaces are left out. */
export function writeXml(root: XmlElement): string {
  const declared = Object.fromEntries(namespaces.map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
  return write({ ...root, attributes: { ...declared, ...root.attributes } });
}

function write(node: XmlNode): string {
  if (typeof node === "string") return escaped(node);
  const known = Object.entries(node.attributes).filter(([name]) => !name.startsWith("{"));
  const attributes = known.map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.name}${attributes.join("")}>${node.children.map(write).join("")}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
