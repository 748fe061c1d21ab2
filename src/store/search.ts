import { type Excerpt, excerptAround } from "../text/excerpt.ts";
import { fold, stripMarks } from "../text/fold.ts";
import { placeWords } from "../text/place-words.ts";
import type { Store } from "./open.ts";
import { placesIn } from "./place-text.ts";

/** A hit: which plan, what (with the code or path that people know it by), its whole text, the words around the hit, and its place. */
export type Found = {
  plan_id: string;
  plan_number: string | null;
  kind: "task" | "objective" | "assignment" | "section";
  row_id: string;
  code: string;
  text: string;
  excerpt: Excerpt;
  /** As people look it up: "p. 3", "l. 120"; empty where it is not known. */
  place: string;
};

/**
 * Finds tasks, objectives, duties and sections of the newest plans that hold all the words of `query`, best first. A query without any
 * mark finds every marking ("dat dai" finds "đất đai"); with marks it finds what was typed ("quý" does not find "quỹ"). Where that finds
 * nothing and some words were typed without marks ("đất dai"), these find every marking.
 */
export function searchPlans(db: Store, query: string, limit = 50): Found[] {
  const words = fold(query.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const marked = words.filter((word) => stripMarks(word) !== word);
  if (marked.length === 0) return matching(db, inColumn("folded", words), words, limit);
  const exact = matching(db, inColumn("exact", words), marked.length === words.length ? words : [...marked, ...words], limit);
  if (exact.length > 0 || marked.length === words.length) return exact;
  const each = words.map((word) => `${marked.includes(word) ? "exact" : "folded"} : "${word}"`);
  return matching(db, each.join(" AND "), words, limit);
}

/** All the words; in a row they count more. */
function inColumn(column: "exact" | "folded", words: readonly string[]): string {
  const each = words.map((word) => `"${word}"`).join(" AND ");
  return words.length === 1 ? `${column} : ${each}` : `${column} : ("${words.join(" ")}" OR (${each}))`;
}

/**
 * The index is asked for more than is wanted, as some of its rows may be of former versions or of plans that went; where that was not
 * enough, for all.
 */
function matching(db: Store, match: string, words: readonly string[], limit: number): Found[] {
  const asked = limit * 4 + 100;
  const some = matchingAmong(db, match, words, limit, asked);
  if (some.length >= limit) return some;
  return matchingAmong(db, match, words, limit, -1);
}

function matchingAmong(db: Store, match: string, words: readonly string[], limit: number, asked: number): Found[] {
  const rows = db
    .prepare<[string, number, number], Omit<Found, "excerpt" | "place"> & { places: string | null }>(`
      SELECT part.plan_id, plan.number AS plan_number, part.kind, coalesce(task.id, section.id, objective.id, assignment.id) AS row_id,
        coalesce(task.code, section.path, objective.section_path, assignment.section_path, '-') AS code,
        coalesce(corrected.value, task.text, objective.text, assignment.text, section.title,
          section.text || iif(length(section.evidence_quote) > length(section.text), '…', '')) AS text,
        coalesce(task.evidence_places, section.evidence_places, objective.evidence_places, assignment.evidence_places) AS places
      FROM (SELECT rowid AS id, bm25(search) AS score FROM search WHERE search MATCH ? ORDER BY score, rowid LIMIT ?) AS hit
      JOIN search_part AS part ON part.first = (SELECT max(first) FROM search_part WHERE first <= hit.id) AND part.last >= hit.id
      JOIN plan ON plan.id = part.plan_id AND plan.newest = 1
      LEFT JOIN task ON part.kind = 'task' AND task.plan_id = plan.id AND task.position = hit.id - part.first + 1
      LEFT JOIN task_correction AS corrected ON corrected.task_id = task.id AND corrected.field = 'text' AND corrected.part = 1
      LEFT JOIN objective ON part.kind = 'objective' AND objective.plan_id = plan.id AND objective.position = hit.id - part.first + 1
      LEFT JOIN assignment ON part.kind = 'assignment' AND assignment.plan_id = plan.id AND assignment.position = hit.id - part.first + 1
      LEFT JOIN section ON part.kind = 'section' AND section.plan_id = plan.id AND section.position = hit.id - part.first + 1
      ORDER BY hit.score, row_id LIMIT ?`)
    .all(match, asked, limit);
  return rows.map(({ places, ...row }) => ({ ...row, excerpt: excerptAround(row.text, words), place: placeOf(places) }));
}

function placeOf(places: string | null): string {
  const first = places === null ? undefined : placesIn(places)[0];
  return first === undefined ? "" : placeWords(first);
}
