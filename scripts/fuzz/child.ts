/** A process that tries mutants by their seeds, one after the other; whoever started it kills it when one takes too long. */
import { mutantOf } from "./mutant.ts";
import { verdictOn } from "./verdict.ts";

// What escapes the river altogether (a promise nobody waits for) is told with the mutant under way.
process.on("unhandledRejection", (error) => process.send?.({ ended: "wrong", what: `unhandled: ${String(error)}` }));
process.on("message", (seed: number) => {
  const { bytes, name } = mutantOf(seed);
  void verdictOn(bytes, name).then((verdict) => process.send?.(verdict));
});
process.send?.("ready");
