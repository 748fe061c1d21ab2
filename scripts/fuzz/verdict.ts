import { extractMentions } from "../../src/extract/extract.ts";
import type { Block, Document } from "../../src/model/document.ts";
import { Failure } from "../../src/model/failure.ts";
import { planSchema } from "../../src/model/plan.ts";
import { outlineOf } from "../../src/outline/outline.ts";
import { readDocument } from "../../src/read/read.ts";
import type { OcrMode } from "../../src/read/scan/packages.ts";
import { resolvePlan } from "../../src/resolve/resolve.ts";
import { sentences } from "../../src/text/notice-text.ts";

/** How a mutant ended: read, refused with a Failure, or `wrong`: what no file may do. */
export type Verdict = { ended: "read" | "refused" | "wrong"; what: string };

/** Sends bytes down the whole river. */
export async function verdictOn(bytes: Uint8Array, options: { name: string; ocr: OcrMode }): Promise<Verdict> {
  try {
    const document = await readDocument(bytes, options);
    const outline = outlineOf(document);
    const plan = resolvePlan(document, outline, extractMentions(outline), "fuzz");
    const complaint = complaintOf(document) ?? planSchema.safeParse(plan).error?.message ?? unsaid(plan.notices);
    return complaint === null ? { ended: "read", what: document.format } : { ended: "wrong", what: complaint };
  } catch (error) {
    if (error instanceof Failure)
      return error.code in sentences ? { ended: "refused", what: error.code } : { ended: "wrong", what: `no sentence for ${error.code}` };
    return {
      ended: "wrong",
      what: error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 5).join("\n") : String(error),
    };
  }
}

/** What breaks the document model's own rules: ids are unique, cells tile their table's grid, segments stay within their words. */
function complaintOf(document: Document): string | null {
  const ids = new Set<string>();
  const complaint = (block: Block): string | null => {
    if (ids.has(block.id)) return `id ${block.id} twice`;
    ids.add(block.id);
    if (block.kind === "paragraph")
      return block.segments.some(({ start, end }) => start < 0 || start > end || end > block.text.length)
        ? `segments of ${block.id}`
        : null;
    const taken = new Set<number>();
    for (const [r, row] of block.rows.entries())
      for (const cell of row.cells) {
        if (cell.row !== r || cell.rowSpan < 1 || cell.columnSpan < 1) return `cell of ${block.id}, row ${r}`;
        if (r + cell.rowSpan > block.rows.length || cell.column + cell.columnSpan > block.columns)
          return `cell beyond ${block.id}, row ${r}`;
        for (let down = 0; down < cell.rowSpan; down++)
          for (let across = 0; across < cell.columnSpan; across++) {
            const at = (r + down) * block.columns + cell.column + across;
            if (taken.has(at)) return `cells on top of each other in ${block.id}, row ${r + down}`;
            taken.add(at);
          }
      }
    if (taken.size !== block.rows.length * block.columns) return `holes in the grid of ${block.id}`;
    return first(block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)));
  };
  const first = (blocks: readonly Block[]): string | null => {
    for (const block of blocks) {
      const said = complaint(block);
      if (said !== null) return said;
    }
    return null;
  };
  return first(document.blocks);
}

function unsaid(notices: readonly { code: string }[]): string | null {
  const found = notices.find(({ code }) => !(code in sentences));
  return found === undefined ? null : `no sentence for ${found.code}`;
}
