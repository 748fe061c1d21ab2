import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../src/store/open.ts";
import { resolveSentences } from "../src/text/notices/resolve.ts";
import { withGenerated } from "./database-doc.ts";
import { withConsoles } from "./doc-console.ts";

const docs = join(import.meta.dirname, "..", "docs");
const files = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
const queries = files.flatMap((file) =>
  [...readFileSync(join(docs, file), "utf8").matchAll(/```sql\n(.+?)```/gsu)].map((found) => ({ file, sql: found[1] ?? "" })),
);
const database = readFileSync(join(docs, "database.md"), "utf8");

test.each(queries)("$file: $sql", ({ sql }) => {
  const db = openStore(":memory:", { create: true });
  expect(() => db.prepare(sql).all()).not.toThrow();
  db.close();
});

// Where these two fail after a change of the schema: npx tsx scripts/write-docs.ts
test("docs/database.md draws the tables that there are and says of each column what column_doc says", () => {
  expect(withGenerated(database)).toBe(database);
  expect(database.match(/^### /gmu)?.length).toBeGreaterThan(40);
});

test("what docs/database.md shows of kehoach is what it prints", async () => {
  expect(await withConsoles(database)).toBe(database);
  expect(database.match(/^\$ kehoach /gmu)?.length).toBeGreaterThanOrEqual(11);
});

test("docs/notices.md has a row for every notice on a plan, and for no other", () => {
  const rows = [...readFileSync(join(docs, "notices.md"), "utf8").matchAll(/^\| `([a-z-]+)` \|/gmu)].map((found) => found[1]);
  const codes = Object.keys(resolveSentences).filter((code) => !code.startsWith("no-plan"));
  expect(rows.sort()).toEqual(codes.sort());
});
