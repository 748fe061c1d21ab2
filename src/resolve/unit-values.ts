import type { MentionOf } from "../model/mention.ts";
import type { Passage } from "../model/passage.ts";
import type { UnitMention } from "../model/plan.ts";
import type { Trace } from "./plan-head.ts";
import { type Home, unitArea } from "./unit/unit-area.ts";

/** A mention of a body as the public contract has it, with the words it stands in. */
export function unitValue({ role, reading, certainty }: MentionOf<"unit">, passage: Passage, home: Home, trace: Trace): UnitMention {
  const { written, name, collective, level, kind } = reading;
  const area = unitArea(reading, home);
  return {
    role,
    written,
    name,
    collective,
    level,
    kind,
    area,
    certainty,
    evidence: trace(passage, reading.rule, reading.start, reading.end),
  };
}
