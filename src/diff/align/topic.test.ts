import { describe, expect, test } from "vitest";
import { sampleHead, samplePlan, sampleTask } from "../../../scripts/sample.ts";
import { comparePlans } from "../compare.ts";
import { namingOf, topicOf } from "./topic.ts";

const planOf = (title: string, area: string, ...texts: string[]) => ({
  ...samplePlan(`${title} ${area}`, { tasks: texts.map((text, index) => sampleTask(`I/${index + 1}`, text)) }),
  plan: sampleHead({ title, area }),
});
const pairs = (...syllables: string[]) => syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);

describe("what two plans are about", () => {
  test("what both titles say, without place, year and boilerplate", () => {
    const upper = planOf("Thực hiện phòng, chống cháy rừng tỉnh Khe Vầu năm 2026", "tỉnh Khe Vầu");
    const lower = planOf("Công tác phòng, chống cháy rừng trên địa bàn xã Nà Pheo, tỉnh Khe Vầu năm 2026", "xã Nà Pheo");
    expect([...topicOf(upper, lower)]).toEqual(["phòng chống", "chống cháy", "cháy rừng"]);
  });
  test("a missing title leaves no topic, and nothing names it", () => {
    const plan = { ...planOf("", ""), plan: sampleHead({ title: null }) };
    expect([...topicOf(plan, planOf("Chống cháy rừng", ""))]).toEqual([]);
    expect(namingOf(["cháy rừng"], new Set())).toBe("none");
  });
  test("three syllables in a row name it, two do not, unless it has no more", () => {
    const topic = new Set(pairs("cải", "cách", "hành", "chính"));
    expect(namingOf(pairs("báo", "cáo", "cải", "cách", "hành", "chính"), topic)).toBe("bare");
    expect(namingOf(pairs("thủ", "tục", "hành", "chính"), topic)).toBe("none");
    expect(namingOf(pairs("hộ", "giảm", "nghèo"), new Set(["giảm nghèo"]))).toBe("bare");
  });
});

test("a report on the plan's own subject is not the report on another one, however like the formula", () => {
  const upper = planOf(
    "Phòng, chống cháy rừng",
    "tỉnh Khe Vầu",
    "Báo cáo tổng kết công tác phòng, chống cháy rừng năm 2026",
    "Tuần tra rừng",
  );
  const lower = planOf(
    "Phòng, chống cháy rừng",
    "xã Nà Pheo",
    "Báo cáo tổng kết công tác dân quân tự vệ năm 2026",
    "Tổng kết, báo cáo kết quả phòng, chống cháy rừng về Ban Chỉ huy tỉnh",
    "Phun thuốc muỗi",
  );
  const [likest, ...rest] = comparePlans(upper, lower).pairs;
  expect(likest).toMatchObject({ upper: "I/1", lower: "I/2" });
  expect(rest.map(({ relation }) => relation)).not.toContain("same");
});
