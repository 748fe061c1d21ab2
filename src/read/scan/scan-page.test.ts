import { describe, expect, it } from "vitest";
import type { Picture } from "./picture.ts";
import type { Recogniser } from "./recogniser.ts";
import { scanPage } from "./scan-page.ts";

/** A recogniser that sees nothing and keeps the sizes of what it was given. */
function watching(): { recogniser: Recogniser; sizes: [number, number][] } {
  const sizes: [number, number][] = [];
  const read: Recogniser["read"] = async ({ width, height }) => {
    sizes.push([width, height]);
    return [];
  };
  return { recogniser: { read, close: async () => undefined }, sizes };
}

/** White paper with a black block of 60 × 20 dots at 300, 500. */
function paper(inked: boolean): Picture {
  const picture = { width: 800, height: 1100, grey: new Uint8Array(800 * 1100).fill(255) };
  for (let y = 500; inked && y < 520; y++) picture.grey.fill(0, y * 800 + 300, y * 800 + 360);
  return picture;
}

describe("what a page gives to the recogniser", () => {
  it("is nothing where it is blank", async () => {
    const { recogniser, sizes } = watching();
    const { words } = await scanPage(paper(false), recogniser);
    expect([words, sizes]).toEqual([[], []]);
  });

  it("is the page, once, where anything stands on it", async () => {
    const { recogniser, sizes } = watching();
    await scanPage(paper(true), recogniser);
    expect(sizes).toEqual([[800, 1100]]);
  });
});
