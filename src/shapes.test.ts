import { describe, expect, test } from "vitest";
import { planOf } from "./ingest.ts";
import type { Plan } from "./model/plan.ts";

const letterhead = [
  "**ỦY BAN NHÂN DÂN**",
  "**XÃ KHE LIM**",
  "Số: 5/KH-UBND",
  "Khe Lim, ngày 05 tháng 01 năm 2026",
  "**KẾ HOẠCH**",
  "**Trồng rừng năm 2026**",
];

function read(body: readonly string[], head: readonly string[] = letterhead): Promise<Plan> {
  const text = [...head, ...body].map((line) => (line.startsWith("|") ? line : `\n${line}\n`)).join("\n");
  return planOf(new TextEncoder().encode(text), "plan.md");
}

/** "group/label text | lead | support | deadline", unsure ones with their certainty. */
const tasks = async (...body: string[]): Promise<string[]> =>
  (await read(body)).tasks.map(({ id, text, lead, support, deadline_text, certainty }) =>
    [`${id} ${text}`, lead.join("; "), support.join("; "), deadline_text ?? "-", ...(certainty === "stated" ? [] : [certainty])].join(
      " | ",
    ),
  );

describe("tasks in prose", () => {
  test("a heading that is a body leads what stands below it with a time of its own", async () => {
    expect(
      await tasks("**I. NHIỆM VỤ**", "**1. Phòng Kinh tế**", "- Rà soát quỹ đất của các thôn. Thời gian hoàn thành: Tháng 3/2026."),
    ).toEqual(["1/- Rà soát quỹ đất của các thôn. | Phòng Kinh tế |  | Tháng 3/2026. | implied"]);
  });

  test("among duties and aims nothing becomes a task", async () => {
    const sentence = "1. Phòng Kinh tế chủ trì, phối hợp với Công an xã tổng hợp kết quả; hoàn thành trước ngày 30/6/2026.";
    expect(await tasks("**I. NHIỆM VỤ**", sentence)).toHaveLength(1);
    expect(await tasks("**I. TỔ CHỨC THỰC HIỆN**", sentence)).toEqual([]);
    expect(await tasks("**I. MỤC TIÊU**", sentence)).toEqual([]);
  });

  test("where no verb ends the names of bodies, nobody is named", async () => {
    expect(
      await tasks(
        "**I. NHIỆM VỤ**",
        "1. Giao Phòng Kinh tế chủ trì, phối hợp với các thôn xyz abc xyz abc xyz; hoàn thành trước ngày 30/6/2026.",
        "2. Trồng cây.",
        "- Chủ trì: Công an xã.",
      ),
    ).toEqual(["-/2 Trồng cây. | Công an xã |  | -"]);
  });

  test("a last sentence that says nothing but who and when belongs to the task before it", async () => {
    expect(
      await tasks(
        "**I. NHIỆM VỤ**",
        "1. Lắp trụ nước chữa cháy tại các chợ. Công an xã chủ trì, phối hợp với Phòng Kinh tế; hoàn thành trong quý III/2026.",
        "2. Phát quang hai bên đường. UBND các thôn chủ trì; hoàn thành trước ngày 30/6/2026.",
        "3. Rà soát tổ liên gia. Công an xã chủ trì cuộc họp giao ban.",
      ),
    ).toEqual([
      "-/1 Lắp trụ nước chữa cháy tại các chợ. | Công an xã | Phòng Kinh tế | hoàn thành trong quý III/2026.",
      "-/2 Phát quang hai bên đường. | UBND các thôn |  | hoàn thành trước ngày 30/6/2026.",
    ]);
  });

  test("a limit may end the last clause; a year alone and what is past make no task", async () => {
    expect(
      await tasks(
        "**I. NHIỆM VỤ**",
        "1. Phòng Kinh tế chủ trì, phối hợp với Công an xã xây dựng quy chế, trình UBND xã trong quý IV năm 2026.",
        "2. Công an xã tổ chức diễn tập vào tháng 5 năm 2026.",
        "3. Các bộ, ngành báo cáo kết quả về Phòng Kinh tế trước ngày 15/12/2026.",
        "4. Công an xã đã tổ chức diễn tập trong tháng 01 năm 2026.",
        "5. Công an xã xây dựng kế hoạch công tác trong năm 2026.",
      ),
    ).toEqual([
      "-/1 Phòng Kinh tế chủ trì, phối hợp với Công an xã xây dựng quy chế, trình UBND xã trong quý IV năm 2026. | Phòng Kinh tế | Công an xã | trong quý IV năm 2026.",
      "-/2 Công an xã tổ chức diễn tập vào tháng 5 năm 2026. | Công an xã |  | vào tháng 5 năm 2026.",
      "-/3 Các bộ, ngành báo cáo kết quả về Phòng Kinh tế trước ngày 15/12/2026. | Các bộ, ngành |  | trước ngày 15/12/2026.",
    ]);
  });

  test("time, place and those present alone are no task, and are not lost", async () => {
    const plan = await read([
      "**I. THỜI GIAN, ĐỊA ĐIỂM**",
      "- Thời gian: 08 giờ ngày 12/4/2026.",
      "- Địa điểm: Nhà văn hóa, tối thiểu 90% hộ tham dự.",
    ]);
    expect(plan.tasks).toEqual([]);
    expect(plan.objectives.map((objective) => objective.text)).toEqual(["Địa điểm: Nhà văn hóa, tối thiểu 90% hộ tham dự."]);
  });

  test("a sentence behind the names of bodies is a remark or says by when", async () => {
    const plan = await read([
      "**I. CHỈ TIÊU**",
      "1. Trồng mới 5 ha rừng.",
      "- Đơn vị chủ trì: Phòng Kinh tế. Báo cáo hằng quý.",
      "2. Ươm 20.000 cây giống.",
      "- Đơn vị chủ trì: Công an TP. Hồ Chí Minh. Hoàn thành trước ngày 30/6/2026.",
      "3. Phát quang 3 km đường, hoàn thành trước ngày 31/12/2026. Đơn vị chủ trì: Công an xã.",
    ]);
    expect(plan.tasks.map(({ label, lead, note, deadline_text }) => [label, lead, note, deadline_text])).toEqual([
      ["1", ["Phòng Kinh tế"], "Báo cáo hằng quý.", null],
      ["2", ["Công an TP. Hồ Chí Minh"], null, "Hoàn thành trước ngày 30/6/2026."],
      ["3", ["Công an xã"], null, "hoàn thành trước ngày 31/12/2026."],
    ]);
  });

  test("“Nhiệm vụ 1:” is a label", async () => {
    expect(
      await tasks("**I. NHIỆM VỤ**", "**Nhiệm vụ 1:** Trồng 5 ha rừng.", "- Chủ trì: Công an xã;", "- Thời gian thực hiện: Quý III/2026."),
    ).toEqual(["-/1 Trồng 5 ha rừng. | Công an xã |  | Quý III/2026."]);
  });
});

