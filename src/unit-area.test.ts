import { describe, expect, test } from "vitest";
import { readUnits } from "./extract/unit/read-units.ts";
import type { Level } from "./model/reading.ts";
import { unitArea } from "./resolve/unit/unit-area.ts";

const homes = {
  xã: { area: "xã Tân Lập", level: "commune", issued: "2025-08-01" },
  phường: { area: "phường Hòa Bình", level: "commune", issued: "2025-08-01" },
  huyện: { area: "huyện Sơn Động", level: "district", issued: "2025-03-15" },
  tỉnh: { area: "tỉnh Lâm Đồng", level: "province", issued: "2025-08-01" },
  "thành phố": { area: "thành phố Cần Thơ", level: "province", issued: "2025-08-01" },
  Bộ: { area: null, level: "central", issued: "2025-08-01" },
} satisfies Record<string, { area: string | null; level: Level; issued: string }>;

const areaOf = (words: string, home: keyof typeof homes): (string | null)[] =>
  readUnits(words).map((reading) => unitArea(reading, homes[home]));

describe("the plan's own place for a bare body of its level", () => {
  test.each([
    ["Công an xã", "xã", "xã Tân Lập"],
    ["CA xã", "xã", "xã Tân Lập"],
    ["Đảng ủy xã", "xã", "xã Tân Lập"],
    ["Văn phòng HĐND và UBND phường", "phường", "phường Hòa Bình"],
    ["UBND huyện", "huyện", "huyện Sơn Động"],
    ["Huyện ủy", "huyện", "huyện Sơn Động"],
    ["Văn phòng UBND tỉnh", "tỉnh", "tỉnh Lâm Đồng"],
    ["Tỉnh Đoàn", "tỉnh", "tỉnh Lâm Đồng"],
    ["Sở Y tế", "tỉnh", "tỉnh Lâm Đồng"],
    ["Sở Văn hóa, Thể thao và Du lịch", "tỉnh", "tỉnh Lâm Đồng"],
    ["Công an thành phố", "thành phố", "thành phố Cần Thơ"],
    ["Sở Tài chính", "thành phố", "thành phố Cần Thơ"],
  ] as const)("%s in a plan of a %s", (words, home, area) => expect(areaOf(words, home)).toEqual([area]));
});

describe("the place that the name itself says", () => {
  test.each([
    ["UBND xã Tân Hà", "tỉnh", "xã Tân Hà"],
    ["UBND xã Hội Sơn", "tỉnh", "xã Hội Sơn"],
    ["Công an Phường 10", "tỉnh", "phường 10"],
    ["UBND XÃ TÂN HÀ", "tỉnh", "xã Tân Hà"],
    ["Công an TP. Cần Thơ", "tỉnh", "thành phố Cần Thơ"],
    ["Sở Y tế tỉnh Đồng Tháp", "tỉnh", "tỉnh Đồng Tháp"],
    ["Sở Y tế Hà Nội", "tỉnh", "thành phố Hà Nội"],
    ["VNPT Lâm Đồng", "xã", "tỉnh Lâm Đồng"],
  ] as const)("%s in a plan of a %s", (words, home, area) => expect(areaOf(words, home)).toEqual([area]));
});

describe("none rather than a wrong one", () => {
  test.each([
    ["Công an xã", "tỉnh"],
    ["Công an xã", "phường"],
    ["Công an huyện", "tỉnh"],
    ["Công an tỉnh", "xã"],
    ["Công an tỉnh", "Bộ"],
    ["Sở Y tế", "xã"],
    ["Bộ Công an", "tỉnh"],
    ["Trưởng thôn", "xã"],
    ["Trạm Y tế Tân Hà", "xã"],
    ["UBND các xã", "xã"],
    ["UBND cấp xã", "xã"],
    ["Các sở, ban, ngành", "tỉnh"],
    ["Bảo hiểm xã hội", "xã"],
  ] as const)("%s in a plan of a %s", (words, home) => expect(areaOf(words, home)).toEqual([null]));
});
