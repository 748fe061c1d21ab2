import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { palette, stands } from "./palette.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test("the measure itself: black on white is 21, a colour on itself 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test.each(
  stands.flatMap(([ink, ground, least]) => [0, 1].map((scheme) => ({ ink, ground, least, scheme: scheme === 0 ? 0 : 1 }) as const)),
)("$ink on $ground, scheme $scheme", ({ ink, ground, least, scheme }) => {
  expect(contrast(palette[ink][scheme], palette[ground][scheme])).toBeGreaterThanOrEqual(least);
});

test("the style has no colour of its own, and every colour of the palette is used", () => {
  const style = readFileSync(new URL("report.css", import.meta.url), "utf8");
  expect(style.match(/#[0-9a-f]{3,8}\b/giu)).toEqual(["#fff"]);
  for (const [, name] of style.matchAll(/var\(--([a-z-]+)\)/gu)) expect(Object.keys(palette)).toContain(name);
  for (const name of Object.keys(palette)) expect(style, name).toContain(`var(--${name})`);
});
