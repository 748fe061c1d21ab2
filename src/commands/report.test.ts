import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Failure } from "../model/failure.ts";
import { deliverReport, type ReportOptions } from "./report.ts";
import { openSession, type Session } from "./session.ts";

const folder = mkdtempSync(join(tmpdir(), "kehoach-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Delivers a report that says how it was asked for; what came out, and what was told. */
async function delivered(options: ReportOptions, sources: string[] = []): Promise<{ written: string; told: string }> {
  const got = { written: "", told: "" };
  const session: Session = {
    ...openSession("en", "0.0.0"),
    ...{ width: 77, colour: true },
    write: (content) => {
      got.written += content;
    },
    tell: (text) => {
      got.told += text;
    },
  };
  await deliverReport(session, options, sources, async (format, { screen }) => `${format} ${screen.width} ${screen.colour}`);
  return got;
}

const codeOf = (work: Promise<unknown>) =>
  work.then(() => null).catch((trouble: unknown) => (trouble instanceof Failure ? trouble.code : trouble));

describe("the form of a report", () => {
  test("text in the terminal's width and colours where nothing else is asked for", async () => {
    expect(await delivered({})).toEqual({ written: "text 77 true", told: "" });
  });

  test.each([
    [{ json: true as const }, "json"],
    [{ format: "md" as const }, "md"],
    [{ format: "html" as const, json: true as const }, "json"],
  ])("%j", async (options, format) => expect((await delivered(options)).written).toMatch(new RegExp(`^${format} `, "u")));

  test.each([
    ["r.html", undefined, "html"],
    ["R.XLSX", undefined, "xlsx"],
    ["r.csv", "md" as const, "md"],
    ["r.txt", undefined, "text"],
    ["deeper/folder/r.md", undefined, "md"],
  ])("into %s as %s: by the file's ending unless said otherwise, a page's width, no colours", async (name, format, made) => {
    const out = join(folder, name);
    const { written, told } = await delivered(format === undefined ? { out } : { out, format });
    expect([written, told]).toEqual(["", `${out}: written`]);
    expect(readFileSync(out, "utf8")).toBe(`${made} 100 false`);
  });

  test("never over what it is made from, nor where nothing can be written", async () => {
    const plan = join(folder, "plan.md");
    writeFileSync(plan, "kept");
    expect(await codeOf(delivered({ out: plan }, ["05/KH-UBND", plan]))).toBe("report-over-source");
    expect(readFileSync(plan, "utf8")).toBe("kept");
    expect(await codeOf(delivered({ out: folder }))).toBe("export-unwritable");
    expect(await codeOf(delivered({ out: join(plan, "below.md") }))).toBe("export-unwritable");
  });
});
