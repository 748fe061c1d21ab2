import { describe, expect, test } from "vitest";
import { letterhead, readLines as read } from "../scripts/commune-plan.ts";

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
    [["QUỐC HỘI", "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "LUẬT", "HỢP TÁC XÃ"], "Quốc hội", "central", null],
    [["VĂN PHÒNG QUỐC HỘI"], "Văn phòng Quốc hội", "central", null],
    [["BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"], "Bộ Nông nghiệp và Môi trường", "central", null],
  ])("%s", async (bodies, issuer, level, area) => {
    const head = [...bodies.map((body) => `**${body}**`), "Số 7/KH-ABC", ...letterhead.slice(3)];
    const { plan } = await read(["**I. NHIỆM VỤ**", "1. Trồng cây."], head);
    expect(plan).toMatchObject({ issuer, level, area, number: "7/KH-ABC" });
  });
});
