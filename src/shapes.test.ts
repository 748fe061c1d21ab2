import { describe, expect, test } from "vitest";
import { readLines as read } from "../scripts/commune-plan.ts";

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

  test("a body that tasks stand below leads them all, also those without a time; its helpers are named in them", async () => {
    expect(
      await tasks(
        "**I. NHIỆM VỤ**",
        "**1. Giao Phòng Kinh tế:**",
        "a) Chủ trì, phối hợp với các thôn rà soát quỹ đất; hoàn thành trước ngày 25/11/2026.",
        "b) Hướng dẫn kỹ thuật trồng cây:",
        "- Chọn giống cây phù hợp.",
        "**2. Công an xã, Đoàn xã**",
        "- Bảo đảm an ninh trật tự.",
        "+ Tuần tra ban đêm.",
      ),
    ).toEqual([
      "1/a Chủ trì, phối hợp với các thôn rà soát quỹ đất; hoàn thành trước ngày 25/11/2026. | Phòng Kinh tế | các thôn | hoàn thành trước ngày 25/11/2026. | implied",
      "b/- Chọn giống cây phù hợp. | Phòng Kinh tế |  | - | implied",
      "2/- Bảo đảm an ninh trật tự. Tuần tra ban đêm. | Công an xã; Đoàn xã |  | - | implied",
    ]);
  });

  test("a sentence among tasks says who does it where its name is whole, and by when at its end", async () => {
    expect(
      await tasks(
        "**I. NHIỆM VỤ**",
        "1. Ươm cây giống.",
        "- Chủ trì: Trạm giống.",
        "2. Kết quả rà soát gửi về Phòng Kinh tế trước ngày 15 tháng 11 năm 2026.",
        "3. Công an xã tổ chức tuần tra, bảo vệ rừng trên địa bàn.",
        "4. Đài Truyền thanh xã tăng thời lượng đưa tin về trồng rừng.",
        "5. Địa bàn giáp ranh: Công an xã chủ trì phối hợp Hạt Kiểm lâm kiểm tra các lối mòn.",
        "6. Cấp thôn: Các thôn tổ chức trồng cây trước ngày 22/4/2026.",
        "7. Phòng học: Rà soát, sắp xếp hợp lý, thuận lợi cho học sinh.",
      ),
    ).toEqual([
      "-/1 Ươm cây giống. | Trạm giống |  | -",
      "-/2 Kết quả rà soát gửi về Phòng Kinh tế trước ngày 15 tháng 11 năm 2026. |  |  | trước ngày 15 tháng 11 năm 2026. | implied",
      "-/3 Công an xã tổ chức tuần tra, bảo vệ rừng trên địa bàn. | Công an xã |  | - | implied",
      "-/4 Đài Truyền thanh xã tăng thời lượng đưa tin về trồng rừng. |  |  | - | implied",
      "-/5 Địa bàn giáp ranh: Công an xã chủ trì phối hợp Hạt Kiểm lâm kiểm tra các lối mòn. | Công an xã | Hạt Kiểm lâm | - | implied",
      "-/6 Cấp thôn: Các thôn tổ chức trồng cây trước ngày 22/4/2026. | Các thôn |  | trước ngày 22/4/2026.",
      "-/7 Phòng học: Rà soát, sắp xếp hợp lý, thuận lợi cho học sinh. |  |  | - | implied",
    ]);
  });

  test("a schedule whose lines have no label", async () => {
    expect(
      await tasks(
        "**I. LỊCH**",
        "Từ 10/8 đến 15/8: Phát dọn thực bì.",
        "Từ 16/8 đến 20/8: Trồng cây.",
        "**II. KINH PHÍ**",
        "Ngày 20/8/2026: 5 triệu.",
      ),
    ).toEqual(["-/- Phát dọn thực bì. |  |  | Từ 10/8 đến 15/8", "-/-#2 Trồng cây. |  |  | Từ 16/8 đến 20/8"]);
  });

  test("a body below a time heads its tasks, which have that time; a run-in names the body", async () => {
    expect(
      await tasks(
        "**I. NỘI DUNG CÔNG TÁC**",
        "**1. Quý I**",
        "**a) Công an xã**",
        "- Tham mưu kế hoạch trồng rừng.",
        "- Mở đợt tuần tra (từ 01/01 đến 15/02/2026).",
        "**2. Quý II**",
        "a) Phòng Kinh tế: Tổ chức ra quân trồng cây.",
      ),
    ).toEqual([
      "a/- Tham mưu kế hoạch trồng rừng. | Công an xã |  | Quý I | implied",
      "a/-#2 Mở đợt tuần tra | Công an xã |  | từ 01/01 đến 15/02/2026 | implied",
      "2/a Phòng Kinh tế: Tổ chức ra quân trồng cây. | Phòng Kinh tế |  | Quý II | implied",
    ]);
  });

  test("a sum below the last task is no part of it", async () => {
    const rows = ["| TT | Nội dung | Đơn vị | Thời gian | Kinh phí |", "|---|---|---|---|---|", "| 1 | Ươm cây | Công an xã | Quý I | 5 |"];
    expect(await tasks("**I. NHIỆM VỤ**", ...rows, "| | Tổng cộng | | | 5 |")).toEqual(["-/1 Ươm cây | Công an xã |  | Quý I"]);
  });

  test("what a meeting is about, when and where, are no tasks", async () => {
    const lines = ["1. Nội dung: Báo cáo kết quả công tác.", "2. Địa điểm: Nhà văn hóa xã."];
    expect(await tasks("**I. NỘI DUNG, HÌNH THỨC, THỜI GIAN, ĐỊA ĐIỂM**", ...lines)).toEqual([]);
    expect(await tasks("**I. NỘI DUNG**", ...lines)).toHaveLength(2);
    const below = ["**1. Nội dung kiểm tra**", "- Công tác chỉ đạo.", "**2. Đối tượng**", "- UBND các xã."];
    expect(await tasks("**I. NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN KIỂM TRA**", ...below)).toEqual([]);
  });

  test("where no verb ends the names of bodies, nobody is named", async () => {
    expect(
      await tasks(
        "**I. NHIỆM VỤ**",
        "1. Giao Phòng Kinh tế chủ trì, phối hợp với các thôn xyz abc xyz abc xyz; hoàn thành trước ngày 30/6/2026.",
        "2. Trồng cây.",
        "- Chủ trì: Công an xã.",
      ),
    ).toEqual([
      "-/1 Giao Phòng Kinh tế chủ trì, phối hợp với các thôn xyz abc xyz abc xyz; hoàn thành trước ngày 30/6/2026. |  |  | hoàn thành trước ngày 30/6/2026. | implied",
      "-/2 Trồng cây. | Công an xã |  | -",
    ]);
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
      "-/3 Rà soát tổ liên gia. Công an xã chủ trì cuộc họp giao ban. |  |  | - | implied",
    ]);
  });

  test("a limit may end the last clause; a year alone is none nor days counted from an event, what is past is no task", async () => {
    expect(
      await tasks(
        "**I. NHIỆM VỤ**",
        "1. Phòng Kinh tế chủ trì, phối hợp với Công an xã xây dựng quy chế, trình UBND xã trong quý IV năm 2026.",
        "2. Công an xã tổ chức diễn tập vào tháng 5 năm 2026.",
        "3. Các bộ, ngành báo cáo kết quả về Phòng Kinh tế trước ngày 15/12/2026.",
        "4. Công an xã đã tổ chức diễn tập trong tháng 01 năm 2026.",
        "5. Công an xã xây dựng kế hoạch công tác trong năm 2026.",
        "6. Công an xã nhận đơn khiếu nại phải giải quyết và thông báo cho người khiếu nại biết trong thời hạn mười ngày, kể từ ngày nhận đơn.",
      ),
    ).toEqual([
      "-/1 Phòng Kinh tế chủ trì, phối hợp với Công an xã xây dựng quy chế, trình UBND xã trong quý IV năm 2026. | Phòng Kinh tế | Công an xã | trong quý IV năm 2026.",
      "-/2 Công an xã tổ chức diễn tập vào tháng 5 năm 2026. | Công an xã |  | vào tháng 5 năm 2026.",
      "-/3 Các bộ, ngành báo cáo kết quả về Phòng Kinh tế trước ngày 15/12/2026. | Các bộ, ngành |  | trước ngày 15/12/2026.",
      "-/5 Công an xã xây dựng kế hoạch công tác trong năm 2026. | Công an xã |  | - | implied",
      "-/6 Công an xã nhận đơn khiếu nại phải giải quyết và thông báo cho người khiếu nại biết trong thời hạn mười ngày, kể từ ngày nhận đơn. |  |  | - | implied",
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
