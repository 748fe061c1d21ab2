import { z } from "zod";
import { evidenceSchema } from "./place.ts";
import { severities } from "./severity.ts";

/**
 * Something a reader of the results should know, as data: what (code), how grave, the values that fill its sentence, and
 * where. The sentences stand in `text/notice-text.ts`, in Vietnamese and English.
 */
export const noticeSchema = z.object({
  code: z.string(),
  severity: z.enum(severities),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  evidence: evidenceSchema.nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;
