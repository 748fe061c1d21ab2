import { expect, test } from "vitest";
import { readTargets } from "./read-targets.ts";

test("orders are told from what a year before came to: a verb of order at the head, a bound of what is asked", () => {
  const foretold = (text: string): boolean[] => readTargets(text).map((target) => target.foretold);
  expect(foretold("Khống chế tỷ lệ nhiễm dưới 0,1% vào năm 2013")).toEqual([true]);
  expect(foretold("Giảm tỷ lệ thấp còi ở trẻ em dưới 5 tuổi xuống còn 26% vào năm 2015")).toEqual([true]);
  expect(foretold("tỷ lệ xã đạt chuẩn tối thiểu 50% vào năm 2020")).toEqual([true]);
  expect(foretold("GDP năm 2016 cần đạt 6,7%, xuất khẩu tăng 10%")).toEqual([true, true]);
  expect(foretold("tỷ lệ hộ nghèo giảm xuống còn 2% vào năm 2020")).toEqual([false]);
});

test("a year that opens the sentence is what its figures are compared with", () => {
  const bases = (text: string): (number | null)[] => readTargets(text).map((target) => target.base);
  expect(bases("So với năm 2021, số hợp tác xã tăng 7%, số doanh nghiệp tăng khoảng 17%")).toEqual([2021, 2021]);
  expect(bases("Giảm 25% số vụ và 20% số người so với năm 2015")).toEqual([null, null]);
  expect(bases("phải giảm 50% số trẻ bị tai nạn so với năm 2013")).toEqual([null]);
});