describe("tables", () => {
  test("of two columns of words the first heads the tasks in the second", async () => {
    const plan = await read([
      "**I. NHIỆM VỤ**",
      "| Nhiệm vụ chung | Nhiệm vụ cụ thể | Chủ trì | Thời gian |",
      "|---|---|---|---|",
      "| 1. Về giống | 1.1. Ươm cây tại vườn ươm | Công an xã | Quý I/2026 |",
      "| | 1.2. Mua hạt giống | Phòng Kinh tế | Quý II/2026 |",
    ]);
    expect(plan.groups.map(({ label, title }) => [label, title])).toEqual([["1", "Về giống"]]);
    expect(plan.tasks.map(({ id, text }) => [id, text])).toEqual([
      ["1/1.1", "Ươm cây tại vườn ươm"],
      ["1/1.2", "Mua hạt giống"],
    ]);
  });

  test("“nt” takes the words of its own column, a leader in charge watches", async () => {
    const plan = await read([
      "**I. NHIỆM VỤ**",
      "| TT | Nhiệm vụ | Chủ trì | Lãnh đạo xã phụ trách |",
      "|---|---|---|---|",
      "| 1 | Ươm cây tại vườn ươm | Công an xã | Phó Chủ tịch UBND xã |",
      "| 2 | Mua hạt giống | Phòng Kinh tế | nt |",
    ]);
    expect(plan.tasks.map(({ lead, monitor }) => [lead, monitor])).toEqual([
      [["Công an xã"], ["Phó Chủ tịch UBND xã"]],
      [["Phòng Kinh tế"], ["Phó Chủ tịch UBND xã"]],
    ]);
  });

  test("two columns say from when and until when", async () => {
    const plan = await read([
      "**I. NHIỆM VỤ**",
      "| TT | Nhiệm vụ | Chủ trì | Thời gian bắt đầu | Thời gian kết thúc |",
      "|---|---|---|---|---|",
      "| 1 | Ươm cây tại vườn ươm | Công an xã | 01/7/2026 | 31/12/2026 |",
    ]);
    expect(plan.tasks[0]?.deadlines).toMatchObject([{ kind: "date", start: "2026-07-01", end: "2026-12-31", edtf: "2026-41" }]);
  });

  test("a table that begins with the time: an empty cell means the one above", async () => {
    expect(
      await tasks(
        "**I. NHIỆM VỤ**",
        "| Thời gian | Nội dung | Chịu trách nhiệm |",
        "|---|---|---|",
        "| 28/4/2026 | Ươm cây tại vườn ươm | Công an xã |",
        "| | Mua hạt giống | Phòng Kinh tế |",
      ),
    ).toEqual(["-/- Ươm cây tại vườn ươm | Công an xã |  | 28/4/2026", "-/-#2 Mua hạt giống | Phòng Kinh tế |  | 28/4/2026 | implied"]);
  });

  test("weeks beside days head the tasks", async () => {
    const plan = await read([
      "**I. NHIỆM VỤ**",
      "| Tuần | Thời gian | Nội dung | Người thực hiện |",
      "|---|---|---|---|",
      "| Tuần 5 | 02/3/2026 | Ươm cây tại vườn ươm | Công an xã |",
      "| | 05/3/2026 | Mua hạt giống | Phòng Kinh tế |",
    ]);
    expect([plan.groups.map(({ title }) => title), plan.tasks.map(({ deadline_text }) => deadline_text)]).toEqual([
      ["Tuần 5"],
      ["02/3/2026", "05/3/2026"],
    ]);
  });

  test("a table that lost its heading gives nothing, and that is said", async () => {
    const row = (first: string, words: string) => `| ${first} | ${words} | Công an xã | Quý II/2026 |`;
    const unheaded = (first: string, second: string) => [
      "**I. NHIỆM VỤ**",
      row(first, "Tiêm phòng"),
      "|---|---|---|---|",
      row(second, "Khử trùng"),
    ];
    const plan = await read(unheaded("1", "2"));
    expect([plan.tasks, plan.notices.map(({ code }) => code)]).toEqual([[], ["table-unheaded"]]);
    expect((await read(unheaded("TT", "1"))).notices.map(({ code }) => code)).not.toContain("table-unheaded");
  });

  test("a list of members is no table of tasks", async () => {
    const plan = await read([
      "**I. TỔ CHỨC**",
      "| TT | Họ và tên | Chức vụ, đơn vị | Nhiệm vụ |",
      "|---|---|---|---|",
      "| 1 | Lê Văn Đạt | Phó Chủ tịch UBND xã | Trưởng ban |",
    ]);
    expect([plan.tasks, plan.tables.map((table) => table.kind)]).toEqual([[], ["other"]]);
  });
});

