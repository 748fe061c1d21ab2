import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import { type Command, Option } from "commander";
import { type Audience, type ReportFormat, reportFormats } from "../export/comparison/report.ts";
import { Failure } from "../model/failure.ts";
import type { Notice } from "../model/notice.ts";
import type { Session } from "./session.ts";

/** What `diff` and `coverage` take to say in which form the report is wanted, and where. */
export type ReportOptions = { json?: true; format?: ReportFormat; out?: string };

export function withReportOptions(command: Command, session: Session): Command {
  return command
    .addOption(new Option("--format <format>", session.say("option-report-format")).choices(reportFormats))
    .option("-o, --out <file>", session.say("option-report-out"))
    .option("--json", session.say("option-json"));
}

/** The format asked for, else what the file's ending says, else text. */
function formatOf({ json, format, out }: ReportOptions): ReportFormat {
  if (json) return "json";
  const ending = out === undefined ? "" : extname(out).slice(1).toLowerCase();
  return format ?? reportFormats.find((known) => known === ending) ?? "text";
}

/**
 * Makes the report and puts it to standard output or into the file. Throws a Failure where a workbook would go to a screen, where the file
 * is one of those in `sources`, or cannot be written.
 */
export async function deliverReport(
  session: Session,
  options: ReportOptions & { explain?: true },
  sources: readonly string[],
  make: (format: ReportFormat, audience: Audience) => Promise<string | Uint8Array>,
): Promise<void> {
  const { out } = options;
  const format = formatOf(options);
  if (format === "xlsx" && out === undefined && process.stdout.isTTY) throw new Failure("export-needs-file", { format });
  if (out !== undefined && sources.some((source) => sameFile(source, out))) throw new Failure("report-over-source", { file: out });
  const screen = out === undefined ? { width: session.width, colour: session.colour } : { width: 100, colour: false };
  const { lang, version } = session;
  const content = await make(format, { lang, version, screen, explain: options.explain === true });
  if (out === undefined) return session.write(content);
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, content);
  } catch (trouble) {
    const reason = trouble instanceof Error && "code" in trouble ? String(trouble.code) : String(trouble);
    throw new Failure("export-unwritable", { file: out, reason }, { cause: trouble });
  }
  session.tell(session.say("report-written", { file: out }));
}

/** Says what speaks against a comparison also beside the report, but for a text that goes to the same screen. */
export function tellNotices(session: Session, options: ReportOptions, notices: readonly Notice[]): void {
  if (options.out === undefined && formatOf(options) === "text") return;
  for (const { code, values } of notices) session.tell(session.say(code, values));
}

function sameFile(source: string, out: string): boolean {
  return existsSync(source) && existsSync(out) && !statSync(out).isDirectory() && realpathSync(source) === realpathSync(out);
}
