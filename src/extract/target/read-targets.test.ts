import { describe, expect, test } from "vitest";
import { readTargets } from "./read-targets.ts";

/** "> 80 %", "range 16-18 %/năm increase". */
const aims = (text: string): string[] =>
  readTargets(text).map(({ comparator, value, valueTo, unit, change }) =>
    [comparator, valueTo === null ? value : `${value}-${valueTo}`, unit, change ?? ""].join(" ").trim(),
  );

describe("quantified aims", () => {
  test.each<[string, string[]]>([
    ["100% hồ sơ được số hóa", ["= 100 %"]],
    ["tỷ lệ hài lòng đạt tối thiểu 90%", [">= 90 %"]],
    ["đạt từ 98% trở lên", [">= 98 %"]],
    ["tổ chức đấu giá từ 05 mỏ khoáng sản làm vật liệu thông thường trở lên", [">= 5 mỏ khoáng sản"]],
    ["thành lập mới khoảng trên 500ha khu công nghiệp", ["> 500 ha"]],
    ["tối đa không vượt quá 20 %", ["<= 20 %"]],
    ["phấn đấu có trên 1,5 triệu người dân sử dụng", ["> 1500000 người dân"]],
    ["doanh thu đạt 31 nghìn tỷ đồng, tăng 5%", ["= 31000000000000 đồng", "= 5 % increase"]],
    ["cắt giảm tối thiểu 20% chi phí", [">= 20 % decrease"]],
    ["giảm tỷ lệ hộ nghèo xuống còn dưới 3%", ["< 3 %"]],
    ["tăng trung bình 16 - 18%/năm, tỉ lệ khai thác đạt 8 - 10%", ["range 16-18 %/năm increase", "range 8-10 %"]],
    ["có từ 3 đến 4 cán bộ", ["range 3-4 cán bộ"]],
    ["nằm trong nhóm 15 tỉnh, thành phố dẫn đầu cả nước", ["top 15 tỉnh, thành phố"]],
    ["kiểm tra ít nhất 01 lần/01 năm đối với 01 đại lý", [">= 1 lần/năm"]],
    ["chỉ số HDI duy trì trên 0,7", ["> 0.7"]],
    ["xuất khẩu tăng 15, 7%", ["= 15.7 % increase"]],
    ["hộ nghèo còn 8,3%, so với kế hoạch là dưới 10%", ["< 10 %"]],
    ["lao động qua đào tạo đạt 70%, có chứng chỉ đạt 30%", ["= 70 %", "= 30 %"]],
    ["phấn đấu hoàn thành ít nhất mười lăm mô hình", [">= 15 mô hình"]],
    ["tối thiểu hai mươi phần trăm hồ sơ", [">= 20 %"]],
    ["có ít nhất 10 sản phẩm đạt 3 sao trở lên", [">= 10 sản phẩm"]],
    ["Giảm 10% số vụ tai nạn so với năm trước", ["= 10 % decrease"]],
    ["tuổi thọ trung bình đạt khoảng 75 tuổi", ["~ 75 tuổi"]],
    ["đạt 12 bác sĩ/vạn dân, 32 giường/10.000 dân", ["= 12 bác sĩ/vạn dân", "= 32 giường/10.000 dân"]],
    ["Xây dựng 250 căn nhà cho hộ nghèo", ["= 250 căn nhà"]],
    ["Năm 2025, trồng 800 ha rừng", ["= 800 ha"]],
    ["Sản lượng thóc: 6.012,5 tấn", ["= 6012.5 tấn"]],
    ["- Số lao động được giải quyết việc làm: 550 người.", ["= 550 người"]],
    ["Số giường bệnh: 165 giường", ["= 165 giường"]],
    ["Số thôn đạt chuẩn: 04/09 thôn", ["= 4 thôn"]],
    ["giảm số hộ nghèo từ 28 hộ xuống còn 23 hộ", ["= 23 hộ"]],
    ["tỷ lệ suy dinh dưỡng giảm từ 1 - 2% (còn dưới 16%)", ["range 1-2 % decrease", "< 16 %"]],
    ["tổng thu đạt 290 tỷ đồng (chỉ tiêu cũ 260 tỷ đồng)", ["= 290000000000 đồng"]],
    ["Đào tạo nghề cho 3.200 lao động", ["= 3200 lao động"]],
    ["Có thêm 05 xã đạt chuẩn, 02 xã đạt chuẩn nâng cao", ["= 5 xã", "= 2 xã"]],
    ["Giải quyết việc làm cho 900 lao động, trong đó đưa 80 lao động ra nước ngoài", ["= 900 lao động", "= 80 lao động"]],
    ["phấn đấu đạt 17/19 tiêu chí", ["= 17 tiêu chí"]],
    ["tỷ suất tử vong trẻ em giảm còn dưới 18‰", ["< 18 ‰"]],
    ["Tăng thu 12% so với năm 2024", ["= 12 % increase"]],
    ["Giảm tỷ lệ hộ nghèo từ 2 - 3%", ["range 2-3 % decrease"]],
    ["Giảm tỷ lệ hộ nghèo xuống còn 3%", ["= 3 %"]],
    ["hoàn thành hai mươi mốt mô hình", ["= 21 mô hình"]],
    ["Thành lập 15 (mười lăm) hợp tác xã", ["= 15 hợp tác xã"]],
    ["tỷ lệ lấp đầy đạt 60÷70%", ["range 60-70 %"]],
    ["Xây mới 20 phòng học, sửa chữa 35 phòng học", ["= 20 phòng học", "= 35 phòng học"]],
    ["Xây dựng và phát sóng 12 phóng sự", ["= 12 phóng sự"]],
    ["Tăng 3 bậc", ["= 3 bậc increase"]],
    ["Giảm số xã đạt dưới 05 tiêu chí xuống dưới 20 xã", ["< 20 xã"]],
    ["Giảm số hộ có thu nhập dưới 2 triệu đồng xuống còn 15 hộ", ["= 15 hộ"]],
    ["Bảo đảm mỗi xã có ít nhất một trường mầm non", [">= 1 trường mầm non"]],
    ["đạt 17%; nâng mức thu nhập bình quân lên 70 triệu đồng/người/năm", ["= 17 %", "= 70000000 đồng/người/năm"]],
    ["Trong nhiệm kỳ phát triển 20 đảng viên mới", ["= 20 đảng viên"]],
    ["90% hộ đạt chuẩn, duy trì và xây dựng mới 2 làng văn hóa", ["= 90 %", "= 2 làng"]],
    ["toàn xã có trên 2.500 người dân sử dụng", ["> 2500 người dân"]],
    ["Giảm tỷ lệ hộ nghèo từ 3,5% năm 2024 xuống còn 2,5%", ["= 2.5 %"]],
    ["công nhận mới 15 sản phẩm đạt 3 sao trở lên", ["= 15 sản phẩm"]],
    ["giải quyết việc làm mới cho 5.000 lao động", ["= 5000 lao động"]],
    ["theo Nghị quyết (tỷ lệ cấp kết quả đạt 100%; tỷ lệ số hóa tối thiểu 50%)", ["= 100 %", ">= 50 %"]],
  ])("%s", (text, expected) => expect(aims(text)).toEqual(expected));
});

