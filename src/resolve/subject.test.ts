import { expect, test } from "vitest";
import { fold } from "../text/fold.ts";
import { subjectOf } from "./subject.ts";

test.each([
  ["Cấp nước sạch trên địa bàn xã Tân An năm 2026", "xã Tân An"],
  ["Cấp nước sạch năm 2025 của huyện Tân Hà", "huyện Tân Hà"],
  ["Cấp nước sạch trên địa bàn tỉnh giai đoạn 2021 - 2025", "tỉnh Tân Sơn"],
  ["Cấp nước sạch của Ủy ban nhân dân xã Tân An từ năm 2021 đến năm 2025", "xã Tân An"],
  ["CẤP NƯỚC SẠCH tại thành phố Tân Sơn đến hết năm 2030", "thành phố Tân Sơn"],
  ["Cấp nước sạch", null],
])("%s", (title, area) => expect(subjectOf({ title, area })).toBe(fold("cấp nước sạch")));

test("words of the matter itself stay, also where they sound like a place", () => {
  expect(subjectOf({ title: "Phát triển kinh tế - xã hội xã Hội An năm 2026", area: "xã Hội An" })).toBe(fold("phát triển kinh tế xã hội"));
  expect(subjectOf({ title: "Chăm lo trên địa bàn xã hội hóa", area: null })).toBe(fold("chăm lo xã hội hóa"));
  expect(subjectOf({ title: "Cấp nước sạch ở huyện Tân Lập", area: "xã Tân An" })).toBe(fold("cấp nước sạch ở huyện Tân Lập"));
});

test("nothing is left of a title that says only where and when", () => {
  expect(subjectOf({ title: "năm 2026", area: null })).toBeNull();
  expect(subjectOf({ title: null, area: null })).toBeNull();
});
