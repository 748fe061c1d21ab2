import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Paragraph, Table } from "../../model/document.ts";
import { cellText } from "../grid.ts";
import { readDocument } from "../read.ts";
import { writeZip } from "../zip-write.ts";
import { readDocx } from "./read-docx.ts";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="urn:wps"';
const root = (name: string, inner: string) => `<w:${name} ${namespaces}>${inner}</w:${name}>`;

/** A Word file of a body and, by name, further parts ("numbering", "styles", "footnotes" …). */
function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const others = Object.entries(parts).map(([name, inner]): [string, string] => [`word/${name}.xml`, root(name, inner)]);
  return writeZip([["word/document.xml", root("document", `<w:body>${body}</w:body>`)], ...others]);
}

const read = async (body: string, parts: Record<string, string> = {}) => (await readDocx(wordFile(body, parts), "0".repeat(64))).blocks;
const texts = (blocks: readonly Block[]) => blocks.map((block) => (block.kind === "paragraph" ? block.text : "TABLE"));
const grid = (block: Block | undefined) =>
  (block as Table).rows.map((row) => row.cells.map((c) => `${cellText(c)} ${c.rowSpan}x${c.columnSpan} @${c.row},${c.column}`));

const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (rows: string) => `<w:tbl><w:tblPr/>${rows}</w:tbl>`;
const numbered = (level: number, list = 1) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

describe("words", () => {
  test.each([
    ["joined over runs, blanks collapsed", run("Ủy ban ") + run("  nhân ") + run("dân"), "Ủy ban nhân dân"],
    ["composed over runs", run("Uỷ ban nhân dâ") + run("n xa") + run("\u0303 A"), "Uỷ ban nhân dân xã A"],
    [
      "of a link",
      `${run("Xem ")}<w:hyperlink r:id="r9">${run("dichvucong.gov.vn")}</w:hyperlink>${run(" và")}`,
      "Xem dichvucong.gov.vn và",
    ],
    [
      "around a manual break",
      `<w:r><w:t>KT. CHỦ TỊCH</w:t><w:br/><w:t>PHÓ CHỦ TỊCH</w:t><w:cr/><w:t>Nguyễn A</w:t></w:r>`,
      "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn A",
    ],
    ["around a tab", "<w:r><w:t>Số:</w:t><w:tab/><w:t>/KH-UBND</w:t></w:r>", "Số: /KH-UBND"],
    ["inserted stay, deleted go", `${run("Trước ")}<w:del>${run("15")}</w:del><w:ins>${run("20")}</w:ins>${run("/7")}`, "Trước 20/7"],
    ["moved here stay", `<w:moveFrom>${run("cũ")}</w:moveFrom><w:moveTo>${run("mới")}</w:moveTo>`, "mới"],
    ["in content controls", `<w:sdt><w:sdtPr/><w:sdtContent>${run("Xã A")}</w:sdtContent></w:sdt>`, "Xã A"],
    [
      "of a simple field",
      `<w:fldSimple w:instr="REF so">${run("05")}</w:fldSimple><w:fldSimple w:instr=" PAGE ">${run("7")}</w:fldSimple>`,
      "05",
    ],
    ["hidden go", run("Kế hoạch") + run(" nháp", "<w:vanish/>"), "Kế hoạch"],
    ["in capitals", run("Kế hoạch", "<w:caps/>"), "KẾ HOẠCH"],
    ["with a hyphen that does not break", "<w:r><w:t>05/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>", "05/KH-UBND"],
    ["with a unit raised", run("100 m") + run("2", '<w:vertAlign w:val="superscript"/>') + run(" đất"), "100 m2 đất"],
    [
      "in a font from before Unicode for accented letters only",
      run("KÕ ho¹ch", '<w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/>'),
      "Kế hoạch",
    ],
    [
      "of such a font, the letter that looks like a soft hyphen",
      '<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>Th«ng t</w:t><w:softHyphen/></w:r>',
      "Thông tư",
    ],
    ["in a font from before Unicode", run("KÕ ho¹ch n¨m 2005", '<w:rFonts w:ascii=".VnTime"/>'), "Kế hoạch năm 2005"],
  ])("%s", async (_, content, text) => expect(texts(await read(p(content)))).toEqual([text]));

  test("a complex field's instruction is none, its result is, a page number is not", async () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(texts(await read(p(`${run("Ngày ")}${field("DATE", "14/7")}${run(" trang ")}${field("PAGE", "3")}`)))).toEqual([
      "Ngày 14/7 trang",
    ]);
  });

  test("a paragraph whose mark was deleted goes on in the next", async () => {
    expect(texts(await read(p("Triển khai ", "<w:rPr><w:del/></w:rPr>") + p("kế hoạch") + p("Hết")))).toEqual([
      "Triển khai kế hoạch",
      "Hết",
    ]);
  });

  test("text boxes once, whichever versions the file keeps", async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("ĐẾN")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box("ĐẾN")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(texts(await read(p(`<w:r>${both}</w:r>${run("KẾ HOẠCH")}`)))).toEqual(["KẾ HOẠCH", "ĐẾN"]);
  });
});

