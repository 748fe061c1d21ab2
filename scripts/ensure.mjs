// What a fresh clone or a pulled change lacks: packages first, then the build. Imports nothing that npm installs.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Installs the locked packages where one is missing or of another version. True when it had to. */
export function ensurePackages() {
  if (packagesStand()) return false;
  run("npm", ["ci", "--no-audit", "--no-fund"], "npm ci failed. Look above for the reason; without a network the packages cannot be had.");
  return true;
}

/** Builds where a source is younger than dist/. True when it had to. */
export function ensureBuild() {
  const built = join(root, "dist", "cli.js");
  const sources = ["src", "package.json", "tsconfig.json", "tsconfig.build.json"];
  if (existsSync(built) && Math.max(...sources.map((path) => newest(join(root, path)))) <= statSync(built).mtimeMs) return false;
  run("npm", ["run", "--silent", "build"], "The build failed. Look above for the compiler's words.");
  return true;
}

/**
 * npm writes what it installed into node_modules/.package-lock.json. Versions are compared, not dates: a checkout makes files
 * young without changing them. Optional packages that others bring along are other platforms' binaries; our own are wanted.
 */
function packagesStand() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, "utf8")).packages;
  const want = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const ours = Object.keys(want[""].optionalDependencies ?? {}).map((name) => `node_modules/${name}`);
  const wanted = Object.entries(want).filter(([path, entry]) => path !== "" && (!entry.optional || ours.includes(path)));
  return wanted.every(([path, entry]) => have[path]?.version === entry.version);
}

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return path.endsWith(".test.ts") ? 0 : found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(command, args, sentence) {
  const done = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (done.status === 0) return;
  console.error(sentence);
  process.exit(2);
}
