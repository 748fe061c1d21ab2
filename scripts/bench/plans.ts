import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plan } from "../../src/model/plan.ts";
import { sampleDeadline, sampleHead, samplePlan, sampleTarget, sampleTask, sampleUnit } from "../sample.ts";

const folder = fileURLToPath(new URL("../../fixtures/cascade", import.meta.url));

/** Clauses of the task tables of the family in fixtures/cascade. */
function clauses(): string[] {
  const cells = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/^\| \d+ \| ([^|]+) \|/gmu)].map((found) => found[1] ?? ""));
  return [...new Set(cells.flatMap((cell) => cell.split(/[,;:]\s+/u)))].filter((clause) => clause.length > 15).sort();
}

/** A stream of numbers below 1 that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A made-up plan of so many tasks of about forty syllables: clauses of ours, each task with a place and a number of its own. Plans of
 * one `family` share their tasks, reworded by leaving clauses out; `index` tells its members apart.
 */
export function benchPlan(tasks: number, family: number, index: number, level: "province" | "commune"): Plan {
  const all = clauses();
  const [words, own] = [chance(family), chance(family * 1000 + index + 1)];
  const pick = (): string => all[Math.floor(words() * all.length)] ?? "";
  const area = level === "province" ? "tỉnh Sơn Lam Hạ" : `xã Số ${index}`;
  const made = Array.from({ length: tasks }, (_, at) => {
    const parts = [pick(), pick(), pick(), `thôn ${Math.floor(words() * 900)}`, pick()];
    const kept = parts.filter(() => own() > 0.25);
    const end = `2023-${String(1 + Math.floor(own() * 12)).padStart(2, "0")}-28`;
    const lead = level === "province" ? "UBND các xã" : "Trạm Y tế xã";
    return sampleTask(`I/${at + 1}`, kept.join("; "), {
      lead: [lead],
      units: [sampleUnit({ written: lead, name: lead, level: "commune", kind: "health", collective: level === "province" })],
      product: "Báo cáo kết quả thực hiện",
      deadline_text: end,
      deadlines: [sampleDeadline({ text: end, end })],
      targets: [sampleTarget({ text: `đạt ${80 + (at % 20)}%`, value: 80 + (at % 20) })],
    });
  });
  const head = sampleHead({ number: `${index}/KH-UBND`, level, area, issued: "2023-03-01", year_from: 2023, year_to: 2023 });
  return { ...samplePlan(`${family} ${index} ${level}`, { tasks: made }), plan: head };
}
