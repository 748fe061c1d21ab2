import { describe, expect, it } from "vitest";
import { failureCode, layersOf, paragraphs, read, tables } from "../../../scripts/pdf-reading.ts";
import { filled, line, ruled, text, tinyPdf } from "../../../scripts/tiny-pdf.ts";

describe("words", () => {
  it("puts letters and their marks together, takes ligatures apart, draws doubled letters once", async () => {
    const { blocks } = await read([
      text(72, 100, "Kế hoạch".normalize("NFD")),
      text(72, 130, "ﬁle"),
      text(72, 160, "đậm"),
      text(72.3, 160, "đậm"),
    ]);
    expect(paragraphs(blocks)).toEqual(["Kế hoạch", "file", "đậm"]);
    expect(blocks[2]).toMatchObject({ look: { bold: true } });
  });

  // Counting grid squares up from 1e20 never ends: adding one changes nothing there.
  it("reads on where a letter stands absurdly far off the page", async () => {
    const { blocks } = await read([text(72, 100, "Kế hoạch"), text(1e20, 100, "xa")]);
    expect(paragraphs(blocks)).toEqual(["Kế hoạch xa"]);
  });

  it("takes raised footnote marks out of the words, but not the figure of m²", async () => {
    const { blocks } = await read([
      text(72, 100, "Đề án 06"),
      text(120, 100, "1", { size: 7, rise: 5 }),
      text(130, 100, "diện tích 20 m"),
      text(214, 100, "2", { size: 7, rise: 5 }),
    ]);
    expect(blocks[0]).toMatchObject({ text: "Đề án 06 diện tích 20 m2", noteMarks: [{ at: 8, label: "1" }] });
  });

  it("knows old fonts by their names", async () => {
    const { blocks, notices } = await read([
      text(72, 100, "céng hßa", { font: ".VnTime" }),
      text(72, 150, "kÕ ho¹ch", { font: ".VnTimeH" }),
      text(72, 200, "céng hòa"),
    ]);
    expect(paragraphs(blocks)).toEqual(["cộng hòa KẾ HOẠCH céng hòa"]);
    expect(notices).toMatchObject([{ code: "charset-converted-pages", values: { encoding: "tcvn3", pages: "1" } }]);
  });

  it("puts a number broken after its hyphen together, and a word broken at a soft hyphen", async () => {
    const { blocks } = await read([
      text(72, 100, "Uỷ ban nhân dân tỉnh giao các sở, ban, ngành thực hiện Quyết định số 206/QĐ-"),
      text(72, 116, "TTg của Thủ tướng Chính phủ, bảo đảm đúng tiến độ và chất lượng công việc trong bảng da\u00ad"),
      text(72, 132, "nh mục kèm theo."),
    ]);
    expect(paragraphs(blocks).join(" ")).toContain("206/QĐ-TTg của");
    expect(paragraphs(blocks).join(" ")).toContain("danh mục");
  });

  it("takes words that nobody sees above words that all see for a text layer, once", async () => {
    expect(paragraphs((await read([text(72, 100, "Kế hoạch"), text(72, 100, "Kế hoạch", { mode: 3 })])).blocks)).toEqual(["Kế hoạch"]);
  });

  it("sets page numbers and footnotes apart from the words", async () => {
    const page = (number: string, ...body: string[]): string[] => [text(295, 40, number), ...body];
    const first = page("1", text(72, 100, "Căn cứ Đề án 06."), text(168, 100, "1", { size: 7, rise: 5 }), line(72, 760, 200, 760));
    const note = [text(72, 774, "1", { size: 7, rise: 4 }), text(78, 774, "Quyết định số 06/QĐ-TTg.", { size: 9 })];
    const { blocks } = await read([...first, ...note], {}, page("2", text(72, 100, "1. Triển khai.")));
    expect(layersOf(blocks)).toEqual(
      expect.arrayContaining([
        ["body", "Căn cứ Đề án 06."],
        ["note", expect.stringContaining("Quyết định số 06/QĐ-TTg.")],
        ["header", "2"],
      ]),
    );
  });

  it("reads pages that are turned, by the page or by the text", async () => {
    const turned = await read([text(300, 500, "Kế hoạch năm 2025 của tỉnh", { turn: 90 })]);
    expect(paragraphs(turned.blocks)).toEqual(["Kế hoạch năm 2025 của tỉnh"]);
    const rotated = await read([text(300, 500, "Kế hoạch năm 2025 của tỉnh", { turn: 90 })], { rotate: 90 });
    expect(paragraphs(rotated.blocks)).toEqual(["Kế hoạch năm 2025 của tỉnh"]);
  });

  it("keeps stamps in a layer of their own", async () => {
    const { blocks } = await read([text(72, 100, "Kế hoạch")], { stamp: "Ký bởi: Sở Y tế" });
    expect(layersOf(blocks)).toEqual([
      ["body", "Kế hoạch"],
      ["stamp", "Ký bởi: Sở Y tế"],
    ]);
  });

  it("tells every line's place", async () => {
    const { blocks } = await read([text(72, 100, "Kế hoạch")]);
    expect(blocks[0]).toMatchObject({ segments: [{ start: 0, end: 8, place: { kind: "page", page: 1, box: { x: 72, width: 48 } } }] });
  });
});

