/** A stream of numbers that is the same for the same seed: mulberry32, by Tommy Ettinger (public domain). */
export type Chance = {
  /** A whole number from 0 to `below` - 1. */
  upTo: (below: number) => number;
  /** One of the list; throws when it is empty. */
  of: <T>(list: readonly T[]) => T;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  // Seeds that follow one another begin alike otherwise.
  next();
  const upTo = (below: number): number => (below <= 1 ? 0 : next() % below);
  return {
    upTo,
    of: (list) => {
      const [found] = list.slice(upTo(list.length));
      if (found === undefined) throw new Error("nothing to choose from");
      return found;
    },
  };
}
