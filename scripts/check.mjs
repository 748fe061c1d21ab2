// The whole check: `npm test`. Stops at the first step that fails and says which; prints each step's time.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages, root } from "./ensure.mjs";

const report = join(root, "out", "unit.json");
const steps = [
  ["typecheck", bin("tsc"), ["-p", "tsconfig.json", "--noEmit"]],
  ["build", "npm", ["run", "--silent", "build"]],
  ["lint", bin("biome"), ["check", "--error-on-warnings", "."]],
  ["unused", bin("knip"), ["--no-progress"]],
  ["unit tests", bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]],
  ["fixtures", process.execPath, ["dist/cli.js", "check"]],
];

rmSync(report, { force: true });
timed("packages", () => (ensurePackages() ? "installed" : "in place"));
for (const [name, command, args] of steps) {
  timed(name, () => {
    const done = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    if (done.status === 0) return "ok";
    if (tally() !== null) console.log(tally());
    console.error(`check: ${name} FAILED (${[command, ...args].join(" ").replace(`${root}/`, "")}). What it said stands above.`);
    process.exit(1);
  });
}
console.log(tally());

function timed(name, step) {
  const start = performance.now();
  const said = step();
  console.log(`check: ${name.padEnd(10)} ${said.padEnd(9)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function bin(name) {
  return join(root, "node_modules", ".bin", name);
}

/** "312 passed, 0 failed, 4 skipped": the unit tests of this run; null before they ran. */
function tally() {
  if (!existsSync(report)) return null;
  const tests = JSON.parse(readFileSync(report, "utf8"));
  return `${tests.numPassedTests} passed, ${tests.numFailedTests} failed, ${tests.numPendingTests + tests.numTodoTests} skipped`;
}
