import { describe, expect, test } from "vitest";
import type { Block, Cell, Document, Look, Paragraph, Table } from "../model/document.ts";
import { outlineOf } from "./outline.ts";

const look: Look = { bold: false, italic: false, size: null, indent: null, align: null, headingLevel: null };

function paragraph(text: string, index: number, id = `b${index}`): Paragraph {
  return {
    kind: "paragraph",
    id,
    text,
    layer: "body",
    look,
    noteMarks: [],
    segments: [{ start: 0, end: text.length, place: { kind: "paragraph", index } }],
  };
}

/** Rows of cell texts; "" is an empty cell, a cell "=> words" spans the rest of its row. */
function table(rows: string[][], index: number): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = (row: string[], r: number): Cell[] =>
    row.map((text, column) => {
      const spans = text.startsWith("=> ");
      const words = spans ? text.slice(3) : text;
      const blocks = words === "" ? [] : [paragraph(words, index, `b${index}.r${r}.c${column}.0`)];
      return { row: r, column, rowSpan: 1, columnSpan: spans ? columns - column : 1, heading: false, blocks };
    });
  return {
    kind: "table",
    id: `b${index}`,
    layer: "body",
    columns,
    places: [],
    rows: rows.map((row, r) => ({ cells: cells(row, r), repeatedHeading: false })),
  };
}

function documentOf(...parts: (string | string[][])[]): Document {
  const blocks: Block[] = parts.map((part, i) => (typeof part === "string" ? paragraph(part, i) : table(part, i)));
  return { sha256: "0", format: "docx", reader: "test", pages: null, blocks, notices: [] };
}

const words = (passage: { text: string } | null | undefined): string | null => passage?.text ?? null;

describe("letterhead", () => {
  test("is read line by line, by what each line says", () => {
    const { letterhead } = outlineOf(
      documentOf(
        "ỦY BAN NHÂN DÂN",
        "XÃ THANH HẠ",
        "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Thanh Hạ, ngày 3 tháng 2 năm 2025",
        "KẾ HOẠCH",
        "Phòng, chống thiên tai năm 2025",
        "Căn cứ Luật Phòng, chống thiên tai;",
        "I. MỤC ĐÍCH",
      ),
    );
    expect(words(letterhead.issuer)).toBe("ỦY BAN NHÂN DÂN XÃ THANH HẠ");
    expect(words(letterhead.number)).toBe("12/KH-UBND");
    expect(words(letterhead.placeAndDate)).toBe("Thanh Hạ, ngày 3 tháng 2 năm 2025");
    expect(words(letterhead.genre)).toBe("KẾ HOẠCH");
    expect(words(letterhead.title)).toBe("Phòng, chống thiên tai năm 2025");
  });

  test("a sentence behind the genre is no title", () => {
    const { letterhead } = outlineOf(
      documentOf("KẾ HOẠCH", "Thực hiện Chương trình nước sạch, UBND xã xây dựng kế hoạch như sau:", "I. MỤC ĐÍCH"),
    );
    expect(letterhead.title).toBeNull();
  });
});

describe("sections", () => {
  const paths = (...lines: string[]): [string, string | null][] =>
    outlineOf(documentOf("KẾ HOẠCH", "Trồng rừng", ...lines)).sections.map((section) => [section.path, words(section.title)]);

  test("labels nest by scheme, and a label that repeats its parent's takes its place", () => {
    expect(
      paths(
        "I. MỤC ĐÍCH",
        "1. Mục đích",
        "- Bảo vệ rừng.",
        "II. NHIỆM VỤ",
        "2. Nhiệm vụ chung",
        "2.1. Về giống (03 nhiệm vụ);",
        "đ) Trồng cây",
      ),
    ).toEqual([
      ["I", "MỤC ĐÍCH"],
      ["I.1", "Mục đích"],
      ["II", "NHIỆM VỤ"],
      ["II.2", "Nhiệm vụ chung"],
      ["II.2.1", "Về giống (03 nhiệm vụ);"],
      ["II.2.1.đ", null],
    ]);
  });

  test("a run-in heading and a sentence are content, a line before a colon is a title", () => {
    expect(paths("I. TỔ CHỨC", "1. Trạm Y tế xã: Phối hợp với Công an xã.", "2. Giao Công an xã có trách nhiệm:", "- Tham mưu.")).toEqual([
      ["I", "TỔ CHỨC"],
      ["I.1", null],
      ["I.2", "Giao Công an xã có trách nhiệm"],
    ]);
  });
});

