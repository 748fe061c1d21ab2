import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPlanFile } from "../ingest.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Coverage } from "../model/coverage.ts";
import { withStore } from "../store/open.ts";
import { writePlan } from "../store/write.ts";
import { addCoverage } from "./coverage.ts";
import { addDiff } from "./diff.ts";
import { openSession, type Session } from "./session.ts";

const room = mkdtempSync(join(tmpdir(), "kehoach-diff-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const db = join(room, "plans.sqlite");
const plan = (name: string) => fileURLToPath(new URL(`../../fixtures/cascade/${name}`, import.meta.url));
const [province, district, late, good] = ["son-lam-ha-2024.md", "binh-lung-ha-2024.md", "binh-lung-ha-2023.md", "bai-mo-dong-2023.md"].map(
  plan,
);

beforeAll(async () => {
  for (const file of [province, district]) {
    const read = await readPlanFile(file ?? "");
    withStore(db, { create: true }, (store) => writePlan(store, read, { name: file ?? "" }));
  }
});

/** Runs a command in this process: what it prints, what it tells, and its exit code. */
async function run(...args: (string | undefined)[]) {
  let [out, told, code] = ["", "", 0];
  const session: Session = {
    ...openSession("en", "0.0.0"),
    print: (text) => {
      out += text;
    },
    write: (content) => {
      out += typeof content === "string" ? content : new TextDecoder().decode(content);
    },
    tell: (text) => {
      told += text;
    },
    exit: (one) => {
      code = Math.max(code, one);
    },
  };
  const program = new Command().exitOverride().configureOutput({ outputError: () => {} });
  addDiff(program, session);
  addCoverage(program, session);
  await program.parseAsync(["node", "kehoach", ...args.map((arg) => arg ?? "")]);
  return { out, told, code };
}

describe("kehoach diff", () => {
  test("ends with 0 where nothing differs, 1 where something does, 2 where it fails", async () => {
    expect((await run("diff", good, good)).code).toBe(0);
    expect((await run("diff", late, good)).code).toBe(1);
    expect((await run("diff", late, good, "--exit-zero")).code).toBe(0);
    expect((await run("diff", late, "nowhere.md", "--db", db)).code).toBe(2);
  });

  test("what is left of it decides", async () => {
    expect((await run("diff", "--only", "later,lower", late, good, "--json")).code).toBe(0);
    expect((await run("diff", late, good, "--min-severity", "warning")).code).toBe(1);
    expect((await run("diff", late, good, "--min-severity", "error")).code).toBe(0);
    const { out } = await run("diff", late, good, "--ignore", "text", "--ignore", "lead,support,deadline,target", "--json");
    const fields = (JSON.parse(out) as Comparison).pairs.flatMap((pair) => pair.changes.map((change) => change.field));
    expect([...new Set(fields)]).toEqual(["product"]);
  });

  test("a word that is no kind is refused with those that are", async () => {
    const refused = run("diff", late, good, "--only", "later,nonsense");
    await expect(refused).rejects.toThrow(/"nonsense": missing, added, partial/u);
  });

  test("--explain says why pairs are pairs and others are none", async () => {
    const [plain, explained] = [await run("diff", late, good), await run("diff", late, good, "--explain")];
    expect(plain.out).not.toMatch(/word order/u);
    expect(explained.out).toMatch(/word order/u);
    expect(explained.out).toMatch(/shares rare words|too little alike/u);
  });
});

describe("kehoach coverage", () => {
  test("compares with what is held, and keeps it when asked", async () => {
    const { out, code } = await run("coverage", "17/KH-UBND", "--db", db, "--json", "--save");
    const { plans, areas_without_plan } = JSON.parse(out) as Coverage;
    expect(plans.map(({ area, latency_days, covered, kept, share }) => [area, latency_days, covered, kept, share])).toEqual([
      ["huyện Bình Lũng Hạ", 40, 11, 2, 1],
    ]);
    // What the province keeps for itself is no gap.
    expect(code).toBe(0);
    expect(areas_without_plan).toEqual([]);
    expect(withStore(db, { create: false }, (store) => store.prepare("SELECT count(*) FROM comparison").pluck().get())).toBe(1);
  });

  test("ends with 1 where a plan below drops a task that was given to it", async () => {
    const gap = join(room, "gap.sqlite");
    for (const file of [late, good]) {
      const read = await readPlanFile(file ?? "");
      withStore(gap, { create: true }, (store) => writePlan(store, read, { name: file ?? "" }));
    }
    expect((await run("coverage", "46/KH-UBND", "--db", gap)).code).toBe(1);
    expect((await run("coverage", "46/KH-UBND", "--db", gap, "--exit-zero")).code).toBe(0);
  });

  test("says what is missing where nothing below is held", async () => {
    const { told, code } = await run("coverage", "28/KH-UBND", "--db", db);
    expect(code).toBe(2);
    expect(told).toMatch(/no plan held carries out 28\/KH-UBND/u);
  });
});
