// `npm start [-- PATH…]`: reads the plans named, or the ones in fixtures/, into out/plans.sqlite and says what to try next.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild, ensurePackages, root } from "./ensure.mjs";

ensurePackages();
ensureBuild();

const named = process.argv.slice(2);
const database = join(root, "out", "plans.sqlite");
mkdirSync(join(root, "out"), { recursive: true });
const paths = named.length > 0 ? named : [join(root, "fixtures", "plans")];
const done = spawnSync(process.execPath, [join(root, "dist", "cli.js"), "ingest", ...paths, "--db", database], { stdio: "inherit" });
if (done.status === 0 || done.status === 1) {
  console.log(`
Try next:
  npx kehoach list --db out/plans.sqlite
  npx kehoach extract FILE
  sqlite3 out/plans.sqlite "SELECT * FROM task_list LIMIT 10"`);
}
process.exit(done.status ?? 2);
