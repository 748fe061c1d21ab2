import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Failure } from "../../model/failure.ts";
import { sentences } from "../../text/notice-text.ts";
import { readDocument } from "../read.ts";
import { shown } from "./samples/shown.ts";

const wild = fileURLToPath(new URL("../../../../shared/wild/", import.meta.url));
const files = existsSync(wild)
  ? readdirSync(wild, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:doc|rtf|xlsx?)$/u.test(name))
  : [];
if (files.length === 0) console.warn("wild.test.ts: ../shared/wild is not there; real files from offices are not tried.");

describe.skipIf(files.length === 0)("real files are read, old letters and all, or refused with a sentence", () => {
  test.each(files.length === 0 ? ["none"] : files.sort())("%s", async (name) => {
    try {
      const document = await readDocument(new Uint8Array(readFileSync(join(wild, name))), { name });
      expect(document.blocks.length).toBeGreaterThan(0);
      for (const notice of document.notices) expect(sentences).toHaveProperty(notice.code);
      // "®Þa ph­¬ng": signs between letters that only an old encoding has.
      const odd = shown(document).filter((line) => /\p{L}[¸µ®¬\u00ad]\p{L}|®[\p{L}¸µ]/u.test(line));
      expect(odd).toEqual([]);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      expect(sentences).toHaveProperty(error.code);
    }
  });
});
