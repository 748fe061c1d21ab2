import { checkSentences } from "./notices/check.ts";
import { cliSentences } from "./notices/cli.ts";
import { exportSentences } from "./notices/export.ts";
import { grammarSentences } from "./notices/grammar.ts";
import { keepingSentences } from "./notices/keeping.ts";
import { readSentences } from "./notices/read.ts";
import { readDocxSentences } from "./notices/read-docx.ts";
import { readLegacySentences } from "./notices/read-legacy.ts";
import { readPdfSentences } from "./notices/read-pdf.ts";
import { readPlainSentences } from "./notices/read-plain.ts";
import { readScanSentences } from "./notices/read-scan.ts";
import { reportSentences } from "./notices/report.ts";
import { resolveSentences } from "./notices/resolve.ts";
import { reviewSentences } from "./notices/review.ts";
import { storeSentences } from "./notices/store.ts";
import { tableSentences } from "./notices/tables.ts";

export type Lang = "en" | "vi";
/** One sentence a code and language; "{name}" is filled from the notice's values. */
export type Sentences = Record<string, Record<Lang, string>>;

/** Every sentence that notices and failures can say, by code. */
export const sentences: Sentences = {
  ...checkSentences,
  ...cliSentences,
  ...exportSentences,
  ...grammarSentences,
  ...keepingSentences,
  ...readSentences,
  ...readDocxSentences,
  ...readLegacySentences,
  ...readPdfSentences,
  ...readPlainSentences,
  ...readScanSentences,
  ...reportSentences,
  ...resolveSentences,
  ...reviewSentences,
  ...storeSentences,
  ...tableSentences,
};

/** The sentence of a notice or failure, filled. A code without a sentence is a bug and shows as itself. */
export function sentenceOf(said: { code: string; values: Record<string, string | number> }, lang: Lang): string {
  const template = sentences[said.code]?.[lang] ?? said.code;
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => String(said.values[name] ?? `{${name}}`));
}

/** Says a code's sentence. */
export type Say = (code: string, values?: Record<string, string | number>) => string;

export function speakerOf(lang: Lang): Say {
  return (code, values = {}) => sentenceOf({ code, values }, lang);
}
