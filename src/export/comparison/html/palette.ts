/** A colour of the page in the light and in the dark scheme. */
type Shade = readonly [light: string, dark: string];

/** Every colour that the page uses, by what it is for. A test computes the contrast of what stands upon what. */
export const palette = {
  ground: ["#f3f5f7", "#12171d"],
  sheet: ["#ffffff", "#1a2129"],
  inset: ["#f7f9fb", "#202932"],
  ink: ["#17212b", "#e8edf2"],
  soft: ["#52606d", "#a3b1bf"],
  line: ["#d5dce3", "#35414d"],
  control: ["#7b8794", "#74838f"],
  accent: ["#0b5394", "#86bdf0"],
  "on-accent": ["#ffffff", "#0c1a28"],
  good: ["#17603f", "#8fd6b1"],
  "good-ground": ["#e3f2ea", "#163527"],
  part: ["#1f4e86", "#a5c9f2"],
  "part-ground": ["#e6eefa", "#1b304a"],
  look: ["#7a4a00", "#f2c66d"],
  "look-ground": ["#fdf1d5", "#3d2f11"],
  grave: ["#98201a", "#ffaca3"],
  "grave-ground": ["#fce8e6", "#4a1d1a"],
  calm: ["#465462", "#b3c0cc"],
  "calm-ground": ["#e9edf1", "#2a343e"],
  "own-upper": ["#5e1f14", "#ffc9bd"],
  "own-upper-ground": ["#fbe3de", "#4b2620"],
  "own-lower": ["#0e4a31", "#b4ecd0"],
  "own-lower-ground": ["#dcf1e5", "#17402d"],
  "cell-same": ["#2f7d5b", "#4fae84"],
  "on-cell-same": ["#ffffff", "#06180f"],
  "cell-part": ["#b4dac8", "#23513d"],
  "on-cell-part": ["#10352a", "#d4f0e3"],
  "cell-look": ["#f3c34d", "#dba92c"],
  "on-cell-look": ["#3a2600", "#241800"],
  "cell-grave": ["#b3261e", "#ff8a80"],
  "on-cell-grave": ["#ffffff", "#3a0704"],
} as const satisfies Record<string, Shade>;

/** What stands upon what: text at 4.5:1 at least, signs and frames of controls at 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const stands: readonly (readonly [ink: keyof typeof palette, ground: keyof typeof palette, least: number])[] = [
  ...(["ground", "sheet", "inset"] as const).flatMap((ground) => [
    ["ink", ground, 4.5] as const,
    ["soft", ground, 4.5] as const,
    ["accent", ground, 4.5] as const,
    ["control", ground, 3] as const,
  ]),
  ["on-accent", "accent", 4.5],
  ...(["good", "part", "look", "grave", "calm", "own-upper", "own-lower"] as const).flatMap((name) => [
    [name, `${name}-ground`, 4.5] as const,
    [name, "sheet", 4.5] as const,
  ]),
  ...(["cell-same", "cell-part", "cell-look", "cell-grave"] as const).map((name) => [`on-${name}`, name, 4.5] as const),
];

/** The palette as custom properties; the dark scheme on screens only, paper is white. */
export function paletteStyle(): string {
  const properties = (index: 0 | 1) =>
    Object.entries(palette)
      .map(([name, shade]) => `--${name}:${shade[index]}`)
      .join(";");
  return `:root{color-scheme:light;${properties(0)}}\n@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${properties(1)}}}\n`;
}
