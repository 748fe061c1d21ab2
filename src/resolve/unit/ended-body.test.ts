import { describe, expect, test } from "vitest";
import { endedBody } from "./ended-body.ts";

describe("bodies that had ended on the day", () => {
  test.each([
    ["Bộ Kế hoạch và Đầu tư", "central", "2025-03-01", "Bộ Tài chính"],
    ["Bộ Giao thông vận tải", "central", "2025-07-14", "Bộ Xây dựng"],
    ["Sở Tài nguyên và Môi trường", "province", "2025-07-14", "Sở Nông nghiệp và Môi trường"],
    ["Ủy ban nhân dân các huyện, thị xã", "district", "2025-07-01", null],
  ] as const)("%s (%s) on %s", (name, level, day, successor) => {
    expect(endedBody({ name, level }, day)).toMatchObject({ successor });
  });
});

describe("bodies that lived, or may have", () => {
  test.each([
    ["Bộ Kế hoạch và Đầu tư", "central", "2025-02-28"],
    ["Sở Tài nguyên và Môi trường", "province", "2025-03-15"],
    ["Bộ Tài chính", "central", "2026-01-01"],
    ["Ủy ban nhân dân huyện An Dương", "district", "2025-06-30"],
    ["Bộ Giao thông vận tải", "central", null],
  ] as const)("%s (%s) on %s", (name, level, day) => expect(endedBody({ name, level }, day)).toBeNull());
});
