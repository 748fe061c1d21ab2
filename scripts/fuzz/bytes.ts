import type { Chance } from "./chance.ts";

/** What storms, bad lines and careless programs do to bytes of any kind. Each gives new bytes, the old ones stay. */
type Damage = (bytes: Buffer, chance: Chance) => Buffer;

export const damages: Readonly<Record<string, Damage>> = {
  "flip bits": (bytes, chance) => {
    const changed = Buffer.from(bytes);
    for (let i = 1 + chance.upTo(40); i > 0; i--) {
      const at = chance.upTo(bytes.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << chance.upTo(8));
    }
    return changed;
  },
  "cut off": (bytes, chance) => bytes.subarray(0, chance.upTo(bytes.length)),
  "lose a block": (bytes, chance) => {
    const { from, to } = block(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  "swap blocks": (bytes, chance) => {
    const [a, b, c] = [0, 1, 2].map(() => chance.upTo(bytes.length)).sort((x, y) => x - y);
    return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]);
  },
  "repeat a block": (bytes, chance) => {
    const { from, to } = block(bytes, chance);
    const times = chance.of([1, 2, 8, 64]);
    return Buffer.concat([bytes.subarray(0, to), ...Array<Buffer>(times).fill(bytes.subarray(from, to)), bytes.subarray(to)]);
  },
  "fill with one byte": (bytes, chance) => {
    const changed = Buffer.from(bytes);
    const { from, to } = block(bytes, chance);
    return changed.fill(chance.of([0, 0x20, 0x7b, 0xff]), from, to);
  },
  // The numbers of binary formats: counts, lengths and offsets of two or four bytes, the low byte first.
  "huge numbers": (bytes, chance) => {
    const changed = Buffer.from(bytes);
    for (let i = 1 + chance.upTo(6); i > 0 && bytes.length > 4; i--) {
      const at = chance.upTo(bytes.length - 4);
      if (chance.upTo(2) === 0) changed.writeUInt16LE(chance.of([0, 1, 0x7fff, 0x8000, 0xffff]), at);
      else changed.writeUInt32LE(chance.of([0, 1, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff]), at);
    }
    return changed;
  },
};

function block(bytes: Buffer, chance: Chance): { from: number; to: number } {
  const from = chance.upTo(bytes.length);
  return { from, to: Math.min(bytes.length, from + 1 + chance.upTo(2000)) };
}
