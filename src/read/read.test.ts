import { describe, expect, test } from "vitest";
import { sentenceOf, sentences } from "../text/notice-text.ts";
import { readDocument } from "./read.ts";
import { refusals } from "./sniff.ts";
import { writeZip } from "./zip-write.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each(refusals)("a file refused as %s is told why, in both languages", (refusal) => {
  expect(sentences[`file-${refusal}`]).toMatchObject({ en: expect.stringContaining("{file}"), vi: expect.stringContaining("{file}") });
});

describe("readDocument", () => {
  test("names the bytes by their SHA-256 and reads them by what they are", async () => {
    const document = await readDocument(bytes("# KẾ HOẠCH\n\n**Điều 1.** Ban hành"), { name: "kehoach.pdf" });
    expect(document).toMatchObject({ format: "markdown", sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(document.blocks).toMatchObject([
      { id: "b0", text: "KẾ HOẠCH" },
      { id: "b1", text: "Điều 1. Ban hành" },
    ]);
  });

  test("gives the same document for the same bytes", async () => {
    const file = writeZip([
      [
        "word/document.xml",
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
      ],
    ]);
    expect(await readDocument(file)).toEqual(await readDocument(file));
  });

  test("refuses with the file's name", async () => {
    const refused = readDocument(new Uint8Array(), { name: "trong.docx" });
    await expect(refused).rejects.toMatchObject({ name: "Failure", code: "file-empty", values: { file: "trong.docx" } });
    expect(sentenceOf({ code: "file-empty", values: { file: "trong.docx" } }, "vi")).toBe(
      "trong.docx: tệp rỗng. Hãy lấy lại tệp từ nơi gửi.",
    );
  });

  test("says from which encoding it converted", async () => {
    const { notices, blocks } = await readDocument(new Uint8Array(Buffer.from("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "latin1")));
    expect(blocks).toMatchObject([{ text: "Cộng hoà xã hội chủ nghĩa Việt Nam" }]);
    expect(notices).toContainEqual({ code: "text-charset", severity: "info", values: { charset: "TCVN3" }, evidence: null });
  });
});
