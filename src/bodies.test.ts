import { describe, expect, test } from "vitest";
import { readLines } from "../scripts/commune-plan.ts";
import type { Plan } from "./model/plan.ts";

const read = (...body: readonly string[]): Promise<Plan> => readLines(body);

test("a school's number has “&” in its sign", async () => {
  const lines = ["Số: 34/KH-THCS&THPTKL", "Khe Lim, ngày 05 tháng 01 năm 2026", "**KẾ HOẠCH**", "**Giáo dục năm học 2026 - 2027**"];
  expect((await readLines([], lines)).plan.number).toBe("34/KH-THCS&THPTKL");
});

/** "unit: text" of every duty. */
const duties = async (...body: string[]): Promise<string[]> =>
  (await read(...body)).assignments.map(({ units, text }) => `${units.map(({ name }) => name).join(", ")}: ${text}`);

describe("whose duty a bullet states", () => {
  test("a bullet that names a body is that body's, whoever the heading above names", async () => {
    expect(
      await duties(
        "**I. TỔ CHỨC THỰC HIỆN**",
        "**1. Các phòng, ban, ngành, đoàn thể xã**",
        "- Phòng Kinh tế: Tham mưu bố trí kinh phí.",
        "- Tuyên truyền trong Nhân dân.",
      ),
    ).toEqual([
      "Phòng Kinh tế: Phòng Kinh tế: Tham mưu bố trí kinh phí.",
      "Các phòng, ban, ngành, đoàn thể xã: Tuyên truyền trong Nhân dân.",
    ]);
  });

  test("below a bullet that is a body's name and no more stand its duties", async () => {
    expect(
      await duties(
        "**I. TỔ CHỨC THỰC HIỆN**",
        "**1. Các phòng, ban, ngành, đoàn thể xã**",
        "- Phòng Kinh tế:",
        "+ Tham mưu bố trí kinh phí.",
        "+ Phối hợp thẩm định các hồ sơ sau:",
        "- Tuyên truyền trong Nhân dân.",
      ),
    ).toEqual([
      "Phòng Kinh tế: Tham mưu bố trí kinh phí.",
      "Phòng Kinh tế: Phối hợp thẩm định các hồ sơ sau:",
      "Các phòng, ban, ngành, đoàn thể xã: Tuyên truyền trong Nhân dân.",
    ]);
  });

  test("below a bullet that says who leads and who helps stand their duties", async () => {
    expect(
      await duties(
        "**I. TỔ CHỨC THỰC HIỆN**",
        "- Đề nghị Công an xã chủ trì, phối hợp với Phòng Kinh tế:",
        "+ Tuần tra ven rừng.",
        "- Phòng Kinh tế: Tham mưu bố trí kinh phí.",
      ),
    ).toEqual(["Công an xã, Phòng Kinh tế: Tuần tra ven rừng.", "Phòng Kinh tế: Phòng Kinh tế: Tham mưu bố trí kinh phí."]);
  });

  test("what is no body's name before a colon leaves the duty to the heading's body", async () => {
    expect(
      await duties(
        "**I. TỔ CHỨC THỰC HIỆN**",
        "**1. Phòng Kinh tế**",
        "- Về kinh phí: Tham mưu bố trí.",
        "- Phối hợp với Công an xã: kiểm tra.",
      ),
    ).toEqual(["Phòng Kinh tế: Về kinh phí: Tham mưu bố trí.", "Phòng Kinh tế: Phối hợp với Công an xã: kiểm tra."]);
  });
});

describe("who is charged by another", () => {
  const under = (line: string): Promise<string[]> => duties("**I. TỔ CHỨC THỰC HIỆN**", line);

  test.each([
    ["Chủ tịch UBND xã yêu cầu Phòng Kinh tế, các thôn tuyên truyền.", "Phòng Kinh tế, Các thôn"],
    ["UBND xã giao Công an xã chủ trì, phối hợp với các thôn tuần tra.", "Công an xã"],
  ])("the duty is the one's who is charged: %s", async (line, bodies) => {
    expect(await under(`1. ${line}`)).toEqual([`${bodies}: ${line}`]);
  });

  test.each(["Khi người dân yêu cầu Công an xã kiểm tra hồ sơ.", "Phòng Kinh tế, các thôn và những ai khác yêu cầu Công an xã kiểm tra."])(
    "words that are no one body charge nobody: %s",
    async (line) => expect(await under(`1. ${line}`)).toEqual([]),
  );
});

