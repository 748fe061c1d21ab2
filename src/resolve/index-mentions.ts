import type { Mention, MentionOf, Source } from "../model/mention.ts";

/** Mentions by where they stand. */
export type MentionIndex = { at<Kind extends Mention["kind"]>(kind: Kind, source: Source): MentionOf<Kind>[] };

export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention.kind, mention.source);
    byKey.set(key, [...(byKey.get(key) ?? []), mention]);
  }
  return { at: <Kind extends Mention["kind"]>(kind: Kind, source: Source) => (byKey.get(keyOf(kind, source)) ?? []) as MentionOf<Kind>[] };
}

function keyOf(kind: Mention["kind"], source: Source): string {
  switch (source.of) {
    case "field":
      return `${kind} field ${source.item} ${source.field}`;
    case "statement":
    case "owner":
      return `${kind} ${source.of} ${source.statement}`;
    case "leadIn":
      return `${kind} leadIn ${source.statement} ${source.leadIn}`;
    case "aim":
    case "aimHeading":
      return `${kind} ${source.of} ${source.aim} ${source.value}`;
    case "everything":
      return `${kind} everything ${source.passage}`;
  }
}