test("what stands below the number of a part is its title, a sentence is not", async () => {
  const title = "Tổng kết năm học 2024-2025";
  const { sections } = await read(["Phần I", title, "A/ Kết quả đạt được", "Tốt.", "Phần II", "Nhà trường đã làm tốt.", "1. Trồng cây"]);
  expect(sections.map((section) => [section.path, section.title])).toEqual([
    ["I", title],
    ["I.A", "Kết quả đạt được"],
    ["II", ""],
    ["II.1", null],
  ]);
});

test("a numbered section behind a numbered task does not jump", async () => {
  const { notices } = await read([
    "**I. NHIỆM VỤ**",
    "**1. Trồng cây**",
    "- Chủ trì: Công an xã.",
    "**2. Chăm sóc rừng**",
    "- Làm cỏ hai lần.",
  ]);
  expect(notices.map(({ code }) => code)).not.toContain("section-numbering");
});

test("behind the filing line stands the signer, who is no recipient", async () => {
  const plan = await read(["**I. NHIỆM VỤ**", "1. Trồng cây.", "**CHỦ TỊCH**", "Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT. Nguyễn Văn Lân"]);
  expect([plan.recipients, plan.plan.signer]).toEqual([["UBND tỉnh", "Lưu: VT"], "Nguyễn Văn Lân"]);
});