test("a heading that lists bodies behind a colon, one that leads on to duties", async () => {
  expect(
    await duties(
      "**I. TỔ CHỨC THỰC HIỆN**",
      "1. Các Phòng: Kinh tế, Văn hóa - Xã hội; Công an xã",
      "- Tuyên truyền trong Nhân dân.",
      "2. Đoàn kiểm tra có trách nhiệm:",
      "- Báo cáo kết quả trước ngày 30/6/2026.",
    ),
  ).toEqual([
    "Phòng Kinh tế, Phòng Văn hóa - Xã hội, Công an xã: Tuyên truyền trong Nhân dân.",
    "Đoàn kiểm tra: Báo cáo kết quả trước ngày 30/6/2026.",
  ]);
});

describe("duties in paragraphs without a label", () => {
  test.each([
    ["TỔ CHỨC THỰC HIỆN", "Giao Phòng Kinh tế theo dõi, đôn đốc thực hiện.", "Phòng Kinh tế"],
    ["CHẾ ĐỘ BÁO CÁO", "Các thôn báo cáo kết quả trước ngày 05/11 hằng năm.", "Các thôn"],
    ["CHẾ ĐỘ THÔNG TIN, BÁO CÁO", "Định kỳ 6 tháng, năm các thôn báo cáo kết quả về Phòng Kinh tế.", "Các thôn"],
  ])("%s: %s", async (title, line, bodies) => {
    expect(await duties(`**I. ${title}**`, line)).toEqual([`${bodies}: ${line}`]);
  });

  test.each([
    "Trên đây là Kế hoạch trồng rừng của UBND xã.",
    "Yêu cầu các thôn nghiêm túc thực hiện.",
    "Các thôn nghiêm túc thực hiện./.",
    "Trong quá trình thực hiện các thôn báo cáo vướng mắc.",
    "Kinh phí do Phòng Kinh tế tham mưu.",
  ])("what closes the plan speaks to all: %s", async (line) => expect(await duties("**I. TỔ CHỨC THỰC HIỆN**", line)).toEqual([]));
});

/** "text | deadline | start … end" of every task. */
const timed = async (...body: string[]): Promise<string[]> =>
  (await read(...body)).tasks.map(
    ({ text, deadline_text, deadlines: [first] }) => `${text} | ${deadline_text ?? "-"} | ${first?.start ?? "-"} … ${first?.end ?? "-"}`,
  );

