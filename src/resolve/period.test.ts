import { expect, test } from "vitest";
import { yearsOf } from "./period.ts";

test.each([
  ["Phòng chống thiên tai năm 2025", 2025, 2025],
  ["Cải cách hành chính giai đoạn 2021-2025", 2021, 2025],
  ["Thực hiện Đề án nước sạch giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 trên địa bàn huyện trong năm 2024", 2024, 2024],
  ["Triển khai Đề án “Chuyển đổi số giai đoạn 2022 - 2025” trên địa bàn tỉnh 04 tháng cuối năm 2025", 2025, 2025],
  ["Phổ cập giáo dục năm học 2024-2025", 2024, 2025],
  ["NĂM HỌC: 2024-2025", 2024, 2025],
  ["Thực hiện Đề án trồng 1 tỷ cây xanh trên địa bàn tỉnh Bình Lương, giai đoạn 2021 - 2025", 2021, 2025],
  ["Công tác tháng 09/2025", 2025, 2025],
  ["Công tác trọng tâm quý III/2025", 2025, 2025],
])("%s", (title, from, to) => expect(yearsOf(title)).toEqual({ from, to }));

test.each([
  "Thực hiện Chỉ thị số 3-CT/TU ngày 04/01/2026 của Ban Thường vụ Tỉnh ủy",
  "Thực hiện Đề án “Nước sạch giai đoạn 2022 - 2025, tầm nhìn đến năm 2030” trên địa bàn xã",
  "Thực hiện Chương trình nông thôn mới giai đoạn 2021 - 2025",
  "Thực hiện Chương trình nông thôn mới giai đoạn 2021 - 2025 trên địa bàn tỉnh Bình Lương",
])("%s names no year of its own", (title) => expect(yearsOf(title)).toBeNull());
