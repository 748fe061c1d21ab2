import type { Source } from "../model/table.ts";
import type { Lang } from "../text/notice-text.ts";

/** What an export is asked for. `table`: the one table or view wanted; null for what the format gives by itself. */
export type Asked = {
  source: Source;
  lang: Lang;
  table: string | null;
  /** The database's name without folder and ending: Datasette and a data package call it so. */
  database: string;
};

/** Something that could not be put into the product as it is: code and values of a sentence in text/notices/export.ts. */
export type Remark = { code: string; values: Record<string, string | number> };

/** A product: its files by name, in order, and what had to be left out or changed. */
export type Made = { files: readonly { name: string; content: string | Uint8Array }[]; remarks: readonly Remark[] };
