import { readFileSync } from "node:fs";
import type { Block, Document } from "../../../model/document.ts";

/** A document's blocks as lines for comparing: "b0 words", "[header] words", rows "a | b", spans "a <1x2>" (down x across). */
export function shown(document: Document): string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [(block.layer === "body" ? "" : `[${block.layer}] `) + wordsOf(block)];
    return block.rows.map((row) =>
      row.cells
        .map((cell) => {
          const span = cell.rowSpan > 1 || cell.columnSpan > 1 ? ` <${cell.rowSpan}x${cell.columnSpan}>` : "";
          return `${cell.blocks.map(wordsOf).join(" / ")}${span}`;
        })
        .join(" | "),
    );
  });
}

function wordsOf(block: Block): string {
  if (block.kind === "paragraph") return block.text.replaceAll("\n", "⏎");
  return `{${block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(wordsOf).join(" / ")).join(" | ")).join(" ‖ ")}}`;
}

export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, import.meta.url)));
}

export const planShown = [
  "KẾ HOẠCH",
  "Về việc thử đọc tệp cũ⏎năm 2003",
  "I. Mục đích",
  "Đơn vị thực hiện nhiệm vụ được giao.",
  "Ủy ban nhân dân huyện",
  "Chữ Unicode giữ nguyên: Đồng Tháp.",
  "Thời hạn: 30/6/2003",
  "TT <2x1> | Nội dung <1x2>",
  "Việc | Đơn vị",
  "1 | Lập danh sách / Rà soát | Công an xã",
  "Hết.",
];
