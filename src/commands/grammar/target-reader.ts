import { marksIn } from "../../extract/target/cues.ts";
import { targetMatches } from "../../extract/target/read-targets.ts";
import type { ExampleReader, Values } from "../../grammar/check.ts";
import type { Entry } from "../../grammar/entry.ts";
import type { TargetReading } from "../../model/reading.ts";

/** Phrases that keep a number from being an aim stand alone in their examples. */
const silent = [
  "result",
  "done",
  "compared",
  "exceeded",
  "none",
  "barred",
  "listed",
  "thereof",
  "base",
  "grant",
  "each",
  "indicator",
  "raise",
  "term",
  "opener",
  "order",
  "tariff",
  "set",
  "index",
];

/** An example of grammars/targets.yaml is read as the aim beside which the phrase stands; see the file's head. */
export const targetReader: ExampleReader = {
  matches: (text, entry) => (silent.includes(entry.means) ? [...marksIn(text)] : targetMatches(text).flatMap(({ marks }) => [...marks])),
  values: targetValues,
};

function targetValues(text: string, entry: Entry): Values[] {
  if (silent.includes(entry.means)) return marksIn(text).map((mark) => ({ rule: mark.rule }));
  return targetMatches(text).flatMap(({ reading, marks }) => marks.map((mark) => ({ ...valuesOf(reading), rule: mark.rule })));
}

/** Comparator and value; the unit unless it is "%"; the upper end and the change where there are such. */
function valuesOf({ comparator, value, valueTo, unit, change }: TargetReading): Record<string, string> {
  return {
    comparator,
    value: String(value),
    ...(valueTo === null ? {} : { value_to: String(valueTo) }),
    ...(unit === "%" || unit === "" ? {} : { unit }),
    ...(change === null ? {} : { change }),
  };
}
