import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { Failure } from "../model/failure.ts";
import { runCheck } from "./check.ts";
import type { Session } from "./session.ts";

vi.mock("../ingest.ts", () => ({
  readPlanFile: async (path: string) => {
    throw new Failure("file-empty", { file: path });
  },
}));

const folder = join(import.meta.dirname, "..", "..", "fixtures", "plans", "schedule-table");

function listening(): { session: Session; lines: string[] } {
  const lines: string[] = [];
  const quiet = (): void => {};
  const say = (code: string): string => code;
  return {
    lines,
    session: {
      lang: "en",
      colour: false,
      width: 100,
      version: "0",
      print: (text) => lines.push(...text.split("\n")),
      write: quiet,
      tell: quiet,
      progress: quiet,
      say,
      exit: quiet,
    },
  };
}

test("a form that cannot be read is a loss that says why, and the other forms are still checked", async () => {
  const { session, lines } = listening();
  expect(await runCheck(folder, session)).toBe(2);
  expect(lines).toContain("schedule-table.docx");
  expect(lines).toContain("schedule-table.txt");
  expect(lines.filter((line) => line === "  file: file-empty")).toHaveLength(2);
  expect(lines.at(-1)).toBe("check-losses");
});

test("--json prints one object", async () => {
  const { session, lines } = listening();
  await runCheck(folder, session, true);
  expect(JSON.parse(lines.join("\n"))).toMatchObject({
    losses: 2,
    scores: [{ plan: "schedule-table", form: "docx", tallies: { tasks: { right: 0, of: 2, extra: 0 } } }, { form: "txt" }],
  });
});
