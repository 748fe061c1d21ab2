import type { DerivedDifference } from "../store/derived.ts";
import type { Difference } from "../store/reading-rows.ts";
import type { Held } from "../store/verify.ts";
import type { Session } from "./session.ts";

/** What became of one document: "same", "different" with the differences, "missing" without a source, "unread" with the reason. */
export type Verdict = Pick<Held, "id" | "name" | "number"> & {
  state: "same" | "different" | "missing" | "unread";
  file: string | null;
  differences: Difference[];
  message?: string;
};

/** The number of each plan, by its key. */
export type Numbers = ReadonlyMap<string, string | null>;

/** Of a long list of differences the first say enough; --json has them all. */
const shown = 20;

export function verdictText(session: Session, { id, name, number, state, differences, message }: Verdict): string {
  const head = `${number ?? name} (${name}, ${id}): ${session.say(`verify-${state}`)}`;
  const lines = firstOf(session, differences, (difference) => differenceText(session, difference, "read"));
  return [head, ...(message === undefined ? [] : [`  ${message}`]), ...lines].join("\n");
}

export function derivedText(session: Session, derived: readonly DerivedDifference[], numbers: Numbers): string {
  const lines = firstOf(session, derived, (difference) => {
    const plan = difference.plan === null ? session.say("verify-shared") : (numbers.get(difference.plan) ?? difference.plan);
    return `${plan}: ${differenceText(session, difference, "derived")}`;
  });
  return [session.say("verify-derived"), ...lines].join("\n");
}

function firstOf<T>(session: Session, all: readonly T[], textOf: (one: T) => string): string[] {
  const more = all.length > shown ? [session.say("verify-more", { count: all.length - shown })] : [];
  return [...all.slice(0, shown).map(textOf), ...more].map((line) => `  ${line}`);
}

/** How a difference is said: against the file, or against what follows from what is stored. */
const words = {
  read: { extra: "verify-row-extra", missing: "verify-row-missing", values: "verify-values" },
  derived: { extra: "verify-derived-extra", missing: "verify-derived-missing", values: "verify-derived-values" },
} as const;

function differenceText(session: Session, { table, key, field, stored, read }: Difference, against: keyof typeof words): string {
  const { extra, missing, values } = words[against];
  if (field === null) return `${table} ${key}: ${session.say(read === undefined ? extra : missing)}`;
  return `${table} ${key} ${field}: ${session.say(values, { stored: String(stored ?? "–"), read: String(read ?? "–") })}`;
}
