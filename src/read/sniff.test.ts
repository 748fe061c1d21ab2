import { describe, expect, test } from "vitest";
import { sniff } from "./sniff.ts";
import { writeZip } from "./zip-write.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const told = (content: Uint8Array, name?: string) => {
  const sniffed = sniff(content, name);
  return "refused" in sniffed ? `refused: ${sniffed.refused}` : sniffed.format;
};
/** An OLE2 compound file of two sectors, allocation table and directory, whose root holds these streams. */
function oleFile(...streams: string[]): Uint8Array {
  const file = Buffer.alloc(512 + 512 + 128 * (4 * Math.ceil((streams.length + 1) / 4)));
  file.write("d0cf11e0a1b11ae1", 0, "hex");
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, 1024);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(0xfffffffe, 512 + 4);
  ["Root Entry", ...streams].forEach((name, i) => {
    const at = 1024 + i * 128;
    file.write(name, at, "utf16le");
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    file.fill(0xff, at + 68, at + 80);
    // The root's child is the first stream; each stream's right neighbour is the next.
    if (i < streams.length) file.writeUInt32LE(i + 1, at + (i === 0 ? 76 : 72));
  });
  return new Uint8Array(file);
}
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

describe("the bytes decide, not the name", () => {
  test.each([
    ["pdf", bytes("%PDF-1.7\n%…"), "kehoach.docx"],
    ["pdf", bytes("rác trước đầu tệp\n%PDF-1.4"), "a.pdf"],
    ["rtf", bytes("{\\rtf1\\ansi Kế hoạch}"), "kehoach.doc"],
    ["html", bytes("\ufeff\n<html xmlns:o='urn:x'><body>Kế hoạch"), "kehoach.doc"],
    ["html", bytes('<!DOCTYPE html PUBLIC "-//W3C//DTD">\n<p>'), "x.txt"],
    ["html", new Uint8Array([...bytes("<html><body>K"), 0xd5, 0xe4, 0xb7]), "tcvn3.htm"],
    ["docx", writeZip([["word/document.xml", "<w/>"]]), "kehoach.doc"],
    ["xlsx", writeZip([["xl/workbook.xml", "<w/>"]]), "kehoach.pdf"],
    ["text", bytes("KẾ HOẠCH\nTriển khai công tác năm 2025\n"), "kehoach.pdf"],
    ["refused: empty", new Uint8Array(), "a.txt"],
    ["refused: empty", bytes(" \n\n"), "a.txt"],
    ["refused: picture", png, "scan.pdf"],
    ["refused: zip-other", writeZip([["ảnh.png", png]]), "kehoach.docx"],
    ["refused: word-missing", writeZip([["word/styles.xml", "<w/>"]]), "kehoach.docx"],
    ["refused: presentation", writeZip([["ppt/presentation.xml", "<w/>"]]), "a.pptx"],
    [
      "refused: opendocument",
      writeZip([
        ["mimetype", "application/vnd.oasis.opendocument.text"],
        ["content.xml", "<o/>"],
      ]),
      "a.odt",
    ],
    ["refused: web-archive", bytes("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x"), "a.doc"],
    ["refused: word-xml", bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), "a.doc"],
    ["refused: binary", new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 250, 251]), "a.txt"],
    ["refused: encoding", new Uint8Array([0x4b, 0xd5, 0xe4, 0xb7, 0xca, 0xcb, 0x20, 0xd0, 0xd5, 0xe4]), "a.txt"],
    ["doc", oleFile("WordDocument"), "a.docx"],
    ["doc", oleFile("1Table", "WordDocument", "Data"), "a.doc"],
    ["xls", oleFile("Workbook"), "a.doc"],
    ["refused: office-encrypted", oleFile("EncryptionInfo", "EncryptedPackage"), "mat.docx"],
    ["refused: ole-other", oleFile("__properties_version1.0"), "thu.msg"],
    ["refused: ole-other", oleFile("WordDocument").subarray(0, 600), "cut.doc"],
  ])("%s", (expected, content, name) => expect(told(content, name)).toBe(expected));
});

describe("text or Markdown", () => {
  test.each([
    ["markdown", "## KẾ HOẠCH\n\n**Điều 1.** Ban hành", "a.txt"],
    ["markdown", "# KẾ HOẠCH\n", "a.md"],
    ["text", "# KẾ HOẠCH\n", "a.txt"],
    ["markdown", "KẾ HOẠCH\n- một\n", "a.md"],
    ["text", "- một\n* hai\n1. ba\n----\n", "a.txt"],
    ["markdown", "| a | b |\n|---|---|\n| 1 | **2** |", ""],
  ])("%s: %j named %j", (expected, content, name) => expect(told(bytes(content), name)).toBe(expected));
});

describe("UTF-16", () => {
  const text = "KẾ HOẠCH số 5";
  const little = new Uint8Array(Buffer.from(text, "utf16le"));
  const big = new Uint8Array(Buffer.from(text, "utf16le").swap16());
  test.each([
    ["with a mark", new Uint8Array([0xff, 0xfe, ...little])],
    ["with a mark, big-endian", new Uint8Array([0xfe, 0xff, ...big])],
    ["without a mark", little],
    ["without a mark, big-endian", big],
  ])("%s", (_, content) => expect(sniff(content)).toMatchObject({ format: "text", decoded: { text, repaired: false } }));
});

test("a letter cut in the middle is repaired and said", () => {
  expect(sniff(bytes("Ủy ban nhân dân xã").subarray(0, -1))).toMatchObject({
    format: "text",
    decoded: { text: "Ủy ban nhân dân x\ufffd", repaired: true },
  });
});

describe("texts from before Unicode", () => {
  const text = "Céng hoµ x· héi chñ nghÜa ViÖt Nam";
  test.each([
    ["TCVN3", new Uint8Array(Buffer.from(text, "latin1")), "Cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["TCVN3", bytes(text), "Cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["VNI", new Uint8Array(Buffer.from("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "latin1")), "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["Windows-1258", new Uint8Array(Buffer.from("K\xea\xec hoa\xf2ch xa\xde h\xf4\xf2i d\xe2n", "latin1")), "Kế hoạch xã hội dân"],
  ])("%s", (charset, content, read) => expect(sniff(content)).toMatchObject({ format: "text", decoded: { text: read, charset } }));
});
