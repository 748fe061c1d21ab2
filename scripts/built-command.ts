import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * What node runs as `kehoach` in tests: the built command where it is younger than every source, else the sources themselves, right as
 * well and slower.
 */
export function builtCommand(): string[] {
  const root = join(import.meta.dirname, "..");
  const built = join(root, "dist", "cli.js");
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.(?:ts|sql)$/u.test(name),
  );
  const youngest = Math.max(...sources.map((name) => statSync(join(root, "src", name)).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs >= youngest) return [built];
  return ["--import", join(root, "node_modules", "tsx", "dist", "esm", "index.mjs"), join(root, "src", "cli.ts")];
}
