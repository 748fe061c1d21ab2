// tsc copies no data: the schema and the style and script of a report's page stand beside the code that uses them, in src and in dist.
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
for (const name of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
  if (!/\.(?:sql|css|mjs)$/u.test(name)) continue;
  const copy = join(root, "dist", name);
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(join(root, "src", name), copy);
}
