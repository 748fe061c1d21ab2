import type { PhraseMatch } from "../../grammar/match.ts";

/** What says a role or begins an action: a phrase of the grammars, or a word that only its place makes one. */
export type Mark = Pick<PhraseMatch, "rule" | "means" | "start" | "end" | "slots">;
