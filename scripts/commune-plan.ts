import { planOf } from "../src/ingest.ts";
import type { Plan } from "../src/model/plan.ts";

/** How the Markdown of an invented commune's plan begins. */
export const letterhead = [
  "**ỦY BAN NHÂN DÂN**",
  "**XÃ KHE LIM**",
  "Số: 5/KH-UBND",
  "Khe Lim, ngày 05 tháng 01 năm 2026",
  "**KẾ HOẠCH**",
  "**Trồng rừng năm 2026**",
];

/** The plan that these paragraphs of Markdown are read as; lines that begin with "|" are rows of a table. */
export function readLines(body: readonly string[], head: readonly string[] = letterhead): Promise<Plan> {
  const text = [...head, ...body].map((line) => (line.startsWith("|") ? line : `\n${line}\n`)).join("\n");
  return planOf(new TextEncoder().encode(text), "plan.md");
}
