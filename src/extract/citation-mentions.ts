import type { MentionOf } from "../model/mention.ts";
import type { Outline } from "../model/outline.ts";
import { readCitations } from "./citation/read-citations.ts";

/** Documents cited by number anywhere: legal bases, body, tables, footnotes. */
export function citationMentions(outline: Outline): MentionOf<"citation">[] {
  return outline.everything.flatMap((entry, passage) =>
    readCitations(entry.text).map((reading) => ({ kind: "citation" as const, source: { of: "everything" as const, passage }, reading })),
  );
}