describe("letterheads", () => {
  test.each([
    [["PHÒNG GD&ĐT HUYỆN KRÔNG", "PẮC", "TRƯỜNG THCS NGUYỄN TẤT", "THÀNH"], "Trường THCS Nguyễn Tất Thành", "huyện Krông Pắc"],
    [["LIÊN MINH HỢP TÁC XÃ", "TỈNH BÌNH LƯƠNG"], "Liên minh Hợp tác xã tỉnh Bình Lương", "tỉnh Bình Lương"],
  ])("names cut by their column: %j", async (bodies, issuer, area) => {
    const head = [...bodies.map((body) => `**${body}**`), "Số 7/KH-ABC", ...letterhead.slice(3)];
    const { plan } = await read(["**I. NHIỆM VỤ**", "1. Trồng cây."], head);
    expect([plan.issuer, plan.area]).toEqual([issuer, area]);
  });

  test.each<[string[], string, string | null]>([
    [
      ["PHÒNG GD&ĐT DIỄN CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TRƯỜNG TH KHE LIM Độc lập - Tự do - Hạnh phúc"],
      "Trường TH Khe Lim",
      null,
    ],
    [
      ["UBND HUYỆN BÌNH LƯƠNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TRƯỜNG TH KHE LIM Độc lập – Tự do – Hạnh phúc"],
      "Trường TH Khe Lim",
      "huyện Bình Lương",
    ],
    [["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN BÌNH LƯƠNG TRƯỜNG TIỂU HỌC KHE LIM |"], "Trường Tiểu học Khe Lim", "huyện Bình Lương"],
    [
      ["ỦY BAN NHÂN DÂN", "XÃ KHE LIM", "CỘNG HÒA XÃ HỌI CHỦ NGHĨA VIỆT NAM", "Độc lâp – Tự do – Hạnh phúc"],
      "Ủy ban nhân dân xã Khe Lim",
      "xã Khe Lim",
    ],
    [["CÔNG ĐOÀN TRƯỜNG TIỂU HỌC KHE LIM"], "Công đoàn Trường Tiểu học Khe Lim", null],
  ])("names that stood side by side: %j", async (bodies, issuer, area) => {
    const { plan } = await read(["**I. NHIỆM VỤ**", "1. Trồng cây."], [...bodies, "Số 7/KH-ABC", ...letterhead.slice(3)]);
    expect(plan).toMatchObject({ issuer, area, number: "7/KH-ABC", place: "Khe Lim", title: "Trồng rừng năm 2026" });
  });

  test("a page's menu above the genre names no issuer, a body alone does; a paragraph of sentences is no title", async () => {
    const first = "Năm 2025, cháy rừng tiếp tục diễn biến phức tạp. Toàn xã có rừng ở thôn 2.";
    const menu = await read([first, "**I. NHIỆM VỤ**", "1. Trồng cây."], ["TRANG CHỦ", "CƠ CẤU TỔ CHỨC", ...letterhead.slice(4)]);
    expect(menu.plan).toMatchObject({ issuer: null, title: "Trồng rừng năm 2026" });
    const body = await read(["**I. NHIỆM VỤ**", "1. Trồng cây."], ["TRANG CHỦ", "ĐẢNG ỦY XÃ KHE LIM", ...letterhead.slice(4)]);
    expect(body.plan.issuer).toBe("Đảng ủy xã Khe Lim");
  });

  test.each<[string[], string | null, string | null]>([
    [["V/v trồng cây xanh đợt 2 năm 2026"], "V/v trồng cây xanh đợt 2 năm 2026", "Khe Lim"],
    [["Tổ chức Lễ phát động trồng cây trong toàn ngành."], "Tổ chức Lễ phát động trồng cây trong toàn ngành.", "Khe Lim"],
    [
      ["Trồng rừng năm 2026.", `Thực hiện ${"rất ".repeat(30)} tốt Kế hoạch số 5/KH-UBND về trồng rừng năm 2026.`],
      "Trồng rừng năm 2026.",
      "Khe Lim",
    ],
    [["Thực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh."], null, "Khe Lim"],
  ])("titles end where sentences begin: %j", async (title, expected, place) => {
    const { plan } = await read([...title, "**I. NHIỆM VỤ**", "1. Trồng cây."], [...letterhead.slice(0, 4), "KẾ HOẠCH"]);
    expect(plan).toMatchObject({ title: expected, place });
  });

  test("a place left blank is none", async () => {
    const head = [...letterhead.slice(0, 3), "……………, ngày ….. tháng …. năm…..", ...letterhead.slice(4)];
    expect((await read(["**I. NHIỆM VỤ**", "1. Trồng cây."], head)).plan).toMatchObject({ place: null, issued: null });
  });

  test("a page's own heading above names neither issuer nor title", async () => {
    const page = ["DANH MỤC", "THỐNG KÊ TRUY CẬP", "KẾ HOẠCH TRỒNG RỪNG NĂM 2026", "Thứ năm - 14/01/2026 10:57 | Số lần đọc: 8"];
    const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    const { plan } = await read(["**I. NHIỆM VỤ**", "1. Trồng cây."], [...page, ...letterhead.slice(0, 2), motto, ...letterhead.slice(2)]);
    expect(plan).toMatchObject({ issuer: "Ủy ban nhân dân xã Khe Lim", title: "Trồng rừng năm 2026" });
    const twice = await read(["**I. NHIỆM VỤ**", "1. Trồng cây."], ["KẾ HOẠCH TRỒNG RỪNG NĂM 2026", "KẾ HOẠCH", "TRỒNG RỪNG NĂM 2026"]);
    expect(twice.plan.title).toBe("TRỒNG RỪNG NĂM 2026");
    const programme = await read(["**I. NHIỆM VỤ**", "1. Trồng cây."], ["KẾ HOẠCH THỰC HIỆN", "CHƯƠNG TRÌNH TRỒNG RỪNG NĂM 2026"]);
    expect(programme.plan.title).toBe("THỰC HIỆN CHƯƠNG TRÌNH TRỒNG RỪNG NĂM 2026");
  });

  test.each<[string[], string, string | null, string | null]>([
    [["SỞ Y TẾ", "TRƯỜNG THPT NGUYỄN TRÃI"], "Trường THPT Nguyễn Trãi", null, null],
    [["BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI TỈNH BÌNH LƯƠNG"], "Bảo hiểm xã hội tỉnh Bình Lương", "province", "tỉnh Bình Lương"],
    [["QUÂN KHU", "BỘ CHỈ HUY QUÂN SỰ TỈNH BÌNH LƯƠNG"], "Bộ Chỉ huy Quân sự tỉnh Bình Lương", "province", "tỉnh Bình Lương"],
    [["HỘI ĐỒNG NHÂN DÂN", "TỈNH BÌNH LƯƠNG", "BAN DÂN TỘC"], "Ban Dân tộc", "province", "tỉnh Bình Lương"],
    [["BỘ TÀI CHÍNH", "CỤC THUẾ"], "Cục Thuế", "central", null],
    [["BỘ TÀI CHÍNH", "CHI CỤC THUẾ KHU VỰC IX"], "Chi cục Thuế khu vực IX", null, null],
    [["PHÒNG GD & ĐT DIỄN CHÂU"], "Phòng GD & ĐT Diễn Châu", null, null],
    [["THỦ TƯỚNG CHÍNH", "PHỦ"], "Thủ tướng Chính phủ", "central", null],
    [["BỘ GIÁO DỤC", "VÀ ĐÀO TẠO"], "Bộ Giáo dục và Đào tạo", "central", null],
    [["BỘ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI"], "Bộ Lao động - Thương binh và Xã hội", "central", null],
    [["TRUNG ƯƠNG ĐOÀN"], "Trung ương Đoàn", "central", null],
    [["BAN CHẤP HÀNH TRUNG ƯƠNG"], "Ban Chấp hành Trung ương", "central", null],
    [["TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"], "Tổng Liên đoàn Lao động Việt Nam", "central", null],
    [["VĂN PHÒNG QUỐC HỘI"], "Văn phòng Quốc hội", "central", null],
    [["BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"], "Bộ Nông nghiệp và Môi trường", "central", null],
  ])("%s", async (bodies, issuer, level, area) => {
    const head = [...bodies.map((body) => `**${body}**`), "Số 7/KH-ABC", ...letterhead.slice(3)];
    const { plan } = await read(["**I. NHIỆM VỤ**", "1. Trồng cây."], head);
    expect(plan).toMatchObject({ issuer, level, area, number: "7/KH-ABC" });
  });
});
