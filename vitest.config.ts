import { defineConfig } from "vitest/config";

// No test is about speed: a busy machine may take its time.
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    // One for each core: by itself the runner leaves a core free, which on a machine of two is half of it.
    maxWorkers: "100%",
    env: { TZ: "UTC" },
  },
});
