import { expect, test } from "vitest";
import { hostile } from "../../scripts/fuzz/hostile.ts";
import { endOf } from "../../scripts/fuzz/hostile-end.ts";

/** Files made to exhaust their reader, the light ones; `npm run fuzz -- --hostile` tries all. */
const light = hostile.filter(({ heavy }) => heavy !== true);

test.each(light)("$name: $title", async ({ bytes, ends, ...file }) => {
  const ended = await endOf(bytes(), file);
  expect(ended).toContain(ends ?? "read");
});
