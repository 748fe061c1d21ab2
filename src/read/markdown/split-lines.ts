import { type Ink, lookOf } from "../running-text.ts";

/** "I. ", "2. ", "2.1. ", "a) ", "(1) ", "- ", "+ ": what a printed line begins with when it begins something new. */
const label = /^\s*(?:[IVXLC]+\.|\d{1,2}(?:\.\d{1,2})*[.)]|\(?\p{L}\)|\(\d{1,2}\)|[-–+•])\s/u;

/**
 * Markdown makes one paragraph of lines that follow each other without a blank one. Lines that begin with a label, or change
 * between wholly bold and not, are paragraphs of their own:
 *   *   Thực hiện một số nội dung khác (nếu có).
 *   **e) Tổ đảng ở Thường trực Ủy ban Kinh tế**
 */
export function splitAtLabels(inks: readonly Ink[]): Ink[][] {
  const groups: Ink[][] = [];
  let before: Ink[] = [];
  for (const line of linesOf(inks)) {
    const group = groups.at(-1);
    if (group === undefined || beginsNew(before, line)) groups.push([...line]);
    else group.push(...line);
    before = line;
  }
  return groups;
}

function beginsNew(before: readonly Ink[], line: readonly Ink[]): boolean {
  const [text, last] = [textOf(line), textOf(before)];
  if (text.trim() === "" || last.trim() === "") return false;
  if (label.test(text)) return /[.;:,!?”")\]…]\s*$/u.test(last) || before.at(-1)?.kind === "break" || lookOf(line).bold;
  return before.at(-1)?.kind !== "break" && lookOf(before).bold !== lookOf(line).bold;
}

/** The ink of each source line; a break belongs to the line it ends. */
function linesOf(inks: readonly Ink[]): Ink[][] {
  const lines: Ink[][] = [];
  let place: unknown = null;
  for (const ink of inks) {
    const line = lines.at(-1);
    if (line !== undefined && (ink.kind !== "words" || ink.place === place)) line.push(ink);
    else lines.push([ink]);
    if (ink.kind === "words") place = ink.place;
  }
  return lines;
}

function textOf(inks: readonly Ink[]): string {
  return inks.map((ink) => (ink.kind === "words" ? ink.text : "")).join("");
}