describe("look and place", () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style>`;
  test.each([
    ["its style's", p("A", '<w:pStyle w:val="H"/>'), { bold: true, headingLevel: 2, align: "justify", size: 14 }],
    [
      "its own",
      p(run("A", '<w:b w:val="0"/><w:i/><w:sz w:val="26"/>'), '<w:pStyle w:val="H"/><w:jc w:val="center"/>'),
      { bold: false, italic: true, size: 13, align: "center" },
    ],
    ["toggled", p(run("A", '<w:rStyle w:val="S"/>'), '<w:pStyle w:val="H"/>'), { bold: false }],
    ["bold only as a whole", p(run("A", "<w:b/>") + run("b")), { bold: false, headingLevel: null }],
    ["a heading by its name", p("A", '<w:pStyle w:val="Heading3"/>'), { headingLevel: 3 }],
    ["indented", p("A", '<w:ind w:left="720" w:hanging="360"/>'), { indent: 18 }],
  ])("%s", async (_, body, look) => expect((await read(body, { styles }))[0]).toMatchObject({ look }));

  test("places count every paragraph, gaps say where a tab was", async () => {
    const blocks = (await read(`${p("A")}${p("")}${p("<w:r><w:t>Số:</w:t><w:tab/><w:t>05</w:t></w:r>")}`)) as Paragraph[];
    expect(blocks[1]?.segments).toEqual([{ start: 0, end: 6, place: { kind: "paragraph", index: 2 }, gaps: [3] }]);
  });
});

describe("automatic numbers", () => {
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.", '<w:pStyle w:val="H1"/>')}${level(1, "decimal", "%2.", '<w:pStyle w:val="H2"/>')}${level(2, "bullet", "-")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const styles = ["H1", "H2"]
    .map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`)
    .join("");

  test("are part of the text, direct or from a style", async () => {
    const body = [
      p("MỤC ĐÍCH", '<w:pStyle w:val="H1"/>'),
      p("Yêu cầu", '<w:pStyle w:val="H2"/>'),
      p("Rõ việc", numbered(2)),
      p("TỔ CHỨC", numbered(0)),
    ];
    expect(texts(await read(body.join(""), { numbering, styles }))).toEqual(["I. MỤC ĐÍCH", "1. Yêu cầu", "- Rõ việc", "II. TỔ CHỨC"]);
  });

  test("a paragraph may step out of its style's list", async () => {
    expect(texts(await read(p("A", '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'), { numbering, styles }))).toEqual([
      "A",
    ]);
  });

  test("a number alone fills a cell, a bullet alone does not", async () => {
    const empty = (at: number) => `<w:tc><w:p><w:pPr>${numbered(at)}</w:pPr></w:p></w:tc>`;
    expect(grid((await read(table(row(empty(0) + empty(2) + cell("Họp"))), { numbering }))[0])).toEqual([
      ["I. 1x1 @0,0", " 1x1 @0,1", "Họp 1x1 @0,2"],
    ]);
  });

  test("deleted paragraphs and rows do not count", async () => {
    const gone = `<w:p><w:pPr>${numbered(0)}<w:rPr><w:del/></w:rPr></w:pPr><w:del>${run("bỏ")}</w:del></w:p>`;
    const rows = row(`<w:tc>${p("bỏ", numbered(0))}</w:tc>`, "<w:del/>") + row(`<w:tc>${p("B", numbered(0))}</w:tc>`);
    expect(grid((await read(gone + p("A", numbered(0)) + table(rows), { numbering }))[1])).toEqual([["II. B 1x1 @0,0"]]);
  });
});

