import type { RawMerge } from "../raw.ts";

/** A row's definition while it is read: "\trowd … \clvmgf\cellx2000 …". */
export type RowDefinition = {
  left: number;
  edges: number[];
  merges: { across: RawMerge; down: RawMerge }[];
  next: { across: RawMerge; down: RawMerge };
  heading: boolean;
};

export function newRow(): RowDefinition {
  return { left: 0, edges: [], merges: [], next: { across: "none", down: "none" }, heading: false };
}

/** Applies a control word of a row's definition. False for every other word. */
export function applyToRow(row: RowDefinition, name: string, value: number | null): boolean {
  switch (name) {
    case "trleft":
      row.left = value ?? 0;
      return true;
    case "trhdr":
      row.heading = true;
      return true;
    case "clmgf":
      row.next.across = "start";
      return true;
    case "clmrg":
      row.next.across = "continue";
      return true;
    case "clvmgf":
      row.next.down = "start";
      return true;
    case "clvmrg":
      row.next.down = "continue";
      return true;
    case "cellx":
      row.edges.push(value ?? 0);
      row.merges.push(row.next);
      row.next = { across: "none", down: "none" };
      return true;
    default:
      return false;
  }
}