describe("rows of a table of targets", () => {
  test.each<[string, string[]]>([
    ["26 | Tài khoản ngân hàng của người từ 15 tuổi | % | ≥ 95 | Ngân hàng Nhà nước", [">= 95 %"]],
    ["Quy mô kinh tế số | % GDP | ≥ 30", [">= 30 % GDP"]],
    ["Xếp hạng an toàn thông tin | Thứ bậc | ≤ 3 Đông Nam Á; ≤ 50 Thế giới", ["<= 3 Thứ bậc", "<= 50 Thứ bậc"]],
    ["Số lượt giao dịch | Lượt | 1.500 - 2.000", ["range 1500-2000 Lượt"]],
    ["Số đơn đăng ký sáng chế tăng trung bình | %/năm | 16 - 18", ["range 16-18 %/năm increase"]],
  ])("%s", (text, expected) => expect(aims(text)).toEqual(expected));
});

describe("no aims", () => {
  test.each([
    "Đối chiếu danh mục 154 thủ tục hành chính",
    "đến nay toàn tỉnh đạt 85% hồ sơ",
    "đã có khoảng 9 % đất nông nghiệp",
    "xuất khẩu gạo (giá tăng 27,7%)",
    "tăng hơn 70% so với kế hoạch năm",
    "dịch vụ công mức độ 4, mạng 5G",
    "duy trì trong nhóm 2 của cả nước",
    "công dân từ 14 tuổi trở lên",
    "vượt 5% dự toán được giao",
    "kinh phí thực hiện dự kiến 150 triệu đồng",
    "hoàn thành hai mươi mốt tư mô hình",
    "đã xây dựng 200 căn nhà",
    "toàn huyện xây dựng 200 căn nhà",
    "tăng 10% so với năm trước",
    "Rà soát 40 hồ sơ",
    "giá tiêu dùng bình quân 4 tháng đầu năm tăng 3,9%",
    "sản xuất công nghiệp tháng 4 ước tăng 3% so với tháng trước",
    "Thu nhập bình quân đầu người đạt 50 triệu đồng, vượt xa mục tiêu nghị quyết",
    "Giá trị sản xuất tăng bình quân 7%/năm trong nhiệm kỳ vừa qua",
    "chi trả bằng 200% chi phí thực tế, tối đa 3 tỷ đồng/doanh nghiệp",
    "Diện tích: 200 ha",
    "đã có 16 tỉnh phát hiện bệnh, làm trên 16.000 con lợn nhiễm bệnh",
    "Báo cáo sản lượng thóc: 12 xã đã gửi 30 biểu",
    "xuất khẩu tăng 1 5,6%",
    "So với cùng kỳ năm trước, số vụ tai nạn giảm 12%",
    "Toàn huyện đã có 8 xã đạt chuẩn, chiếm 40%",
    "thẩm định dự án trên 500 tỷ đồng",
    "được giảm 50% số thuế phải nộp",
    "Tăng cường phối hợp với 12 đơn vị",
    "Xây dựng 03 kế hoạch",
    "Không để xảy ra vụ cháy trên 2 người chết",
    "hợp tác xã 19/5, kỳ họp 15/6",
    "giảm 10% so với cùng kỳ",
    "giai đoạn 2022 - 2025",
    "đảm bảo 04 tiêu chí về dữ liệu",
    "Quyết định số 06/QĐ-TTg ngày 30/6/2025",
  ])("%s", (text) => expect(aims(text)).toEqual([]));
});

