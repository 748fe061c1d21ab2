import type { TreeNoteReference } from "./mammoth-tree.ts";
import { formatNumber } from "./number-format.ts";
import { child, valueIn, type XmlElement } from "./xml.ts";

/** The notes that a text refers to, numbered in the order of their marks, footnotes and endnotes each for themselves. */
export type NoteList = { label: (reference: TreeNoteReference) => string; referred: () => TreeNoteReference[] };

/** Footnotes are numbered 1, 2, 3, endnotes i, ii, iii unless the file's settings say otherwise (17.11.17). */
export function noteList(settings: XmlElement | null): NoteList {
  const references = new Map<string, TreeNoteReference>();
  const formats = {
    footnote: valueIn(child(settings ?? undefined, "w:footnotePr"), "w:numFmt") ?? "decimal",
    endnote: valueIn(child(settings ?? undefined, "w:endnotePr"), "w:numFmt") ?? "lowerRoman",
  };
  return {
    label: (reference) => {
      const key = `${reference.noteType} ${reference.noteId}`;
      if (!references.has(key)) references.set(key, reference);
      const alike = [...references].filter(([, other]) => other.noteType === reference.noteType);
      return formatNumber(alike.findIndex(([known]) => known === key) + 1, formats[reference.noteType]);
    },
    referred: () => [...references.values()],
  };
}
