import type { Certainty } from "./certainty.ts";
import type { CitationReading, DeadlineReading, Role, TargetReading, UnitReading } from "./reading.ts";

/** The passage that something was read in: a field of an item, a statement, its owner, one of its lead-ins, a value of a target table or its heading, or the n-th passage of the whole document. */
export type Source =
  | { of: "field"; item: number; field: number }
  | { of: "statement"; statement: number }
  | { of: "owner"; statement: number }
  | { of: "leadIn"; statement: number; leadIn: number }
  | { of: "aim"; aim: number; value: number }
  | { of: "aimHeading"; aim: number; value: number }
  | { of: "everything"; passage: number };

/** What the text says at one place, word by word; spans of the reading are characters of the source's passage. */
export type Mention =
  | { kind: "unit"; source: Source; role: Role; reading: UnitReading; certainty: Certainty }
  | { kind: "deadline"; source: Source; reading: DeadlineReading }
  | { kind: "target"; source: Source; reading: TargetReading }
  | { kind: "citation"; source: Source; reading: CitationReading };

export type MentionOf<Kind extends Mention["kind"]> = Extract<Mention, { kind: Kind }>;
