import { describe, expect, test } from "vitest";
import { formatCode, showNumber } from "./number-format.ts";

describe("numbers", () => {
  test.each([
    [1234567.891, "General", "1234567,891"],
    [0.1 + 0.2, "General", "0,3"],
    [12, "", "12"],
    [1234567, "#,##0", "1.234.567"],
    [1234.5, "#,##0.00", "1.234,50"],
    [1.005, "0.00", "1,01"],
    [0.07, "0%", "7%"],
    [0.985, "0.0%", "98,5%"],
    [1.2, "0.##", "1,2"],
    [3, "0.##", "3"],
    [5, "000", "005"],
    [1500000, '#,##0,,"  triệu"', "2  triệu"],
    [30, '0" ngày"', "30 ngày"],
    [30, "0\\ \\n\\g\\à\\y", "30 ngày"],
    [2500, "#,##0 [$₫-42A]", "2.500 ₫"],
    [-5, "0", "-5"],
    [-5, "0;(0)", "(5)"],
    [-5, "[Red]0;[Red]-0", "-5"],
    [0, '0;-0;"-"', "-"],
    [1234, "_(* #,##0_);_(* (#,##0)", "1.234"],
    [0.5, "# ?/?", "0,5"],
    [12, "@", "12"],
  ])("%d as %s is %s", (value, code, text) => expect(showNumber(value, code, false)).toBe(text));
});

describe("days", () => {
  test.each([
    [45838, "dd/mm/yyyy", "30/06/2025"],
    [45838, "m/d/yy", "30/06/2025"],
    [45838, "[$-42A]dd mmmm yyyy", "30/06/2025"],
    [45838, "mmm-yy", "06/2025"],
    [45838, "yyyy", "2025"],
    [45838.5, "d/m/yyyy h:mm", "30/06/2025 12:00"],
    [0.3125, "h:mm AM/PM", "07:30"],
    [60, "dd/mm/yyyy", "28/02/1900"],
    [59, "dd/mm/yyyy", "28/02/1900"],
    [1, "dd/mm/yyyy", "01/01/1900"],
    [61, "dd/mm/yyyy", "01/03/1900"],
  ])("%d as %s is %s", (value, code, text) => expect(showNumber(value, code, false)).toBe(text));

  test("counted from 1904", () => expect(showNumber(44376, "dd/mm/yyyy", true)).toBe("30/06/2025"));
});

test("formats named by number", () => {
  expect(formatCode(9, new Map())).toBe("0%");
  expect(formatCode(164, new Map([[164, "0.0"]]))).toBe("0.0");
  expect(formatCode(999, new Map())).toBe("General");
});
