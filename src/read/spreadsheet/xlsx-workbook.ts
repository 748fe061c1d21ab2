import { Failure } from "../../model/failure.ts";
import type { Zip } from "../zip.ts";
import { readPart } from "./part-events.ts";
import { type RichPiece, richText } from "./xlsx-text.ts";

export type XlsxSheetEntry = { name: string; hidden: boolean; part: string | null; hasCells: boolean };
export type XlsxWorkbook = { sheets: XlsxSheetEntry[]; from1904: boolean; strings: string | null; styles: string | null };

type Relation = { target: string; type: string };

/** The sheets in their order and the parts that serve them, found as the package says, not by name: [ECMA-376-2] 9. */
export function readWorkbook(zip: Zip): XlsxWorkbook {
  const main =
    [...relationsOf(zip, "").values()].find((relation) => relation.type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
  const bytes = zip.read(main);
  if (bytes === null) throw new Failure("workbook-damaged", { part: main });
  const relations = relationsOf(zip, main);
  const partOfType = (type: string): string | null =>
    [...relations.values()].find((relation) => relation.type.endsWith(type))?.target ?? null;
  const workbook: XlsxWorkbook = { sheets: [], from1904: false, strings: partOfType("/sharedStrings"), styles: partOfType("/styles") };
  readPart(bytes, main, {
    open: (name, attributes) => {
      if (name === "workbookPr") workbook.from1904 = attributes.date1904 === "1" || attributes.date1904 === "true";
      if (name !== "sheet") return;
      const relation = relations.get(attributes.relationship ?? "");
      const hidden = attributes.state === "hidden" || attributes.state === "veryHidden";
      const hasCells = relation === undefined || relation.type.endsWith("/worksheet");
      workbook.sheets.push({ name: attributes.name ?? "", hidden, hasCells, part: relation?.target ?? null });
    },
    close: () => {},
    text: () => {},
  });
  return workbook;
}

/** The relations of a part ("" is the package) by their ids, targets as part names. */
function relationsOf(zip: Zip, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const bytes = zip.read(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  if (bytes === null) return relations;
  readPart(bytes, `${part}.rels`, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.TargetMode === "External") return;
      relations.set(attributes.Id ?? "", { target: resolved(folder, attributes.Target ?? ""), type: attributes.Type ?? "" });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

/** "../sharedStrings.xml" seen from "xl/worksheets/", "/xl/styles.xml" from anywhere. */
function resolved(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : `${folder}${target}`).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** How many comments and text boxes lie above the cells of a sheet. */
export function countAbove(zip: Zip, sheetPart: string): { comments: number; boxes: number } {
  const parts = [...relationsOf(zip, sheetPart).values()];
  const count = (type: string, element: string): number =>
    parts.filter((relation) => relation.type.endsWith(type)).reduce((sum, { target }) => sum + countElements(zip, target, element), 0);
  return { comments: count("/comments", "comment"), boxes: count("/drawing", "txBody") };
}

function countElements(zip: Zip, part: string, element: string): number {
  const bytes = zip.read(part);
  let count = 0;
  if (bytes === null) return 0;
  readPart(bytes, part, {
    open: (name) => {
      if (name === element) count++;
    },
    close: () => {},
    text: () => {},
  });
  return count;
}

/** The texts that cells refer to by number. */
export function readStrings(bytes: Uint8Array | null, part: string): RichPiece[][] {
  const strings: RichPiece[][] = [];
  if (bytes === null) return strings;
  const rich = richText();
  readPart(bytes, part, {
    ...rich,
    close: (name) => {
      rich.close(name);
      if (name === "si") strings.push(rich.take());
    },
  });
  return strings;
}
