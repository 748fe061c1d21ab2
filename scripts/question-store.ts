import { comparePlans } from "../src/diff/compare.ts";
import type { Comparison } from "../src/model/comparison.ts";
import type { Plan } from "../src/model/plan.ts";
import { standingOf } from "../src/resolve/standing.ts";
import { settleCorrections } from "../src/store/correction/settle-corrections.ts";
import { openStore, type Store } from "../src/store/open.ts";
import { writePlan } from "../src/store/write.ts";
import { writeComparison } from "../src/store/write-comparison.ts";
import { sampleDeadline, sampleHead, samplePlan, sampleTarget, sampleTask, sampleUnit } from "./sample.ts";

const due = (end: string) => sampleDeadline({ text: `Trước ngày ${end}`, end });
const every = (rrule: string, text: string) => sampleDeadline({ kind: "recurring", text, rrule });
const cited = { date: null, issuer: null, title: null, relation_certainty: "stated", relation_evidence: null } as const;
const ofProvince = { issuer: "Ủy ban nhân dân tỉnh Bình Minh" };
const quote = (text: string) => ({
  block: "b1",
  start: 0,
  end: text.length,
  quote: text,
  rule: "test",
  places: [{ kind: "page" as const, page: 2, box: { x: 0, y: 0, width: 9, height: 9 } }],
});

const programme = { name: "Chương trình A", certainty: "stated", evidence: null } as const;

const province = samplePlan("tinh", {
  plan: sampleHead({
    number: "18/KH-UBND",
    issuer: "Ủy ban nhân dân tỉnh Bình Minh",
    level: "province",
    area: "tỉnh Bình Minh",
    issued: "2026-01-15",
    title: "Cải cách hành chính năm 2026",
    year_from: 2026,
    year_to: 2026,
  }),
  programme,
  tasks: [
    sampleTask("I/1", "Rà soát hồ sơ đất đai, số hóa hồ sơ lưu trữ", {
      lead: ["Sở Nông nghiệp và Môi trường"],
      deadlines: [due("2026-06-29")],
      targets: [sampleTarget({ text: "số hóa 90% hồ sơ", comparator: ">=", value: 90, unit: "% hồ sơ" })],
    }),
    sampleTask("I/2", "Cấp chữ ký số cá nhân cho người dân", { lead: ["Công an tỉnh"], deadlines: [due("2026-09-30")] }),
    sampleTask("I/3", "Lập bản đồ vùng ngập lụt", { lead: ["Công an xã"], deadlines: [due("2026-10-31")] }),
  ],
});

const commune = samplePlan("xa", {
  plan: sampleHead({
    number: "31/KH-UBND",
    issuer: "Ủy ban nhân dân xã Tân An",
    level: "commune",
    area: "xã Tân An",
    issued: "2026-02-12",
    title: "Cải cách hành chính năm 2026",
    year_from: 2026,
    year_to: 2026,
  }),
  programme,
  citations: [
    { ...cited, ...ofProvince, type: "Kế hoạch", number: "18/KH-UBND", relation: "parent", evidence: quote("Kế hoạch số 18/KH-UBND") },
    { ...cited, type: "Kế hoạch", number: "99/KH-UBND", relation: "cited", evidence: quote("Kế hoạch số 99/KH-UBND") },
    {
      ...cited,
      type: "Nghị định",
      number: "30/2020/NĐ-CP",
      date: "2020-03-05",
      relation: "basis",
      evidence: quote("Nghị định số 30/2020/NĐ-CP"),
    },
  ],
  tasks: [
    sampleTask("I/1", "Rà soát hồ sơ đất đai, số hóa hồ sơ lưu trữ", {
      lead: ["Công an xã"],
      deadlines: [due("2026-07-31")],
      targets: [sampleTarget({ text: "số hóa 80% hồ sơ", comparator: ">=", value: 80, unit: "% hồ sơ" })],
    }),
    sampleTask("I/2", "Cấp chữ ký số cá nhân cho người dân", { lead: ["Công an xã"], deadline_text: "-" }),
    sampleTask("I/3", "Báo cáo kết quả thực hiện", { lead: ["Văn phòng xã"], deadlines: [every("FREQ=MONTHLY;INTERVAL=3", "Hằng quý")] }),
    sampleTask("I/4", "Trồng cây xanh", {
      support: ["Hội Nông dân xã"],
      deadline_text: "Tháng 1",
      deadlines: [{ ...due("2026-01-31"), certainty: "implied" }],
    }),
  ],
  assignments: [
    {
      section: "IV.1",
      units: [sampleUnit({ written: "Trạm Y tế xã", name: "Trạm Y tế xã", level: "commune" })],
      text: "Tổng hợp số liệu",
      deadlines: [],
      evidence: null,
    },
  ],
});

const undated = samplePlan("khac", {
  plan: sampleHead({
    number: "7/KH-UBND",
    issuer: "Ủy ban nhân dân xã Lộc Bình",
    level: "commune",
    area: "xã Lộc Bình",
    title: "Vệ sinh môi trường",
  }),
  tasks: [sampleTask("-/1", "Trồng cây xanh", { lead: ["Hội Nông dân xã"], deadlines: [every("FREQ=MONTHLY", "Hằng tháng")] })],
});

/** The two plans compared, with findings set by hand: how tasks are compared is not what the questions are tested for. */
function compared(): Comparison {
  const comparison = comparePlans(province, commune);
  const later = {
    field: "deadline",
    upper: "Trước ngày 2026-06-29",
    lower: "Trước ngày 2026-07-31",
    relation: "later",
    severity: "error",
  } as const;
  const none = { field: "deadline", upper: "Trước ngày 2026-09-30", lower: "-", relation: "none", severity: "warning" } as const;
  const lower = { field: "target", upper: "số hóa 90% hồ sơ", lower: "số hóa 80% hồ sơ", relation: "lower", severity: "error" } as const;
  return {
    ...comparison,
    pairs: comparison.pairs.map((pair) => ({ ...pair, changes: pair.upper === "I/1" ? [later, lower] : [none] })),
    rejected: comparison.rejected.map((alone) => (alone.side === "upper" ? { ...alone, outcome: "dropped", severity: "warning" } : alone)),
  };
}

/** Three plans made so that every question of docs/questions has an answer. */
export function questionStore(): Store {
  const db = openStore(":memory:", { create: true });
  const written = (plan: Plan, name: string) => writePlan(db, plan, { name, standing: standingOf(plan) });
  written(province, "tinh.docx");
  written(commune, "xa.docx");
  written(undated, "khac.docx");
  writeComparison(db, compared(), "0.0.0");
  const { id, series } = db
    .prepare<[], { id: string; series: string }>("SELECT id, series FROM plan WHERE number = '31/KH-UBND'")
    .get() ?? { id: "", series: "" };
  db.prepare(`
    INSERT INTO correction (id, position, series, plan_id, plan_name, task_code, task_text, field, part, value, previous, author, reason, made, undone)
    VALUES ('c1', 1, ?, ?, '31/KH-UBND', 'I/2', 'Cấp chữ ký số cá nhân cho người dân', 'product', 1, 'Danh sách', NULL, 'Lan', 'Phụ lục ghi rõ', '2026-03-01', 0)`).run(
    series,
    id,
  );
  settleCorrections(db);
  return db;
}
