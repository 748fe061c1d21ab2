/**
 * Speed and memory as ratios within one run: the whole pipeline (bytes to plan) against the bare library that parses the same bytes;
 * and how much text a second of processor time goes through all grammars of the built program, each line through one after the
 * other. Each measure runs in a process of its own, several times; medians are printed.
 *   npm run bench [-- FILE …]
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = 5;

type Measure = { milliseconds: number; megabytes: number };

const [, , mode, path] = process.argv;
if (mode === "--measure-library" || mode === "--measure-pipeline") await report(mode, path ?? "");
else if (mode === "--measure-grammars") await reportGrammars();
else if (mode === "--measure-comparing") (await import("./bench/compare.ts")).reportComparing();
else if (mode === "--measure-store") await measureStore(process.argv.slice(3));
else if (mode === "--measure-answers") (await import("./bench/store.ts")).reportAnswers(path ?? "");
else compare(process.argv.slice(2));

function compare(named: string[]): void {
  const files = named.length > 0 ? named : fixtureFiles();
  console.log(`${"file".padEnd(44)} ${"library".padStart(9)} ${"pipeline".padStart(9)} ${"time ×".padStart(7)} ${"memory ×".padStart(9)}`);
  for (const file of files) {
    const library = median(file, "--measure-library");
    const pipeline = median(file, "--measure-pipeline");
    const name = `${basename(dirname(file))}/${basename(file)}`.slice(-44);
    const times = [library, pipeline].map((measure) => `${measure.milliseconds.toFixed(0)} ms`.padStart(9)).join(" ");
    const ratio = (of: keyof Measure): string => (pipeline[of] / library[of]).toFixed(2);
    console.log(`${name.padEnd(44)} ${times} ${ratio("milliseconds").padStart(7)} ${ratio("megabytes").padStart(9)}`);
  }
  console.log(`text through all grammars: ${run(["--measure-grammars"]).trim()}`);
  console.log(run(["--measure-store"]).trim());
  console.log(run(["--measure-comparing"]).trim());
}

function fixtureFiles(): string[] {
  const folder = join(root, "fixtures", "plans");
  return readdirSync(folder)
    .sort()
    .flatMap((plan) =>
      readdirSync(join(folder, plan))
        .filter((name) => /^plan\.(?:txt|md|docx|pdf|web\.pdf)$/u.test(name))
        .sort()
        .map((name) => join(folder, plan, name)),
    );
}

function median(file: string, measure: string): Measure {
  const measured = Array.from({ length: rounds }, () => JSON.parse(run([measure, file])) as Measure);
  const middle = (of: keyof Measure): number => measured.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return { milliseconds: middle("milliseconds"), megabytes: middle("megabytes") };
}

function run(args: string[]): string {
  const child = spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), ...args], { encoding: "utf8", cwd: root });
  if (child.status !== 0) throw new Error(child.stderr);
  return child.stdout;
}

async function report(measured: string, file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const work = measured === "--measure-library" ? await bareLibrary(file) : await wholePipeline(file);
  const start = performance.now();
  await work(bytes);
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

type Work = (bytes: Uint8Array) => Promise<unknown>;

/** The library alone: it parses the bytes and gives its own idea of the text. Its loading does not count. */
async function bareLibrary(file: string): Promise<Work> {
  if (file.endsWith(".docx")) {
    const mammoth = await import("mammoth");
    return (bytes) => mammoth.default.extractRawText({ buffer: Buffer.from(bytes) });
  }
  if (file.endsWith(".md")) {
    const [{ unified }, { default: parse }, { default: gfm }] = await Promise.all([
      import("unified"),
      import("remark-parse"),
      import("remark-gfm"),
    ]);
    return async (bytes) => unified().use(parse).use(gfm).parse(new TextDecoder().decode(bytes));
  }
  if (file.endsWith(".pdf")) {
    const { openPdf } = await import("../src/read/pdf/open.ts");
    return async (bytes) => {
      const pdf = await openPdf(bytes);
      for (let page = 1; page <= pdf.document.numPages; page++) await (await pdf.document.getPage(page)).getTextContent();
    };
  }
  return async (bytes) => new TextDecoder().decode(bytes).split("\n");
}

async function wholePipeline(file: string): Promise<Work> {
  const { planOf } = await import("../src/ingest.ts");
  // readers and grammars are loaded on first use: a first round outside the measure, as the library's loading is
  await planOf(new Uint8Array(readFileSync(file)), basename(file));
  return (bytes) => planOf(bytes, basename(file));
}

/** A thousand plans, or as many as are said; a file named after that is left there. */
async function measureStore([plans, kept]: string[]): Promise<void> {
  const { reportStore } = await import("./bench/store.ts");
  reportStore(Number(plans ?? 1000), kept, (file) => run(["--measure-answers", file]));
}

/**
 * Text through all grammars as the built program reads it (what runs the sources names every closure anew, and users do not pay
 * for that): the first reading of the fixtures, which lays the tables, then 4 MB to let the compiler settle, then twenty times 1 MB.
 * The fastest counts, for what else runs on the machine only takes away from it; the middle one tells how much that was.
 */
async function reportGrammars(): Promise<void> {
  const { findAll, loadGrammar } = await builtGrammar();
  const names = readdirSync(join(root, "grammars"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length));
  const books = names.map((name) => loadGrammar(name));
  const texts = fixtureFiles().filter((file) => /\.(?:txt|md)$/u.test(file));
  const text = texts.map((file) => readFileSync(file, "utf8")).join("\n");
  const lines = text.split("\n");
  const perSecond = (megabytes: number): number => {
    const times = Math.max(1, Math.ceil((megabytes * 1e6) / Buffer.byteLength(text)));
    const start = process.cpuUsage();
    for (let time = 0; time < times; time++) for (const line of lines) for (const book of books) findAll(book, line);
    const { user, system } = process.cpuUsage(start);
    return (times * Buffer.byteLength(text)) / (user + system);
  };
  const first = perSecond(0);
  perSecond(4);
  const passes = Array.from({ length: 20 }, () => perSecond(1)).sort((a, b) => b - a);
  const [fastest, middle] = [passes[0] ?? 0, passes[passes.length / 2] ?? 0].map((speed) => speed.toFixed(1));
  console.log(`${fastest} MB a second (the middle pass: ${middle}, the first reading: ${first.toFixed(2)})`);
}

type Grammar = Pick<typeof import("../src/grammar/match.ts"), "findAll"> & Pick<typeof import("../src/grammar/book.ts"), "loadGrammar">;

async function builtGrammar(): Promise<Grammar> {
  const built = join(root, "dist", "grammar");
  if (!existsSync(built)) throw new Error("dist/ is missing: npm run build");
  const [{ findAll }, { loadGrammar }] = await Promise.all(["match.js", "book.js"].map((file) => import(join(built, file))));
  return { findAll, loadGrammar };
}
