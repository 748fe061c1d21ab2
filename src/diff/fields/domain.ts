import { loadTable } from "../../grammar/table.ts";
import { foldedWords } from "../../text/folded-words.ts";
import { boilerplateTerms } from "../align/boilerplate.ts";

let known: ReadonlySet<string> | null = null;

/**
 * The pairs of syllables that fields of work begin with in `grammars/domains.csv` ("y tế", "tài chính"), but for what any body does
 * ("quản lý", "tổ chức").
 */
function domainPairs(): ReadonlySet<string> {
  known ??= new Set(loadTable("domains").rows.flatMap(({ words = "" }) => pairsOf(words).slice(0, 1)));
  return known;
}

/** Whether two bodies work in the same field: "Sở Tài chính" and "Công chức Tài chính - Kế toán". */
export function sharesDomain(a: string, b: string): boolean {
  const pairs = new Set(pairsOf(a).filter((pair) => domainPairs().has(pair) && !boilerplateTerms().has(pair)));
  return pairsOf(b).some((pair) => pairs.has(pair));
}

function pairsOf(name: string): string[] {
  const syllables = foldedWords(name);
  return syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
}
