import type { Mention } from "../model/mention.ts";
import type { Outline } from "../model/outline.ts";
import { citationMentions } from "./citation-mentions.ts";
import { deadlineMentions } from "./deadline-mentions.ts";
import { targetMentions } from "./target-mentions.ts";
import { unitMentions } from "./unit-mentions.ts";

/** Reads one kind of mention out of the whole outline. */
export type Extractor = (outline: Outline) => Mention[];

/** In this order; each reads the words afresh, none depends on another. */
const extractors: readonly Extractor[] = [unitMentions, deadlineMentions, targetMentions, citationMentions];

/** Everything that the words of the plan say about units, times, aims and documents, with the passage it stands in. */
export function extractMentions(outline: Outline): Mention[] {
  return extractors.flatMap((extractor) => extractor(outline));
}
