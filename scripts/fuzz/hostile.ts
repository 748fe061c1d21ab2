import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { zipSync } from "fflate";
import { sample } from "../../src/read/legacy/samples/shown.ts";
import { begin, end, record, u16, book as xls } from "../../src/read/spreadsheet/samples/xls.ts";
import { sheet, book as xlsx } from "../../src/read/spreadsheet/samples/xlsx.ts";
import { openZip } from "../../src/read/zip.ts";
import { writeZip } from "../../src/read/zip-write.ts";
import { rawPdf, stream } from "./raw-pdf.ts";

/**
 * A file made to exhaust its reader. `ends`: the Failure that refuses it, a notice that says what was left out, or null where nothing
 * is lost and it is simply read. `ocr`: its pages ask for character recognition. `heavy`: it takes more than some seconds or a gigabyte.
 */
export type Hostile = { title: string; name: string; bytes: () => Uint8Array; ends: string | null; ocr?: boolean; heavy?: boolean };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const blanks = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0x20);
const types = (part: string, kind: string): string =>
  `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;
const word = (document: Uint8Array | string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": utf8(types("word/document.xml", "wordprocessingml.document")),
    "word/document.xml": typeof document === "string" ? utf8(document) : document,
    ...more,
  });
const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordBody = (inner: string): string => `<w:document ${wordNamespace}><w:body>${inner}</w:body></w:document>`;
const entities = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${"bcdefgh".replace(/./gu, (letter) => {
  const before = String.fromCharCode(letter.charCodeAt(0) - 1);
  return `<!ENTITY ${letter} "${`&${before};`.repeat(10)}">`;
})}<!ENTITY f SYSTEM "file:///etc/hostname">]>`;

const million = 1_000_000;

