import { extractMentions } from "../../src/extract/extract.ts";
import { Failure } from "../../src/model/failure.ts";
import { outlineOf } from "../../src/outline/outline.ts";
import { readDocument } from "../../src/read/read.ts";
import { resolvePlan } from "../../src/resolve/resolve.ts";
import type { Hostile } from "./hostile.ts";

/** Sends the bytes down the whole river: the code of the Failure that refuses them, or "read" and the reader's notices. */
export async function endOf(bytes: Uint8Array, { name, ocr }: Pick<Hostile, "name" | "ocr">): Promise<string[]> {
  try {
    const document = await readDocument(bytes, { name, ocr: ocr === true ? "auto" : "never" });
    const outline = outlineOf(document);
    resolvePlan(document, outline, extractMentions(outline), "hostile");
    return ["read", ...new Set(document.notices.map(({ code }) => code))];
  } catch (error) {
    if (error instanceof Failure) return [error.code];
    throw error;
  }
}
