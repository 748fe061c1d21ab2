import { Failure } from "../../model/failure.ts";
import { officeBounds, openZip, type Zip, type ZipBounds } from "../zip.ts";
import { descendants, elements, parseXml, type XmlElement } from "./xml.ts";

/** The parts of a Word file that words and their numbers come from; null where the file has none. */
export type WordParts = {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  settings: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  headers: XmlElement[];
  footers: XmlElement[];
};

type Relationship = { id: string; kind: string; target: string };

/** XML of this size is a document of some 800 pages, and takes two gigabytes of memory by the time mammoth has read it. */
const docxBounds: ZipBounds = { ...officeBounds, entryBytes: 20 * 2 ** 20, totalBytes: 40 * 2 ** 20 };

/** Opens a DOCX and parses its parts. Throws `file-word-missing` without a main part, `docx-damaged`, and the zip's Failures. */
export function openWordParts(bytes: Uint8Array): WordParts {
  const zip = openZip(bytes, docxBounds);
  const main = relationships(zip, "").find((related) => related.kind === "officeDocument")?.target ?? "word/document.xml";
  const document = part(zip, main);
  if (document === null) throw new Failure("file-word-missing");
  const related = relationships(zip, main);
  const one = (kind: string) => part(zip, related.find((other) => other.kind === kind)?.target ?? `word/${kind}.xml`);
  const printed = (reference: string) =>
    [...new Set(descendants(document, reference).map((element) => element.attributes["r:id"]))]
      .map((id) => part(zip, related.find((other) => other.id === id)?.target ?? ""))
      .filter((found) => found !== null);
  return {
    document,
    styles: one("styles"),
    numbering: one("numbering"),
    settings: one("settings"),
    footnotes: one("footnotes"),
    endnotes: one("endnotes"),
    headers: printed("w:headerReference"),
    footers: printed("w:footerReference"),
  };
}

function part(zip: Zip, name: string): XmlElement | null {
  const bytes = zip.read(name);
  return bytes === null ? null : parseXml(bytes, name);
}

/** The relationships of a part ("" for the package), their targets as names in the zip. */
function relationships(zip: Zip, source: string): Relationship[] {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const listed = part(zip, `${folder}_rels/${source.slice(folder.length)}.rels`);
  return elements(listed ?? undefined).map(({ attributes }) => ({
    id: attributes.Id ?? "",
    kind: attributes.Type?.replace(/^.*\//u, "") ?? "",
    target: resolved(folder, attributes.Target ?? ""),
  }));
}

/** "../word/document.xml" as seen from a folder, "/word/document.xml" from the root. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
