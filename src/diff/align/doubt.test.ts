import { describe, expect, test } from "vitest";
import { samplePlan, sampleTask } from "../../../scripts/sample.ts";
import type { Plan } from "../../model/plan.ts";
import { comparePlans } from "../compare.ts";

/** A plan of one group of tasks with a title. */
function planOf(name: string, title: string, texts: readonly string[]): Plan {
  const plan = samplePlan(name, { tasks: texts.map((text, index) => sampleTask(`I/${index + 1}`, text)) });
  return { ...plan, groups: [{ label: "I", title, declared: null, evidence: null }] };
}

const found = (upper: Plan, lower: Plan) => {
  const { pairs, groups, rejected } = comparePlans(upper, lower);
  return {
    pairs: pairs.map((pair) => `${pair.upper} ${pair.relation} ${pair.lower}`),
    groups: groups.map((group) => `${group.kind} ${group.upper.join("+")} = ${group.lower.join("+")}`),
    alone: rejected.map(({ side, task, why }) => `${side} ${task} ${why}`),
  };
};

const others = [
  "Nạo vét kênh mương nội đồng trước mùa mưa",
  "Kiểm kê đàn gia súc tại các thôn vùng cao",
  "Sửa chữa nhà văn hóa thôn xuống cấp",
];

describe("what merely touches", () => {
  const above = "Bố trí cán bộ nhập phiếu tiêm chủng vào phần mềm hồ sơ sức khỏe học đường dùng chung của tỉnh trước năm học mới";
  const below = "Đo thị lực, khám răng cho học sinh tiểu học, lưu vào phần mềm hồ sơ sức khỏe học đường, mời phụ huynh dự họp";
  const plans = (upper: string, lower: string) => found(planOf("a", upper, [above, ...others]), planOf("b", lower, [below, ...others]));

  test("two tasks that share one name are two tasks", () => {
    expect(plans("Ứng dụng công nghệ", "Chăm sóc trẻ em")).toEqual({
      pairs: ["I/2 same I/2", "I/3 same I/3", "I/4 same I/4"],
      groups: [],
      alone: ["upper I/1 too-little-alike", "lower I/1 too-little-alike"],
    });
  });
  test("under like headings they belong together", () => {
    expect(plans("Y tế học đường", "Công tác y tế học đường")).toMatchObject({ pairs: { length: 4 }, alone: [] });
  });
  test("a task is no part of one that has a much liker partner, where it is near to another one as well", () => {
    const upper = ["Cắm biển báo, rào chắn tại bến đò ngang, cấp áo phao cho khách", "Tập huấn lái đò, cấp áo phao cho hộ nuôi cá lồng"];
    const lower = ["Cắm biển báo, rào chắn tại bến đò ngang, cấp áo phao cho khách qua sông", "Tập huấn cho hộ nuôi cá lồng, cấp áo phao"];
    expect(found(planOf("a", "", [...upper, ...others]), planOf("b", "", [...lower, ...others])).pairs.slice(0, 2)).toEqual([
      "I/1 same I/1",
      "I/2 same I/2",
    ]);
  });
});

test("one phrase is enough where it is most of a task and nothing else in either plan says it", () => {
  const upper = "Tổ chức các việc hưởng ứng Ngày Đại đoàn kết của bà con";
  const lower = "Hưởng ứng Ngày Đại đoàn kết bằng việc làm thiết thực: dọn đường thôn, treo cờ, nấu bữa cơm chung ở sân đình, múa lân";
  expect(found(planOf("a", "", [upper, ...others]), planOf("b", "", [lower, ...others])).pairs[0]).toMatch(/^I\/1 \w+ I\/1$/u);
});

describe("parts of a task", () => {
  test("two tasks above that one below names both of are merged", () => {
    const upper = planOf("a", "", ["Số hóa sổ hộ tịch lưu từ trước năm 2007", "Số hóa hồ sơ địa chính của các thửa đất công", ...others]);
    const lower = planOf("b", "", ["Số hóa sổ hộ tịch và hồ sơ địa chính đang lưu tại xã", ...others]);
    expect(found(upper, lower)).toMatchObject({ groups: ["merged I/1+I/2 = I/1"], alone: [] });
    expect(found(lower, upper)).toMatchObject({ groups: ["split I/1 = I/1+I/2"], alone: [] });
  });
  test("a second task about the same thing, as like as the same task is, is a part and not left over", () => {
    const upper = planOf("a", "", ["Thành lập tổ tự quản bến đò ngang ở từng thôn; tập huấn cho thành viên tổ", ...others]);
    const lower = planOf("b", "", [
      "Kiện toàn tổ tự quản bến đò ngang",
      "Tập huấn kỹ năng cho thành viên tổ tự quản bến đò ngang",
      ...others,
    ]);
    expect(found(upper, lower)).toMatchObject({ pairs: expect.arrayContaining(["I/1 partial I/1", "I/1 same I/2"]), alone: [] });
  });
});
