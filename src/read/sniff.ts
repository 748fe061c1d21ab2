import type { Format } from "../model/document.ts";
import { markdownSigns } from "./markdown/signs.ts";
import { oleStreams } from "./ole-streams.ts";
import { type DecodedText, decodeText } from "./text-decoding.ts";
import { openZip } from "./zip.ts";

/** What the bytes are: a format with a reader, or something else, named by a key of `read.ts`'s refusals. */
export type Sniffed =
  | { format: Exclude<Format, "text" | "markdown"> }
  | { format: "text" | "markdown"; decoded: DecodedText }
  | { refused: Refusal };

export const refusals = [
  "empty",
  "picture",
  "archive",
  "zip-other",
  "word-missing",
  "opendocument",
  "presentation",
  "binary-workbook",
  "office-encrypted",
  "ole-other",
  "web-archive",
  "word-xml",
  "xml-other",
  "binary",
  "encoding",
] as const;
export type Refusal = (typeof refusals)[number];

/**
 * Tells a file's format by its bytes. `name` breaks one tie only: whether text without clear signs is Markdown. Files named
 * .doc are often RTF, HTML or DOCX, so a name proves nothing.
 */
export function sniff(bytes: Uint8Array, name = ""): Sniffed {
  if (bytes.length === 0) return { refused: "empty" };
  const start = headOf(bytes, "hex", 16);
  if (zipStart.test(start)) return sniffZip(bytes);
  if (oleStart.test(start)) return sniffOle(bytes);
  if (pictureStart.test(start)) return { refused: "picture" };
  if (archiveStart.test(start)) return { refused: "archive" };
  const head = headOf(bytes, "latin1", 1024);
  if (head.includes("%PDF-")) return { format: "pdf" };
  if (/^[\s\u00ef\u00bb\u00bf]*\{\\rtf/u.test(head)) return { format: "rtf" };
  // Pages in old code pages are no UTF-8: their tags are looked at before their letters are.
  if (htmlStart.test(head)) return { format: "html" };
  return sniffText(bytes, name);
}

/** First bytes in hex: PNG, JPEG, GIF, TIFF (both byte orders), BMP, WebP. */
const pictureStart = /^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a|424d.{8}00000000|52494646.{8}57454250)/u;
/** gzip, RAR, 7z. */
const archiveStart = /^(?:1f8b|52617221|377abcaf)/u;
const htmlStart = /^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|meta|body)[\s>]/iu;
const zipStart = /^504b(?:0304|0506)/u;
const oleStart = /^d0cf11e0a1b11ae1/u;

function headOf(bytes: Uint8Array, as: "hex" | "latin1", most: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, most)).toString(as);
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const zip = openZip(bytes);
  const has = (name: string) => zip.names.includes(name);
  const types = new TextDecoder().decode(zip.read("[Content_Types].xml") ?? new Uint8Array());
  if (
    /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled/u.test(types) ||
    has("word/document.xml")
  ) {
    return { format: "docx" };
  }
  if (/spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template)\.macroEnabled/u.test(types) || has("xl/workbook.xml")) {
    return { format: "xlsx" };
  }
  if (has("xl/workbook.bin")) return { refused: "binary-workbook" };
  if (has("ppt/presentation.xml")) return { refused: "presentation" };
  if (zip.names.some((part) => part.startsWith("word/"))) return { refused: "word-missing" };
  if (has("mimetype") && has("content.xml")) return { refused: "opendocument" };
  return { refused: "zip-other" };
}

function sniffOle(bytes: Uint8Array): Sniffed {
  const streams = oleStreams(bytes);
  if (streams.includes("EncryptedPackage") || streams.includes("EncryptionInfo")) return { refused: "office-encrypted" };
  if (streams.includes("WordDocument")) return { format: "doc" };
  if (streams.includes("Workbook") || streams.includes("Book")) return { format: "xls" };
  if (streams.includes("PowerPoint Document")) return { refused: "presentation" };
  return { refused: "ole-other" };
}

function sniffText(bytes: Uint8Array, name: string): Sniffed {
  const decoded = decodeText(bytes);
  if (decoded === null) return { refused: looksBinary(bytes) ? "binary" : "encoding" };
  const start = decoded.text.slice(0, 4096).trimStart();
  if (start === "") return { refused: "empty" };
  if (htmlStart.test(start)) return { format: "html" };
  if (/^mime-version:[\s\S]*multipart\/related/iu.test(start)) return { refused: "web-archive" };
  if (start.startsWith("<?xml")) {
    return { refused: /progid="Word\.Document"|<pkg:package|<w:wordDocument/u.test(start) ? "word-xml" : "xml-other" };
  }
  const markdown = markdownSigns(decoded.text) >= 2 || /\.(?:md|markdown)$/iu.test(name);
  return { format: markdown ? "markdown" : "text", decoded };
}

/** Text of any encoding has hardly any control characters but tab, line ends and form feed. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const odd = sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length;
  return odd > sample.length / 100;
}
