import { describe, expect, test } from "vitest";
import { findDeadlines, readDeadlines } from "./read-deadlines.ts";

/** Readings as "kind: words", for a look at how a cell is parted. */
function parted(text: string): string[] {
  return readDeadlines(text).map((reading) => `${reading.kind}: ${reading.text}`);
}

describe("a deadline cell is parted into clauses", () => {
  test.each([
    ["Trong năm 2025 và thực hiện thường xuyên", ["date: Trong năm 2025", "continuous: thực hiện thường xuyên"]],
    ["Hằng tháng và cả năm", ["recurring: Hằng tháng", "recurring: cả năm"]],
    ["34. Tháng 6/2025", ["date: Tháng 6/2025"]],
    ["Báo cáo 100% đơn vị; 50% còn lại. Hoàn thành trước ngày 20/6/2025", ["date: Hoàn thành trước ngày 20/6/2025"]],
    ["Sau khi có hướng dẫn, hoàn thành trước ngày 30/6/2025", ["event: Sau khi có hướng dẫn", "date: hoàn thành trước ngày 30/6/2025"]],
    ["Hằng năm (trước ngày 15/12)", ["recurring: Hằng năm (trước ngày 15/12)"]],
    ["Năm 2025 (thường xuyên)", ["date: Năm 2025", "continuous: thường xuyên"]],
    ["Chậm nhất là năm ngày kể từ khi nhận đơn", ["event: Chậm nhất là năm ngày kể từ khi nhận đơn"]],
    ["Dự thảo: tháng 5/2025; trình: tháng 6/2025", ["date: tháng 5/2025", "date: tháng 6/2025"]],
    ["Thường xuyên theo chỉ đạo của cấp trên", ["continuous: Thường xuyên theo chỉ đạo của cấp trên"]],
    ["Quý IV/2026, 2027", ["date: Quý IV/2026", "date: 2027"]],
    ["6/2025, 12/2025", ["date: 6/2025", "date: 12/2025"]],
    ["ngày 15/6/2025, 15/12/2025", ["date: ngày 15/6/2025", "date: 15/12/2025"]],
    ["định kỳ báo cáo cấp trên theo các quy định hiện hành", ["recurring: định kỳ"]],
    ["đón năm học mới (05/9)", ["date: 05/9"]],
  ])("%s", (text, expected) => expect(parted(text)).toEqual(expected));
});

