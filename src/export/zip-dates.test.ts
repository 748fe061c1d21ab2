import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { withoutZipDates } from "./zip-dates.ts";

const files = { "a.txt": new TextEncoder().encode("một"), "b/c.txt": new TextEncoder().encode("hai ".repeat(500)) };

test("a ZIP made at any time is the same, and still whole", () => {
  const early = zipSync(files, { mtime: "1999-12-31T10:00:00Z" });
  const late = zipSync(files, { mtime: "2040-06-01T22:30:00Z" });
  expect(early).not.toEqual(late);
  expect(withoutZipDates(early)).toEqual(withoutZipDates(late));
  expect(unzipSync(withoutZipDates(late))).toEqual(files);
});

test("what is no ZIP is refused", () => expect(() => withoutZipDates(new Uint8Array(100))).toThrow("not a ZIP"));
