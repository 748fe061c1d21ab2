// tsc copies no data: the schema stands beside the code that runs it, in src/store and in dist/store.
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
for (const name of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".sql")) continue;
  const copy = join(root, "dist", name);
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(join(root, "src", name), copy);
}
