import { describe, expect, test } from "vitest";
import { sampleCitation, sampleHead } from "../../../scripts/sample.ts";
import type { Citation, PlanHead } from "../../model/plan.ts";
import type { PlacedArea } from "../../model/standing.ts";
import { placeArea } from "./place-area.ts";

const carriedOut = (issuer: string, fields: Partial<Citation> = {}): Citation =>
  sampleCitation({ type: "Kế hoạch", number: "9/KH-UBND", relation: "parent", issuer, ...fields });

function placed(head: Partial<PlanHead>, citations: Citation[] = [], carried: string | null = null) {
  const carrier = carried === null ? null : sampleHead({ issued: carried });
  return placeArea({ plan: sampleHead(head), carrier, citations });
}

/** "xã Hoằng Kim < huyện Hoằng Hóa < tỉnh Thanh Hóa, implied". */
function said(...of: Parameters<typeof placed>): string {
  const found = placed(...of);
  const chain = (area: PlacedArea | null): string[] => (area === null ? [] : [area.name, ...chain(area.parent)]);
  return found === null ? "no place" : `${[found.area.name, ...chain(found.above)].join(" < ")}, ${found.certainty}`;
}

const commune = (area: string, issued: string | null) => ({ area, issued, level: "commune" as const });
const district = (area: string, issued: string | null) => ({ area, issued, level: "district" as const });
const province = (area: string, issued: string | null) => ({ area, issued, level: "province" as const });

describe("the unit above in force on the day", () => {
  test.each([
    [commune("xã Hoằng Kim", "2025-06-30"), "xã Hoằng Kim < huyện Hoằng Hóa < tỉnh Thanh Hóa, implied"],
    [commune("xã Hoằng Giang", "2025-06-30"), "xã Hoằng Giang < huyện Hoằng Hóa < tỉnh Thanh Hóa, implied"],
    [commune("xã Hoằng Giang", "2025-07-01"), "xã Hoằng Giang < tỉnh Thanh Hóa, stated"],
    [commune("xã Hoằng Giang", "2026-10-01"), "xã Hoằng Giang < tỉnh Thanh Hóa, implied"],
    [district("huyện Đại Từ", "2025-06-30"), "huyện Đại Từ < tỉnh Thái Nguyên, implied"],
    [district("thị xã Phong Điền", "2025-06-30"), "thị xã Phong Điền < thành phố Huế, implied"],
    [district("thị xã Phong Điền", "2024-12-31"), "thị xã Phong Điền < tỉnh Thừa Thiên Huế, implied"],
    [province("tỉnh Thái Nguyên", "2025-06-30"), "tỉnh Thái Nguyên, stated"],
    [province("tỉnh Thái Nguyên", "2025-07-01"), "tỉnh Thái Nguyên, stated"],
  ])("%j", (head, expected) => expect(said(head)).toBe(expected));

  test("what ended and what followed are two units of one name, the one known by the other", () => {
    const before = placed(commune("xã Hoằng Giang", "2025-06-30"))?.area;
    const after = placed(commune("xã Hoằng Giang", "2025-07-01"))?.area;
    expect(before).toMatchObject({ code: "15880", valid_until: "2025-06-30", successor: { code: "15880", valid_from: "2025-07-01" } });
    expect(after).toMatchObject({ code: "15880", valid_from: "2025-07-01", valid_until: null, successor: null });
    expect(placed(district("huyện Hoằng Hóa", "2025-06-30"))?.area.successor).toBeNull();
    expect(placed(province("tỉnh Quảng Bình", "2025-06-30"))?.area.successor?.name).toBe("tỉnh Quảng Trị");
  });

  test("the carrier's day where the plan has none; without a day only what was one unit for all time", () => {
    expect(said(commune("xã Hoằng Giang", null), [], "2025-08-01")).toBe("xã Hoằng Giang < tỉnh Thanh Hóa, stated");
    expect(said(commune("xã Hoằng Giang", null))).toBe("xã Hoằng Giang, unknown");
    expect(said(commune("xã Hoằng Kim", null))).toBe("xã Hoằng Kim < huyện Hoằng Hóa < tỉnh Thanh Hóa, implied");
  });

  test("the area keeps the plan's own spelling, those above it have the list's", () => {
    expect(said(district("huyện Hoằng Hoá", "2025-03-25"))).toBe("huyện Hoằng Hoá < tỉnh Thanh Hóa, implied");
  });
});

