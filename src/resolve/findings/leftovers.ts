import { loadGrammar } from "../../grammar/book.ts";
import { findAll } from "../../grammar/match.ts";
import { type Level, levels } from "../../model/reading.ts";
import { finding, type Question } from "./finding.ts";

/** Words of another level that were left in: "tham mưu UBND tỉnh", "trên địa bàn tỉnh" in a xã's task (grammars/leftovers.yaml). */
export const levelLeftovers: Question = ({ plan }) => {
  const own = plan.plan.level;
  if (own === null) return [];
  return plan.tasks.flatMap((task) =>
    findAll(loadGrammar("leftovers"), task.text)
      .filter((match) => isHigher(match.means, own))
      .slice(0, 1)
      .map((match) => finding("level-leftover", "info", { task: task.id, words: task.text.slice(match.start, match.end) }, task.evidence)),
  );
};

/** Levels stand from the highest down. */
function isHigher(named: string, own: Level): boolean {
  const level = levels.find((known) => known === named);
  return level !== undefined && levels.indexOf(level) < levels.indexOf(own);
}
