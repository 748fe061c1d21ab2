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
  const row = loadTable("units").rows.find((known) => known.valid_until !== "" && isNamed(name, fold(known.words ?? "")));
  if (row?.valid_until !== undefined) {
    return issued > row.valid_until ? { lastDay: row.valid_until, successor: row.successor || null } : null;
  }
  return unit.level === "district" && issued >= reform ? { lastDay: lastOfDistricts, successor: null } : null;
}

/** Resolution 203/2025/QH15. */
const lastOfDistricts = "2025-06-30";

/** "Sở Tài nguyên và Môi trường", also with its province behind it. */
function isNamed(name: string, body: string): boolean {
  return name === body || name.startsWith(`${body} `);
}
