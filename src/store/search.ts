import { type Excerpt, excerptAround } from "../text/excerpt.ts";
import { placeWords } from "../text/place-words.ts";
import type { Store } from "./open.ts";
import { placesIn } from "./place-text.ts";
import { everyMarking, hasMarks, thisWord, wordsOf } from "./search-words.ts";

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
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const marked = words.filter(hasMarks);
  if (marked.length === 0) return matching(db, inRow(words.map(everyMarking)), words, limit);
  const exact = matching(db, inRow(words.map(thisWord)), marked.length === words.length ? words : [...marked, ...words], limit);
  if (exact.length > 0 || marked.length === words.length) return exact;
  return matching(db, inRow(words.map((word) => (hasMarks(word) ? thisWord(word) : everyMarking(word)))), words, limit);
}

/** All the words; side by side they count more. */
function inRow(words: readonly string[]): string {
  const each = words.join(" AND ");
  return words.length === 1 ? each : `NEAR(${words.join(" ")}, 0) OR (${each})`;
}

type Row = Omit<Found, "excerpt" | "place"> & { places: string | null };

/**
 * The best `limit` rows. The index is asked for more, as some of its rows may be of former versions or of plans that went; where that was
 * not enough, for all.
 */
function matching(db: Store, match: string, words: readonly string[], limit: number): Found[] {
  const hits = db
    .prepare<[string, number], number>("SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search), rowid LIMIT ?")
    .pluck();
  const rowAt = rowReader(db);
  const asked = limit * 4 + 100;
  let found: Row[] = [];
  for (const most of [asked, -1]) {
    const some = hits.all(match, most);
    found = firstRows(some, rowAt, limit);
    if (found.length === limit || some.length < asked) break;
  }
  return found.map(({ places, ...row }) => ({ ...row, excerpt: excerptAround(row.text, words), place: placeOf(places) }));
}

function firstRows(hits: readonly number[], rowAt: (hit: number) => Row | undefined, limit: number): Row[] {
  const rows: Row[] = [];
  for (const hit of hits) {
    const row = rowAt(hit);
    if (row !== undefined) rows.push(row);
    if (rows.length === limit) break;
  }
  return rows;
}

/** What stands in a row of the index; none where its plan went or has a newer version. */
function rowReader(db: Store): (hit: number) => Row | undefined {
  const row = db.prepare<[number, number], Row>(`
    SELECT part.plan_id, plan.number AS plan_number, part.kind, coalesce(task.id, section.id, objective.id, assignment.id) AS row_id,
      coalesce(task.code, section.path, objective.section_path, assignment.section_path, '-') AS code,
      coalesce(corrected.value, task.text, objective.text, assignment.text, section.title,
        section.text || iif(length(section.evidence_quote) > length(section.text), '…', '')) AS text,
      coalesce(task.evidence_places, section.evidence_places, objective.evidence_places, assignment.evidence_places) AS places
    FROM (SELECT *, ? - first + 1 AS position FROM search_part WHERE first <= ? ORDER BY first DESC LIMIT 1) AS part
    JOIN plan ON plan.id = part.plan_id AND plan.newest = 1
    LEFT JOIN task ON part.kind = 'task' AND task.plan_id = plan.id AND task.position = part.position
    LEFT JOIN task_correction AS corrected ON corrected.task_id = task.id AND corrected.field = 'text' AND corrected.part = 1
    LEFT JOIN objective ON part.kind = 'objective' AND objective.plan_id = plan.id AND objective.position = part.position
    LEFT JOIN assignment ON part.kind = 'assignment' AND assignment.plan_id = plan.id AND assignment.position = part.position
    LEFT JOIN section ON part.kind = 'section' AND section.plan_id = plan.id AND section.position = part.position
    WHERE part.first + part.position - 1 <= part.last`);
  return (hit) => row.get(hit, hit);
}

function placeOf(places: string | null): string {
  const first = places === null ? undefined : placesIn(places)[0];
  return first === undefined ? "" : placeWords(first);
}
