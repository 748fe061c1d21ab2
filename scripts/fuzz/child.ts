/** A process that tries mutants by their seeds, one after the other. It ends when one takes more processor time than allowed. */
import { Worker } from "node:worker_threads";
import { type Mutant, mutantOf } from "./mutant.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** How a mutant ended, and how many seconds of processor time its trial took. */
export type Trial = { mutant: Omit<Mutant, "bytes">; verdict: Verdict; seconds: number };

const watch = new Worker(new URL("./watch.mjs", import.meta.url));
const allow = (allowance: number | null): void => watch.postMessage(allowance);
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

// What escapes the river altogether (a promise nobody waits for) is told with the mutant under way.
let underWay: Omit<Mutant, "bytes"> | null = null;
process.on("unhandledRejection", (error) => {
  if (underWay !== null) tell({ mutant: underWay, verdict: { ended: "wrong", what: `unhandled: ${String(error)}` }, seconds: 0 });
});
process.on("message", (seed: number) => void tried(seed).then(tell));
watch.once("online", () => process.send?.("ready"));

async function tried(seed: number): Promise<Trial> {
  const { bytes, ...mutant } = mutantOf(seed);
  underWay = mutant;
  const start = spent();
  allow(mutant.seconds);
  const verdict = await verdictOn(bytes, mutant);
  allow(null);
  return { mutant, verdict, seconds: spent() - start };
}

function tell(trial: Trial): void {
  process.send?.(trial);
}
