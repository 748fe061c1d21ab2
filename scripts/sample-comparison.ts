import { comparePlans } from "../src/diff/compare.ts";
import type { Covered } from "../src/export/comparison/covered.ts";
import type { Compared } from "../src/export/comparison/rows.ts";
import type { Comparison, PlanName, Rejected, TaskPair } from "../src/model/comparison.ts";
import type { Coverage, CoverageCell } from "../src/model/coverage.ts";
import type { Task } from "../src/model/plan.ts";
import { sampleDeadline, sampleHead, samplePlan, sampleTarget, sampleTask, sampleUnit } from "./sample.ts";

/** Comparisons for tests of reports: invented places and plans. */

const deadline = (text: string, end: string) => ({ deadline_text: text, deadlines: [sampleDeadline({ text, end })] });
const aim = (text: string, value: number) => ({ targets: [sampleTarget({ text, comparator: ">=", value, unit: "%" })] });
const lead = (name: string, level: "province" | "commune", kind: string): Partial<Task> => ({
  lead: [name],
  units: [sampleUnit({ role: "lead", written: name, name, level, kind })],
});

/** A province's plan and a commune's with one of each: the same, later, lower, no lead, dropped, kept above, new. */
export function sampleCompared(change: (text: string) => string = (text) => text): Compared {
  const upper = {
    ...samplePlan("upper", {
      tasks: [
        sampleTask("1/a", change("Rà soát, lắp đặt đồng hồ đo nước cho các hộ dùng nước giếng khoan trên địa bàn"), {
          ...lead("Ủy ban nhân dân các xã", "commune", "UBND"),
          ...deadline("Trước ngày 30/6/2026", "2026-06-29"),
        }),
        sampleTask("1/b", change("Tập huấn kỹ năng vận hành trạm bơm cho tổ quản lý thôn"), {
          ...lead("Ủy ban nhân dân các xã", "commune", "UBND"),
          ...deadline("Quý III/2026", "2026-09-30"),
          ...aim("95% tổ quản lý được tập huấn", 95),
        }),
        sampleTask("2/a", change("Tuyên truyền tiết kiệm nước trên loa truyền thanh cơ sở"), {
          ...lead("Ủy ban nhân dân các xã", "commune", "UBND"),
          ...deadline("Tháng 5/2026", "2026-05-31"),
        }),
        sampleTask("2/b", change("Kiểm tra chất lượng thuốc bảo vệ thực vật tại các đại lý"), {
          ...lead("Ủy ban nhân dân các xã", "commune", "UBND"),
          ...deadline("Quý II/2026", "2026-06-30"),
        }),
        sampleTask("2/c", change("Trình Hội đồng nhân dân tỉnh nghị quyết về phí môi trường"), lead("Sở Tài chính", "province", "Sở")),
      ],
    }),
    plan: sampleHead({
      number: "11/KH-UBND",
      title: change("Cấp nước an toàn năm 2026"),
      issuer: "Ủy ban nhân dân tỉnh Phú Sơn Hà",
      level: "province",
      area: "tỉnh Phú Sơn Hà",
      issued: "2026-01-15",
      year_from: 2026,
      year_to: 2026,
    }),
  };
  const lower = {
    ...samplePlan("lower", {
      tasks: [
        sampleTask("I/1", change("Rà soát, lắp đặt đồng hồ đo nước cho các hộ dùng nước giếng khoan tại các thôn"), {
          ...lead("Công chức Địa chính xã", "commune", "Công chức"),
          ...deadline("Trước ngày 31/8/2026", "2026-08-30"),
        }),
        sampleTask("I/2", change("Tập huấn kỹ năng vận hành trạm bơm cho tổ quản lý thôn, bản"), {
          ...lead("Ban Quản lý xã", "commune", "Ban"),
          ...deadline("Quý III/2026", "2026-09-30"),
          ...aim("80% tổ quản lý được tập huấn", 80),
        }),
        sampleTask("I/3", change("Tuyên truyền tiết kiệm nước trên loa truyền thanh cơ sở"), deadline("Tháng 5/2026", "2026-05-31")),
        sampleTask("II/1", change("Trồng cây xanh ven đường liên thôn"), {
          ...lead("Đoàn Thanh niên xã", "commune", "Đoàn"),
          ...deadline("Quý I/2026", "2026-03-31"),
        }),
      ],
    }),
    plan: sampleHead({
      number: "07/KH-UBND",
      title: change("Cấp nước an toàn xã Khe Lim năm 2026"),
      issuer: "Ủy ban nhân dân xã Khe Lim",
      level: "commune",
      area: "xã Khe Lim",
      issued: "2026-03-02",
      year_from: 2026,
      year_to: 2026,
    }),
  };
  return { comparison: comparePlans(upper, lower), upper, lower, narrowed: false };
}

