import { SaxesParser } from "saxes";
import { Failure } from "../../model/failure.ts";

export type Attributes = Readonly<Record<string, string>>;
/** What happens while a part is read. Names are local ("row", not "x:row"): producers choose prefixes freely. */
export type PartEvents = {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

/** Reads an XML part of a workbook from beginning to end. No entity of a document's own is ever expanded. */
export function readPart(bytes: Uint8Array, part: string, events: PartEvents): void {
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => events.open(localName(tag.name), localAttributes(tag.attributes)));
  parser.on("closetag", (tag) => events.close(localName(tag.name)));
  parser.on("text", events.text);
  parser.on("cdata", events.text);
  parser.on("error", (cause) => {
    throw new Failure("workbook-damaged", { part }, { cause });
  });
  const decoder = new TextDecoder(
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8",
  );
  const step = 1 << 20;
  for (let at = 0; at < bytes.length; at += step) parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
  parser.write(decoder.decode()).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** "r:id" stays apart from "id": prefixes of attributes are kept as "id" of relationships only. */
function localAttributes(attributes: Record<string, string>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.endsWith(":id") ? "relationship" : localName(name), value]),
  );
}

/** "_x000D_" is how workbooks write characters that XML cannot hold. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\r\n?/gu, "\n");
}
