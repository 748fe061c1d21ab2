import { afterEach, expect, test, vi } from "vitest";
import { fixtureSource } from "../../scripts/fixture-store.ts";
import { formats } from "./export.ts";

const [one, other] = [await fixtureSource(), await fixtureSource()];

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** Bytes of everything that a format makes. */
async function bytesOf(name: string, source: typeof one): Promise<string> {
  const made = await formats[name]?.make({ source, lang: "vi", table: null, database: "plans" });
  return JSON.stringify(made?.files.map((file) => [file.name, Buffer.from(file.content).toString("base64")]));
}

test.each(Object.keys(formats))("%s: the same database gives the same bytes, whenever and wherever", async (name) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime("2026-01-01T00:00:00Z");
  vi.stubEnv("TZ", "UTC");
  const first = await bytesOf(name, one);
  vi.setSystemTime("2031-08-09T23:59:59Z");
  vi.stubEnv("TZ", "Asia/Ho_Chi_Minh");
  expect((await bytesOf(name, other)) === first).toBe(true);
  expect(first.length).toBeGreaterThan(1000);
});
