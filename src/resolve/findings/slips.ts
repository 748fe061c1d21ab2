import { loadGrammar } from "../../grammar/book.ts";
import { findAll } from "../../grammar/match.ts";
import { finding, type Question } from "./finding.ts";

/** Spelling slips in words that matter: "kiểm toàn" for "kiện toàn", "phần đầu 80%" for "phấn đấu" (grammars/slips.yaml). */
export const slips: Question = ({ outline, trace }) =>
  outline.everything.flatMap((passage) =>
    findAll(loadGrammar("slips"), passage.text).map((match) => {
      const words = passage.text.slice(match.start, match.end);
      return finding("slip", "info", { words, right: match.means }, trace(passage, `slip-${match.rule}`, match.start, match.end));
    }),
  );
