import { loadTable } from "../../grammar/table.ts";
import type { Level } from "../../model/reading.ts";
import { fold } from "../../text/fold.ts";
import { reform } from "../area/areas.ts";

/** A body that was no more: its last day at the latest, and the body that took over, null when it is not one alone. */
export type EndedBody = { lastDay: string; successor: string | null };

/**
 * Whether a body that a plan charges had ended when the plan was issued (ISO day): ministries and departments merged in 2025
 * (grammars/units.csv, columns valid_until and successor), and every body of a district from 1 July 2025 on. Null when it lived,
 * when nobody knows, or without a date.
 */
export function endedBody(unit: { name: string; level: Level | null }, issued: string | null): EndedBody | null {
  if (issued === null) return null;
  const name = fold(unit.name).trim();
  const ended = endedBodies().find(({ words }) => isNamed(name, words));
  if (ended !== undefined) return issued > ended.lastDay ? { lastDay: ended.lastDay, successor: ended.successor } : null;
  return unit.level === "district" && issued >= reform ? { lastDay: lastOfDistricts, successor: null } : null;
}

let listed: readonly (EndedBody & { words: string })[] | null = null;

/** The bodies of the list that have a last day, their words folded; read once. */
function endedBodies(): readonly (EndedBody & { words: string })[] {
  listed ??= loadTable("units").rows.flatMap(({ words = "", valid_until: lastDay = "", successor }) =>
    lastDay === "" ? [] : [{ words: fold(words), lastDay, successor: successor || null }],
  );
  return listed;
}

/** Resolution 203/2025/QH15. */
const lastOfDistricts = "2025-06-30";

/** "Sở Tài nguyên và Môi trường", also with its province behind it. */
function isNamed(name: string, body: string): boolean {
  return name === body || name.startsWith(`${body} `);
}