describe("by when", () => {
  const limits = (text: string): (string | null)[] => readTargets(text).map((target) => target.limit?.text ?? null);

  test.each<[string, (string | null)[]]>([
    ["Phấn đấu đến hết năm 2025, 100% hồ sơ được số hóa; 80% được xử lý trực tuyến", ["đến hết năm 2025", "đến hết năm 2025"]],
    ["đến năm 2030 đạt ít nhất 50% số xã, riêng năm 2025 phấn đấu ít nhất 20%", ["đến năm 2030", "năm 2025"]],
    ["chỉ số cải cách năm 2026 của các cơ quan đạt trên 85%", [null]],
    ["Năm 2022: Bảo đảm 100% dữ liệu được lưu", ["Năm 2022"]],
    ["Năm 2023 đạt 78%, năm 2024 đạt 85%", ["Năm 2023", "năm 2024"]],
    ["100% chỉ tiêu được giao", [null]],
    ["tỷ lệ hộ nghèo giảm 2,5% năm 2025, 3% năm 2026", ["năm 2025", "năm 2026"]],
    ["đạt bằng 105% năm 2024", [null]],
    ["tỷ lệ hộ nghèo còn 0,8% vào cuối năm 2026", ["vào cuối năm 2026"]],
    ["Tỷ lệ lao động nông nghiệp năm 2025: 50%", ["năm 2025"]],
    ["tỷ lệ hộ nghèo năm 2026 còn 2%", ["năm 2026"]],
    ["Tỷ lệ xã đạt chuẩn đến năm 2030 | % | 80", ["đến năm 2030"]],
    ["Năm 2025: 50%; năm 2026: 70%; năm 2027: 100%", ["Năm 2025", "năm 2026", "năm 2027"]],
  ])("%s", (text, expected) => expect(limits(text)).toEqual(expected));
});

test("quotes at most 120 characters, the number among them", () => {
  const long = `Bảo đảm các cơ quan, đơn vị ${"trên địa bàn tỉnh ".repeat(8)}hoàn thành 100% nhiệm vụ được giao trong kế hoạch`;
  const [target] = readTargets(long);
  expect(target?.text.length).toBeLessThanOrEqual(120);
  expect(target?.text).toContain("100%");
});

test.each([
  ["90% hồ sơ cấp huyện và 70% hồ sơ cấp xã", ["90% hồ sơ cấp huyện", "70% hồ sơ cấp xã"]],
  ["95% hộ có nước sạch và trên 80% hộ hài lòng", ["95% hộ có nước sạch", "trên 80% hộ hài lòng"]],
  ["tỷ lệ nam và nữ đạt 50%, 30% học nghề", ["tỷ lệ nam và nữ đạt 50%", "30% học nghề"]],
])("every aim quotes its own words: %s", (text, quotes) => expect(readTargets(text).map((target) => target.text)).toEqual(quotes));
