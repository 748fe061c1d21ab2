import { describe, expect, test } from "vitest";
import { sampleCitation, sampleHead } from "../../../scripts/sample.ts";
import type { Citation, PlanHead } from "../../model/plan.ts";
import { levelOfIssuer } from "./issuer-level.ts";
import { resolveRelations } from "./resolve-relations.ts";

const of = (citation: Partial<Citation>, head: Partial<PlanHead>): string => {
  const [found] = resolveRelations([sampleCitation(citation)], sampleHead(head));
  return `${found?.relation} ${found?.relation_certainty}`;
};
const commune = { level: "commune", issuer: "Ủy ban nhân dân xã Khe Lim", issued: "2026-02-12" } as const;
const carried = { relation: "carries-out", type: "Kế hoạch", number: "5/KH-UBND" } as const;

describe("the plan of the level directly above", () => {
  test("a province stands above a commune since July 2025, a district before", () => {
    expect(of({ ...carried, issuer: "UBND tỉnh" }, commune)).toBe("parent stated");
    expect(of({ ...carried, issuer: "UBND huyện An Lão" }, commune)).toBe("carries-out stated");
    expect(of({ ...carried, issuer: "UBND huyện An Lão" }, { ...commune, issued: "2025-03-01" })).toBe("parent stated");
  });
  test("a department answers to the committee of its own level", () => {
    expect(of({ ...carried, issuer: "UBND tỉnh" }, { level: "province", issuer: "Sở Công Thương" })).toBe("parent stated");
    expect(of({ ...carried, issuer: "UBND tỉnh" }, { level: "province", issuer: "Ủy ban nhân dân tỉnh Phú Sơn Hà" })).toBe(
      "carries-out stated",
    );
  });
  test("a decision that promulgates a plan counts as one, another does not, nor a plan of unknown issuer", () => {
    const decision = { relation: "carries-out", type: "Quyết định", number: "5/QĐ-UBND", issuer: "UBND tỉnh" } as const;
    expect(of({ ...decision, title: "ban hành Kế hoạch cải cách hành chính" }, commune)).toBe("parent stated");
    expect(of({ ...decision, title: "về giá nước sạch" }, commune)).toBe("carries-out stated");
    expect(of({ ...carried, issuer: null }, commune)).toBe("carries-out stated");
  });
});

test("a basis on the plan's own subject is carried out, implied; another stays a basis", () => {
  const title = "Thực hiện Đề án phát triển ứng dụng dữ liệu dân cư phục vụ chuyển đổi số quốc gia trên địa bàn xã năm 2026";
  const basis = { relation: "basis", type: "Quyết định", number: "6/QĐ-TTg", issuer: "Thủ tướng Chính phủ" } as const;
  const approves = "phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư phục vụ chuyển đổi số quốc gia";
  expect(of({ ...basis, title: approves }, { ...commune, title })).toBe("carries-out implied");
  expect(of({ ...basis, title: "ban hành Quy chế làm việc của các cơ quan nhà nước ở trung ương" }, { ...commune, title })).toBe(
    "basis stated",
  );
});

test.each<[string, string | null, string | null]>([
  ["Thủ tướng Chính phủ", null, "central"],
  ["Bộ trưởng Bộ Y tế", null, "central"],
  ["UBND tỉnh", null, "province"],
  ["Chủ tịch UBND huyện An Lão", null, "district"],
  ["UBND thị xã Bình Long", null, "district"],
  ["UBND phường Hòa Bình", null, "commune"],
  ["UBND thành phố", null, null],
  ["UBND thành phố Hải Phòng", "2025-01-05", "province"],
  ["UBND thành phố Sông Công", "2025-08-05", "province"],
  ["Tổ công tác triển khai Đề án", null, null],
])("%s (%s) is of level %s", (issuer, date, level) => expect(levelOfIssuer(issuer, date)).toBe(level));