describe("a cycle and its day stand apart in a sentence", () => {
  const rules = (text: string): (string | null)[] => readDeadlines(text).map((reading) => reading.rrule);

  test.each<[string, (string | null)[]]>([
    ["định kỳ hằng năm báo cáo kết quả về Sở Tư pháp trước ngày 15 tháng 11", ["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=14"]],
    ["hằng tháng tổng hợp tình hình, gửi Phòng Kinh tế trước ngày 20", ["FREQ=MONTHLY;BYMONTHDAY=19"]],
    ["Hằng quý, trước ngày 10 của tháng đầu quý tiếp theo", ["FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=9"]],
    ["định kỳ hằng năm báo cáo kết quả trước ngày 31 tháng 12 năm 2026", ["FREQ=YEARLY", null]],
    ["hằng tháng tổng hợp, gửi trước ngày 25/6", ["FREQ=MONTHLY", null]],
    ["tổ chức hằng năm và hoàn thành đề án trước ngày 30/6", ["FREQ=YEARLY", null]],
    ["Hằng năm rà soát, cập nhật danh mục và báo cáo trước ngày 30/11", ["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29"]],
    ["Hằng năm đánh giá, gửi kết quả trước 15/6 và 15/12", ["FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14"]],
    ["Hằng năm gửi kết quả trước tháng 3", ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"]],
    ["Hằng năm tổ chức tổng kết vào tháng 12", ["FREQ=YEARLY;BYMONTH=12"]],
    ["Hằng năm; trước mắt xong trước 30/11", ["FREQ=YEARLY", null]],
    ["Báo cáo năm: trước ngày 15 tháng 12 hằng năm", ["FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14"]],
    ["chậm nhất ngày 25 tháng 11 đối với báo cáo định kỳ hằng năm", ["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25"]],
  ])("%s", (text, expected) => expect(rules(text)).toEqual(expected));
});

describe("a limit takes the words before it that are no time of their own", () => {
  const spans = (text: string): string[] =>
    readDeadlines(text).map(({ kind, offset, period }) => {
      const date = (of: "first" | "last"): string => {
        const { year = null, month = null, day = null } = period?.[of] ?? {};
        return [year, month, day].filter((part) => part !== null).join("-");
      };
      return `${kind} ${offset ?? `${date("first")}..${date("last")}`}`;
    });

  test.each([
    ["Báo cáo quý I trước ngày 20/3/2025", ["date ..2025-3-19"]],
    ["Quý II: chậm nhất ngày 10/6/2025", ["date ..2025-6-10"]],
    ["6 tháng trước ngày 20/6/2025", ["date ..2025-6-19"]],
    ["hết giờ làm việc ngày 30/6/2025", ["date ..2025-6-30"]],
    ["từ đầu năm đến hết tháng 6/2025", ["date 2025-1..2025-6"]],
    ["quý cuối năm", ["date 10..12"]],
    ["từ ngày 30-8 đến 30-9", ["date 8-30..9-30"]],
    ["từ ngày 30-8 đến 31-9", ["unknown .."]],
    ["sau 10 ngày không nộp", ["event P10D"]],
    ["trước 48 giờ", ["event -PT48H"]],
    ["8 giờ làm việc", ["event PT8H"]],
    ["30 ngày, từ ngày 15/4/2025", ["event P30D"]],
    ["06 tháng, kể từ tháng 7/2025", ["event P6M"]],
    ["15/6, 15/9 và 15/12/2026", ["date 2026-6-15..2026-6-15", "date 2026-9-15..2026-9-15", "date 2026-12-15..2026-12-15"]],
    ["01 ngày (15/4/2025)", ["date 2025-4-15..2025-4-15"]],
    ["chậm nhất ngày 04/3/2025 (80 ngày trước ngày bầu cử)", ["date ..2025-3-4"]],
  ])("%s", (text, expected) => expect(spans(text)).toEqual(expected));

  test("a trigger in brackets does without them", () =>
    expect(readDeadlines("Năm 2025 (sau khi có hướng dẫn)")[1]).toMatchObject({ trigger: "sau khi có hướng dẫn" }));
});

describe("words that are no deadline", () => {
  test.each([
    "Quý cơ quan phối hợp thực hiện",
    "Quyết định số 5/QĐ-UBND ngày 3/2/2024",
    "Đang thực hiện",
    "Đợt 1/2025",
    "kinh phí chi thường xuyên",
    "31/02/2025",
    "Tháng 13/2025",
    "Quý V/2025",
    "tháng 6/20225",
    "Cuối năm học 2025 - 2026",
    "trước 14 giờ",
    "theo dõi, đôn đốc các đơn vị",
    "Cả 4 quý",
    "chi phí năm 2023",
    "Thời gian: 1/2 ngày - Sáng: từ 8h30 - Chiều: từ 14h00",
    "giải quyết khiếu nại, tố cáo",
    "cụ thể như sau:",
    "trước 9 giờ sáng",
    "16 giờ",
    "ngày 15 tháng Tư năm 2025",
    "07h30, thứ Bảy ngày 22",
    "trước ngày 25 tháng 12 hằng",
    "trước quý IV năm 201",
    "dịp lễ 30/4 - 01/5",
    "12/12, 10/12 tiêu chí",
    "Chỉ thị số 12/CT TTg ngày 3/2/2024",
  ])("are one unknown entry: %s", (text) => expect(parted(text)).toEqual([`unknown: ${text}`]));

  test.each(["", "  ", "-", "…"])("a cell without words has no deadline: %j", (text) => expect(readDeadlines(text)).toEqual([]));
});

test("text and span agree", () => {
  for (const text of ["  Xong trong quý II/2026. ", "1. Hằng tháng, quý, năm", "Năm 2025 (thường xuyên)"]) {
    for (const reading of readDeadlines(text)) expect(text.slice(reading.start, reading.end)).toBe(reading.text);
  }
});

describe("findDeadlines gives only what is certain in running prose", () => {
  test.each([
    ["Phấn đấu đến hết năm 2025, 100% hồ sơ được số hóa", ["đến hết năm 2025"]],
    ["Rà soát quy trình (Hoàn thành trong tháng 02/2024)", ["trong tháng 02/2024"]],
    ["báo cáo trước ngày 15/7/2025 để tổng hợp", ["trước ngày 15/7/2025"]],
    ["- Năm 2025: 80% hồ sơ", ["Năm 2025"]],
    ["báo cáo định kỳ hằng quý", ["định kỳ hằng quý"]],
  ])("%s", (text, expected) => expect(findDeadlines(text).map((reading) => reading.text)).toEqual(expected));

  test.each([
    "Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ",
    "Đề án giai đoạn 2022 - 2025, tầm nhìn đến năm 2030",
    "thực hiện thường xuyên công tác tuyên truyền",
    "theo kế hoạch của tỉnh",
    "sau khi có hướng dẫn",
    "kế hoạch công tác năm 2025 của đơn vị",
    "trong năm, các đơn vị đã triển khai",
    "đạt tỷ lệ 7/2025 hộ",
    "Đề nghị Quý cơ quan quan tâm",
    "Hoàn thành trước ngày 15. 12 xã còn lại thực hiện sau",
  ])("nothing in: %s", (text) => expect(findDeadlines(text)).toEqual([]));
});
