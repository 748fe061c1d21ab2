import { limits } from "../../src/read/pdf/limits.ts";
import { damages } from "./bytes.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { type Input, inputs, scan } from "./inputs.ts";
import { changedPart, changedStream } from "./packed.ts";
import { changedText, type Dialect } from "./words.ts";

/** An input that was changed; `change` says how, `seconds` how much processor time it may take. The same seed gives the same bytes. */
export type Mutant = Input & { seed: number; change: string; seconds: number };

/**
 * For a plan of a few pages, or what a storm of 200,000 letters makes of it; a scan takes longer than that for a page. A PDF that keeps
 * pdf.js busy is given up, which must come soon after the reader's own bound.
 */
const allowed = { read: 10, pdf: limits.seconds + 10, recognised: limits.seconds + 60 };
/** Every so many seeds a scanned page goes through character recognition, which takes longer than a hundred other mutants. */
const scanEvery = 200;

const dialects: Readonly<Record<string, Dialect | null>> = { md: "markdown", html: "html", rtf: "rtf", txt: null };
let known: Input[] | null = null;

export function mutantOf(seed: number): Mutant {
  known ??= inputs();
  const input = seed % scanEvery === scanEvery - 1 ? scan() : known[seed % known.length];
  if (input === undefined) throw new RangeError(`no input for seed ${seed}`);
  const chance = chanceOf(seed);
  const { bytes, change } = changed(input, chance);
  // A Buffer is a Uint8Array to TypeScript, not to pdf.js.
  return { ...input, bytes: new Uint8Array(bytes), seed, change, seconds: secondsFor(input) };
}

function secondsFor({ form, ocr }: Input): number {
  if (ocr === "auto") return allowed.recognised;
  return form === "pdf" ? allowed.pdf : allowed.read;
}

function changed({ form, bytes }: Input, chance: Chance): { bytes: Uint8Array; change: string } {
  const dialect = dialects[form];
  // What holds text is changed as text as a rule, and as mere bytes now and then.
  if (chance.upTo(3) > 0) {
    if (form === "docx" || form === "xlsx") return changedPart(bytes, form, chance);
    if (form === "pdf" || form === "scan") return changedStream(bytes, chance);
    if (dialect !== undefined) {
      const { text, change } = changedText(Buffer.from(bytes).toString("utf8"), dialect, chance);
      return { bytes: new TextEncoder().encode(text), change };
    }
  }
  const names = [0, ...(chance.upTo(3) === 0 ? [1] : [])].map(() => chance.of(Object.keys(damages)));
  const damaged = names.reduce<Buffer>((now, name) => damages[name]?.(now, chance) ?? now, Buffer.from(bytes));
  return { bytes: new Uint8Array(damaged), change: names.join(", ") };
}
