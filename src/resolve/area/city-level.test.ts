import { expect, test } from "vitest";
import { cityLevel } from "./city-level.ts";

test.each<[string, string | null, string | null]>([
  ["thành phố Hà Nội", "2024-01-05", "province"],
  ["Thành phố Hồ Chí Minh", "2025-08-01", "province"],
  ["thành phố Hải Phòng", null, "province"],
  ["thành phố Sông Công", "2024-01-05", "district"],
  ["thành phố Thủ Đức", "2025-06-30", "district"],
  ["thành phố Biên Hòa", null, "district"],
  ["thành phố Huế", "2025-01-01", "province"],
  ["thành phố Huế", null, null],
  ["thành phố Không Có", "2024-01-05", null],
  ["thành phố Đồng Nai", "2026-05-04", "province"],
])("%s on %s: %s", (city, date, level) => expect(cityLevel(city, date)).toBe(level));
