/**
 * Changes the bytes of plans in every format at random (seeded, so that each can be made again) and sends them down the whole river.
 * Allowed are a plan or a Failure with a sentence; an error, a crash or more processor time than scripts/fuzz/mutant.ts allows is a
 * finding, told with its seed.
 *   npm run fuzz                          seeds 0–2399
 *   npm run fuzz -- 2400 1000             1000 seeds from 2400 on
 *   npm run fuzz -- --one 17 [FILE]       one seed here and now, its bytes written to FILE
 *   npm run fuzz -- --hostile             the files of scripts/fuzz/hostile.ts, each in a process of its own
 * Exit code 1 when there are findings.
 */
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Trial } from "./fuzz/child.ts";
import { hostile } from "./fuzz/hostile.ts";
import { mutantOf } from "./fuzz/mutant.ts";
import { type Verdict, verdictOn } from "./fuzz/verdict.ts";

const workers = 2;
/** Minutes by the clock after which a trial that does nothing at all is given up. */
const idle = 10;

const [first, second, file] = process.argv.slice(2);
if (first === "--one") await tryOne(Number(second), file);
else if (first === "--hostile") tryHostile();
else report(await tryAll(Number(first ?? 0), Number(second ?? 2400)));

async function tryOne(seed: number, path?: string): Promise<void> {
  const { bytes, ...mutant } = mutantOf(seed);
  if (path !== undefined) writeFileSync(path, bytes);
  console.log(mutant, bytes.length, "bytes");
  const start = process.cpuUsage();
  const verdict = await verdictOn(bytes, mutant);
  const { user, system } = process.cpuUsage(start);
  console.log(verdict, `${((user + system) / 1e6).toFixed(1)} s`);
}

function tryHostile(): void {
  const program = fileURLToPath(new URL("fuzz/hostile-one.ts", import.meta.url));
  const ended = hostile.map((_, i) => spawnSync(process.execPath, ["--import", "tsx", program, String(i)], { stdio: "inherit" }).status);
  process.exitCode = ended.every((status) => status === 0) ? 0 : 1;
}

async function tryAll(from: number, count: number): Promise<Trial[]> {
  const seeds = Array.from({ length: count }, (_, i) => from + i);
  const trials: Trial[] = [];
  const work = async (): Promise<void> => {
    let child = await started();
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const trial = await tried(child, seed);
      trials.push(trial);
      if (trial.verdict.ended === "wrong") {
        tell(trial);
        child.kill("SIGKILL");
        child = await started();
      }
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return trials.sort((a, b) => a.mutant.seed - b.mutant.seed);
}

function started(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL("fuzz/child.ts", import.meta.url)), {
    execArgv: ["--import", "tsx", "--max-old-space-size=2048"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((resolve) => child.once("message", () => resolve(child)));
}

function tried(child: ChildProcess, seed: number): Promise<Trial> {
  const { bytes: _, ...mutant } = mutantOf(seed);
  const wrong = (what: string): Trial => ({ mutant, verdict: { ended: "wrong", what } satisfies Verdict, seconds: mutant.seconds });
  return new Promise((resolve) => {
    const done = (trial: Trial): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(trial);
    };
    const timer = setTimeout(() => done(wrong(`nothing for ${idle} minutes`)), idle * 60_000);
    child.once("message", (trial) => done(trial as Trial));
    child.once("exit", (code, signal) =>
      done(wrong(signal === "SIGXCPU" ? `more than ${mutant.seconds} s of processor time` : `the process ended: ${code ?? signal}`)),
    );
    child.send(seed);
  });
}

function tell({ mutant, verdict, seconds }: Trial): void {
  console.log(`seed ${mutant.seed} ${mutant.form} [${mutant.change}] ${seconds.toFixed(1)} s\n  ${verdict.what.replaceAll("\n", "\n  ")}`);
}

function report(trials: readonly Trial[]): void {
  console.log(`\n${"format".padEnd(8)}${["mutants", "read", "refused", "wrong", "slowest"].map((word) => word.padStart(9)).join("")}`);
  for (const form of [...new Set(trials.map(({ mutant }) => mutant.form))].sort()) {
    const own = trials.filter(({ mutant }) => mutant.form === form);
    const ended = (as: Verdict["ended"]): number => own.filter(({ verdict }) => verdict.ended === as).length;
    const slowest = `${Math.max(...own.map(({ seconds }) => seconds)).toFixed(1)} s`;
    console.log(
      form.padEnd(8) + [own.length, ended("read"), ended("refused"), ended("wrong"), slowest].map((n) => String(n).padStart(9)).join(""),
    );
  }
  console.log("\nslowest, by processor time:");
  for (const trial of [...trials].sort((a, b) => b.seconds - a.seconds).slice(0, 12)) tell(trial);
  const wrong = trials.filter(({ verdict }) => verdict.ended === "wrong");
  console.log(
    `\n${trials.length} mutants, ${wrong.length} findings${wrong.length > 0 ? `: seeds ${wrong.map(({ mutant }) => mutant.seed).join(", ")}` : ""}`,
  );
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