test("a drawn line parts what manual breaks hold together", () => {
  const { letterhead } = outlineOf(
    documentOf(
      "ỦY BAN NHÂN DÂN\nXÃ THANH HẠ\n-------\nSố: 12/KH-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nThanh Hạ, ngày 3 tháng 2 năm 2025",
      "KẾ HOẠCH",
      "Trồng rừng",
      "I. MỤC ĐÍCH",
    ),
  );
  expect([words(letterhead.issuer), words(letterhead.placeAndDate)]).toEqual([
    "ỦY BAN NHÂN DÂN XÃ THANH HẠ",
    "Thanh Hạ, ngày 3 tháng 2 năm 2025",
  ]);
});

test("a genre on a paragraph with its title and reference; a number of the title that its line cut", () => {
  const { carrier, letterhead, sections } = outlineOf(
    documentOf(
      "TỔNG CÔNG TY",
      "LÂM NGHIỆP THANH HẠ",
      "Số: 5/QĐ-LN",
      "QUYẾT ĐỊNH",
      "Ban hành Chương trình hành động thực hiện Nghị quyết số 60-",
      "NQ/TW",
      "Căn cứ Luật Lâm nghiệp;",
      "Nơi nhận:",
      "- Lưu: VT.",
      "GIÁM ĐỐC",
      "Lê Văn Rừng",
      "CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 60-NQ/TW\n(Kèm theo Quyết định số 5/QĐ-LN)",
      "I. MỤC ĐÍCH",
    ),
  );
  expect([words(carrier?.letterhead.issuer), words(carrier?.letterhead.title)]).toEqual([
    "TỔNG CÔNG TY LÂM NGHIỆP THANH HẠ",
    "Ban hành Chương trình hành động thực hiện Nghị quyết số 60-NQ/TW",
  ]);
  expect([words(letterhead.genre), words(letterhead.title)]).toEqual(["CHƯƠNG TRÌNH HÀNH ĐỘNG", "thực hiện Nghị quyết số 60-NQ/TW"]);
  expect(sections.map(({ path }) => path)).toEqual(["I"]);
});

test("a paragraph broken in the middle of its sentence is one statement", () => {
  const above = "Đạt 100% hộ dân sử dụng dịch vụ công trực tuyến mức độ";
  const { statements } = outlineOf(documentOf("KẾ HOẠCH", "Trồng rừng", "I. MỤC TIÊU", `+ ${above}`, "4 được xác thực.", "+ Trồng 50 ha."));
  expect(statements.map((statement) => statement.passage.text)).toEqual([`${above} 4 được xác thực.`, "Trồng 50 ha."]);
});

test("a heading glued to the paragraph before it is parted when it goes on counting", () => {
  const glued = documentOf(
    "KẾ HOẠCH",
    "Trồng rừng",
    "II. MỤC TIÊU",
    "1. Mục tiêu chung",
    "Trồng 50 ha rừng. 2.Mục tiêu cụ thể",
    "a) Về giống",
    "- Ươm cây.",
    "Họp ngày 5. 7.Hội trường xã",
  );
  expect(outlineOf(glued).sections.map((section) => section.path)).toEqual(["II", "II.1", "II.2", "II.2.a"]);
});

