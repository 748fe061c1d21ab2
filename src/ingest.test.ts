import { describe, expect, test } from "vitest";
import { sampleCitation } from "../scripts/sample.ts";
import { planOf } from "./ingest.ts";
import { Failure } from "./model/failure.ts";
import type { Plan } from "./model/plan.ts";
import { plansNotHeld } from "./resolve/findings/not-held.ts";

const head = [
  "Số: 12/KH-UBND",
  "",
  "Thanh Khê Hạ, ngày 3 tháng 2 năm 2025",
  "",
  "KẾ HOẠCH",
  "",
  "Trồng rừng trên địa bàn xã Thanh Khê Hạ năm 2025",
  "",
];
const opening = ["Căn cứ Luật Lâm nghiệp; UBND xã Thanh Khê Hạ xây dựng kế hoạch trồng rừng như sau:", ""];
const heading = "STT\tNội dung nhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian hoàn thành";

/** A plan as text: body paragraphs, then the rows of its appendix. */
function read(
  body: string[],
  rows: string[],
  reference = "(Kèm theo Kế hoạch số 12/KH-UBND ngày 3 tháng 2 năm 2025 của UBND xã Thanh Khê Hạ)",
  issued = head[2],
): Promise<Plan> {
  const lines = [
    ...head.slice(0, 2),
    issued,
    ...head.slice(3),
    ...opening,
    ...body.flatMap((line) => [line, ""]),
    "Nơi nhận:",
    "",
    "- Lưu: VT.",
    "",
    "PHỤ LỤC",
    "",
    reference,
    "",
    heading,
    ...rows,
  ];
  return planOf(new TextEncoder().encode(`${lines.join("\n")}\n`), "plan.txt");
}

const body = ["I. MỤC ĐÍCH, YÊU CẦU", "Bảo vệ và phát triển rừng.", "II. NHIỆM VỤ", "Có Phụ lục kèm theo."];
const rows = [
  "I\tVề giống (02 nhiệm vụ)\t\t\t",
  "1\tƯơm cây giống bản địa\tCông an xã\tTrạm Y tế xã\tQuý I/2025",
  "2\tMua hạt giống\tCông an xã\t\tTrước ngày 30/6/2025",
];

test("the river: bytes to plan, every value with its words", async () => {
  const plan = await read(body, rows);
  expect(plan.plan).toMatchObject({
    number: "12/KH-UBND",
    issuer: "Ủy ban nhân dân xã Thanh Khê Hạ",
    level: "commune",
    issued: "2025-02-03",
    year_from: 2025,
  });
  expect(plan.tasks.map((task) => [task.id, task.lead, task.deadlines.map((deadline) => deadline.end)])).toEqual([
    ["I/1", ["Công an xã"], ["2025-03-31"]],
    ["I/2", ["Công an xã"], ["2025-06-29"]],
  ]);
  expect(plan.tasks[1]?.deadlines[0]?.evidence).toMatchObject({ quote: "Trước ngày 30/6/2025", places: [{ kind: "lines" }] });
});

