import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("package-lock.json names no registry: whoever installs chooses theirs", () => {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  expect(lock).not.toContain('"resolved"');
});

test("every dependency is pinned exactly", () => {
  const { dependencies, devDependencies, optionalDependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
});
