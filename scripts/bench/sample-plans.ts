import type { Evidence } from "../../src/model/place.ts";
import type { Deadline, Plan, Task } from "../../src/model/plan.ts";
import { type Chance, chanceOf } from "../fuzz/chance.ts";
import { sampleDeadline, sampleHead, samplePlan, sampleTarget, sampleTask, sampleUnit } from "../sample.ts";

/**
 * Made-up plans in any number, for measuring. A task has some 180 characters, as the tasks of seventeen real plans have in the mean (306 tasks), one
 * lead, one or two bodies in support, a target in every fifth; of a hundred deadlines 42 are days, 6 recur, 37 always hold, 12 are events and 3 say
 * nothing, as in six of these plans (223 deadlines). Every value has its evidence, a box on a page. What goes with the tasks is short: no text
 * under the headings, no duties, no cells as read, which in a real plan take more room than its tasks. The same number gives the same plan.
 */
export function madeUpPlan(number: number, tasks: number): Plan {
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
  const text = sentence(chance, 26 + chance.upTo(31));
  const names = times(2 + chance.upTo(2), (place) => ({
    role: place === 0 ? ("lead" as const) : ("support" as const),
    name: chance.of(bodies),
  }));
  const deadline = madeUpDeadline(chance);
  return sampleTask(`${romans[Math.floor((index * 5) / of)]}/${index + 1}`, text, {
    lead: names.slice(0, 1).map(({ name }) => name),
    support: names.slice(1).map(({ name }) => name),
    product: chance.upTo(2) === 0 ? "Báo cáo" : null,
    deadline_text: deadline.text,
    units: names.map(({ role, name }) =>
      sampleUnit({ role, name, written: name, kind: "department", level: "commune", evidence: evidence(name) }),
    ),
    deadlines: [{ ...deadline, evidence: evidence(deadline.text) }],
    targets: chance.upTo(5) === 0 ? [sampleTarget({ text: "đạt 80%", value: 80, evidence: evidence("đạt 80%") })] : [],
    evidence: evidence(text),
  });
}

/** Of a hundred: days mostly at the end of the year, then of its second and third quarter. */
function madeUpDeadline(chance: Chance): Deadline {
  const share = chance.upTo(100);
  if (share < 42) {
    const quarter = share < 3 ? 1 : share < 15 ? 2 : share < 24 ? 3 : 4;
    return sampleDeadline({
      text: `Quý ${quarter}/2025`,
      start: `2025-${String(quarter * 3 - 2).padStart(2, "0")}-01`,
      end: ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"][quarter - 1] ?? null,
      edtf: `2025-${32 + quarter}`,
    });
  }
  if (share < 45) return sampleDeadline({ kind: "recurring", text: "Hằng tháng", rrule: "FREQ=MONTHLY" });
  if (share < 48) return sampleDeadline({ kind: "recurring", text: "Hằng năm", rrule: "FREQ=YEARLY" });
  if (share < 85) return sampleDeadline({ kind: "continuous", text: "Thường xuyên" });
  if (share < 97) return sampleDeadline({ kind: "event", text: "Sau khi có hướng dẫn", trigger: "có hướng dẫn" });
  return sampleDeadline({ kind: "unknown", text: "Theo kế hoạch" });
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
        box: { x: chance.upTo(500), y: chance.upTo(800), width: 30 + chance.upTo(170), height: 14 * (1 + Math.floor(quote.length / 40)) },
      },
    ],
    rule: chance.of(["columns/task", "columns/lead", "deadlines/quarter", "units"]),
  });
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** Three of ten words are those that every plan is full of, the others any: then a word is found in as many rows as in real plans. */
function sentence(chance: Chance, words: number): string {
  const word = (): string => (chance.upTo(10) < 3 ? chance.of(syllables) : chance.of(initials) + chance.of(rhymes));
  const all = times(words, word).join(" ");
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
const initials = "b c ch d đ h kh l m n nh ph s t th tr v x".split(" ");
const rhymes =
  "a à á ả an án anh ành ao ào át ân ần ăng ắc âu ấp ê ền êu i ín iên iết o ó oan oàn ong ống ô ổ ơ ới u ú ung ước ương ưởng".split(" ");
