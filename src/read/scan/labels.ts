import type { Document } from "../../model/document.ts";

/** Labels of tables repaired by their sequence. */
export function repairedLabels(document: Document): Document {
  return document;
}
