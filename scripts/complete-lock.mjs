// Writes into package-lock.json the other platforms' packages that npm leaves out where a registry mirror does not carry them:
// `npm ci` refuses a lock without them, on every platform. Run it after a change of dependencies.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = join(import.meta.dirname, "..", "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "aix", "win32"];
const processors = ["arm64", "arm", "x64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32"];
const libraries = { musl: "musl", musleabihf: "musl", gnu: "glibc", gnueabihf: "glibc" };

for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] !== undefined || !/^\d/u.test(version)) continue;
    lock.packages[path] = { version, ...platform(name), ...(parent.dev ? { dev: true } : {}), license: parent.license, optional: true };
    console.log(`${name} ${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** "@biomejs/cli-linux-x64-musl" → linux, x64, musl: the names of such packages end in what they run on. */
function platform(name) {
  const words = name.split("/").at(-1).split("-");
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length === 0 || cpu.length === 0) throw new Error(`${name}: which platform is this for?`);
  const libc = Object.entries(libraries).filter(([word]) => os.includes("linux") && words.includes(word));
  return { cpu, ...(libc.length > 0 ? { libc: [...new Set(libc.map(([, library]) => library))] } : {}), os };
}
