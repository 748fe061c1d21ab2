import { describe, expect, test } from "vitest";
import { readUnits } from "../unit/read-units.ts";
import { readRoles } from "./read-roles.ts";

/** Bodies in whose names stand the very words that elsewhere say who does what: giao, chủ trì, phối hợp, theo dõi, hướng dẫn … */
const bodies = [
  "Sở Giao thông vận tải",
  "Phòng Cảnh sát giao thông",
  "Ban An toàn giao thông huyện",
  "Ban Quản lý dự án đầu tư xây dựng công trình giao thông",
  "Trung tâm Điều hành giao thông thông minh",
  "Cục Quản lý giao dịch điện tử",
  "Sàn giao dịch việc làm tỉnh",
  "Vụ Hợp tác quốc tế và Giao lưu văn hóa",
  "Bộ Ngoại giao",
  "Học viện Ngoại giao",
  "Ban Chỉ đạo phòng, chống tham nhũng tỉnh",
  "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở",
  "Ban Chỉ đạo công tác theo dõi thi hành pháp luật",
  "Ban chỉ đạo chuyển đổi số xã",
  "Tổ giúp việc Ban Chỉ đạo",
  "Văn phòng Ban Chỉ đạo Đề án 06",
  "Văn phòng Điều phối nông thôn mới tỉnh",
  "Hội đồng điều phối vùng",
  "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh",
  "Tổ phối hợp liên ngành",
  "Ban phối hợp công tác dân vận",
  "Phòng Theo dõi công tác phòng, chống tham nhũng",
  "Phòng Theo dõi thi hành pháp luật",
  "Tổ theo dõi, đôn đốc thu ngân sách",
  "Tổ đôn đốc thu hồi nợ thuế",
  "Trung tâm Theo dõi biến đổi khí hậu",
  "Phòng Tham mưu tổng hợp",
  "Bộ Tổng Tham mưu",
  "Cục Tham mưu Cảnh sát cơ động",
  "Phòng Tham mưu Công an tỉnh",
  "Tổ tham mưu xây dựng Nghị quyết",
  "Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh",
  "Trung tâm Hướng dẫn nghiệp vụ",
  "Hiệp hội Hướng dẫn viên du lịch",
  "Phòng Hướng dẫn và quản lý điều trị",
  "Trung tâm Thực hiện chính sách xã hội",
  "Ban Giám sát đầu tư của cộng đồng",
  "Ban Thanh tra nhân dân",
  "Đoàn giám sát chuyên đề",
  "Đoàn kiểm tra liên ngành",
  "Phòng Kiểm tra văn bản quy phạm pháp luật",
  "Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính",
  "Ủy ban Kiểm tra Huyện ủy",
  "Phòng Tổng hợp - Quy hoạch",
  "Trung tâm Dịch vụ tổng hợp xã",
  "Phòng Thẩm định",
  "Hội đồng thẩm định cấp tỉnh",
  "Ban Tổ chức Huyện ủy",
  "Ban Tuyên giáo và Dân vận Tỉnh ủy",
  "Trung tâm Bồi dưỡng chính trị huyện",
  "Ban Tổ chức Hội thi",
  "Tổ triển khai Đề án 06 xã",
  "Tổ công tác triển khai thực hiện Đề án 06 tỉnh",
  "Cục Báo chí",
  "Trung tâm Báo cáo viên",
  "Trung tâm Điều hành thông minh",
  "Ban điều phối dự án",
  "Trung tâm Giáo dục thường xuyên tỉnh",
  "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
  "Cục Giáo dục nghề nghiệp và Giáo dục thường xuyên",
];

describe.each(bodies)("%s", (body) => {
  test("alone it leads, under its whole name", () => {
    expect(readRoles(body).map(({ role, start, end }) => [role, body.slice(start, end)])).toEqual([["lead", body]]);
    expect(readUnits(body).map((unit) => unit.written)).toEqual([body]);
  });

  test("it leads another", () => {
    const text = `${body} chủ trì, phối hợp với Sở Y tế thực hiện`;
    expect(readRoles(text).map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ["lead", body],
      ["support", "Sở Y tế"],
    ]);
  });

  test("it supports another", () => {
    const text = `Sở Y tế chủ trì, phối hợp với ${body}`;
    expect(readRoles(text).map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ["lead", "Sở Y tế"],
      ["support", body],
    ]);
  });

  test("in a list it is one body", () => {
    expect(readUnits(`Sở Y tế; ${body}; Công an tỉnh`).map((unit) => unit.written)).toEqual(["Sở Y tế", body, "Công an tỉnh"]);
  });
});
