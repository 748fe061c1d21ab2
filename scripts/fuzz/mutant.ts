import { damages } from "./bytes.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { type Input, inputs } from "./inputs.ts";
import { changedPart, changedStream } from "./packed.ts";
import { changedText, type Dialect } from "./words.ts";

/** An input that was changed; `change` says how. The same seed gives the same bytes. */
export type Mutant = Input & { seed: number; change: string };

const dialects: Readonly<Record<string, Dialect | null>> = { md: "markdown", html: "html", rtf: "rtf", txt: null };
let known: Input[] | null = null;

export function mutantOf(seed: number): Mutant {
  known ??= inputs();
  const input = known[seed % known.length];
  if (input === undefined) throw new RangeError(`no input for seed ${seed}`);
  const chance = chanceOf(seed);
  const { bytes, change } = changed(input, chance);
  // A Buffer is a Uint8Array to TypeScript, not to pdf.js.
  return { name: input.name, form: input.form, bytes: new Uint8Array(bytes), seed, change };
}

function changed({ form, bytes }: Input, chance: Chance): { bytes: Uint8Array; change: string } {
  const dialect = dialects[form];
  // What holds text is changed as text as a rule, and as mere bytes now and then.
  if (chance.upTo(3) > 0) {
    if (form === "docx" || form === "xlsx") return changedPart(bytes, form, chance);
    if (form === "pdf") return changedStream(bytes, chance);
    if (dialect !== undefined) {
      const { text, change } = changedText(Buffer.from(bytes).toString("utf8"), dialect, chance);
      return { bytes: new TextEncoder().encode(text), change };
    }
  }
  const names = [0, ...(chance.upTo(3) === 0 ? [1] : [])].map(() => chance.of(Object.keys(damages)));
  const damaged = names.reduce<Buffer>((now, name) => damages[name]?.(now, chance) ?? now, Buffer.from(bytes));
  return { bytes: new Uint8Array(damaged), change: names.join(", ") };
}