const packed: Hostile[] = [
  { title: "a part that unpacks a thousandfold", name: "a.docx", bytes: () => word(blanks(60 * million)), ends: "zip-bomb" },
  {
    title: "a sheet that unpacks a thousandfold",
    name: "a.xlsx",
    bytes: () => zipSync({ "xl/workbook.xml": blanks(60 * million) }),
    ends: "zip-bomb",
  },
  {
    title: "an open document that unpacks a thousandfold: it is never unpacked",
    name: "a.odt",
    bytes: () => zipSync({ mimetype: utf8("application/vnd.oasis.opendocument.text"), "content.xml": blanks(60 * million) }),
    ends: "file-opendocument",
  },
  {
    title: "bombs in bombs: embedded files are never unpacked",
    name: "a.docx",
    bytes: () =>
      word(wordBody("<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>"), {
        "word/embeddings/a.docx": zipSync({ "a.zip": zipSync({ a: blanks(10 * million) }), "b.zip": zipSync({ a: blanks(10 * million) }) }),
      }),
    ends: null,
  },
  {
    title: "a zip that states a thousand times the entries it has",
    name: "a.docx",
    bytes: () => {
      const zip = Buffer.from(word(wordBody("")));
      zip.writeUInt16LE(0xffff, zip.length - 12);
      return new Uint8Array(zip);
    },
    ends: "zip-bomb",
  },
  { title: "entities that grow (Word)", name: "a.docx", bytes: () => word(`${entities}<a>&h;</a>`), ends: "docx-doctype" },
  {
    title: "entities that grow (Excel)",
    name: "a.xlsx",
    bytes: () => xlsx([["A", "visible", `${entities}<worksheet><sheetData><row><c><v>&h;</v></c></row></sheetData></worksheet>`]]),
    ends: "workbook-damaged",
  },
  { title: "entities that grow (a page)", name: "a.html", bytes: () => utf8(`<!doctype html ${entities.slice(10)}<p>&h; &f;`), ends: null },
  {
    title: "a hundred thousand elements in one another",
    name: "a.docx",
    bytes: () => word(wordBody("<w:sdt>".repeat(100_000))),
    ends: "docx-damaged",
  },
  {
    title: "tables in tables",
    name: "a.docx",
    bytes: () =>
      word(wordBody(`${"<w:tbl><w:tr><w:tc>".repeat(100)}<w:p><w:r><w:t>a</w:t></w:r></w:p>${"</w:tc></w:tr></w:tbl>".repeat(100)}`)),
    ends: null,
  },
  {
    title: "a sheet's last cell",
    name: "a.xlsx",
    bytes: () =>
      xlsx([["A", "visible", sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')]]),
    ends: null,
  },
  {
    title: "a million cells",
    heavy: true,
    name: "a.xlsx",
    bytes: () =>
      writeZip(
        ((zip) => zip.names.map((name) => [name, zip.read(name) ?? ""] as const))(
          openZip(xlsx([["A", "visible", sheet(`<row>${"<c><v>1</v></c>".repeat(million)}</row>`)]])),
        ),
      ),
    ends: "workbook-too-large",
  },
];

const many = 100_000;
/** As many million blanks, each million in a thousand bytes that stand by themselves (RFC 1951: the same block again and again). */
const blanksDeflated = (millions: number): Uint8Array => {
  const block = deflateRawSync(Buffer.alloc(million, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(millions).fill(block), Buffer.from([3, 0])]);
};
const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
const pdfOf = (pages: string, ...more: (string | Uint8Array)[]): Uint8Array =>
  rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", pages, ...more]);
const onePage = (entries: string, ...more: (string | Uint8Array)[]): Uint8Array =>
  pdfOf("<< /Type /Pages /Count 1 /Kids [3 0 R] >>", `<< /Type /Page /Parent 2 0 R ${entries} >>`, ...more);

const pdfs: Hostile[] = [
  {
    title: "a hundred thousand pages",
    heavy: true,
    name: "a.pdf",
    bytes: () => pdfOf(`<< /Type /Pages /Count ${many} /Kids [${"3 0 R ".repeat(many)}] >>`, page),
    ends: "pdf-too-many-pages",
  },
  {
    title: "a hundred thousand pages promised, one there",
    name: "a.pdf",
    bytes: () => pdfOf(`<< /Type /Pages /Count ${many} /Kids [3 0 R] >>`, page),
    ends: "pdf-empty",
  },
  {
    title: "a tree of pages that is its own branch",
    name: "a.pdf",
    bytes: () => pdfOf("<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>"),
    ends: "pdf-damaged",
  },
  {
    title: "a tree of pages twenty thousand branches deep",
    name: "a.pdf",
    bytes: () =>
      pdfOf(
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        ...Array.from({ length: 20_000 }, (_, i) => `<< /Type /Pages /Count 1 /Parent ${i + 2} 0 R /Kids [${i + 4} 0 R] >>`),
        page,
      ),
    ends: "pdf-empty",
  },
  {
    title: "a page as wide as a country",
    heavy: true,
    name: "a.pdf",
    ocr: true,
    bytes: () =>
      onePage(
        "/MediaBox [0 0 1000000000 1000000000] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>",
        stream("", "1000000000 0 0 1000000000 0 0 cm /I Do"),
        stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x"),
      ),
    ends: "pdf-ocr",
  },
  {
    title: "a picture of ten thousand million points",
    name: "a.pdf",
    ocr: true,
    bytes: () =>
      onePage(
        "/MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>",
        stream("", "595 0 0 842 0 0 cm /I Do"),
        stream("/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceGray /BitsPerComponent 8", "x"),
      ),
    ends: "pdf-page-too-full",
  },
  {
    title: "a form that draws itself twice",
    name: "a.pdf",
    bytes: () =>
      onePage(
        "/MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >>",
        stream("", "/F Do"),
        stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>", "/F Do /F Do"),
      ),
    ends: "pdf-empty",
  },
  {
    title: "forms that each draw the next ten times",
    heavy: true,
    name: "a.pdf",
    bytes: () =>
      onePage(
        "/MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >>",
        stream("", "/F Do"),
        ...Array.from({ length: 9 }, (_, i) =>
          stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F ${i + 6} 0 R >> >>`, "/F Do ".repeat(10)),
        ),
        stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 m 9 9 l S"),
      ),
    ends: "pdf-page-too-full",
  },
  {
    title: "operators that unpack a thousandfold, twice over",
    heavy: true,
    name: "a.pdf",
    ocr: true,
    bytes: () =>
      onePage(
        "/MediaBox [0 0 595 842] /Contents 4 0 R",
        stream("/Filter [/FlateDecode /FlateDecode]", deflateSync(deflateSync(Buffer.from("0 0 m 9 9 l S ".repeat(10 * million))))),
      ),
    ends: "pdf-page-too-full",
  },
  {
    title: "blanks that unpack a thousandfold, three times over",
    heavy: true,
    name: "a.pdf",
    bytes: () =>
      onePage(
        "/MediaBox [0 0 595 842] /Contents 4 0 R",
        stream(
          "/Filter [/FlateDecode /FlateDecode /FlateDecode]",
          deflateSync(deflateSync(deflateSync(Buffer.alloc(300 * million, 0x20)))),
        ),
      ),
    ends: "pdf-empty",
  },
  {
    title: "six hundred million blanks",
    heavy: true,
    name: "a.pdf",
    bytes: () => onePage("/MediaBox [0 0 595 842] /Contents 4 0 R", stream("/Filter /FlateDecode", blanksDeflated(600))),
    ends: "pdf-page-too-full",
  },
  {
    title: "a character map of sixteen million letters, twenty times over",
    heavy: true,
    name: "a.pdf",
    bytes: () =>
      onePage(
        "/MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>",
        stream("", "BT /F 12 Tf 72 700 Td <0041> Tj ET"),
        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>",
        stream("", `20 beginbfrange ${"<000000> <ffffff> <0041> ".repeat(20)}endbfrange`),
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      ),
    ends: "pdf-stuck",
  },
  {
    title: "the same operators a hundred thousand times",
    heavy: true,
    name: "a.pdf",
    bytes: () => onePage(`/MediaBox [0 0 595 842] /Contents [${"4 0 R ".repeat(many)}]`, stream("", "0 0 m 9 9 l S ".repeat(1000))),
    ends: "pdf-page-too-full",
  },
  {
    title: "streams of objects that extend each other",
    name: "a.pdf",
    bytes: () =>
      pdfOf(
        "<< /Type /Pages /Count 1 /Kids [5 0 R] >>",
        stream("/Type /ObjStm /N 1 /First 4 /Extends 4 0 R", "5 0 << >>"),
        stream("/Type /ObjStm /N 1 /First 4 /Extends 3 0 R", "5 0 << >>"),
      ),
    ends: "pdf-damaged",
  },
  {
    title: "a length that is itself",
    name: "a.pdf",
    bytes: () => onePage("/MediaBox [0 0 595 842] /Contents 4 0 R", "<< /Length 4 0 R >>\nstream\n0 0 m 9 9 l S\nendstream"),
    ends: "pdf-empty",
  },
  {
    title: "tables of objects that follow each other in a circle",
    name: "a.pdf",
    bytes: () => {
      const whole = Buffer.from(onePage("/MediaBox [0 0 595 842]")).toString("latin1");
      const at = /startxref\s+(\d+)/u.exec(whole)?.[1] ?? "0";
      return new Uint8Array(Buffer.from(whole.replace("/Root", `/Prev ${at} /Root`), "latin1"));
    },
    ends: "pdf-empty",
  },
  {
    title: "a million arrays in one another",
    name: "a.pdf",
    bytes: () => onePage(`/MediaBox ${"[".repeat(million)}`),
    ends: "pdf-damaged",
  },
];

const far = (row: number, column: number): Buffer => record(0x203, u16(row, column, 0), Buffer.from(Float64Array.of(1).buffer));

const bound: Hostile[] = [
  {
    title: "cells in the farthest corners",
    name: "a.xls",
    bytes: () =>
      xls(
        Buffer.concat([
          begin(0x10),
          record(0x200, Buffer.alloc(14, 0xff)),
          far(0, 0),
          far(65535, 65535),
          record(0xe5, u16(1, 0, 65535, 0, 65535)),
          end,
        ]),
      ),
    ends: null,
  },
  {
    title: "a hundred million merged cells",
    heavy: true,
    name: "a.xls",
    bytes: () =>
      xls(
        Buffer.concat([
          begin(0x10),
          ...Array.from({ length: 1000 }, (_, i) => far(i, i % 256)),
          ...Array<Buffer>(20).fill(record(0xe5, u16(1000, ...Array.from({ length: 1000 }, () => [0, 65535, 0, 255]).flat()))),
          end,
        ]),
      ),
    ends: null,
  },
  { title: "sectors in a circle", name: "a.doc", bytes: () => inCircles(sample("plan.doc")), ends: "doc-damaged" },
  { title: "sectors that point anywhere", name: "a.doc", bytes: () => scattered(sample("plan.doc")), ends: "file-ole-other" },
];

/** The table of sectors of a compound file ([MS-CFB] 2.3), every entry changed. */
function withTable(file: Uint8Array, entry: (at: number) => number): Uint8Array {
  const bytes = Buffer.from(file);
  const size = 2 ** bytes.readUInt16LE(30);
  const table = (bytes.readUInt32LE(76) + 1) * size;
  for (let i = 0; i < size / 4 && table + i * 4 + 4 <= bytes.length; i++) bytes.writeUInt32LE(entry(i), table + i * 4);
  return new Uint8Array(bytes);
}
const inCircles = (file: Uint8Array): Uint8Array => withTable(file, (at) => at ^ 1);
const scattered = (file: Uint8Array): Uint8Array => withTable(file, (at) => (at * 7919) % 65521);

const plainly: Hostile[] = [
  {
    title: "a hundred thousand divisions in one another",
    name: "a.html",
    bytes: () => utf8(`<html>${"<div>".repeat(many)}x`),
    ends: "html-too-deep",
  },
  {
    title: "a hundred thousand tables in one another",
    heavy: true,
    name: "a.html",
    bytes: () => utf8(`<html>${"<table><tr><td>".repeat(many)}x`),
    ends: "html-too-deep",
  },
  {
    title: "a table of a thousand million cells",
    name: "a.html",
    bytes: () => utf8(`<html><table>${"<tr><td rowspan=65534 colspan=1000>x".repeat(1000)}`),
    ends: null,
  },
  {
    title: "a hundred thousand groups in one another",
    name: "a.rtf",
    bytes: () => utf8(`{\\rtf1 ${"{".repeat(many)}x`),
    ends: "rtf-too-deep",
  },
  { title: "binary data without end", name: "a.rtf", bytes: () => utf8("{\\rtf1 K\\bin9999999999 abc}"), ends: "rtf-cut-short" },
  {
    title: "a hundred thousand borders of cells",
    name: "a.rtf",
    bytes: () => utf8(`{\\rtf1 \\trowd${Array.from({ length: many }, (_, i) => `\\cellx${i}`).join("")} a\\cell\\row}`),
    ends: null,
  },
  { title: "a hundred thousand quotes in one another", name: "a.md", bytes: () => utf8(`# a\n${"> ".repeat(many)}x`), ends: null },
  { title: "a hundred thousand bullets in one another", name: "a.md", bytes: () => utf8(`# a\n${"- ".repeat(many)}x`), ends: null },
  {
    title: "seven hundred bullets, each on a line in the one above",
    name: "a.md",
    bytes: () => utf8(`# a\n${Array.from({ length: 700 }, (_, i) => `${"  ".repeat(i)}- x`).join("\n")}`),
    ends: null,
  },
  { title: "a hundred thousand comments that never end", name: "a.md", bytes: () => utf8(`# a\n${"<!--".repeat(many)}x`), ends: null },
  { title: "a hundred thousand links that never end", name: "a.md", bytes: () => utf8(`# a\n${"[a](".repeat(many)}x`), ends: null },
  { title: "thirty thousand tables", heavy: true, name: "a.md", bytes: () => utf8(`# a\n${"1\tx\ty\n\n".repeat(30_000)}`), ends: null },
  {
    title: "thirty thousand tables that go on with each other",
    heavy: true,
    name: "a.md",
    bytes: () => utf8(`# a\n${Array.from({ length: 30_000 }, (_, i) => `${i + 1}\tx\ty\n\n`).join("")}`),
    ends: null,
  },
  {
    title: "thirty thousand tables with a heading",
    heavy: true,
    name: "a.md",
    bytes: () => utf8(`# a\n${"|TT|Việc|Ai|\n|-|-|-|\n|1|b|c|\n\n".repeat(10_000)}`),
    ends: null,
  },
  {
    title: "thirty thousand tables with a heading",
    heavy: true,
    name: "a.html",
    bytes: () => utf8(`<html>${"<table><tr><th>TT<th>Việc<th>Ai<tr><td>1<td>b<td>c</table>".repeat(10_000)}`),
    ends: null,
  },
];

const lineOf = (words: string, bytes: number): Uint8Array => utf8(words.repeat(Math.ceil(bytes / utf8(words).length)));
const long = 20 * million;
const lines: Hostile[] = [
  ["one word", "a"],
  ["words", "kế hoạch thực hiện "],
  ["digits", "1"],
  ["brackets", "("],
  ["dots", "."],
  ["blanks", "a      b "],
  ["tabs", "a\t"],
  ["sentences", "Sở Y tế chủ trì, hoàn thành trước ngày 30/6/2026. "],
].flatMap(([title = "", words = ""]) =>
  ["txt", "md"].map((ending) => ({
    title: `a line of 20 MB: ${title}`,
    heavy: true,
    name: `a.${ending}`,
    bytes: () => lineOf(words, long),
    ends: "document-too-long",
  })),
);

export const hostile: readonly Hostile[] = [...packed, ...pdfs, ...bound, ...plainly, ...lines];
