import { expect, test } from "vitest";
import { mutantOf } from "../../scripts/fuzz/mutant.ts";
import { verdictOn } from "../../scripts/fuzz/verdict.ts";

/** A small part of `npm run fuzz`: damaged files of every format are read or refused with a sentence. The large storms are left to it. */
const seeds = Array.from({ length: 200 }, (_, i) => 5000 + i)
  .filter((seed) => mutantOf(seed).ocr === "never" && !/\d{4,}/u.test(mutantOf(seed).change))
  .slice(0, 60);

test.each(seeds)("seed %i", async (seed) => {
  const { bytes, ...mutant } = mutantOf(seed);
  expect(await verdictOn(bytes, mutant)).not.toMatchObject({ ended: "wrong" });
});
