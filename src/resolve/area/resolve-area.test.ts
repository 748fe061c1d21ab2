import { describe, expect, test } from "vitest";
import { successorOf } from "./areas.ts";
import { resolveArea } from "./resolve-area.ts";

describe("one unit in force on the day", () => {
  test.each([
    ["tỉnh Bắc Kạn", "2025-06-30", "06"],
    ["tỉnh Thái Nguyên", "2025-06-30", "19"],
    ["Tỉnh Thái Nguyên", "2025-07-01", "19"],
    ["tỉnh Lào Cai", "2025-06-30", "10"],
    ["tỉnh Lào Cai", "2025-07-01", "15"],
    ["thành phố Hà Nội", "2030-01-01", "01"],
    ["thành phố Huế", "2025-01-01", "46"],
    ["tỉnh Thừa Thiên Huế", "2024-12-31", "46"],
    ["huyện Hoằng Hóa", "2025-03-25", "399"],
    ["huyện Hoằng Hoá", "2025-03-25", "399"],
    ["đặc khu Phú Quốc", "2025-07-14", "31078"],
  ])("%s on %s", (name, date, code) => expect(resolveArea(name, date).area?.code).toBe(code));
});

describe("none in force on the day", () => {
  test.each([
    ["tỉnh Bắc Kạn", "2025-07-01"],
    ["huyện Hoằng Hóa", "2025-07-01"],
    ["đặc khu Phú Quốc", "2025-06-30"],
    ["thị trấn Bút Sơn", "2025-07-01"],
    ["xã Không Có", "2025-03-25"],
  ])("%s on %s", (name, date) => expect(resolveArea(name, date)).toMatchObject({ area: null, candidates: [] }));
});

test("namesakes stay ambiguous until the unit above is known", () => {
  const all = resolveArea("xã Tân Tiến", "2025-06-30");
  expect(all.area).toBeNull();
  expect(all.candidates.length).toBeGreaterThan(1);
  const parent = all.candidates[0]?.parent ?? null;
  expect(resolveArea("xã Tân Tiến", "2025-06-30", parent).candidates.length).toBeLessThan(all.candidates.length);
});

test("34 provinces and centrally-run cities since 1 July 2025, 63 before; 3321 communes since", async () => {
  const { loadTable } = await import("../../grammar/table.ts");
  const rows = loadTable("areas").rows;
  const living = (date: string): number =>
    rows.filter((row) => row.parent === "" && (row.valid_from ?? "") <= date && (row.valid_until === "" || date <= (row.valid_until ?? "")))
      .length;
  expect([living("2025-06-30"), living("2025-07-01")]).toEqual([63, 34]);
  expect([living("2026-04-30"), living("2026-09-20")]).toEqual([34, 34]);
  expect(rows.filter((row) => row.code?.length === 5 && row.valid_from === "2025-07-01")).toHaveLength(3321);
});

test("every successor of a province is a province in force on the day after", async () => {
  const { loadTable } = await import("../../grammar/table.ts");
  const provinces = loadTable("areas").rows.filter((row) => row.parent === "");
  const ended = provinces.filter((row) => row.valid_until !== "");
  expect(ended.every((row) => provinces.some((other) => other.code === row.successor && other.valid_from !== ""))).toBe(true);
});

test("after the lists' last day the answer says so", () => {
  expect(resolveArea("tỉnh Cà Mau", "2026-09-25").covered).toBe(true);
  expect(resolveArea("tỉnh Cà Mau", "2026-09-26").covered).toBe(false);
});

describe("three provinces became centrally-run cities in 2026, 22 of their communes wards", () => {
  test.each([
    ["tỉnh Đồng Nai", "2026-04-29", "75"],
    ["tỉnh Đồng Nai", "2026-04-30", null],
    ["thành phố Đồng Nai", "2026-04-29", null],
    ["thành phố Đồng Nai", "2026-04-30", "75"],
    ["thành phố Quảng Ninh", "2026-08-31", null],
    ["thành phố Quảng Ninh", "2026-09-01", "22"],
    ["thành phố Bắc Ninh", "2025-06-30", "256"],
    ["thành phố Bắc Ninh", "2026-09-20", "24"],
    ["xã Nhơn Trạch", "2026-04-29", "26485"],
    ["phường Nhơn Trạch", "2026-04-30", "26485"],
    ["xã Bố Hạ", "2026-09-20", null],
    ["phường Bố Hạ", "2026-09-20", "07294"],
  ])("%s on %s: %s", (name, date, code) => {
    expect(resolveArea(name, date).area?.code ?? null).toBe(code);
  });

  test("what one became is told", () => {
    const { area } = resolveArea("xã Nhơn Trạch", "2026-04-29");
    expect(area === null ? null : successorOf(area)).toMatchObject({ code: "26485", kind: "phường", from: "2026-04-30" });
  });

  test("their number stays", async () => {
    const { loadTable } = await import("../../grammar/table.ts");
    const kinds = loadTable("areas")
      .rows.filter((row) => row.code?.length === 5 && row.valid_until === "")
      .map((row) => row.kind);
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect([count("xã"), count("phường"), count("đặc khu")]).toEqual([2599, 709, 13]);
  });
});
