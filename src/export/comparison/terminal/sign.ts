import type { Severity } from "../../../model/severity.ts";
import type { Paint } from "./screen.ts";

/** The sign before what wants a look: what colour says, it says too. */
export function signOf(severity: Severity | null): string {
  return severity === "error" ? "‼" : severity === "warning" ? "!" : " ";
}

export function paintOf(severity: Severity | null): Paint | null {
  return severity === "error" ? "grave" : severity === "warning" ? "look" : null;
}
