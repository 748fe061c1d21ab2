import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel, Worker } from "node:worker_threads";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { Failure } from "../../model/failure.ts";
import { limits } from "./limits.ts";
import { parserThread } from "./parser-thread.ts";

/** pdf.js, reduced to what the reader calls. */
type Pdfjs = typeof import("pdfjs-dist");

const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** pdf.js draws pages with these; they come with its optional canvas package. Reading text needs only that they exist. */
class Nothing {}
const drawing = canvasPackage();
for (const name of ["DOMMatrix", "Path2D", "ImageData"]) {
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value: drawing[name] ?? Nothing, configurable: true, writable: true });
}

/** The package itself must be loaded: its part for this platform may be missing. */
function canvasPackage(): Record<string, unknown> {
  try {
    return createRequire(join(folder, "package.json"))("@napi-rs/canvas") as Record<string, unknown>;
  } catch {
    return {};
  }
}

let loaded: Promise<Pdfjs> | null = null;

function pdfjs(): Promise<Pdfjs> {
  loaded ??= quietly(() => import("pdfjs-dist/legacy/build/pdf.mjs"));
  return loaded;
}

/** On import pdf.js warns that it cannot draw; drawing is not wanted. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn, log } = console;
  console.warn = () => undefined;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    Object.assign(console, { warn, log });
  }
}

export type OpenPdf = {
  document: PDFDocumentProxy;
  /** pdf.js's operator numbers by name. */
  operators: Pdfjs["OPS"];
  /** Waits for an answer of pdf.js within the bounds of `limits.ts`: Failure `pdf-stuck`. */
  bounded: <T>(answer: Promise<T>, page: number | null) => Promise<T>;
  /** Was a stream or picture left out since this was last asked, because it is larger than any? */
  leftOut: () => boolean;
  close: () => Promise<void>;
};

/**
 * Opens a PDF with pdf.js parsing in a thread of its own, so that a file which makes it loop or eat memory can be given up.
 * Nothing is fetched: character maps and standard fonts come from the package's own folders. Throws Failure `pdf-not-pdf`, `pdf-password`,
 * `pdf-damaged`, `pdf-stuck`.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  if (!new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-")) throw new Failure("pdf-not-pdf");
  const { getDocument, PDFWorker, OPS, VerbosityLevel } = await pdfjs();
  const before = process.memoryUsage.rss();
  const { port1, port2 } = new MessageChannel();
  const parser = pathToFileURL(join(folder, "legacy/build/pdf.worker.mjs")).href;
  const left = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(parserThread, {
    eval: true,
    workerData: {
      port: port2,
      parser,
      operators: limits.operatorsPerPage,
      letters: limits.lettersPerAnswer,
      bytes: limits.bytesPerAnswer,
      array: limits.bytesInOne,
      left,
    },
    transferList: [port2],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const died = new Promise<never>((_, reject) => {
    thread.once("error", reject);
    thread.once("exit", (code) => {
      if (code === 3) reject(new Error("The parser was asked for more than its bounds."));
    });
  });
  died.catch(() => undefined);
  const worker = PDFWorker.create({ port: port1 as unknown as NonNullable<Parameters<typeof PDFWorker.create>[0]["port"]> });
  const bounded = <T>(answer: Promise<T>, page: number | null): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const stuck = (cause?: unknown): Failure => new Failure("pdf-stuck", { page: page ?? 0 }, { cause });
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    const late = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        const { user, system } = process.cpuUsage(cpu);
        const grown = (process.memoryUsage.rss() - before) / 2 ** 20;
        const seconds = (performance.now() - wall) / 1000;
        if ((user + system) / 1e6 > limits.processorSeconds || seconds > limits.seconds || grown > limits.megabytesInAll) reject(stuck());
      }, 100);
    });
    const parted = died.catch((cause: unknown) => {
      throw stuck(cause);
    });
    return Promise.race([answer, parted, late]).finally(() => clearInterval(timer));
  };
  const close = async (): Promise<void> => {
    worker.destroy();
    port1.close();
    await thread.terminate();
  };
  const loading = getDocument({
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${join(folder, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, "standard_fonts")}/`,
    wasmUrl: `${join(folder, "wasm")}/`,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    return {
      document: await bounded(loading.promise, null),
      operators: OPS,
      bounded,
      leftOut: () => Atomics.exchange(left, 0, 0) === 1,
      close,
    };
  } catch (cause) {
    await close();
    throw failureOf(cause);
  }
}

function failureOf(cause: unknown): unknown {
  if (cause instanceof Failure || !(cause instanceof Error)) return cause;
  if (cause.name === "PasswordException") return new Failure("pdf-password", {}, { cause });
  return new Failure("pdf-damaged", {}, { cause });
}
