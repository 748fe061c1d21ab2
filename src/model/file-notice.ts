import type { Notice } from "./notice.ts";
import type { Severity } from "./severity.ts";

/** A notice about the file as a whole, or about a place that its values name. */
export function fileNotice(code: string, severity: Severity, values: Notice["values"]): Notice {
  return { code, severity, values, evidence: null };
}