describe("task tables", () => {
  const head = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
  const read = (...rows: string[][]): { groups: (string | null)[][]; items: (string | null)[][] } => {
    const { groups, items } = outlineOf(documentOf("KẾ HOẠCH", "Trồng rừng", "I. MỤC ĐÍCH", "Phụ lục", [head, ...rows]));
    const field = (i: number, role: string): string | null => words(items[i]?.fields.find((f) => f.role === role)?.passage);
    return {
      groups: groups.map((group) => [group.label, group.title.text, group.declared === null ? null : String(group.declared)]),
      items: items.map((item, i) => [
        item.group === null ? null : (groups[item.group]?.label ?? null),
        item.label,
        field(i, "text"),
        field(i, "lead"),
        field(i, "deadline"),
      ]),
    };
  };

  test("group rows are told from task rows, with the count they declare", () => {
    expect(read(["I", "Về giống (02 nhiệm vụ)", "", ""], ["1.", "Ươm cây", "Trạm giống", "Quý I"], ["2", "Mua hạt", "", ""])).toEqual({
      groups: [["I", "Về giống", "2"]],
      items: [
        ["I", "1", "Ươm cây", "Trạm giống", "Quý I"],
        ["I", "2", "Mua hạt", null, null],
      ],
    });
  });

  test("a number above its children is a group, and closes when they end", () => {
    const rows = [
      ["4", "Rừng", "", ""],
      ["4.1", "Trồng", "A", "x"],
      ["4.2", "Chăm sóc", "", ""],
      ["4.2.1", "Tưới", "B", "x"],
      ["4.3", "Tỉa", "C", "x"],
    ];
    expect(read(...rows).items.map((item) => item.slice(0, 2))).toEqual([
      ["4", "4.1"],
      ["4.2", "4.2.1"],
      ["4", "4.3"],
    ]);
  });

  test("a group over the whole row carries its label in its words", () => {
    expect(read(["=> II. VỀ CHĂM SÓC (01 NHIỆM VỤ)"], ["1", "Tỉa cành", "Kiểm lâm", "Tháng 3"]).groups).toEqual([
      ["II", "VỀ CHĂM SÓC", "1"],
    ]);
  });
});

test("what the rows come to is no task, a first column that counts them is their label", () => {
  const { items, groups } = outlineOf(
    documentOf(
      "KẾ HOẠCH",
      "Trồng rừng",
      [
        ["Giai đoạn", "Thời gian", "Nội dung", "Kinh phí"],
        ["1", "Quý I", "Ươm cây", "5"],
        ["2", "Quý II", "Trồng rừng", "7"],
      ],
      [
        ["TT", "Nhiệm vụ", "Chủ trì", "Kinh phí"],
        ["1", "Tỉa cây", "Công an xã", "5"],
        ["", "Tổng cộng", "", "5"],
        ["=> Tổng kinh phí dự kiến: 5 triệu đồng", "", "", ""],
      ],
    ),
  );
  expect(items.map(({ label, fields }) => [label, fields.find(({ role }) => role === "text")?.passage.text])).toEqual([
    ["1", "Ươm cây"],
    ["2", "Trồng rừng"],
    ["1", "Tỉa cây"],
  ]);
  expect(groups).toEqual([]);
});

test("a group's sum of money makes no task of it", () => {
  const { items, groups } = outlineOf(
    documentOf("KẾ HOẠCH", "Trồng rừng", [
      ["TT", "Nội dung", "Đơn vị", "Kinh phí"],
      ["I", "Giống", "", "1.500"],
      ["1", "Ươm cây", "Trạm giống", "1.500"],
    ]),
  );
  expect(groups.map(({ label, title }) => [label, title.text])).toEqual([["I", "Giống"]]);
  expect(items.map(({ label, group }) => [label, group])).toEqual([["1", 0]]);
});

test("as above: a merged cell and nt take the words of the row above, implied", () => {
  const head = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
  const { items } = outlineOf(
    documentOf("KẾ HOẠCH", "Trồng rừng", "I. MỤC ĐÍCH", "Phụ lục", [
      head,
      ["1", "Ươm cây", "Kiểm lâm", "Quý I"],
      ["2", "Trồng cây", "nt", "Quý II"],
    ]),
  );
  expect(items[1]?.fields.map((field) => [field.role, field.passage.text, field.certainty])).toEqual([
    ["text", "Trồng cây", "stated"],
    ["lead", "Kiểm lâm", "implied"],
    ["deadline", "Quý II", "stated"],
  ]);
});

