import { Failure } from "../model/failure.ts";
import { type Lang, sentenceOf } from "../text/notice-text.ts";

/** What every command may ask of the place it runs in: the language to speak, where data and where words go. */
export type Session = {
  lang: Lang;
  /** kehoach's own version. */
  version: string;
  /** Data: standard output. */
  print: (text: string) => void;
  /** Data as it is, without a line's end: standard output. */
  write: (content: string | Uint8Array) => void;
  /** Words to the user: standard error. */
  tell: (text: string) => void;
  /** Whether standard output is a terminal that may show emphasis (https://no-color.org). */
  colour: boolean;
  /** Columns of standard output: the terminal's own, or as many as a page has where it is none. */
  width: number;
  /** A passing line, shown on a terminal only; the next one, or "", takes its place. */
  progress: (line: string) => void;
  /** The sentence of a code, in the session's language. */
  say: (code: string, values?: Record<string, string | number>) => string;
  /** Sets the exit code: 1 done with findings, 2 failure, 130 interrupted; the gravest stays. */
  exit: (code: 0 | 1 | 2 | 130) => void;
};

export function openSession(lang: Lang, version: string): Session {
  const terminal = process.stderr.isTTY === true;
  return {
    lang,
    version,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb" && !process.argv.includes("--no-color"),
    width: process.stdout.isTTY === true ? Math.max(40, process.stdout.columns ?? 80) : 100,
    print: (text) => process.stdout.write(`${text}\n`),
    write: (content) => process.stdout.write(content),
    tell: (text) => process.stderr.write(`${text}\n`),
    progress: (line) => {
      if (terminal) process.stderr.write(`\r\u001b[K${line.slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1))}`);
    },
    say: (code, values = {}) => sentenceOf({ code, values }, lang),
    exit: (code) => {
      process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
    },
  };
}

/** Runs a command's work: a Failure is told as its sentence with exit code 2, a bug as its stack. */
export async function guarded(session: Session, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (trouble) {
    session.exit(2);
    session.progress("");
    const failure = failureOf(trouble);
    session.tell(`kehoach: ${failure === null ? bugText(session, trouble) : failureText(session, failure)}`);
  }
}

/** The trouble as a user can cure it: a Failure, or a file that may not be read. Null for a bug. */
export function failureOf(trouble: unknown, file?: string): Failure | null {
  if (trouble instanceof Failure) return trouble;
  if (!(trouble instanceof Error) || !("code" in trouble) || (trouble.code !== "EACCES" && trouble.code !== "EPERM")) return null;
  const path = file ?? ("path" in trouble ? String(trouble.path) : "?");
  return new Failure("file-forbidden", { file: path }, { cause: trouble });
}

/** A bug, said with its stack: whoever reports it should send that along. */
export function bugText(session: Session, trouble: unknown): string {
  return `${session.say("bug")}\n${trouble instanceof Error ? trouble.stack : String(trouble)}`;
}

/** A failure's sentence, led by the file it is about where the sentence does not name it. `path`: as the user wrote it. */
export function failureText(session: Session, failure: Failure, path = failure.values.file): string {
  const values = path === undefined ? failure.values : { ...failure.values, file: path };
  const sentence = session.say(failure.code, values);
  return path === undefined || sentence.includes(String(path)) ? sentence : `${path}: ${sentence}`;
}

/** The language asked for by --lang, else the locale's when it is Vietnamese, else English. */
export function langOf(argv: readonly string[], environment: Record<string, string | undefined>): Lang {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const asked = at < 0 ? undefined : argv[at]?.includes("=") ? argv[at]?.slice("--lang=".length) : argv[at + 1];
  if (asked === "vi" || asked === "en") return asked;
  // POSIX: the first of these that is set and not empty decides.
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^vi(?![a-z])/iu.test(locale) ? "vi" : "en";
}
