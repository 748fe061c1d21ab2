import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../src/store/open.ts";

const docs = join(import.meta.dirname, "..", "docs");
const files = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
const queries = files.flatMap((file) =>
  [...readFileSync(join(docs, file), "utf8").matchAll(/```sql\n(.+?)```/gsu)].map((found) => ({ file, sql: found[1] ?? "" })),
);

test.each(queries)("$file: $sql", ({ sql }) => {
  const db = openStore(":memory:", { create: true });
  expect(() => db.prepare(sql).all()).not.toThrow();
  db.close();
});
