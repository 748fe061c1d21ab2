import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { extractMentions } from "./extract/extract.ts";
import { Failure } from "./model/failure.ts";
import type { Outline } from "./model/outline.ts";
import type { Plan } from "./model/plan.ts";
import { outlineOf } from "./outline/outline.ts";
import { readDocument } from "./read/read.ts";
import type { OcrMode } from "./read/scan/packages.ts";
import { announcementIn, longestOpening } from "./resolve/announcement.ts";
import { resolvePlan } from "./resolve/resolve.ts";
import { version } from "./version.ts";

/** `ocr`: whether pages of a PDF are read by character recognition; "auto" does so where they have no text of their own. */
export type ReadOptions = { ocr?: OcrMode };

/** The river: bytes → Document → Outline → Mention[] → Plan. Throws a Failure for bytes that cannot be read or are no plan. */
export async function planOf(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Plan> {
  const document = await readDocument(bytes, { name, ...options });
  const outline = outlineOf(document);
  const mentions = extractMentions(outline);
  const plan = resolvePlan(document, outline, mentions, version);
  if (!isPlan(plan, outline)) throw noPlan(name, plan.plan.type);
  return plan;
}

function noPlan(file: string, genre: string | null): Failure {
  return genre === null ? new Failure("no-plan-unnamed", { file }) : new Failure("no-plan", { file, genre });
}

/** Reads the plan in a file. Throws a Failure when there is none, or nothing that could be one. */
export async function readPlanFile(path: string, options: ReadOptions = {}): Promise<Plan> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new Failure("file-missing", { file: path });
  return planOf(new Uint8Array(await readFile(path)), basename(path), options);
}

/**
 * A plan names itself one, by its heading or, where that is lost, by its number or the sentence that announces it; a decision is one when it has
 * tasks.
 */
function isPlan(plan: Plan, { letterhead, everything }: Outline): boolean {
  const genre = letterhead.genreKind;
  if (genre !== null) return genre === "plan" || (genre !== "other" && plan.tasks.length > 0);
  const announced = everything.slice(0, longestOpening).some(({ text }) => announcementIn(text) !== null);
  return plan.tasks.length > 0 || announced || planNumber.test(plan.plan.number ?? "");
}

/** "130/KH-UBND", "12-KH/ĐU", "05/CTr-UBND": the genre in a number, Decree 30/2020/NĐ-CP, annex III. */
const planNumber = /(?<!\p{L})(?:KH|CTr|PA)(?!\p{L})/u;
