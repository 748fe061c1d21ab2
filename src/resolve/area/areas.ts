import { loadTable, type TableRow } from "../../grammar/table.ts";
import type { Level } from "../../model/reading.ts";
import { fold } from "../../text/fold.ts";

/**
 * An administrative unit as it was for a time. Codes were used again in July 2025: only code and time together name one. `parent` is null for
 * a province or centrally-run city; `from` and `until` are ISO days, inclusive, null where the list does not reach or the unit lives on.
 */
export type Area = {
  code: string;
  name: string;
  kind: string;
  parent: string | null;
  from: string | null;
  until: string | null;
  successor: string | null;
  resolution: string | null;
};

/** The day on which provinces merged and the districts ended (Resolutions 202/2025/QH15 and 203/2025/QH15). */
export const reform = "2025-07-01";

const byName = new Map<string, Map<string, Area[]>>();

/** The units of `grammars/LIST.csv` with this name, whatever their kind; the list is read once. */
function areasIn(list: string, name: string): readonly Area[] {
  let names = byName.get(list);
  if (names === undefined) {
    names = new Map();
    for (const row of loadTable(list).rows) {
      const area = areaOf(row);
      const key = fold(area.name);
      names.set(key, [...(names.get(key) ?? []), area]);
    }
    byName.set(list, names);
  }
  return names.get(fold(name)) ?? [];
}

/** Every unit of this name; communes from before the reform are looked up only for a day before it, or for no day. */
export function areasNamed(name: string, date: string | null): readonly Area[] {
  const now = areasIn("areas", name);
  return date !== null && date >= reform ? now : [...now, ...areasIn("areas-until-2025", name)];
}

/** The units directly below the one with this code on a day, in the order of the lists. */
export function areasBelow(code: string, date: string): Area[] {
  const lists = date >= reform ? ["areas"] : ["areas", "areas-until-2025"];
  return lists.flatMap((list) =>
    loadTable(list)
      .rows.filter((row) => row.parent === code)
      .map(areaOf)
      .filter((area) => inForce(area, date)),
  );
}

let byCode: Map<string, Area[]> | null = null;

/**
 * The unit with this code on a day, communes from before the reform left out; without a day, where one unit only ever had the code. Null
 * where the lists know none, or two.
 */
export function areaWithCode(code: string, date: string | null): Area | null {
  byCode ??= coded(loadTable("areas").rows.map(areaOf));
  const [area, other] = (byCode.get(code) ?? []).filter((one) => date === null || inForce(one, date));
  return area === undefined || other !== undefined ? null : area;
}

function coded(areas: readonly Area[]): Map<string, Area[]> {
  const found = new Map<string, Area[]>();
  for (const area of areas) {
    const known = found.get(area.code);
    if (known === undefined) found.set(area.code, [area]);
    else known.push(area);
  }
  return found;
}

/** What a unit that ended with the reform or later became; null for one that lives on, was divided, or ended before. */
export function successorOf({ successor, until }: Area): Area | null {
  if (successor === null || until === null) return null;
  return until < reform ? areaWithCode(successor, reform) : begunAfter(successor, until);
}

/** The first unit with this code that began after a day: "phường Nhơn Trạch" of 30 April 2026 after the commune of that code. */
function begunAfter(code: string, day: string): Area | null {
  byCode ??= coded(loadTable("areas").rows.map(areaOf));
  const later = (byCode.get(code) ?? []).filter(({ from }) => from !== null && from > day);
  return later.reduce<Area | null>((first, one) => (first === null || (one.from ?? "") < (first.from ?? "") ? one : first), null);
}

/** "xã Hoằng Kim". */
export function fullName({ kind, name }: Area): string {
  return `${kind} ${name}`;
}

/** By the General Statistics Office's codes: two digits are a province, five a commune; a district has three, a few have none in the lists. */
export function levelOf({ code }: Area): Level {
  return code.length === 2 ? "province" : code.length === 5 ? "commune" : "district";
}

export function inForce(area: Area, date: string): boolean {
  return (area.from === null || area.from <= date) && (area.until === null || date <= area.until);
}

let kinds: string[] | null = null;

/** The kinds of units, longest first, as words: "thành phố", "đặc khu". */
export function areaKinds(): readonly string[] {
  const all = kinds ?? [...new Set([...loadTable("areas").rows, ...loadTable("areas-until-2025").rows].map((row) => row.kind ?? ""))];
  kinds ??= all.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return kinds;
}

function areaOf(row: TableRow): Area {
  const said = (column: string): string | null => (row[column] === undefined || row[column] === "" ? null : row[column]);
  return {
    code: row.code ?? "",
    name: row.name ?? "",
    kind: row.kind ?? "",
    parent: said("parent"),
    from: said("valid_from"),
    until: said("valid_until"),
    successor: said("successor"),
    resolution: said("resolution"),
  };
}
