import type { Task } from "../../model/plan.ts";

/**
 * What decides between assignments that are worth the same, too little to outweigh any score: tasks that agree in lead, deadline and
 * product (of two that say the same words), then the same id, then a mark made of both ids, so that one assignment is the best whatever the
 * order of tasks and whichever plan comes first.
 */
export function tieBreak(upper: Task, lower: Task): number {
  const agree = [
    upper.deadline_text === lower.deadline_text,
    upper.product === lower.product,
    upper.lead.join(";") === lower.lead.join(";"),
    upper.support.join(";") === lower.support.join(";"),
    upper.targets.map(({ value }) => value).join() === lower.targets.map(({ value }) => value).join(),
  ].filter(Boolean).length;
  return agree * 1e-5 + (upper.id === lower.id ? 2e-6 : 0) + markOf([upper.id, lower.id].sort().join("\n")) * 1e-7;
}

/** 0 to 1 from a text, evenly spread (FNV-1a). */
function markOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 0xffffffff;
}
