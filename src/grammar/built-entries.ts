import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Entry } from "./entry.ts";

/**
 * A grammar's entries as the build read them (scripts/read-grammars.mjs), kept beside the built program: reading YAML was a fifth of
 * a short run. `sha256` is that of the grammar's text.
 */
export type BuiltEntries = { sha256: string; entries: Entry[] };

const besideProgram = new URL("entries/", import.meta.url);

/** The entries of a grammar's text; null where the build left none, or the file was changed since. */
export function builtEntries(name: string, source: string, folder: URL = besideProgram): Entry[] | null {
  const file = new URL(`${name}.json`, folder);
  if (!existsSync(file)) return null;
  const built = JSON.parse(readFileSync(file, "utf8")) as BuiltEntries;
  return built.sha256 === sha256Of(source) ? built.entries : null;
}

export function sha256Of(source: string): string {
  return createHash("sha256").update(source).digest("hex");
}