describe("tables", () => {
  test("cells merged over rows and columns tile the grid, bookmarks between rows or not", async () => {
    const rows =
      row(cell("TT", '<w:vMerge w:val="restart"/>') + cell("Đơn vị", '<w:gridSpan w:val="2"/>')) +
      '<w:bookmarkStart w:id="0" w:name="x"/>' +
      row(cell("", "<w:vMerge/>") + cell("Chủ trì") + cell("Phối hợp"));
    expect(grid((await read(table(rows)))[0])).toEqual([
      ["TT 2x1 @0,0", "Đơn vị 1x2 @0,1"],
      ["Chủ trì 1x1 @1,1", "Phối hợp 1x1 @1,2"],
    ]);
  });

  test("rows that begin late or end early are filled, sideways merges of old files are spans", async () => {
    const rows =
      row(cell("A") + cell("B") + cell("C")) +
      row(cell("D"), '<w:gridBefore w:val="1"/>') +
      row(cell("E", '<w:hMerge w:val="restart"/>') + cell("", "<w:hMerge/>") + cell("F"));
    expect(grid((await read(table(rows)))[0])).toEqual([
      ["A 1x1 @0,0", "B 1x1 @0,1", "C 1x1 @0,2"],
      [" 1x1 @1,0", "D 1x1 @1,1", " 1x1 @1,2"],
      ["E 1x2 @2,0", "F 1x1 @2,2"],
    ]);
  });

  test("a signature below the tasks is no part of their table", async () => {
    const tasks = table(row(cell("TT") + cell("Việc") + cell("Ai")) + row(cell("1") + cell("Họp") + cell("Công an")));
    const signature = table(row(cell("") + cell("") + cell("TM. ỦY BAN NHÂN DÂN")));
    expect(texts(await read(tasks + p("") + signature))).toEqual(["TABLE", "TABLE"]);
  });

  test("a table that a converter began anew on the next page goes on", async () => {
    const first = table(row(cell("TT") + cell("Việc") + cell("Ai")) + row(cell("1") + cell("Họp giao") + cell("Công an")));
    const second = table(row(cell("") + cell("ban") + cell("xã")) + row(cell("2") + cell("Sơ kết") + cell("Công an")));
    const [block, ...others] = await read(first + p("") + second);
    expect(others).toEqual([]);
    expect((block as Table).rows.map((r) => r.cells.map(cellText))).toEqual([
      ["TT", "Việc", "Ai"],
      ["1", "Họp giao ban", "Công an xã"],
      ["2", "Sơ kết", "Công an"],
    ]);
  });

  test("heading rows, and a heading typed again", async () => {
    const heading = cell("STT") + cell("Nội dung");
    const [block] = await read(table(row(heading, "<w:tblHeader/>") + row(cell("1") + cell("Họp")) + row(heading)));
    expect((block as Table).rows.map((r) => [r.cells[0]?.heading, r.repeatedHeading])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  test("tables in cells, with ids that say where", async () => {
    const inner = `<w:tc><w:tcPr/>${table(row(cell("trong")))}${p("sau")}</w:tc>`;
    const [block] = await read(table(row(cell("ngoài") + inner)));
    const inside = (block as Table).rows[0]?.cells[1]?.blocks ?? [];
    expect(inside.map((b) => [b.id, b.kind])).toEqual([
      ["b0.r0.c1.0", "table"],
      ["b0.r0.c1.1", "paragraph"],
    ]);
  });
});

test("footnotes and endnotes are notes, their marks no words", async () => {
  const notes = (kind: string, text: string) =>
    `<w:${kind} w:id="0" w:type="separator">${p("")}</w:${kind}><w:${kind} w:id="2">${p(text)}</w:${kind}>`;
  const body = p(
    `${run("khoáng sản")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" đến cán bộ")}<w:r><w:endnoteReference w:id="2"/></w:r>`,
  );
  const blocks = await read(body, { footnotes: notes("footnote", "Luật số 54."), endnotes: notes("endnote", "Xem thêm.") });
  expect(blocks).toMatchObject([
    {
      layer: "body",
      text: "khoáng sản đến cán bộ",
      noteMarks: [
        { at: 10, label: "1" },
        { at: 21, label: "i" },
      ],
    },
    { layer: "note", text: "Luật số 54.", noteMarks: [{ at: 0, label: "1" }] },
    { layer: "note", text: "Xem thêm.", noteMarks: [{ at: 0, label: "i" }] },
  ]);
});

test("a note's mark typed by hand is no word", async () => {
  const [paragraph] = await read(p(`${run("khoáng sản")}${run("(1)", '<w:vertAlign w:val="superscript"/>')}${run(" đến")}`));
  expect(paragraph).toMatchObject({ text: "khoáng sản đến", noteMarks: [{ at: 10, label: "(1)" }] });
});

test("the strict variant of the format is the same format", async () => {
  const strict = root("document", `<w:body>${p("KẾ HOẠCH")}</w:body>`).replaceAll(
    "schemas.openxmlformats.org/wordprocessingml/2006",
    "purl.oclc.org/ooxml/wordprocessingml",
  );
  expect(texts((await readDocx(writeZip([["word/document.xml", strict]]), "")).blocks)).toEqual(["KẾ HOẠCH"]);
});

test("headers and footers are furniture", async () => {
  const target = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="${target}/header" Target="header1.xml"/><Relationship Id="f" Type="${target}/footer" Target="footer1.xml"/></Relationships>`;
  const body = `<w:body>${p("KẾ HOẠCH")}<w:sectPr><w:headerReference r:id="h"/><w:footerReference r:id="f"/></w:sectPr></w:body>`;
  const file = writeZip([
    ["word/document.xml", root("document", body)],
    ["word/_rels/document.xml.rels", relationships],
    ["word/header1.xml", root("hdr", p("HỎA TỐC"))],
    ["word/footer1.xml", root("ftr", p(`<w:fldSimple w:instr="PAGE">${run("1")}</w:fldSimple>`) + p("Lưu hành nội bộ"))],
  ]);
  const { blocks } = await readDocx(file, "");
  expect(blocks.map((block) => [block.layer, texts([block])[0]])).toEqual([
    ["header", "HỎA TỐC"],
    ["body", "KẾ HOẠCH"],
    ["footer", "Lưu hành nội bộ"],
  ]);
});

describe("files that cannot be read are refused with a reason", () => {
  const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>';
  test.each([
    ["docx-damaged", writeZip([["word/document.xml", "<w:document><w:body>"]])],
    ["docx-doctype", writeZip([["word/document.xml", entity]])],
    ["docx-damaged", writeZip([["word/document.xml", "<a>".repeat(100_000)]])],
    ["zip-bomb", writeZip([["word/document.xml", "<a/>".repeat(6 * 2 ** 20)]])],
    ["file-word-missing", writeZip([["[Content_Types].xml", "<Types>wordprocessingml.document.main+xml</Types>"]])],
    ["zip-damaged", wordFile(p("KẾ HOẠCH")).subarray(0, 300)],
  ])("%s", async (code, file) => {
    await expect(readDocument(file, { name: "a.docx" })).rejects.toMatchObject({ code, values: { file: "a.docx" } });
  });
});

test.each([
  ["docx-pictures", p('<w:r><w:pict><v:shape><v:imagedata r:id="r1"/></v:shape></w:pict></w:r>')],
  ["docx-changes", p(`<w:ins>${run("mới")}</w:ins>`)],
  ["docx-hidden", p(run("nháp", "<w:vanish/>") + run("Kế hoạch"))],
  ["docx-embedded", '<w:altChunk r:id="r1"/>'],
])("%s is said", async (code, body) => {
  const { notices } = await readDocx(wordFile(body), "");
  expect(notices).toMatchObject([{ code, values: { count: 1 } }]);
});

test("whatever the merged cells, the grid is tiled and no word of a cell that shows is lost", async () => {
  const merge = fc.constantFrom("", "<w:vMerge/>", '<w:vMerge w:val="restart"/>', "<w:hMerge/>", '<w:hMerge w:val="restart"/>');
  const anyCell = fc.tuple(fc.integer({ min: 1, max: 3 }), merge);
  const anyRow = fc.tuple(fc.array(anyCell, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 2 }));
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 5 }), async (rows) => {
      let n = 0;
      const shown: string[] = [];
      const xml = rows.map(([cells, before]) => {
        const inner = cells.map(([span, merged]) => {
          if (merged === "" || merged.includes("restart")) shown.push(`w${n}`);
          return cell(`w${n++}`, `<w:gridSpan w:val="${span}"/>${merged}`);
        });
        return row(inner.join(""), `<w:gridBefore w:val="${before}"/>`);
      });
      const [block] = await read(table(xml.join("")));
      const cells = (block as Table).rows.flatMap((r) => r.cells);
      const covered = cells.flatMap((c) =>
        Array.from({ length: c.rowSpan * c.columnSpan }, (_, i) => `${c.row + (i % c.rowSpan)},${c.column + Math.floor(i / c.rowSpan)}`),
      );
      expect(new Set(covered).size).toBe(covered.length);
      expect(covered).toHaveLength((block as Table).columns * rows.length);
      expect(cells.map(cellText)).toEqual(expect.arrayContaining(shown));
    }),
    { numRuns: 60 },
  );
});

const corpus = new URL("../../../../shared/corpus/", import.meta.url);
const annotated = existsSync(corpus)
  ? readdirSync(corpus).filter(
      (name) => existsSync(new URL(`${name}/plan.docx`, corpus)) && existsSync(new URL(`${name}/gold.json`, corpus)),
    )
  : [];
if (annotated.length === 0) console.warn("skipped: no ../shared corpus beside the project");

describe.skipIf(annotated.length === 0)("the shared corpus", () => {
  type Task = { text: string; deadline_text: string | null; label: string | null };

  // An empty list would be a suite without a test, which vitest calls an error.
  test.each(annotated.length === 0 ? ["none"] : annotated)("%s: every task and deadline stands whole in the document", async (name) => {
    const gold = JSON.parse(readFileSync(new URL(`${name}/gold.json`, corpus), "utf8")) as { tasks: Task[] };
    const { blocks } = await readDocx(readFileSync(new URL(`${name}/plan.docx`, corpus)), "");
    const cells = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap((r) => r.cells.map(cellText)) : []));
    const lines = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    const plain = (text: string) => text.replace(/\s+/g, " ").replace(/[\s.;,:]+$/, "");
    const inCell = new Set(cells.map(plain));
    const all = lines.map(plain).join("\n");
    const words = gold.tasks
      .flatMap((task) => [task.text, task.deadline_text ?? ""])
      .filter((text) => text !== "")
      .map(plain);
    expect(words.filter((text) => !inCell.has(text) && !all.includes(text))).toEqual([]);
  });
});

test("words in old fonts are told by their encoding, words in Unicode beside them stay", async () => {
  const old = (words: string): string => run(words, '<w:rFonts w:ascii=".VnTime"/>');
  const body = p(old("Céng hoµ x· héi chñ nghÜa ViÖt Nam")) + p(old("KÕ ho¹ch triÓn khai thùc hiÖn nhiÖm vô n¨m 2005")) + p("Sở Y tế");
  const { blocks, notices } = await readDocx(wordFile(body), "0".repeat(64));
  expect(texts(blocks)).toEqual(["Cộng hoà xã hội chủ nghĩa Việt Nam", "Kế hoạch triển khai thực hiện nhiệm vụ năm 2005", "Sở Y tế"]);
  expect(notices).toMatchObject([{ code: "charset-converted", values: { encoding: "tcvn3", paragraphs: 2 } }]);
});
