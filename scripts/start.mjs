// `npm start [-- PATH…]`: reads the plans named, or the ones in fixtures/, into out/plans.sqlite and says what to try next.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild, ensurePackages, root } from "./ensure.mjs";

ensurePackages();
ensureBuild();

const named = process.argv.slice(2);
const database = join(root, "out", "plans.sqlite");
mkdirSync(join(root, "out"), { recursive: true });
// The demonstration begins anew; a database of plans that were named is added to.
if (named.length === 0) rmSync(database, { force: true });
const paths = named.length > 0 ? named : [join(root, "fixtures", "plans")];
const done = spawnSync(process.execPath, [join(root, "dist", "cli.js"), "ingest", ...paths, "--db", database], { stdio: "inherit" });
if (done.status === 0 || done.status === 1) {
  const [upper, lower] = ["nuoc-sach-phu-son-ha-2026/plan.pdf", "nuoc-sach-khe-lim-thuong-2026/plan.docx"].map(
    (file) => `fixtures/plans/${file}`,
  );
  console.log(`
Try next:
  npx kehoach search "nuoc sach" --db out/plans.sqlite
  npx kehoach query due-by-lead --db out/plans.sqlite
  npx kehoach query --list
  npx kehoach export xlsx --db out/plans.sqlite -o out/plans.xlsx
  npx kehoach extract ${upper}
  npx kehoach diff ${upper} ${lower}`);
}
process.exit(done.status ?? 2);
