import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { paragraphs, tables } from "../../../scripts/pdf-reading.ts";
import { readPdf } from "./read-pdf.ts";

/** Annotated plans beside the project: every task's words must be found as one cell (or, where tasks stand in prose, in one paragraph). */
const corpus = join(import.meta.dirname, "../../../../shared/corpus");
const born = existsSync(corpus)
  ? readdirSync(corpus).flatMap((plan) =>
      ["plan.pdf", "plan.web.pdf", "plan.unruled.pdf"].map((name) => join(corpus, plan, name)).filter((path) => existsSync(path)),
    )
  : [];
if (born.length === 0) console.warn(`No annotated plans at ${corpus}: their test is skipped.`);

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

// An empty list would be a file without a test, which vitest calls an error.
it.skipIf(born.length === 0).each(born.length === 0 ? ["none"] : born)(
  "%s gives every task in one piece",
  { timeout: 60_000 },
  async (path) => {
    const gold = JSON.parse(readFileSync(join(path, "../gold.json"), "utf8")) as {
      tasks: { text: string; deadline_text: string | null }[];
    };
    const { blocks } = await readPdf(new Uint8Array(readFileSync(path)), "0");
    const rows = tables(blocks).flat();
    const prose = paragraphs(blocks).join("\n");
    const missing = gold.tasks.filter(({ text, deadline_text }) => {
      const row = rows.find((cells) => cells.includes(plain(text)));
      return row === undefined ? !prose.includes(plain(text).slice(0, 60)) : deadline_text !== null && !row.includes(plain(deadline_text));
    });
    expect(missing).toEqual([]);
  },
);
