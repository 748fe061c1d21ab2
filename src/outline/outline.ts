import type { Document } from "../model/document.ts";
import type { Carrier, Outline } from "../model/outline.ts";
import { readAppendixHead } from "./appendix.ts";
import { bodyLines } from "./body.ts";
import { endingStart, readEnding } from "./ending.ts";
import { everythingIn } from "./everything.ts";
import { type FlowEntry, flowOf } from "./flow.ts";
import { readLetterhead } from "./letterhead.ts";
import { paragraphsOf, partsOf } from "./parts.ts";
import { addPlainTasks } from "./plain-tasks.ts";
import { readProse } from "./prose.ts";
import { addFlatTable, readTables } from "./tables.ts";
import { opens } from "./words.ts";

/** The document's structure: letterhead, sections, tables and tasks by what they mean, ending; nothing is read out of the words yet. */
export function outlineOf(document: Document): Outline {
  const { carrier, main, appendices } = partsOf(flowOf(document));
  const lines = paragraphsOf(main);
  const head = readLetterhead(lines);
  const endAt = Math.max(head.end, endingStart(lines.slice(head.end)) + head.end);
  const inner = lines.slice(head.end, endAt);
  const ending = readEnding(lines.slice(endAt));
  const outline: Outline = {
    carrier: carrier === null ? null : readCarrier(carrier),
    letterhead: head.letterhead,
    legalBases: inner.map((line) => line.passage).filter((passage) => opens(passage.text, "basis") > 0),
    sections: [],
    statements: [],
    appendices: [],
    tables: [],
    groups: [],
    items: [],
    aims: [],
    signature: ending.signature,
    recipients: ending.recipients,
    everything: everythingIn(document),
    notices: [],
  };
  const prose = main.some((entry) => entry.kind === "table") ? inner : addFlatTable(inner, null, outline);
  const body = bodyLines(prose);
  const sectionAt = readProse(body, "body", outline);
  readTables(main, null, sectionAt, outline);
  for (const entries of appendices) readAppendix(entries, outline);
  if (head.letterhead.genreKind === "plan") addPlainTasks(body, outline);
  return outline;
}

function readCarrier(entries: readonly FlowEntry[]): Carrier {
  const lines = paragraphsOf(entries);
  const head = readLetterhead(lines);
  const ending = readEnding(lines.slice(head.end + endingStart(lines.slice(head.end))));
  return { letterhead: head.letterhead, signature: ending.signature, recipients: ending.recipients };
}

/** An appendix is a head and tables, or tasks in prose, or the lines of a table whose columns a converter lost. */
function readAppendix(entries: readonly FlowEntry[], outline: Outline): void {
  const lines = paragraphsOf(entries);
  const head = readAppendixHead(lines);
  outline.appendices.push(head.appendix);
  const appendix = outline.appendices.length - 1;
  readTables(entries, appendix, new Map(), outline);
  readProse(bodyLines(addFlatTable(lines.slice(head.end), appendix, outline)), "appendix", outline);
}