describe("a time in brackets", () => {
  test("behind a title is the time of what stands below it", async () => {
    expect(
      await timed(
        "**II. NỘI DUNG THỰC HIỆN**",
        "**1. Giai đoạn chuẩn bị (Dự kiến từ tháng 6/2026 đến tháng 8/2026):**",
        "- Thành lập Tổ công tác.",
        "- Khảo sát hiện trạng, hoàn thành trước ngày 15/7/2026.",
        "**2. Giai đoạn trồng (quý III/2026)**",
        "**a) Chọn giống**",
        "- Ươm 5 vạn cây.",
        "**3. Chăm sóc**",
        "- Làm cỏ.",
      ),
    ).toEqual([
      "Thành lập Tổ công tác. | Dự kiến từ tháng 6/2026 đến tháng 8/2026 | 2026-06-01 … 2026-08-31",
      "Khảo sát hiện trạng, hoàn thành trước ngày 15/7/2026. | hoàn thành trước ngày 15/7/2026. | - … 2026-07-14",
      "Ươm 5 vạn cây. | quý III/2026 | 2026-07-01 … 2026-09-30",
    ]);
  });

  test("behind a title that counts its stages too, where bullets follow", async () => {
    const stage = "1. Giai đoạn 1: Rà soát quỹ đất (từ tháng 6/2026 đến tháng 8/2026)";
    expect(await timed("**II. NỘI DUNG THỰC HIỆN**", stage, "- Thành lập Tổ công tác.", "- Khảo sát hiện trạng.")).toEqual([
      "Thành lập Tổ công tác. | từ tháng 6/2026 đến tháng 8/2026 | 2026-06-01 … 2026-08-31",
      "Khảo sát hiện trạng. | từ tháng 6/2026 đến tháng 8/2026 | 2026-06-01 … 2026-08-31",
    ]);
    expect(await timed("**II. NỘI DUNG THỰC HIỆN**", stage, "2. Trồng cây.")).toEqual([
      "Giai đoạn 1: Rà soát quỹ đất | từ tháng 6/2026 đến tháng 8/2026 | 2026-06-01 … 2026-08-31",
      "Trồng cây. | - | - … -",
    ]);
  });

  test("among aims and behind what is no title it heads nothing", async () => {
    expect(await timed("**I. MỤC TIÊU**", "**1. Giai đoạn đầu (tháng 6/2026):**", "- Trồng 5 ha rừng.")).toEqual([]);
  });

  test("of the day is no deadline of the task", async () => {
    expect(await timed("**II. NHIỆM VỤ**", "- Bố trí lớp học buổi sáng cho khối 8 và khối 9 tại điểm trường (từ 7h00 đến 11h30).")).toEqual(
      ["Bố trí lớp học buổi sáng cho khối 8 và khối 9 tại điểm trường (từ 7h00 đến 11h30). | - | - … -"],
    );
  });
});

describe("paragraphs without labels under headings of tasks", () => {
  test("are the tasks where nothing is listed", async () => {
    expect(
      await timed(
        "**II. NHIỆM VỤ, GIẢI PHÁP**",
        "Để trồng rừng đạt kết quả, xã tập trung làm tốt những việc dưới đây.",
        "**1. Nâng cao trách nhiệm của cấp ủy**",
        "Thực hiện nghiêm chế độ tiếp công dân, đối thoại với Nhân dân.",
        "Gắn kết việc này với phong trào thi đua.",
        "Những năm qua công tác này đã có chuyển biến.",
        "**2. Kiểm tra, giám sát**",
        "Ủy ban Kiểm tra Đảng ủy xây dựng kế hoạch kiểm tra chuyên đề.",
        "**3. Đối tượng**",
        "Các hộ trồng rừng trên địa bàn xã",
        "**4. Tuyên truyền**",
        "Tổ chức tuyên truyền bằng nhiều hình thức như sau.",
        "- Phát thanh hằng tuần.",
      ),
    ).toEqual([
      "Thực hiện nghiêm chế độ tiếp công dân, đối thoại với Nhân dân. | - | - … -",
      "Gắn kết việc này với phong trào thi đua. | - | - … -",
      "Ủy ban Kiểm tra Đảng ủy xây dựng kế hoạch kiểm tra chuyên đề. | - | - … -",
      "Phát thanh hằng tuần. | - | - … -",
    ]);
  });

  test("that count themselves are tasks beside a list as well", async () => {
    expect(
      await timed(
        "**II. NHIỆM VỤ TRỌNG TÂM**",
        "Một là, phát triển rừng gỗ lớn.",
        "Hai là: giữ rừng đầu nguồn.",
        "**1. Tuyên truyền**",
        "- Phát thanh.",
      ),
    ).toEqual(["Một là, phát triển rừng gỗ lớn. | - | - … -", "Hai là: giữ rừng đầu nguồn. | - | - … -", "Phát thanh. | - | - … -"]);
  });
});

test("what a school is like when the plan is made is no aim", async () => {
  const { objectives } = await read("**I. ĐẶC ĐIỂM, ĐIỀU KIỆN THỰC HIỆN**", "- Tỷ lệ học sinh đỗ đại học đạt 70%.");
  expect(objectives).toEqual([]);
});

/** A table as Markdown writes it. */
const table = (...rows: string[]): string => rows.join("\n");