/** What a text may hold that wants to be more than text: on a page, in a terminal, in a spreadsheet, in Markdown. */
export const hostileTexts = [
  `</script><script>document.title="owned"</script>`,
  `"><img src=x onerror="document.title='owned'">`,
  `' onmouseover='document.title="owned"' x='`,
  "javascript:document.title='owned'",
  "]]><!--<svg/onload=document.title='owned'>",
  "trước ngày \u202e6202/6/03\u202c",
  "\u001b[2J\u001b]0;owned\u0007đỏ",
  '=HYPERLINK("http://example.invalid","x")',
  "| cột | [liên kết](http://example.invalid) `mã` <b>",
  "{{7*7}} <%= 7*7 %> &amp; &#0; \u0000 \ud800",
];

/** Puts one after the other into texts, the same ones every time. */
export function hostileWords(): (text: string) => string {
  let turn = 0;
  return (text) => `${hostileTexts[turn++ % hostileTexts.length]} ${text}`;
}

/** A matrix of many plans by many tasks whose answers repeat by a fixed rule; details stand behind every answer. */
export function sampleCovered(plans: number, tasks: number, change: (text: string) => string = (text) => text): Covered {
  const name = (id: string, fields: Partial<PlanName>): PlanName => ({
    ...{ id, number: null, title: null, issuer: null, level: "commune", area: null, issued: null, year_from: 2026, year_to: 2026, tasks },
    ...fields,
  });
  const upper = name("0".repeat(16), {
    number: "11/KH-UBND",
    title: change("Cấp nước an toàn năm 2026"),
    issuer: "Ủy ban nhân dân tỉnh Phú Sơn Hà",
    level: "province",
    issued: "2026-01-15",
  });
  const list = Array.from({ length: tasks }, (_, at) => ({
    id: `${1 + Math.floor(at / 10)}/${1 + (at % 10)}`,
    text: change(`Nhiệm vụ thứ ${at + 1}: rà soát, lắp đặt đồng hồ đo nước cho hộ dân, báo cáo kết quả`),
  }));
  const comparisons: Comparison[] = [];
  const cells: CoverageCell[] = [];
  for (let row = 0; row < plans; row++) {
    const id = String(row + 1).padStart(16, "0");
    const pairs: TaskPair[] = list.flatMap(({ id: task, text }, column) => {
      const fate = (row * 7 + column * 13 + Math.floor((row * column) / 5)) % 11;
      if (fate > 6) return [];
      const severity = fate === 6 ? "error" : fate === 5 ? "warning" : "info";
      const changes: TaskPair["changes"] = [
        { field: "text", upper: text, lower: `${text} tại địa phương`, relation: "reworded", severity: "info" },
        ...(fate > 4
          ? [{ field: "deadline", upper: "Quý II/2026", lower: change("Quý IV/2026"), relation: "later", severity } as const]
          : []),
      ];
      return [
        {
          upper: task,
          lower: `I/${column + 1}`,
          relation: fate > 2 ? "partial" : "same",
          score: 0.5,
          outcome: null,
          changes,
          signals: [],
          because: [],
          upper_place: "p. 3",
          lower_place: "p. 2",
        },
      ];
    });
    const rejected = list
      .filter(({ id: task }, column) => column % 5 === 4 && pairs.every((pair) => pair.upper !== task))
      .map(
        ({ id: task }): Rejected => ({
          side: "upper",
          task,
          candidate: null,
          score: 0,
          why: "nothing-alike",
          outcome: "kept",
          severity: "info",
        }),
      );
    cells.push(
      ...pairs.map((pair) => ({
        task: pair.upper,
        plan: id,
        relation: pair.relation,
        lower: [pair.lower],
        score: pair.score,
        severity: pair.changes.at(-1)?.severity ?? null,
      })),
    );
    const lower = name(id, {
      number: `${row + 1}/KH-UBND`,
      area: change(`xã Thử ${row + 1}`),
      issued: row % 17 === 0 ? null : "2026-02-10",
    });
    const sums = { same: 0, partial: 0, missing: 0, added: 0, split: 0, merged: 0, changes: 0, findings: 0, warnings: 0, errors: 0 };
    comparisons.push({
      kind: "levels",
      upper,
      lower,
      pairs,
      groups: [],
      missing: [],
      added: [],
      rejected,
      objectives: [],
      notices: [],
      summary: sums,
    });
  }
  const counted = (own: readonly CoverageCell[], kept: number, all: number) => ({
    covered: own.length,
    whole: own.filter((cell) => cell.relation === "same").length,
    kept,
    expected: all - kept,
    share: all === kept ? null : own.length / (all - kept),
  });
  const coverage: Coverage = {
    upper,
    plans: comparisons.map(({ lower, rejected }, row) => ({
      ...lower,
      latency_days: lower.issued === null ? null : 5 + ((row * 11) % 90),
      ...counted(
        cells.filter((cell) => cell.plan === lower.id),
        rejected.length,
        tasks,
      ),
    })),
    tasks: list.map((task) => ({
      ...task,
      ...counted(
        cells.filter((cell) => cell.task === task.id),
        comparisons.filter(({ rejected }) => rejected.some((one) => one.task === task.id)).length,
        plans,
      ),
    })),
    cells,
    areas_without_plan: [{ code: null, name: change("xã Chưa Có"), level: "commune" }],
    notices: [],
  };
  return { coverage, comparisons };
}