describe("prose tasks", () => {
  const items = (...lines: string[]): (string | null)[][] => {
    const outline = outlineOf(documentOf("KẾ HOẠCH", "Trồng rừng", "I. NHIỆM VỤ", ...lines));
    return outline.items.map((item) => [
      item.group === null ? null : (outline.groups[item.group]?.label ?? null),
      item.label,
      ...item.fields.map((field) => field.passage.text),
    ]);
  };

  test("a paragraph with unit and time lines under it is a task", () => {
    expect(
      items(
        "1. Về giống",
        "(1) Ươm cây.",
        "- Cơ quan chủ trì thực hiện: Trạm giống.",
        "- Thời gian thực hiện: Quý I.",
        "2. Về rừng",
        "Trồng mới.",
        "- Bộ phận thực hiện: Kiểm lâm.",
      ),
    ).toEqual([
      ["1", "1", "Ươm cây.", "Trạm giống.", "Quý I."],
      ["2", null, "Trồng mới.", "Kiểm lâm."],
    ]);
  });

  test("bullets with lines of their own under a labelled sentence are its tasks", () => {
    const lines = [
      "1. Về dữ liệu",
      "a) Kết nối dữ liệu rừng theo quy định.",
      "- Với đất đai.",
      "- Bộ phận thực hiện: Địa chính.",
      "- Với dân cư.",
      "- Bộ phận thực hiện: Công an.",
      "b) Chia sẻ.",
      "- Bộ phận thực hiện: Văn phòng.",
    ];
    expect(items(...lines)).toEqual([
      ["1", "a.1", "Với đất đai.", "Địa chính."],
      ["1", "a.2", "Với dân cư.", "Công an."],
      ["1", "b", "Chia sẻ.", "Văn phòng."],
    ]);
  });

  test("several fields share a line, or stand in brackets at the task's end", () => {
    expect(
      items("1. Về giống", "a) Ươm cây.", "- Đơn vị chủ trì: Trạm giống; đơn vị phối hợp: Kiểm lâm; thời gian hoàn thành: Quý I."),
    ).toEqual([["1", "a", "Ươm cây.", "Trạm giống", "Kiểm lâm", "Quý I."]]);
    expect(items("1. Về giống", "- Mua hạt (Cơ quan chủ trì: Trạm giống; thời gian: Tháng 3).", "- Trồng cây trên đồi (đợt 1).")).toEqual([
      ["1", null, "Mua hạt", "Trạm giống", "Tháng 3"],
      ["1", null, "Trồng cây trên đồi (đợt 1)."],
    ]);
    expect(items("1. Về giống", "a) Mua hạt (Trạm giống; quý II/2025).", "b) Ươm cây (đất đồi; quý II/2025).")).toEqual([
      ["1", "a", "Mua hạt", "Trạm giống", "quý II/2025"],
      ["1", "b", "Ươm cây (đất đồi; quý II/2025)."],
    ]);
  });

  test("a sentence that says who leads and by when is a task", () => {
    const sentence = "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng đề án trồng cây thuốc; hoàn thành trước ngày 30/6/2025.";
    expect(
      items(
        "1. Về giống",
        `- ${sentence}`,
        "- Sở Y tế chủ trì, phối hợp với các sở, ngành tổ chức trồng cây thuốc trên địa bàn tỉnh.",
        "2. Về vườn ươm",
        "- Sở Y tế chủ trì, phối hợp với các sở, ngành làm vườn ươm trên địa bàn tỉnh.",
      ),
    ).toEqual([
      ["1", null, sentence, "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính", "hoàn thành trước ngày 30/6/2025."],
      [
        "1",
        null,
        "Sở Y tế chủ trì, phối hợp với các sở, ngành tổ chức trồng cây thuốc trên địa bàn tỉnh.",
        "Sở Y tế chủ trì, phối hợp với các sở, ngành",
      ],
    ]);
  });

  test("the bodies listed below an empty line are its values", () => {
    expect(
      items(
        "1. Về chi trả",
        "(1) Chi trả.",
        "- Cơ quan chủ trì:",
        "+ Sở Y tế: chi trả.",
        "+ Sở Nội vụ: chi trả.",
        "- Thời gian thực hiện: Thường xuyên.",
      )[0],
    ).toEqual(["1", "1", "Chi trả.", "Sở Y tế: chi trả.", "Sở Nội vụ: chi trả.", "Thường xuyên."]);
  });
});

test("the ending: recipients over several lines, signature, filing line without its residue", () => {
  const { recipients, signature } = outlineOf(
    documentOf(
      "KẾ HOẠCH",
      "Trồng rừng",
      "I. MỤC ĐÍCH",
      "Nơi nhận:",
      "- Công an tỉnh;",
      "- Các phòng, ban",
      "thuộc huyện;",
      "- Lưu: VT, NN. *ab*",
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
      "Lê Văn Rừng",
    ),
  );
  expect(recipients.map(words)).toEqual(["Công an tỉnh", "Các phòng, ban thuộc huyện", "Lưu: VT, NN"]);
  expect([words(signature?.title), words(signature?.name)]).toEqual(["PHÓ CHỦ TỊCH", "Lê Văn Rừng"]);
});

