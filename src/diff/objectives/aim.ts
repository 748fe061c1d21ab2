import type { AimSide } from "../../model/comparison.ts";
import type { Plan, Target } from "../../model/plan.ts";
import { evidenceWords } from "../../text/place-words.ts";

/** A target with the sentence that it stands in and where that is: outside tasks (`task` null) or in one. */
export type Aim = { target: Target; sentence: string; section: string | null; task: string | null };

/** The aims that a plan states outside its tasks, in its order. */
export function objectiveAims({ objectives }: Plan): Aim[] {
  return objectives.flatMap(({ targets, text, section }) => targets.map((target) => ({ target, sentence: text, section, task: null })));
}

/** The aims that a plan states in its tasks, in its order. */
export function taskAims({ tasks }: Plan): Aim[] {
  return tasks.flatMap(({ id, text, targets, section }) => targets.map((target) => ({ target, sentence: text, section, task: id })));
}

/** The aim as a comparison tells it. */
export function sideOf({ target, sentence, section, task }: Aim): AimSide {
  return { text: target.text, sentence, section, task, place: evidenceWords(target.evidence) || null };
}
