import type { Block } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import type { Severity } from "../../model/severity.ts";
import type { WordParts } from "./parts.ts";
import type { Prepared } from "./prepare.ts";
import { descendants } from "./xml.ts";

/** Fewer letters than this beside pictures make a file of scanned pages. */
const fewLetters = 200;

/** What a reader of the results should know of the Word file: changes not yet accepted, what was left out, what has no words. */
export function docxNotices(parts: WordParts, prepared: Prepared, blocks: readonly Block[]): Notice[] {
  const letters = blocks.reduce((sum, block) => sum + (block.kind === "paragraph" ? block.text.length : fewLetters), 0);
  const changes = ["w:ins", "w:del", "w:moveTo"].flatMap((name) => descendants(parts.document, name)).length;
  const embedded = descendants(parts.document, "w:altChunk").length;
  return [
    ...counted("docx-pictures", "error", letters < fewLetters ? prepared.pictures : 0),
    ...counted("docx-embedded", "error", embedded),
    ...counted("docx-changes", "warning", changes),
    ...counted("docx-hidden", "info", prepared.hidden),
  ];
}

function counted(code: string, severity: Severity, count: number): Notice[] {
  return count === 0 ? [] : [{ code, severity, values: { count }, evidence: null }];
}