describe("tables", () => {
  test("a column that repeats its month in every row heads one group, and gives days their year", async () => {
    const rows = table(
      "| Tháng | Thời gian | Nội dung công việc | Đơn vị thực hiện |",
      "|---|---|---|---|",
      "| 9/2026 | 05/09 | Khai giảng | Phòng Kinh tế |",
      "| 9/2026 | 07/09 | Họp phụ huynh | Công an xã |",
      "| 4–5/2027 | 30/4 | Hội diễn | Phòng Kinh tế |",
    );
    const { groups, tasks } = await read("**Công việc năm học 2026 - 2027**", rows);
    expect(groups.map(({ title }) => title)).toEqual(["9/2026", "4–5/2027"]);
    expect(tasks.map(({ deadlines: [first] }) => first?.end)).toEqual(["2026-09-05", "2026-09-07", "2027-04-30"]);
  });

  test("a dash in a cell says that there is nobody and no time", async () => {
    const rows = table(
      "| Mã công việc | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn |",
      "|---|---|---|---|---|",
      "| 1.1 | Trồng cây | Phòng Kinh tế | — | – |",
    );
    const { tasks, notices } = await read(rows);
    expect(tasks.map(({ id, lead, support, deadlines }) => [id, lead, support, deadlines])).toEqual([["-/1.1", ["Phòng Kinh tế"], [], []]]);
    expect(notices.map(({ code }) => code)).toContain("deadline-missing");
  });
});

test("what a target quotes is not cut inside its brackets", async () => {
  const quoted = async (line: string): Promise<string[]> =>
    (await read("**II. CHỈ TIÊU**", line)).objectives.flatMap(({ targets }) => targets.map(({ text }) => text));
  expect(await quoted("- Phấn đấu đạt 5,99 điểm (Toán 5,14; Ngữ văn 7,52); khen học sinh giỏi.")).toEqual([
    "Phấn đấu đạt 5,99 điểm (Toán 5,14; Ngữ văn 7,52)",
  ]);
  expect(await quoted("- Phấn đấu đạt 90% hộ (trồng rừng; chăn nuôi.")).toEqual(["Phấn đấu đạt 90% hộ (trồng rừng"]);
});

describe("numbered sentences beside a task", () => {
  const say = async (...body: string[]): Promise<string[]> =>
    (await read(...body)).tasks.map(({ id, text, lead, certainty }) => `${id} ${text} | ${lead.join("; ")} | ${certainty}`);

  test("are tasks too, with what stands below them", async () => {
    expect(
      await say(
        "**II. NHIỆM VỤ**",
        "1. Trồng 5 ha rừng phòng hộ. Công an xã chủ trì, phối hợp với Phòng Kinh tế; hoàn thành trước ngày 30/6/2026.",
        "2. Tuyên truyền Luật Lâm nghiệp đến từng hộ dân.",
        "- Phát thanh hằng tuần.",
        "3. Giữ rừng đầu nguồn và rừng ven suối của xã.",
        "4. Công an xã đã tổ chức diễn tập trong tháng 01 năm 2026.",
        "**III. KINH PHÍ**",
        "1. Ngân sách xã bảo đảm.",
      ),
    ).toEqual([
      "-/1 Trồng 5 ha rừng phòng hộ. | Công an xã | stated",
      "-/2 Tuyên truyền Luật Lâm nghiệp đến từng hộ dân. Phát thanh hằng tuần. |  | implied",
      "-/3 Giữ rừng đầu nguồn và rừng ven suối của xã. |  | implied",
    ]);
  });

  test("that head tasks are none themselves", async () => {
    expect(
      await say(
        "**II. NHIỆM VỤ**",
        "1. Trồng 5 ha rừng phòng hộ.",
        "- Chủ trì: Công an xã.",
        "2. Giữ rừng theo Quyết định số 3/QĐ-UBND, cụ thể.",
        "- Tuần tra hằng tuần.",
        "+ Chủ trì: Phòng Kinh tế.",
      ),
    ).toEqual(["-/1 Trồng 5 ha rừng phòng hộ. | Công an xã | stated", "-/2.1 Tuần tra hằng tuần. | Phòng Kinh tế | stated"]);
  });
});
