import type { Appendix } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { joinPassages, slicePassage } from "../text/passage.ts";
import type { FlowParagraph } from "./flow.ts";
import { opens } from "./words.ts";

const longestHead = 8;

/** "Phụ lục I" / "DANH MỤC NHIỆM VỤ …" / "(Kèm theo Kế hoạch số …)": the head of an appendix and how many paragraphs it takes. */
export function readAppendixHead(lines: readonly FlowParagraph[]): { appendix: Appendix; end: number } {
  const first = lines[0];
  if (first === undefined) return { appendix: { label: null, title: null, reference: null }, end: 0 };
  const length = opens(first.passage.text, "appendix");
  const label = /^\s*(?:số\s*)?([IVX]{1,5}|\d{1,2}[A-Za-z]?|[A-Z])(?=[\s.:)\-–]|$)[\s.:)\-–]*/u.exec(first.passage.text.slice(length));
  const rest = slicePassage(first.passage, length + (label?.[0].length ?? 0));
  const title: Passage[] = rest.text.length > 1 ? [rest] : [];
  let reference: Passage | null = null;
  let end = 1;
  for (; end < lines.length && end < longestHead; end++) {
    const line = lines[end];
    if (line === undefined) break;
    if (opens(line.passage.text, "reference") > 0) {
      reference = line.passage;
      end++;
      break;
    }
    if (/[.;:]$/u.test(line.passage.text)) break;
    title.push(line.passage);
  }
  return { appendix: { label: label?.[1] ?? null, title: title.length > 0 ? joinPassages(title) : null, reference }, end };
}