describe("namesakes", () => {
  const namesake = commune("xã Tân Lập", "2025-03-01");
  test("none is chosen", () => {
    expect(said(namesake)).toBe("xã Tân Lập, unknown");
    expect(said(commune("xã Tân Lập", "2025-08-01"))).toBe("xã Tân Lập, unknown");
    expect(placed(namesake)?.area.listed).toBe(false);
  });

  test("whose plan is carried out tells them apart", () => {
    const above = "xã Tân Lập < tỉnh Quảng Trị, stated";
    expect(said(commune("xã Tân Lập", "2025-08-01"), [carriedOut("Ủy ban nhân dân tỉnh Quảng Trị")])).toBe(above);
    expect(said(commune("xã Tân Lập", "2025-08-01"), [carriedOut("UBND tỉnh Quảng Trị", { relation: "carries-out" })])).toBe(above);
  });

  test("what is only cited, or a plan from before the districts ended, does not", () => {
    const issuer = "Ủy ban nhân dân tỉnh Quảng Trị";
    expect(said(commune("xã Tân Lập", "2025-08-01"), [carriedOut(issuer, { relation: "cited" })])).toBe("xã Tân Lập, unknown");
    expect(said(commune("xã Tân Lập", "2025-08-01"), [carriedOut(issuer, { relation: "basis" })])).toBe("xã Tân Lập, unknown");
    expect(said(commune("xã Tân Lập", "2025-08-01"), [carriedOut(issuer, { date: "2025-02-01" })])).toBe("xã Tân Lập, unknown");
  });

  test("two places above are none", () => {
    const both = ["tỉnh Quảng Trị", "tỉnh Đồng Nai"].map((name) => carriedOut(`Ủy ban nhân dân ${name}`));
    expect(said(commune("xã Tân Lập", "2025-08-01"), both)).toBe("xã Tân Lập, unknown");
  });
});

describe("list and plan", () => {
  test("agree: stated, also for a day on which the list alone would not do", () => {
    expect(said(commune("xã Hoằng Kim", "2022-03-01"), [carriedOut("Ủy ban nhân dân huyện Hoằng Hóa")])).toBe(
      "xã Hoằng Kim < huyện Hoằng Hóa < tỉnh Thanh Hóa, stated",
    );
  });

  test("contradict: another xã Hoằng Kim is meant, that ended before the list begins", () => {
    const found = placed(commune("xã Hoằng Kim", "2018-03-01"), [carriedOut("Ủy ban nhân dân huyện Đại Từ")]);
    expect(found).toMatchObject({ area: { name: "xã Hoằng Kim", listed: false }, above: { name: "huyện Đại Từ" }, certainty: "implied" });
  });

  test("the list has none: the plan alone tells, of the level directly above", () => {
    const unknown = commune("xã Khuổi Sen", "2023-04-05");
    expect(said(unknown, [carriedOut("Ủy ban nhân dân huyện Khe Vân Thượng")])).toBe("xã Khuổi Sen < huyện Khe Vân Thượng, implied");
    expect(said(unknown, [carriedOut("Ủy ban nhân dân huyện Đại Từ")])).toBe("xã Khuổi Sen < huyện Đại Từ < tỉnh Thái Nguyên, implied");
    expect(said(unknown, [carriedOut("Ủy ban nhân dân tỉnh Sơn Lam Hạ")])).toBe("xã Khuổi Sen, unknown");
    expect(said({ ...unknown, issued: "2025-08-01" }, [carriedOut("Ủy ban nhân dân tỉnh Sơn Lam Hạ")])).toBe(
      "xã Khuổi Sen < tỉnh Sơn Lam Hạ, implied",
    );
  });

  test("a plan carried out of the same level, or of a body without a place, says nothing", () => {
    expect(said(commune("xã Khuổi Sen", "2023-04-05"), [carriedOut("Ủy ban nhân dân xã Bãi Mơ"), carriedOut("Bộ Y tế")])).toBe(
      "xã Khuổi Sen, unknown",
    );
  });
});

test("a plan without an area has no place", () => expect(said({ issuer: "Bộ Y tế", level: "central" })).toBe("no place"));
