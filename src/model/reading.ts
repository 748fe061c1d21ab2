/**
 * What one phrase says, before the plan around it is asked: spans are characters [start, end) of the phrase that was read.
 * `extract/` makes readings out of words, `resolve/` turns them into values with the plan's date and year.
 */
export type Span = { start: number; end: number };

/**
 * A date of which parts may be left unsaid: "tháng 7" has no year, "quý III/2025" no day. Months 1–12, days 1–31. Where the
 * year is unsaid, `yearShift` counts from the plan's own: 1 in "ngày 31/01 năm sau"; absent means 0.
 */
export type PartialDate = { year: number | null; month: number | null; day: number | null; yearShift?: number };

/** First and last day named by words like "quý III/2025"; null where the words leave that end open. */
export type PartialPeriod = { first: PartialDate | null; last: PartialDate | null };

export const deadlineKinds = ["date", "recurring", "continuous", "event", "unknown"] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/**
 * One clause of a deadline. `period` is already cut by the limit word ("trước 18/7/2025" ends on the 17th). `implied` is true
 * when the words leave something to the reader ("đầu năm 2005"). `anchor` is "issue" when an offset counts from this plan's own issue.
 */
export type DeadlineReading = Span & {
  kind: DeadlineKind;
  text: string;
  rule: string;
  period: PartialPeriod | null;
  rrule: string | null;
  trigger: string | null;
  /** ISO 8601 duration, "P15D", "-P5D", "PT24H". */
  offset: string | null;
  workdays: boolean;
  anchor: "issue" | null;
  implied: boolean;
};

export const comparators = ["=", ">=", ">", "<=", "<", "range", "~", "top"] as const;
export type Comparator = (typeof comparators)[number];

/** A quantified aim. `limit`: the clause of the same sentence that says by when. */
export type TargetReading = Span & {
  text: string;
  rule: string;
  comparator: Comparator;
  value: number;
  valueTo: number | null;
  unit: string;
  change: "increase" | "decrease" | null;
  limit: DeadlineReading | null;
  /** The words before it say that it is still to come ("phấn đấu", "dự kiến"): of an earlier year it is still no result. */
  foretold: boolean;
  /** The year that it is compared with ("tăng 10% so với năm 2024"), where nothing else says that it is still to come. */
  base: number | null;
  implied: boolean;
};

export const levels = ["central", "province", "district", "commune"] as const;
export type Level = (typeof levels)[number];

/**
 * What a body's name says of the place it belongs to. "named": the name itself says it, with the kind of area where that stands before it
 * ("xã Tân Lập"; "Hà Nội"). "plan": the place is left to the plan, "Công an xã" to a plan of a xã, "Sở Y tế" to any of its level.
 */
export type AreaReading = { of: "named"; kind: string | null; name: string } | { of: "plan"; kind: string | null };

/** A body as written, its full name, whether it is a class of bodies ("các sở, ban, ngành"), and its level where the words tell. */
export type UnitReading = Span & {
  rule: string;
  written: string;
  name: string;
  collective: boolean;
  level: Level | null;
  /** The kind of body ("police", "peoples-committee", "department" …), null when no rule knows it. */
  kind: string | null;
  /** Null for a class of bodies, a central body, and where the words may name a place that no rule reads. */
  area: AreaReading | null;
};

/**
 * What a plan has to do with a document that it cites, from the nearest: `parent`, a plan of the level directly above which it carries
 * out; `carries-out`, any other programme, decision or plan that it says it implements; `basis`, what it rests on ("Căn cứ …"); `cited`,
 * named elsewhere.
 */
export const relations = ["parent", "carries-out", "basis", "cited"] as const;
export type Relation = (typeof relations)[number];

export const roles = ["lead", "support", "monitor"] as const;
export type Role = (typeof roles)[number];

/**
 * The part of a line that names who does what: "Công an xã chủ trì, phối hợp với …" has two. `implied` where no word gives that body its
 * role: the second of "Chủ trì, phối hợp: A, B".
 */
export type RoleReading = Span & { role: Role; rule: string; implied: boolean };

/** A document cited by number. `number` without blanks; `date` ISO or null. */
export type CitationReading = Span & {
  rule: string;
  type: string;
  number: string;
  date: string | null;
  issuer: string | null;
  title: string | null;
};