// A label ("iv", "PL-1") is what a viewer may show; whoever goes back to the page counts pages, as `#page=2` in an address does.
it("counts pages by their order in the file, whatever labels the file gives them", async () => {
  const catalog = "/PageLabels << /Nums [0 << /S /r /St 4 >> 1 << /P (PL-) /S /D >>] >>";
  const { blocks } = await read([text(72, 100, "Kế hoạch.")], { catalog }, [text(72, 100, "1. Triển khai.")]);
  expect(blocks.map((block) => (block.kind === "paragraph" ? block.segments.map(({ place }) => place) : []))).toMatchObject([
    [{ kind: "page", page: 1 }],
    [{ kind: "page", page: 2 }],
  ]);
});

describe("tables", () => {
  const xs = [72, 110, 300, 420];
  it("are found by strokes and by thin filled rectangles, in any order", async () => {
    const strokes = await read(
      ruled(
        xs,
        [100, 120, 140],
        [
          ["TT", "Nhiệm vụ", "Chủ trì"],
          ["1", "Việc một", "Sở Y tế"],
        ],
      ),
    );
    const areas = await read([
      text(75, 113, "TT"),
      text(113, 113, "Nhiệm vụ"),
      text(303, 113, "Chủ trì"),
      text(75, 133, "1"),
      text(113, 133, "Việc một"),
      text(303, 133, "Sở Y tế"),
      ...[140, 100, 120].map((y) => filled(72, y, 348, 0.7)),
      ...[...xs].reverse().map((x) => filled(x, 100, 0.7, 40)),
    ]);
    const rows = [
      ["TT", "Nhiệm vụ", "Chủ trì"],
      ["1", "Việc một", "Sở Y tế"],
    ];
    expect(tables(strokes.blocks)).toEqual([rows]);
    expect(tables(areas.blocks)).toEqual([rows]);
  });

  it("have broken and doubled lines", async () => {
    const doubled = [100, 101.5, 120, 140].flatMap((y) => [line(72, y, 200, y), line(202, y, 420, y)]);
    const { blocks } = await read([
      text(75, 113, "TT"),
      text(113, 113, "Nhiệm vụ"),
      text(303, 113, "Chủ trì"),
      text(75, 133, "1"),
      text(113, 133, "Việc một"),
      ...doubled,
      ...xs.map((x) => line(x, 100, x, 140)),
    ]);
    expect(tables(blocks)).toEqual([
      [
        ["TT", "Nhiệm vụ", "Chủ trì"],
        ["1", "Việc một", ""],
      ],
    ]);
  });

  it("go on over pages: the heading printed again is marked, the cut row is one row", async () => {
    const heading = ["TT", "Nhiệm vụ", "Chủ trì"];
    const first = ruled(xs, [740, 760, 780], [heading, ["1", "Rà soát các văn bản quy phạm pháp", "Sở Tư pháp"]]);
    const second = ruled(xs, [60, 80, 100, 120], [heading, ["", "luật còn hiệu lực.", ""], ["2", "Việc hai", "Sở Y tế"]]);
    const { blocks } = await read(first, {}, [text(290, 40, "2"), ...second]);
    expect(tables(blocks)).toEqual([
      [
        heading,
        ["1", "Rà soát các văn bản quy phạm pháp luật còn hiệu lực.", "Sở Tư pháp"],
        ["*TT", "Nhiệm vụ", "Chủ trì"],
        ["2", "Việc hai", "Sở Y tế"],
      ],
    ]);
    expect(layersOf(blocks).at(-1)).toEqual(["header", "2"]);
  });

  const heading = ["TT", "Nhiệm vụ", "Chủ trì"];
  const cut = ["1", "Rà soát các văn bản quy phạm pháp", "Sở Tư pháp"];
  const whole = [heading, ["1", "Rà soát các văn bản quy phạm pháp luật còn hiệu lực.", "Sở Tư pháp"]];

  it("go on from a page to one that lies on its side, without a heading, in other widths", async () => {
    const first = ruled(xs, [740, 760, 780], [heading, cut]);
    const turned = [72, 150, 500, 700];
    const second = ruled(
      turned,
      [307, 327, 347],
      [
        ["", "luật còn hiệu lực.", ""],
        ["2", "Việc hai", "Sở Y tế"],
      ],
    );
    const { blocks } = await read(first, { landscape: [2] }, second);
    expect(tables(blocks)).toEqual([[...whole, ["2", "Việc hai", "Sở Y tế"]]]);
  });

  it("go on behind a footnote and a page number", async () => {
    const note = [line(72, 790, 200, 790), text(72, 804, "1 Theo Luật Ban hành văn bản.", { size: 9 })];
    const first = [...ruled(xs, [740, 760, 780], [heading, cut]), ...note];
    const second = ruled(
      xs,
      [60, 80, 100],
      [
        ["", "luật còn hiệu lực.", ""],
        ["2", "Việc hai", "Sở Y tế"],
      ],
    );
    const { blocks } = await read([text(290, 40, "1"), ...first], {}, [text(290, 40, "2"), ...second]);
    expect(tables(blocks)).toEqual([[...whole, ["2", "Việc hai", "Sở Y tế"]]]);
  });

  it("keep the row that numbers their columns, as a row like others below the heading", async () => {
    const numbers = ["(1)", "(2)", "(3)"];
    const bold = heading.map((words, c) => text((xs[c] ?? 0) + 3, 113, words, { bold: true }));
    const body = ruled(xs, [100, 120, 140, 160], [["", "", ""], numbers, ["1", "Việc một", "Sở Y tế"]]);
    const { blocks } = await read([...bold, ...body]);
    expect(tables(blocks)).toEqual([[heading, numbers, ["1", "Việc một", "Sở Y tế"]]]);
    const table = blocks.find((block) => block.kind === "table");
    expect(table?.rows.map((row) => row.cells.every((cell) => cell.heading))).toEqual([true, false, false]);
  });

  it("have that row printed again with the heading on the next page", async () => {
    const numbers = ["(1)", "(2)", "(3)"];
    const first = ruled(xs, [720, 740, 760, 780], [heading, numbers, cut]);
    const second = ruled(xs, [60, 80, 100, 120, 140], [heading, numbers, ["", "luật còn hiệu lực.", ""], ["2", "Việc hai", "Sở Y tế"]]);
    const { blocks } = await read(first, {}, [text(290, 40, "2"), ...second]);
    const [, row] = whole;
    expect(tables(blocks)).toEqual([
      [heading, numbers, row, ["*TT", "Nhiệm vụ", "Chủ trì"], ["*(1)", "(2)", "(3)"], ["2", "Việc hai", "Sở Y tế"]],
    ]);
  });

  it("that touch but have other columns stay two", async () => {
    const above = ruled(
      xs,
      [100, 120, 140],
      [
        ["TT", "Nhiệm vụ", "Chủ trì"],
        ["1", "Việc một", "Sở Y tế"],
      ],
    );
    const below = ruled(
      [72, 200, 340, 420],
      [140, 160, 180],
      [
        ["Chỉ tiêu", "Đơn vị tính", "Năm"],
        ["Tỷ lệ", "%", "80"],
      ],
    );
    expect(tables((await read([...above, ...below])).blocks)).toHaveLength(2);
  });
});

describe("files that cannot be read", () => {
  it("say why", async () => {
    const whole = tinyPdf([[text(72, 100, "Kế hoạch")]]);
    await expect(failureCode(whole.subarray(0, 300))).resolves.toBe("pdf-damaged");
    await expect(failureCode(new TextEncoder().encode("hello"))).resolves.toBe("pdf-not-pdf");
    await expect(failureCode(whole)).resolves.toBe(null);
  });

  it("tell an empty file", async () => {
    expect((await read([])).notices.map((notice) => notice.code)).toEqual(["pdf-empty"]);
  });
});
