import type { Evidence } from "../../src/model/place.ts";
import type { Plan, Task } from "../../src/model/plan.ts";
import { type Chance, chanceOf } from "../fuzz/chance.ts";
import { sampleDeadline, sampleHead, samplePlan, sampleTarget, sampleTask, sampleUnit } from "../sample.ts";

/**
 * Made-up plans in any number, for measuring: as long as real ones (a task of some 120 characters, one lead, one or two bodies in support,
 * a deadline, now and then a target), every value with its evidence on a page. The same number gives the same plan.
 */
export function madeUpPlan(number: number, tasks = 50): Plan {
  const chance = chanceOf(number);
  const area = `xã ${chance.of(places)} ${chance.of(places)} ${number}`;
  const evidence = evidenceOn(chance);
  const plan = samplePlan(`made up ${number}`, {
    plan: sampleHead({
      number: `${number % 300}/KH-UBND`,
      issuer: `Ủy ban nhân dân ${area}`,
      level: "commune",
      area,
      issued: `2025-0${1 + (number % 9)}-15`,
      title: `${sentence(chance, 8)} năm 2025`,
      year_from: 2025,
      year_to: 2025,
      evidence: { number: evidence("12/KH-UBND"), issued: evidence("ngày 15 tháng 3 năm 2025"), title: evidence(sentence(chance, 8)) },
    }),
    recipients: ["Như trên", "Thường trực Đảng ủy", "Lưu: VT"],
    citations: times(5, () => ({
      type: "Quyết định",
      number: `${chance.upTo(400)}/QĐ-UBND`,
      date: "2024-12-20",
      issuer: null,
      title: null,
      relation: "basis" as const,
      relation_certainty: "stated" as const,
      relation_evidence: null,
      evidence: evidence("Quyết định số 12/QĐ-UBND ngày 20/12/2024"),
    })),
    sections: times(8, (index) => ({ path: `${index + 1}`, title: sentence(chance, 6), evidence: evidence(sentence(chance, 6)) })),
    groups: times(5, (index) => ({ label: romans[index] ?? "", title: sentence(chance, 5), declared: tasks / 5, evidence: evidence("I") })),
    tasks: times(tasks, (index) => madeUpTask(chance, index, tasks)),
    objectives: times(4, () => ({
      section: "1",
      text: sentence(chance, 20),
      targets: [sampleTarget({ text: "đạt 95%", value: 95, by: "2025-12-31", evidence: evidence("đạt 95%") })],
      evidence: evidence(sentence(chance, 20)),
    })),
  });
  return plan;
}

function madeUpTask(chance: Chance, index: number, of: number): Task {
  const evidence = evidenceOn(chance);
  const text = sentence(chance, 18 + chance.upTo(14));
  const quarter = 1 + chance.upTo(4);
  const names = times(2 + chance.upTo(2), (place) => ({
    role: place === 0 ? ("lead" as const) : ("support" as const),
    name: chance.of(bodies),
  }));
  const recurring = chance.upTo(5) === 0;
  return sampleTask(`${romans[Math.floor((index * 5) / of)]}/${index + 1}`, text, {
    lead: names.slice(0, 1).map(({ name }) => name),
    support: names.slice(1).map(({ name }) => name),
    product: chance.upTo(2) === 0 ? "Báo cáo" : null,
    deadline_text: recurring ? "Hằng quý" : `Quý ${quarter}/2025`,
    units: names.map(({ role, name }) =>
      sampleUnit({ role, name, written: name, kind: "department", level: "commune", evidence: evidence(name) }),
    ),
    deadlines: [
      recurring
        ? sampleDeadline({ kind: "recurring", text: "Hằng quý", rrule: "FREQ=MONTHLY;INTERVAL=3", evidence: evidence("Hằng quý") })
        : sampleDeadline({
            text: `Quý ${quarter}/2025`,
            start: `2025-${String(quarter * 3 - 2).padStart(2, "0")}-01`,
            end: ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"][quarter - 1] ?? null,
            edtf: `2025-${32 + quarter}`,
            evidence: evidence(`Quý ${quarter}/2025`),
          }),
    ],
    targets: chance.upTo(5) === 0 ? [sampleTarget({ text: "đạt 80%", value: 80, evidence: evidence("đạt 80%") })] : [],
    evidence: evidence(text),
  });
}

function evidenceOn(chance: Chance): (quote: string) => Evidence {
  return (quote) => ({
    block: `b${chance.upTo(60)}.r${chance.upTo(60)}.c${chance.upTo(6)}.0`,
    start: 0,
    end: quote.length,
    quote,
    places: [
      {
        kind: "page",
        page: 1 + chance.upTo(12),
        box: { x: chance.upTo(5000) / 10, y: chance.upTo(8000) / 10, width: chance.upTo(2000) / 10, height: chance.upTo(400) / 10 },
      },
    ],
    rule: chance.of(["columns/task", "columns/lead", "deadlines/quarter", "units"]),
  });
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

function sentence(chance: Chance, words: number): string {
  const all = times(words, () => chance.of(syllables)).join(" ");
  return all.charAt(0).toUpperCase() + all.slice(1);
}

const romans = ["I", "II", "III", "IV", "V"];
const places = ["Tân", "Phú", "Bình", "Long", "Hòa", "An", "Thuận", "Lộc", "Xuân", "Đông"];
const bodies = [
  "Văn phòng",
  "Công an xã",
  "Phòng Kinh tế",
  "Phòng Văn hóa - Xã hội",
  "Trung tâm Phục vụ hành chính công",
  "Trạm Y tế",
  "Ban Chỉ huy Quân sự xã",
  "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
  "Đoàn Thanh niên xã",
  "Hội Nông dân xã",
];
const syllables =
  "triển khai rà soát hồ sơ đất đai cấp giấy chứng nhận quyền sử dụng cho hộ gia đình cá nhân xây dựng kế hoạch tuyên truyền phổ biến pháp luật đào tạo tập huấn nâng cao năng lực cán bộ công chức viên chức ứng dụng công nghệ thông tin chuyển đổi số dịch vụ công trực tuyến cải cách thủ tục hành chính phòng chống thiên tai nước sạch vệ sinh môi trường nông thôn mới giảm nghèo bền vững an sinh xã hội báo cáo kết quả thực hiện định kỳ kiểm tra giám sát đôn đốc quỹ quý".split(
    " ",
  );
