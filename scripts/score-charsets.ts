/**
 * Reads every file of ../shared/wild/legacy and counts, letter by letter, how many of its transcript's letters with diacritics come
 * out right; then reads every other document and shows that none that is Unicode was changed.
 *   npx tsx scripts/score-charsets.ts [part of a file's name]
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Block, Document } from "../src/model/document.ts";
import { Failure } from "../src/model/failure.ts";
import { readDocument } from "../src/read/read.ts";
import { detectCharset } from "../src/text/charset/detect.ts";
import { convertRuns } from "../src/text/charset/run.ts";
import { encodings, letterTable } from "../src/text/charset/tables.ts";
import { usualCharset } from "../src/text/charset/usual.ts";
import { sentenceOf } from "../src/text/notice-text.ts";

const shared = fileURLToPath(new URL("../../shared/", import.meta.url));
const wanted = process.argv[2] ?? "";

function wordsOf(block: Block): string {
  if (block.kind === "paragraph") return block.text;
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(wordsOf))).join("\n");
}

function textOf(document: Document): string {
  return document.blocks.map(wordsOf).join("\n");
}

/** Words without case: transcripts keep the small letters that .VnTimeH shows as capitals. */
function wordList(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

const marked = /(?![a-z])\p{L}/u;
const markedLetters = (word: string): number => Array.from(word).filter((c) => marked.test(c)).length;

type Tally = { right: number; wrong: number; leftOut: number };

/**
 * The marked letters of `expected` that stand in `actual` in the same order, word by word: right, wrong (another word stands there),
 * or left out (nothing stands there: hidden cells, words struck out by tracked changes).
 */
function tally(expected: readonly string[], actual: readonly string[]): Tally {
  const result: Tally = { right: 0, wrong: 0, leftOut: 0 };
  let at = 0;
  for (let i = 0; i < expected.length; ) {
    const [skip, jump] = expected[i] === actual[at] ? [0, 0] : nextMeeting(expected, i, actual, at, 1500);
    for (let k = 0; k < skip; k++) {
      const word = expected[i + k] ?? "";
      const common = k < jump ? commonLetters(word, actual[at + k] ?? "") : 0;
      result.right += common;
      if (k < jump) result.wrong += markedLetters(word) - common;
      else result.leftOut += markedLetters(word);
    }
    i += skip;
    at += jump;
    if (expected[i] !== undefined && expected[i] === actual[at]) {
      result.right += markedLetters(expected[i] ?? "");
      i++;
      at++;
    }
  }
  return result;
}

/** The nearest place where three words run in step again. */
function nextMeeting(expected: readonly string[], i: number, actual: readonly string[], at: number, ahead: number): [number, number] {
  for (let distance = 1; distance < ahead; distance++) {
    for (let skip = 0; skip <= distance; skip++) {
      const jump = distance - skip;
      if ([0, 1, 2].every((k) => expected[i + skip + k] === actual[at + jump + k])) return [skip, jump];
    }
  }
  return [1, 1];
}

function commonLetters(expected: string, actual: string): number {
  const there = Array.from(actual);
  return Array.from(expected).filter((c, i) => marked.test(c) && (there[i] === c || there.includes(c))).length;
}

async function read(path: string): Promise<Document | string> {
  try {
    return await readDocument(new Uint8Array(readFileSync(path)), { name: path });
  } catch (error) {
    if (error instanceof Failure)
      return sentenceOf({ code: error.code, values: { ...error.values, file: path.split("/").at(-1) ?? "" } }, "en");
    throw error;
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesBelow(join(folder, name)) : [join(folder, name)]));
}

if (!existsSync(shared)) {
  console.warn("score-charsets: ../shared is not there, nothing to measure.");
  process.exit(0);
}

const sum: Tally = { right: 0, wrong: 0, leftOut: 0 };
const line = (name: string, { right, wrong, leftOut }: Tally): string =>
  `${name.padEnd(56)} ${(right / (right + wrong + leftOut)).toFixed(4)} ${(right / (right + wrong)).toFixed(4)} ${String(right).padStart(7)} ${String(wrong).padStart(6)} ${String(leftOut).padStart(8)}`;
console.log(`${"file".padEnd(56)}    all  there   right  wrong left out`);
for (const path of filesBelow(join(shared, "wild/legacy")).filter((file) => !file.endsWith(".txt") && file.includes(wanted))) {
  const name = path.split("/").slice(-2).join("/");
  const document = await read(path);
  if (typeof document === "string") {
    console.log(`${name.padEnd(56)} refused: ${document}`);
    continue;
  }
  const found = tally(wordList(readFileSync(`${path}.txt`, "utf8")), wordList(textOf(document)));
  sum.right += found.right;
  sum.wrong += found.wrong;
  sum.leftOut += found.leftOut;
  console.log(line(name, found));
}
console.log(line("all", sum));

if (wanted === "") {
  withoutFonts();
  await unicodeUntouched();
}

/** The transcripts, written in an old encoding and read again without any font's name. */
function withoutFonts(): void {
  for (const encoding of encodings) {
    const written = new Map(Array.from(letterTable(encoding).letters, ([codes, letter]): [string, string] => [letter, codes]));
    const found: Tally = { right: 0, wrong: 0, leftOut: 0 };
    for (const path of filesBelow(join(shared, "wild/legacy")).filter((file) => file.endsWith(".txt"))) {
      // TCVN3 has no capitals with tones; its texts are in small letters but for .VnTimeH.
      const lines = readFileSync(path, "utf8").normalize("NFC").toLowerCase().split("\n");
      const old = lines.map((text) => [{ text: Array.from(text, (c) => written.get(c) ?? c).join(""), font: null }]);
      const usual = usualCharset(old);
      const shown = old.map((runs) => convertRuns(runs, usual)[0]?.text ?? "");
      const one = tally(wordList(lines.join("\n")), wordList(shown.join("\n")));
      found.right += one.right;
      found.wrong += one.wrong + one.leftOut;
    }
    console.log(line(`transcripts in ${encoding}, no fonts`, found));
  }
}

/** Every other document, and the transcripts: nothing may be converted, not even where the document is held to be an old one. */
async function unicodeUntouched(): Promise<void> {
  let checked = 0;
  let changed = 0;
  const readable = /\.(?:md|txt|docx?|pdf|xlsx?|rtf|html?|csv|json|ya?ml)$/u;
  for (const path of filesBelow(shared).filter((file) => readable.test(file) && (file.endsWith(".txt") || !file.includes("/legacy/")))) {
    const document = /\.(?:txt|md|json|ya?ml|csv)$/u.test(path) ? readFileSync(path, "utf8") : await read(path);
    const lines = (typeof document === "string" ? document : textOf(document)).normalize("NFC").split("\n");
    const usual = usualCharset(lines.map((text) => [{ text, font: null }]));
    const touched = lines.filter(
      (text) =>
        detectCharset(text) !== null || encodings.some((encoding) => convertRuns([{ text, font: null }], encoding)[0]?.text !== text),
    );
    if (touched.length > 0 || usual !== null)
      console.log(`${path.slice(shared.length)}: ${usual ?? ""} ${JSON.stringify(touched.slice(0, 5))}`);
    checked += lines.length;
    changed += touched.length;
  }
  console.log(`${checked} lines of Unicode looked at, ${changed} would be changed`);
}
