import { describe, expect, test } from "vitest";
import type { Role } from "../../model/reading.ts";
import { readRoles } from "./read-roles.ts";

const parts = (text: string, fallback?: Role): string[] =>
  readRoles(text, fallback).map((part) => `${part.role}: ${text.slice(part.start, part.end)}`);

describe("who leads, supports, monitors", () => {
  test.each<[string, string[]]>([
    ["Công an xã chủ trì, phối hợp với cơ quan, đơn vị liên quan thực hiện.", ["lead: Công an xã", "support: cơ quan, đơn vị liên quan"]],
    ["Bộ Giao thông vận tải phối hợp với Sở Giao thông vận tải", ["lead: Bộ Giao thông vận tải", "support: Sở Giao thông vận tải"]],
    ["Ban An toàn giao thông tỉnh", ["lead: Ban An toàn giao thông tỉnh"]],
    ["Cảnh sát giao thông chủ trì", ["lead: Cảnh sát giao thông"]],
    ["Tổ bàn giao tài sản", ["lead: Tổ bàn giao tài sản"]],
    ["UBND tỉnh giao Sở Y tế chủ trì", ["lead: Sở Y tế"]],
    ["Sở Y tế phối hợp với Công an tỉnh và các ngành.", ["lead: Sở Y tế", "support: Công an tỉnh và các ngành"]],
    ["Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh tham mưu.", ["lead: Sở Y tế", "support: Công an tỉnh"]],
    ["Sở Tài chính chủ trì, Sở Nội vụ, Công an tỉnh phối hợp.", ["lead: Sở Tài chính", "support: Sở Nội vụ, Công an tỉnh"]],
    ["Chủ trì: Sở Y tế; phối hợp: UBND các xã", ["lead: Sở Y tế", "support: UBND các xã"]],
    ["Sở Y tế là cơ quan đầu mối, phối hợp UBND các xã thực hiện", ["lead: Sở Y tế", "support: UBND các xã"]],
    ["Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)", ["lead: Sở Nội vụ", "support: Sở Tài chính"]],
    ["Sở Nội vụ và Sở Tài chính đồng chủ trì", ["lead: Sở Nội vụ và Sở Tài chính"]],
    ["Đồng chủ trì: Sở Nội vụ, Sở Tài chính", ["lead: Sở Nội vụ, Sở Tài chính"]],
    ["Sở Tư pháp (cơ quan chủ trì); Công an tỉnh (cơ quan phối hợp)", ["lead: Sở Tư pháp", "support: Công an tỉnh"]],
    ["- Sở Công Thương: Chủ trì, phối hợp với Công an tỉnh kiểm tra.", ["lead: Sở Công Thương", "support: Công an tỉnh"]],
    ["Hội Nông dân xã vận động hội viên tham gia", ["lead: Hội Nông dân xã"]],
    ["Các sở, ngành chủ trì, phối hợp với UBND các xã", ["lead: Các sở, ngành", "support: UBND các xã"]],
    ["Sở A chủ trì, phối hợp với các sở; Văn phòng UBND tỉnh theo dõi", ["lead: Sở A", "support: các sở", "monitor: Văn phòng UBND tỉnh"]],
    ["Chủ trì: Sở A, thời gian hoàn thành: Quý II/2025", ["lead: Sở A"]],
    ["Thực hiện: - Sở Y tế: chủ trì tham mưu. - Công an tỉnh: phối hợp cung cấp dữ liệu.", ["lead: Sở Y tế", "support: Công an tỉnh"]],
    ["Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện", ["monitor: Văn phòng UBND tỉnh"]],
    ["+ Sở Y tế: chi trả trợ cấp; thu viện phí. + Sở Nội vụ: thực hiện chi trả.", ["lead: Sở Y tế", "lead: Sở Nội vụ"]],
    ["Công an tỉnh hướng dẫn các cơ sở lưu trú; Sở Y tế hướng dẫn các cơ sở khám bệnh thực hiện.", ["lead: Công an tỉnh", "lead: Sở Y tế"]],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("words of the name are no roles", () => {
  test.each([
    "Các Sở, ngành được giao chủ trì, tham mưu",
    "Các Sở: Công Thương, Tài chính",
    "Tổ công tác triển khai Đề án",
    "Ban chỉ đạo thực hiện Chương trình",
    "Công an xã, các ban, ngành, đoàn thể",
  ])("%s", (text) => expect(parts(text)).toEqual([`lead: ${text}`]));
});

test("bodies without a word of their own have the column's role", () => {
  expect(parts("Các sở, ngành và UBND cấp xã tổ chức triển khai thực hiện từ nguồn ngân sách", "support")).toEqual([
    "support: Các sở, ngành và UBND cấp xã",
  ]);
});
