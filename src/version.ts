import { readFileSync } from "node:fs";

/** The version of this package, from its package.json: src/ and dist/ both stand beside it. */
export const version: string = packageVersion(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

function packageVersion(text: string): string {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== "object" || parsed === null || !("version" in parsed)) throw new Error("package.json has no version");
  return String(parsed.version);
}
