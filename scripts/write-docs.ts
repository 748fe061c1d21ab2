// Writes the generated parts of docs/database.md and the outputs of its consoles anew: npx tsx scripts/write-docs.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withGenerated } from "./database-doc.ts";
import { withConsoles } from "./doc-console.ts";

const file = join(import.meta.dirname, "..", "docs", "database.md");
writeFileSync(file, await withConsoles(withGenerated(readFileSync(file, "utf8"))));