describe("findings", () => {
  const codes = async (...plan: Parameters<typeof read>): Promise<string[]> => (await read(...plan)).notices.map((notice) => notice.code);

  test("a plan in order has none", async () => expect(await codes(body, rows)).toEqual([]));

  test.each<[string, string[], string[]]>([
    ["declared-count-differs", body, rows.slice(0, 2)],
    ["total-count-differs", [...body, "(Chi tiết 05 nhiệm vụ tại Phụ lục kèm theo)"], rows],
    ["section-numbering", [...body, "IV. KINH PHÍ", "Từ ngân sách xã."], rows],
    ["task-numbering", body, [...rows.slice(0, 2), "4\tMua hạt giống\tCông an xã\t\tTrước ngày 30/6/2025"]],
    ["lead-missing", body, [...rows.slice(0, 2), "2\tMua hạt giống\t\tCông an xã\tTrước ngày 30/6/2025"]],
    ["deadline-missing", body, [...rows.slice(0, 2), "2\tMua hạt giống\tCông an xã\tTrạm Y tế xã\t"]],
    ["deadline-before-issue", body, [...rows.slice(0, 2), "2\tMua hạt giống\tCông an xã\t\tTháng 01/2025"]],
    ["deadline-impossible", body, [...rows.slice(0, 2), "2\tMua hạt giống\tCông an xã\t\tTrước ngày 31/6/2025"]],
    ["deadline-outside-period", body, [...rows.slice(0, 2), "2\tMua hạt giống\tCông an xã\t\tQuý I/2027"]],
    ["deadline-unread", body, [...rows.slice(0, 2), "2\tMua hạt giống\tCông an xã\t\tCổng thông tin điện tử của xã"]],
    ["task-twice", body, [...rows.slice(0, 2), "2\tƯơm cây giống bản địa\tCông an xã\t\tQuý II/2025"]],
    ["level-leftover", body, [...rows.slice(0, 2), "2\tTham mưu UBND tỉnh ban hành chính sách giống\tCông an xã\t\tQuý II/2025"]],
    ["slip", body, [...rows.slice(0, 2), "2\tKiểm toàn Tổ bảo vệ rừng\tCông an xã\t\tQuý II/2025"]],
    ["leads-many", body, [...rows.slice(0, 2), "2\tMua hạt giống\tCông an xã; Trạm Y tế xã; Phòng Kinh tế\t\tQuý II/2025"]],
    [
      "body-count-differs",
      [...body, "1. Công tác ươm cây giống bản địa (03 nhiệm vụ)", "Theo Phụ lục kèm theo."],
      ["I\tCông tác ươm cây giống bản địa\t\t\t", ...rows.slice(1)],
    ],
    [
      "targets-differ",
      [...body, "Phấn đấu tỷ lệ che phủ rừng của toàn xã đạt 80%."],
      [...rows.slice(0, 2), "2\tPhấn đấu tỷ lệ che phủ rừng của toàn xã đạt 85%\tCông an xã\t\tQuý II/2025"],
    ],
    ["appendix-missing", [...body, "Danh sách thôn tại Phụ lục II kèm theo Kế hoạch này."], rows],
    [
      "telephone-differs",
      [...body, "Đầu mối: đồng chí Lê Văn Đạt, điện thoại 0912.345.678.", "Liên hệ đồng chí Lê Văn Đạt, điện thoại 0912.345.687."],
      rows,
    ],
    ["contact-differs", [...body, "Gửi về rung@thanhkhe.vn hoặc rung@thanhkhe.com.vn."], rows],
  ])("%s", async (code, words, table) => expect(await codes(words, table)).toContain(code));

  test("a plan that numbers and dates itself in two ways", async () => {
    expect(await codes(body, rows, "(Kèm theo Kế hoạch số 13/KH-UBND ngày 5 tháng 2 năm 2025 của UBND xã Thanh Khê Hạ)")).toEqual(
      expect.arrayContaining(["number-differs", "date-differs"]),
    );
  });

  test.each([
    ["unit-replaced", "Bộ Giao thông vận tải", { successor: "Bộ Xây dựng" }],
    ["unit-ended", "UBND huyện Thanh Khê", { end: "2025-06-30" }],
  ])("%s: %s in a plan of July 2025", async (code, unit, values) => {
    const table = [...rows.slice(0, 2), `2\tMua hạt giống\tCông an xã\t${unit}\tQuý IV/2025`];
    const { notices } = await read(body, table, undefined, "Thanh Khê Hạ, ngày 3 tháng 7 năm 2025");
    expect(notices.find((notice) => notice.code === code)?.values).toMatchObject({ task: "I/2", unit, ...values });
  });

  test("a target that nothing dates, where the plan has no period of its own", async () => {
    const text = [...head, ...opening, "I. MỤC TIÊU", "", "- Tỷ lệ che phủ rừng đạt 80%.", ""].join("\n");
    const read = async (plan: string): Promise<string[]> =>
      (await planOf(new TextEncoder().encode(plan), "plan.txt")).notices.map((notice) => notice.code);
    expect(await read(text.replace("xã Thanh Khê Hạ năm 2025", "xã Thanh Khê Hạ"))).toContain("target-undated");
    expect(await read(text)).not.toContain("target-undated");
  });

  test("what other documents' appendices are called is no matter of the plan", async () => {
    const others = ["Theo Phụ lục II ban hành kèm theo Thông tư số 5/2024/TT-BNV.", "Mẫu tại phụ lục 3 Nghị định số 30/2020/NĐ-CP."];
    expect(await codes([...body, ...others], rows)).not.toContain("appendix-missing");
  });

  test("a plan that is carried out and not at hand", async () => {
    const plan = await read(body, rows);
    const parent = { ...plan, citations: [sampleCitation({ type: "Kế hoạch", number: "5/KH-UBND", relation: "parent" })] };
    expect(plansNotHeld(parent, () => false).map((notice) => notice.code)).toEqual(["plan-not-held"]);
    expect(plansNotHeld(parent, () => true)).toEqual([]);
    expect(plansNotHeld({ ...plan, citations: [sampleCitation({ type: "Luật", number: "1/2024/QH15" })] }, () => false)).toEqual([]);
  });

  test("an appendix that is not there", async () => {
    const text = [...head, ...opening, "I. NHIỆM VỤ", "", "Chi tiết theo Phụ lục đính kèm.", ""].join("\n");
    const plan = await planOf(new TextEncoder().encode(text), "plan.txt");
    expect(plan.notices.map((notice) => notice.code)).toContain("appendix-missing");
  });
});

