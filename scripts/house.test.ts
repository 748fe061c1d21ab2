import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("package-lock.json names no registry: whoever installs chooses theirs", () => {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  expect(lock).not.toContain('"resolved"');
});

test("package-lock.json holds every platform's packages: npm ci refuses it otherwise (npm run lock)", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const named = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(named.filter((name) => lock.packages[`node_modules/${name}`] === undefined)).toEqual([]);
});

test("every dependency is pinned exactly", () => {
  const { dependencies, devDependencies, optionalDependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
});
