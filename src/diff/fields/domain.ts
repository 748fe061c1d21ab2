import { loadTable } from "../../grammar/table.ts";
import { fold } from "../../text/fold.ts";

let known: ReadonlySet<string> | null = null;

/** Pairs of neighbouring syllables in the fields of work of `grammars/domains.csv`: "y tế", "tài chính". */
function domainPairs(): ReadonlySet<string> {
  known ??= new Set(loadTable("domains").rows.flatMap(({ words = "" }) => pairsOf(words)));
  return known;
}

/** Whether two bodies work in the same field: "Sở Tài chính" and "Công chức Tài chính - Kế toán". */
export function sharesDomain(a: string, b: string): boolean {
  const pairs = new Set(pairsOf(a).filter((pair) => domainPairs().has(pair)));
  return pairsOf(b).some((pair) => pairs.has(pair));
}

function pairsOf(name: string): string[] {
  const syllables = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
}
