import { describe, expect, test } from "vitest";
import { readUnits } from "./read-units.ts";

const written = (text: string): string[] => readUnits(text).map((unit) => unit.written);
const names = (text: string): string[] => readUnits(text).map((unit) => unit.name);

describe("several places behind one body", () => {
  test.each<[string, string[]]>([
    ["UBND xã Tân Lập, Minh Thành", ["Ủy ban nhân dân xã Tân Lập", "Ủy ban nhân dân xã Minh Thành"]],
    ["Công an phường Bến Thành và Tân Định", ["Công an phường Bến Thành", "Công an phường Tân Định"]],
    [
      "UBND xã Tân Lập, Minh Thành, Đồng Tâm; Sở Y tế",
      ["Tân Lập", "Minh Thành", "Đồng Tâm"].map((name) => `Ủy ban nhân dân xã ${name}`).concat("Sở Y tế"),
    ],
    ["UBND tỉnh Thái Bình, Phú Yên", ["Ủy ban nhân dân tỉnh Thái Bình", "Ủy ban nhân dân tỉnh Phú Yên"]],
    ["UBND xã Tân Lập, xã Minh Thành", ["Ủy ban nhân dân xã Tân Lập", "Ủy ban nhân dân xã Minh Thành"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  test.each(["UBND xã Hồng Sơn, Lâm Đồng", "UBND các xã Tân Lập, Minh Thành", "UBND xã Tân Lập, Chưa Ai Biết", "Sở Y tế Hà Nội, Bắc Ninh"])(
    "one body where the second word may say where the first lies, or is no place of that kind: %s",
    (text) => {
      expect(written(text)).toEqual([text]);
    },
  );

  test.each<[string, string[]]>([
    ["Ngân hàng Nhà nước Việt Nam, TP. Huế", ["Ngân hàng Nhà nước Việt Nam", "Thành phố Huế"]],
    ["TP. Hồ Chí Minh, Đà Nẵng", ["Thành phố Hồ Chí Minh", "Đà Nẵng"]],
    ["Công an xã, Xã đoàn", ["Công an xã", "Xã đoàn"]],
    ["Thành đoàn, Quận đoàn", ["Thành đoàn", "Quận đoàn"]],
    ["Bộ trưởng, Chủ tịch UBND tỉnh", ["Bộ trưởng", "Chủ tịch Ủy ban nhân dân tỉnh"]],
    ["Hiệu trưởng, Tổ trưởng chuyên môn", ["Hiệu trưởng", "Tổ trưởng chuyên môn"]],
    ["Tổng phụ trách Đội, nhân viên y tế trường học", ["Tổng phụ trách Đội", "Nhân viên y tế trường học"]],
  ])("no body of the second's area is made of the first: %s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("parts lists of bodies, offices and classes", () => {
  test.each<[string, string[]]>([
    ["Ban quản lý rừng phòng hộ, các hộ nhận khoán", ["Ban quản lý rừng phòng hộ", "các hộ nhận khoán"]],
    ["Trưởng Ban Chỉ đạo, Phó Trưởng Ban thường trực", ["Trưởng Ban Chỉ đạo", "Phó Trưởng Ban thường trực"]],
    ["Chủ đầu tư/BQLDA, nhà thầu, tư vấn giám sát", ["Chủ đầu tư", "BQLDA", "nhà thầu", "tư vấn giám sát"]],
    ["Các Sở: NN&PTNT, Giao thông vận tải", ["NN&PTNT", "Giao thông vận tải"]],
    ["Các Sở: Tài nguyên & MT, Nội vụ", ["Tài nguyên & MT", "Nội vụ"]],
    ["TT Công báo tỉnh, Website tỉnh", ["TT Công báo tỉnh"]],
    ["Như trên", []],
    ["Sở Y tế (như trên)", ["Sở Y tế"]],
    ["Sở Y tế (đơn vị đầu mối), Sở Tài chính", ["Sở Y tế", "Sở Tài chính"]],
    ["Thứ trưởng các Bộ, đại diện các tỉnh", ["Thứ trưởng các Bộ", "đại diện các tỉnh"]],
    ["UBND các xã, trạm y tế", ["UBND các xã", "trạm y tế"]],
  ])("%s", (text, expected) => expect(written(text)).toEqual(expected));

  test.each([
    "Phòng Tổ chức - Cán bộ",
    "Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh",
    "Phòng Giao dịch số 6 - Kho bạc Nhà nước khu vực II",
    "Thủ trưởng cơ quan, đơn vị, địa phương",
    "Cấp ủy Đảng, chính quyền, đoàn thể",
    "Bí thư Tỉnh ủy, Thành ủy",
    "Tổng Giám đốc các Tập đoàn, Tổng công ty nhà nước",
    "UBND quận, huyện, thành phố Thủ Đức",
    "Ban Thường vụ các huyện, thị, thành ủy",
    "Các bộ, ngành Trung ương, địa phương",
    "Ban Quản lý các khu kinh tế, các khu công nghiệp",
  ])("keeps whole: %s", (text) => expect(written(text)).toEqual([text]));
});

test.each<[string, boolean, string | null]>([
  ["UBND xã Minh Thành", false, "commune"],
  ["Bản thân trực tiếp", false, null],
  ["Lãnh đạo các sở, ngành", true, "province"],
  ["Thủ trưởng cơ quan, đơn vị", true, null],
  ["Chi cục Thuế khu vực", false, null],
  ["Câu lạc bộ Khởi nghiệp", false, null],
  ["Bộ ngành liên quan", true, "central"],
  ["Kho bạc Nhà nước khu vực III", false, "central"],
  ["UBND thành phố Tân An", false, "district"],
  ["UBND thành phố Đà Nẵng", false, "province"],
  ["UBND thành phố", false, null],
  ["Các bộ, ngành Trung ương và địa phương", true, null],
])("whether it is a class, and its level: %s", (text, collective, level) => {
  expect(readUnits(text)).toMatchObject([{ collective, level }]);
});

test.each<[string, string[]]>([
  ["Chủ tịch HĐND, UBND các huyện", ["Chủ tịch Hội đồng nhân dân các huyện", "Ủy ban nhân dân các huyện"]],
  ["Tòa án nhân dân, Cục Thi hành án dân sự tỉnh", ["Tòa án nhân dân tỉnh", "Cục Thi hành án dân sự tỉnh"]],
  ["Sở TP, Sở TC", ["Sở Tư pháp", "Sở Tài chính"]],
  ["UBND các phường: Thành Sen, Trần Phú", ["Ủy ban nhân dân phường Thành Sen", "Ủy ban nhân dân phường Trần Phú"]],
  ["Các Tập đoàn: Điện lực Việt Nam, Hóa chất Việt Nam", ["Tập đoàn Điện lực Việt Nam", "Tập đoàn Hóa chất Việt Nam"]],
  ["Các trường MN, TH, THCS", ["Các trường mầm non, tiểu học, trung học cơ sở"]],
])("full names: %s", (text, expected) => expect(names(text)).toEqual(expected));
