import type { Setting } from "../../extract/deadline/choose.ts";
import { isOn, keyOf } from "../../extract/deadline/grammar.ts";
import { deadlineChoices, readDeadlines } from "../../extract/deadline/read-deadlines.ts";
import type { ExampleReader, Values } from "../../grammar/check.ts";
import type { Entry } from "../../grammar/entry.ts";
import type { Deadline } from "../../model/plan.ts";
import { resolveDeadline } from "../../resolve/deadline/resolve-deadline.ts";

/** What the examples of grammars/deadlines.yaml are read against; the file's head says so. */
const exampleReference = { issued: "2025-03-15", year: 2025 };

/** The matches of an example are those that the reader of deadlines chose, which is not always the longest. */
export const deadlineReader: ExampleReader = {
  matches: (text, entry) => deadlineChoices(text, settingOf(entry)).map((choice) => choice.match),
  values: deadlineValues,
};

/**
 * How an example of grammars/deadlines.yaml is read, by the names used there: what differs from a plain stated deadline of the
 * rule's own kind. Several readings by one rule are joined with " | "; words that are no deadline are `readings: none`.
 */
function deadlineValues(text: string, entry: Entry): Values[] {
  const byRule = new Map<string, Deadline[]>();
  for (const reading of readDeadlines(text)) {
    const deadline = { ...resolveDeadline(reading, exampleReference), evidence: null };
    byRule.set(reading.rule, [...(byRule.get(reading.rule) ?? []), deadline]);
  }
  const read = Array.from(byRule, ([rule, deadlines]) => ({ ...valuesOf(deadlines), rule }));
  const none = deadlineChoices(text, settingOf(entry)).filter(({ match }) => keyOf(match.entry, "kind") === "none");
  return [...read, ...none.map(({ match }) => ({ rule: match.rule, readings: "none" }))];
}

/** A rule for running prose is tried on prose. */
function settingOf(entry: Entry): Setting {
  return isOn(entry, "prose") ? "prose" : "cell";
}

const fields = ["start", "end", "rrule", "trigger", "offset"] as const;

function valuesOf(deadlines: readonly Deadline[]): Record<string, string> {
  const values: Record<string, string> = {};
  const set = (name: string, all: readonly string[], plain: string): void => {
    if (all.some((value) => value !== plain)) values[name] = all.join(" | ");
  };
  for (const field of fields)
    set(
      field,
      deadlines.map((deadline) => deadline[field] ?? ""),
      "",
    );
  if (deadlines.some((deadline) => deadline.workdays)) values.workdays = "true";
  if (deadlines.every((deadline) => deadline.kind === "unknown")) return { ...values, kind: "unknown" };
  set(
    "certainty",
    deadlines.map((deadline) => deadline.certainty),
    "stated",
  );
  return values;
}