test("the ending's two columns read line by line", () => {
  const lines = [
    "Nơi nhận: TM. ỦY BAN NHÂN DÂN",
    "- UBND tỉnh (b/c); KT. CHỦ TỊCH",
    "- Chủ tịch UBND xã; PHÓ CHỦ TỊCH",
    "- CT, PCT UBND, KT;",
  ];
  const { recipients, signature } = outlineOf(documentOf("KẾ HOẠCH", "Trồng rừng", "I. MỤC ĐÍCH", ...lines, "- Lưu: VT.", "Lê Văn Rừng"));
  expect(recipients.map(words)).toEqual(["UBND tỉnh (b/c)", "Chủ tịch UBND xã", "CT, PCT UBND, KT", "Lưu: VT"]);
  expect(signature?.authority.map(words)).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"]);
  expect([words(signature?.title), words(signature?.name)]).toEqual(["PHÓ CHỦ TỊCH", "Lê Văn Rừng"]);
});

test.each([1, 6])("a signature block without a paragraph between it and a table of %i tasks is no part of the table", (count) => {
  const tasks = Array.from({ length: count }, (_, i) => [`${i + 1}`, `Trồng ${i + 2} ha rừng`, "Kiểm lâm"]);
  const rows = [["TT", "Nhiệm vụ", "Chủ trì"], ...tasks, ["Nơi nhận:\n- Công an tỉnh;\n- Lưu: VT.", "", "CHỦ TỊCH\nLê Văn Rừng"]];
  const { items, recipients, signature } = outlineOf(documentOf("KẾ HOẠCH", "Trồng rừng", "I. NHIỆM VỤ", rows));
  expect(items).toHaveLength(count);
  expect(recipients.map(words)).toEqual(["Công an tỉnh", "Lưu: VT"]);
  expect([words(signature?.title), words(signature?.name)]).toEqual(["CHỦ TỊCH", "Lê Văn Rừng"]);
});

test("a decision carries a plan", () => {
  const outline = outlineOf(
    documentOf(
      "Số: 5/QĐ-UBND",
      "QUYẾT ĐỊNH",
      "Ban hành Kế hoạch trồng rừng",
      "Căn cứ Luật Lâm nghiệp;",
      "QUYẾT ĐỊNH:",
      "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.",
      "Nơi nhận:",
      "- Như Điều 1;",
      "CHỦ TỊCH",
      "Lê Văn Rừng",
      "ỦY BAN NHÂN DÂN",
      "HUYỆN THANH HẠ",
      "KẾ HOẠCH",
      "Trồng rừng năm 2025",
      "(Ban hành kèm theo Quyết định số 5/QĐ-UBND)",
      "I. MỤC ĐÍCH",
    ),
  );
  expect(words(outline.carrier?.letterhead.number)).toBe("5/QĐ-UBND");
  expect(words(outline.carrier?.signature?.name)).toBe("Lê Văn Rừng");
  expect(words(outline.letterhead.issuer)).toBe("ỦY BAN NHÂN DÂN HUYỆN THANH HẠ");
  expect(words(outline.letterhead.title)).toBe("Trồng rừng năm 2025");
  expect(outline.sections.map((section) => section.path)).toEqual(["I"]);
});

