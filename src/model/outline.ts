import type { Certainty } from "./certainty.ts";
import type { Notice } from "./notice.ts";
import type { Passage } from "./passage.ts";

export const genreKinds = ["plan", "carrier", "other"] as const;
/** A genre that has tasks (kế hoạch), one that may promulgate such (quyết định), or another (giấy mời). */
export type GenreKind = (typeof genreKinds)[number];

/** Who issues the document, its number, place and date, genre and title: Decree 30/2020/NĐ-CP, annex I, sets their order on page one. */
export type Letterhead = {
  superior: Passage | null;
  issuer: Passage | null;
  number: Passage | null;
  placeAndDate: Passage | null;
  /** The genre's word ("KẾ HOẠCH") as printed. */
  genre: Passage | null;
  genreKind: GenreKind | null;
  title: Passage | null;
  /** "(Kèm theo Quyết định số … ngày … của …)" under the title. */
  reference: Passage | null;
};

export const labelSchemes = [
  "part",
  "chapter",
  "subchapter",
  "roman",
  "arabic",
  "multilevel",
  "letter",
  "article",
  "bracket",
  "dash",
  "plus",
] as const;
/** I. | 1. | 1.1. | a) | Điều 1. | (1) | - | + */
export type LabelScheme = (typeof labelSchemes)[number];

export type SectionTopic = "aims" | "duties" | "tasks" | "past" | "particulars";

/** A labelled heading or paragraph of the body. `title` is null when the labelled paragraph is itself the content. */
export type Section = {
  path: string;
  label: string;
  scheme: LabelScheme;
  depth: number;
  /** Index into `Outline.sections`. */
  parent: number | null;
  title: Passage | null;
  /** The labelled paragraph without its label. */
  text: Passage;
  /** What it, or a section it stands in, is headed as: aims ("II. MỤC TIÊU"), duties of bodies ("TỔ CHỨC THỰC HIỆN"), tasks, what is past. */
  topic: SectionTopic | null;
};

/**
 * A paragraph of the body below its section, with the lead-in bullets it stands under ("- Năm 2022:" above "+ 100% …"), outermost
 * first. `owner`: in a section of duties, the heading or run-in that says whose duty it is ("2. Công an xã", "8. Trạm Y tế xã: …").
 */
export type Statement = { section: number | null; passage: Passage; leadIns: Passage[]; scheme: LabelScheme | null; owner: Passage | null };

export const columnRoles = [
  "label",
  "text",
  "group",
  "lead",
  "support",
  "monitor",
  "product",
  "deadline",
  "note",
  "budget",
  "basis",
  "unit",
  "value",
  "extra",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/**
 * A cell with its words; `breaks` are the blanks in them that part its paragraphs; `certain` is false when the columns were lost and
 * had to be found again.
 */
export type GridCell = {
  column: number;
  columnSpan: number;
  rowSpan: number;
  passage: Passage;
  breaks?: number[];
  bold: boolean;
  certain: boolean;
};
export type GridRow = { cells: GridCell[]; heading: boolean };
/** A table as rows of passages, from a real table ("table") or rebuilt from lines whose columns a converter lost ("flat"). */
export type Grid = { id: string; source: "table" | "flat"; columns: number; rows: GridRow[] };

export const tableKinds = ["task", "target", "schedule", "other"] as const;
export type TableKind = (typeof tableKinds)[number];
/** `mark`: where the cells of a column only tick it ("x" under "Quý II", "CT" under a body), the words of its heading that a tick stands for. */
export type Column = { index: number; role: ColumnRole; heading: Passage; mark?: Passage };
export type OutlineTable = { grid: Grid; kind: TableKind; columns: Column[]; appendix: number | null };

/** "Phụ lục I": label, title, "(Kèm theo …)". */
export type Appendix = { label: string | null; title: Passage | null; reference: Passage | null };

/** A heading that groups tasks: a row of the task table or a heading above prose tasks. `declared`: "(03 nhiệm vụ)". */
export type Group = { label: string | null; title: Passage; declared: number | null; parent: number | null; source: "row" | "heading" };

/**
 * One field of a task. `certainty`: stated where the words stand in the task's own row or lines; implied where a merged cell or
 * "nt" takes them from the row above; unknown where the columns were lost and could not be told apart.
 */
export type Field = {
  role: ColumnRole;
  passage: Passage;
  /** The blanks in the passage that part the paragraphs of its cell. */
  breaks?: number[];
  heading: Passage | null;
  certainty: Certainty;
  /** What the cell itself has where its words come from above ("nt"). */
  printed?: Passage;
};
/** One task as the page sets it: a table row, or a prose paragraph with its unit and time lines. */
export type Item = {
  label: string | null;
  group: number | null;
  section: number | null;
  source: "table" | "flat" | "prose";
  fields: Field[];
};

/** A row of a target table: the indicator, and for each column of values its heading and "indicator | unit | value" as one passage. */
export type Aim = { section: number | null; text: Passage; values: { heading: Passage; passage: Passage }[] };

export type Signature = { authority: Passage[]; title: Passage | null; name: Passage | null };

/** The quyết định that promulgates a kế hoạch. */
export type Carrier = { letterhead: Letterhead; signature: Signature | null; recipients: Passage[] };

export type Outline = {
  carrier: Carrier | null;
  letterhead: Letterhead;
  legalBases: Passage[];
  sections: Section[];
  statements: Statement[];
  appendices: Appendix[];
  tables: OutlineTable[];
  groups: Group[];
  items: Item[];
  aims: Aim[];
  signature: Signature | null;
  recipients: Passage[];
  /** Every passage of the document in reading order, furniture left out: what citations are looked for in. */
  everything: Passage[];
  notices: Notice[];
};