test("an invitation is refused by name", async () => {
  const text = [
    "GIẤY MỜI",
    "",
    "Dự họp về công tác trồng rừng",
    "",
    "Thời gian: 8 giờ ngày 3/2/2025.",
    "",
    "Chủ trì: Chủ tịch UBND xã.",
    "",
  ].join("\n");
  await expect(planOf(new TextEncoder().encode(text), "giay-moi.txt")).rejects.toThrow(Failure);
});

test.each([
  ["THÔNG BÁO\n\nVề lịch cúp điện ngày 05/3/2025\n\nĐiện lực huyện xin thông báo.", { code: "no-plan", values: { genre: "Thông báo" } }],
  ["Công tác năm\n\nUBND xã đã ban hành Kế hoạch số 5/KH-UBND.\n\nĐúng 8 giờ.", { code: "no-plan" }],
  ["V/v mời họp\n\nKính gửi: Các đơn vị.\n\nĐúng 8 giờ.", { code: "no-plan-unnamed", values: { file: "a.txt" } }],
])("what is no plan is refused by its kind: %s", async (text, failure) => {
  await expect(planOf(new TextEncoder().encode(text), "a.txt")).rejects.toMatchObject(failure);
});

test("a text that lost its genre line is known by its number; '|' parts the letterhead's columns", async () => {
  const lines = [
    "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
    "Số: 130/KH-UBND | Hà Lâm, ngày 13 tháng 7 năm 2022 |",
    "THỰC HIỆN CHƯƠNG TRÌNH SỐ 23-CTR/TU CỦA TỈNH ỦY VỀ TRỒNG RỪNG",
    "Thực hiện Chương trình số 23-CTr/TU của Tỉnh ủy về trồng rừng, UBND xã triển khai như sau:",
    "1. Mục đích",
    "Phủ xanh đất trống.",
  ];
  const { plan, citations } = await planOf(new TextEncoder().encode(lines.join("\n\n")), "a.txt");
  expect(plan).toMatchObject({ number: "130/KH-UBND", place: "Hà Lâm", issued: "2022-07-13", title: lines[2] });
  expect(citations).toMatchObject([{ number: "23-CTr/TU", issuer: "Tỉnh ủy" }]);
});

test("a title ends before the sentence that says when the plan was issued", async () => {
  const lines = [
    "KẾ HOẠCH TRỒNG RỪNG NĂM 2025",
    "Ngày 18 tháng 7 năm 2025 UBND xã Hà Lâm đã ban hành Quyết định số 9/QĐ-UBND về trồng rừng",
    "I. MỤC ĐÍCH",
  ];
  const { plan } = await planOf(new TextEncoder().encode(lines.join("\n")), "a.txt");
  expect(plan.title).toBe("TRỒNG RỪNG NĂM 2025");
});

const school = [
  "PHÒNG GD & ĐT KHÊ HẠ",
  "TRƯỜNG TH KHÊ HẠ",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số : 39/KH -THKH",
  "Khê Hạ, ngày 30 tháng 8 năm 2024",
];

test("a web page's heading above the letterhead is neither genre nor body; what is cited issues nothing", async () => {
  const lines = [
    "KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG NĂM HỌC 2024 - 2025",
    "",
    "Thứ sáu - 27/09/2024 08:45",
    ...school,
    "KẾ HOẠCH GIÁO DỤC",
    "Năm học 2024 - 2025",
    "I. CĂN CỨ",
    "Quyết định số 2082/QĐ-UBND ngày 14/8/2024 của UBND tỉnh Bình Lương v/v ban hành khung thời gian năm học;",
  ];
  const { plan } = await planOf(new TextEncoder().encode(lines.join("\n")), "a.txt");
  expect(plan).toMatchObject({ number: "39/KH-THKH", issued: "2024-08-30", place: "Khê Hạ", title: "GIÁO DỤC Năm học 2024 - 2025" });
  expect(plan.issuer).toMatch(/^Trường TH Khê Hạ$/iu);
});