describe("rows that count the columns", () => {
  const heading = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
  const task = ["1", "Rà soát quỹ đất", "Công an xã", "Quý I/2026"];
  const texts = (...rows: string[][]): (string | undefined)[] =>
    outlineOf(documentOf("KẾ HOẠCH", "Trồng rừng", rows)).items.map(
      (item) => item.fields.find((field) => field.role === "text")?.passage.text,
    );

  test.each([[["(1)", "(2)", "(3)", "(4)"]], [["1", "2", "3", "4"]], [["A", "B", "1", "2"]], [["", "(1)", "(2)", "(3)"]]])(
    "%j is left out",
    (numbers) => {
      expect(texts(heading, numbers, task)).toEqual(["Rà soát quỹ đất"]);
    },
  );

  test("under one heading they are months, and a tick says which", () => {
    const { items } = outlineOf(
      documentOf("KẾ HOẠCH", "Trồng rừng", [
        ["TT", "Nhiệm vụ", "Chủ trì", "Tiến độ (tháng)", "", ""],
        ["", "", "", "1", "2", "3"],
        ["1", "Rà soát quỹ đất", "Công an xã", "x", "", "x"],
      ]),
    );
    const said = items.map(({ fields }) => fields.map(({ role, passage, certainty }) => [role, passage.text, certainty]));
    expect(said).toEqual([
      [
        ["text", "Rà soát quỹ đất", "stated"],
        ["lead", "Công an xã", "stated"],
        ["deadline", "tháng 1; tháng 3", "implied"],
      ],
    ]);
  });

  test.each<[string, string[], string]>([
    ["Lộ trình", ["2026", "2027", "2028"], "Năm 2026; Năm 2028"],
    ["Tiến độ năm 2026", ["I", "II", "III"], "Quý I; Quý III"],
    ["Tiến độ theo tháng năm 2026", ["1", "2", "3"], "tháng 1; tháng 3"],
  ])("below %s bare numbers say which", (over, numbers, said) => {
    const { items } = outlineOf(
      documentOf("KẾ HOẠCH", "Trồng rừng", [
        ["TT", "Nhiệm vụ", "Chủ trì", over, "", ""],
        ["", "", "", ...numbers],
        ["1", "Rà soát quỹ đất", "Công an xã", "x", "", "x"],
      ]),
    );
    expect(items[0]?.fields.find(({ role }) => role === "deadline")?.passage.text).toBe(said);
  });

  test.each([
    ["Tháng", "3", "Tháng 3"],
    ["Quý", "II", "Quý II"],
    ["Tháng", "Tháng 3", "Tháng 3"],
    ["Tuần", "3", "3"],
  ])("under %s a bare number %s is of it: %s", (heading, cell, said) => {
    const { items } = outlineOf(
      documentOf("KẾ HOẠCH", "Trồng rừng", [
        [heading, "Nhiệm vụ", "Chủ trì"],
        [cell, "Rà soát quỹ đất", "Công an xã"],
      ]),
    );
    const field = items[0]?.fields.find(({ role }) => role === "deadline");
    expect([field?.passage.text, (field?.printed ?? field?.passage)?.text]).toEqual([said, cell]);
  });

  test("columns of their own say the beginning and the end; a code beside the number is kept by its heading", () => {
    const { items } = outlineOf(
      documentOf("KẾ HOẠCH", "Trồng rừng", [
        ["TT", "Mã số", "Nhiệm vụ", "Chủ trì", "Bắt đầu", "Kết thúc"],
        ["1", "TR01", "Rà soát quỹ đất", "Công an xã", "09/2026", "12/2026"],
        ["2", "TR02", "Ươm cây", "Công an xã", "09/2026", ""],
      ]),
    );
    expect(items.map(({ fields }) => fields.flatMap(({ role, passage }) => (role === "deadline" ? [passage.text] : [])))).toEqual([
      ["09/2026", "12/2026"],
      ["09/2026"],
    ]);
    expect(items[0]?.fields.find(({ role }) => role === "extra")?.passage.text).toBe("TR01");
  });

  test("a school year's aim is a value", () => {
    const { aims } = outlineOf(
      documentOf("KẾ HOẠCH", "Trồng rừng", [
        ["TT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu 2026-2027"],
        ["1", "Tỷ lệ trường có vườn ươm", "%", "100"],
      ]),
    );
    expect(aims.map((aim) => aim.values.map(({ passage }) => passage.text))).toEqual([["Tỷ lệ trường có vườn ươm | % | 100"]]);
  });

  test("what was reached last year is no aim", () => {
    const { aims } = outlineOf(
      documentOf("KẾ HOẠCH", "Trồng rừng", [
        ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2025", "Kế hoạch năm 2026"],
        ["1", "Trồng rừng", "ha", "40", "55"],
      ]),
    );
    expect(aims.map((aim) => aim.values.map(({ passage }) => passage.text))).toEqual([["Trồng rừng | ha | 55"]]);
  });
});
