import type { Block, Paragraph } from "../../model/document.ts";
import { joinParagraphs } from "../cut-rows.ts";

/** Shorter paragraphs are lines of a letterhead or a signature: they end without a full stop and are whole. */
const longEnough = 60;

/**
 * Joins paragraphs that a page break of the printed source cut: "… các cơ quan, đơn vị, tổ chức, cá" and, after a blank line, "nhân
 * có liên quan …". The first must be long and end without any punctuation but a comma, the second begin with a small letter that
 * is no label ("a) …").
 */
export function joinPageCuts(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.kind === "paragraph" && block.kind === "paragraph" && isCut(before, block)) {
      joined[joined.length - 1] = joinParagraphs([before, block]);
    } else joined.push(block);
  }
  return joined;
}

function isCut(first: Paragraph, second: Paragraph): boolean {
  if (first.layer !== "body" || second.layer !== "body") return false;
  if (first.look.headingLevel !== null || second.look.headingLevel !== null || first.look.bold !== second.look.bold) return false;
  return first.text.length >= longEnough && /[\p{L}\p{N},]$/u.test(first.text) && /^\p{Ll}(?![).])/u.test(second.text);
}
