import type { Node } from "./graph.ts";
import { anyFigure, leadOf, longestLead } from "./lead.ts";
import { addBehind, addLead, type Opening, openingOf } from "./opening.ts";
import { afterSlot, afterWord, newState, type SlotStep, type State, stateOf, type WordStep } from "./state.ts";

/** How the phrases laid from a node begin: laid when a text is first read for them. */
export function openingOfPhrases(root: Node): Opening {
  let start: State = newState([], [], []);
  const lay = (opening: Opening): void => {
    start = stateOf([root]);
    for (const [way, step] of start.words.entries()) for (const lead of leadsThroughWord(step)) addLead(opening, way, lead);
    for (const [index, step] of (start.slots ?? []).entries()) {
      const way = start.words.length + index;
      if (step.slot.isFigure !== true) addBehind(opening, way, step.slot.opening);
      else for (const lead of leadsThroughFigure(step)) addLead(opening, way, lead);
    }
  };
  return openingOf(lay, (ways) => someOf(start, ways));
}

/** The steps of a state with these numbers: its words first, then its slots. */
function someOf({ words, slots }: State, ways: readonly number[]): State {
  const some = slots?.filter((_, index) => ways.includes(words.length + index)) ?? [];
  return newState(
    words.filter((_, index) => ways.includes(index)),
    some,
    [],
  );
}

/** The letters that a text can go on with by this step, as far as a lead goes: its word and what may follow, up to a slot that is no figure. */
function leadsThroughWord(step: WordStep): Set<string> {
  const found = new Set<string>();
  throughWord(step, "", found);
  return found;
}

function leadsThroughFigure(step: SlotStep): Set<string> {
  const found = new Set<string>();
  goOn(afterSlot(step), anyFigure, found);
  return found;
}

function goOn(state: State, before: string, found: Set<string>): void {
  const slots = state.slots ?? [];
  if (before.length >= longestLead || state.ends !== null || slots.some(({ slot }) => slot.isFigure !== true)) {
    found.add(before.slice(0, longestLead));
    return;
  }
  for (const step of state.words) throughWord(step, before, found);
  for (const step of slots) goOn(afterSlot(step), before + anyFigure, found);
}

function throughWord(step: WordStep, before: string, found: Set<string>): void {
  const state = afterWord(step);
  const lead = before + leadOf(step.word);
  // "quý 1" may have more digits behind it
  if (lead.endsWith(anyFigure)) found.add(lead.slice(0, longestLead));
  else goOn(state, lead, found);
}
