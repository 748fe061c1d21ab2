import { describe, expect, test } from "vitest";
import { readRoles } from "./read-roles.ts";

const parts = (text: string): string[] => readRoles(text).map((part) => `${part.role}: ${text.slice(part.start, part.end)}`);

describe("sentences of duty: who does it", () => {
  test.each<[string, string[]]>([
    ["UBND tỉnh giao trách nhiệm Sở Y tế phối hợp các sở, ngành hướng dẫn", ["lead: Sở Y tế", "support: các sở, ngành"]],
    ["Tỉnh đề nghị Ủy ban MTTQ Việt Nam tỉnh quan tâm lãnh đạo, chỉ đạo công tác tuyên truyền", ["lead: Ủy ban MTTQ Việt Nam tỉnh"]],
    ["Các doanh nghiệp viễn thông đẩy nhanh tiến độ phủ sóng các thôn", ["lead: Các doanh nghiệp viễn thông"]],
    ["Các cơ quan, đơn vị theo dõi sát diễn biến thời tiết, chủ động ứng phó", ["lead: Các cơ quan, đơn vị"]],
    ["Ban Chỉ huy Phòng thủ dân sự tỉnh theo dõi chặt chẽ tình hình mưa lũ", ["lead: Ban Chỉ huy Phòng thủ dân sự tỉnh"]],
    ["Sở Nội vụ theo dõi tình hình thực hiện Kế hoạch", ["monitor: Sở Nội vụ"]],
    ["Nhiệm vụ này do Đoàn Thanh niên xã đảm nhiệm", ["lead: Đoàn Thanh niên xã"]],
    ["Bí thư Chi bộ, Trưởng thôn trực tiếp vận động từng hộ tham gia", ["lead: Bí thư Chi bộ, Trưởng thôn"]],
    ["UBND tỉnh giao cho Ban Quản lý Khu kinh tế làm chủ đầu tư dự án", ["lead: Ban Quản lý Khu kinh tế"]],
    ["Tổ công nghệ số cộng đồng hỗ trợ người dân cài đặt ứng dụng", ["lead: Tổ công nghệ số cộng đồng"]],
    ["Ban Quản lý dự án đầu tư xây dựng tỉnh khẩn trương hoàn thiện hồ sơ", ["lead: Ban Quản lý dự án đầu tư xây dựng tỉnh"]],
    ["Bưu điện tỉnh cử nhân viên tham gia tiếp nhận hồ sơ", ["lead: Bưu điện tỉnh"]],
    ["Các xã: Tân Lập, Đồng Tâm chịu trách nhiệm giải phóng mặt bằng", ["lead: Các xã: Tân Lập, Đồng Tâm"]],
    ["Văn phòng Chính phủ theo chức năng, nhiệm vụ được giao, theo dõi, đôn đốc việc thực hiện", ["monitor: Văn phòng Chính phủ"]],
    ["Sở Tài chính trên cơ sở đề nghị của các đơn vị, tổng hợp, thẩm định", ["lead: Sở Tài chính"]],
    ["Mời Ủy ban MTTQ Việt Nam tỉnh giám sát việc triển khai Kế hoạch", ["monitor: Ủy ban MTTQ Việt Nam tỉnh"]],
    ["Ngân hàng Nhà nước Việt Nam điều hành chính sách tiền tệ chủ động", ["lead: Ngân hàng Nhà nước Việt Nam"]],
    ["Đoàn xã phối hợp với các mạnh thường quân tổ chức đêm hội", ["lead: Đoàn xã", "support: các mạnh thường quân"]],
    ["Hội Nông dân xã tín chấp cho hội viên vay vốn Ngân hàng Chính sách xã hội", ["lead: Hội Nông dân xã"]],
    ["Sở Tư pháp thẩm tra, trình Chủ tịch UBND tỉnh công bố danh mục", ["lead: Sở Tư pháp"]],
    [
      "Giao Phòng Kinh tế phối hợp Đài truyền thanh phường thông tin về Kế hoạch",
      ["lead: Phòng Kinh tế", "support: Đài truyền thanh phường"],
    ],
    ["Trạm Y tế xã giám sát dịch bệnh, xử lý ổ dịch", ["lead: Trạm Y tế xã"]],
    ["Xã đoàn phối hợp với Hội Cựu chiến binh xã ra quân vệ sinh môi trường", ["lead: Xã đoàn", "support: Hội Cựu chiến binh xã"]],
    ["Các tổ chức tín dụng ưu tiên vốn cho nông nghiệp, nông thôn", ["lead: Các tổ chức tín dụng"]],
    ["Dưới sự chỉ đạo của UBND tỉnh, Sở Y tế tổ chức tập huấn", ["lead: Sở Y tế"]],
    ["Dưới sự chủ trì của Phòng Kinh tế, các thôn rà soát hộ nghèo", ["lead: các thôn"]],
    ["Bộ phận Một cửa niêm yết công khai thủ tục hành chính", ["lead: Bộ phận Một cửa"]],
    ["Các CĐCS gửi kế hoạch về Liên đoàn Lao động huyện trước ngày 15/3/2025", ["lead: Các CĐCS"]],
    [
      "Công an xã phối hợp với các cơ quan trung ương tổ chức theo ngành dọc để xử lý",
      ["lead: Công an xã", "support: các cơ quan trung ương tổ chức theo ngành dọc"],
    ],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("small words behind a place that go on with the name, or lead to one more body", () => {
  test.each([
    "UBND xã miền núi, vùng đồng bào dân tộc thiểu số",
    "Công an xã chính quy và lực lượng dân quân tự vệ thường trực",
    "Trường Tiểu học xã hội hóa giáo dục mầm non tư thục",
    "Công chức Tư pháp xã mới tuyển dụng năm 2025",
    "HĐND tỉnh khóa XIX, nhiệm kỳ 2026 - 2031 và các tổ đại biểu",
  ])("%s", (text) => expect(parts(text)).toEqual([`lead: ${text}`]));
});
