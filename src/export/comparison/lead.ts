import { daysBetween } from "../../text/days.ts";
import type { Say } from "../../text/notice-text.ts";
import type { Compared } from "./rows.ts";

/**
 * How many tasks above are answered whole, in part, not at all; how many need no answer (only bodies above carry them out; between years: their
 * last day has passed); and how many the lower plan adds.
 */
export type Answered = { tasks: number; same: number; partial: number; missing: number; settled: number; added: number };

export function answered({ comparison, upper }: Compared): Answered {
  const whole = new Set(comparison.pairs.filter((pair) => pair.relation === "same").map((pair) => pair.upper));
  const some = new Set(comparison.pairs.map((pair) => pair.upper));
  const [same, answering] = [whole, some].map((ids) => upper.tasks.filter(({ id }) => ids.has(id)).length) as [number, number];
  const alone = comparison.rejected.filter(({ side }) => side === "upper");
  const settled = alone.filter(({ outcome }) => outcome === "kept" || outcome === "finished").length;
  return {
    tasks: upper.tasks.length,
    same,
    partial: answering - same,
    missing: alone.length - settled,
    settled,
    added: comparison.added.length,
  };
}

/**
 * What a reader should know first: how much came down; how many findings; how soon the lower plan followed, where both are dated and nothing
 * speaks against their order. Of a comparison that was narrowed down nobody can tell how much came down; that it was is said.
 */
export type Lead = { answers: string | null; findings: string; latency: string | null; narrowed: string | null };

export function leadOf(compared: Compared, say: Say): Lead {
  const { kind, summary, upper, lower, notices } = compared.comparison;
  const days =
    kind === "years" || notices.length > 0 || upper.issued === null || lower.issued === null
      ? null
      : daysBetween(upper.issued, lower.issued);
  return {
    answers: compared.narrowed ? null : say(`report-lead-${kind}`, answered(compared)),
    findings:
      summary.findings === 0 ? say("report-no-findings") : say("report-findings", { findings: summary.findings, errors: summary.errors }),
    latency: days === null ? null : say(days < 0 ? "report-before" : "report-after", { days: Math.abs(days) }),
    narrowed: compared.narrowed ? say("report-narrowed") : null,
  };
}

/** The same as running text. */
export function leadText(compared: Compared, say: Say): string {
  const { answers, findings, latency, narrowed } = leadOf(compared, say);
  return [answers, findings, latency, narrowed].filter((sentence) => sentence !== null).join(" ");
}
