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
import { isSyllable } from "../src/text/charset/syllable.ts";
import { type Encoding, encodings, letterTable } from "../src/text/charset/tables.ts";
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

/** `runs`: the words left out, stretch by stretch, with their marked letters; `missed`: words that came out as others. */
type Run = { words: string[]; letters: number };
type Missed = { expected: string; actual: string; letters: number };
type Tally = { right: number; wrong: number; leftOut: number; runs: Run[]; missed: Missed[] };
const nothing = (): Tally => ({ right: 0, wrong: 0, leftOut: 0, runs: [], missed: [] });

/**
 * The marked letters of `expected` that stand in `actual` in the same order: right, wrong (another word stands there), or left out
 * (nothing stands there: hidden cells, words struck out by tracked changes). Words parted otherwise ("s ử dụng") have their letters.
 */
function tally(expected: readonly string[], actual: readonly string[]): Tally {
  const result = nothing();
  const letters = (words: readonly string[]): number => words.reduce((sum, word) => sum + markedLetters(word), 0);
  let [i, at] = [0, 0];
  for (const [end, upTo] of [...common(expected, actual), [expected.length, actual.length] as const]) {
    const [lost, found] = [expected.slice(i, end), actual.slice(at, upTo)];
    if (lost.join("") === found.join("")) result.right += letters(lost);
    else {
      const left = lost.slice(found.length);
      result.leftOut += letters(left);
      if (letters(left) > 0) result.runs.push({ words: left, letters: letters(left) });
      lost.slice(0, found.length).forEach((word, k) => {
        const right = commonLetters(word, found[k] ?? "");
        result.right += right;
        if (right === markedLetters(word)) return;
        result.wrong += markedLetters(word) - right;
        result.missed.push({ expected: word, actual: found[k] ?? "", letters: markedLetters(word) - right });
      });
    }
    result.right += markedLetters(expected[end] ?? "");
    [i, at] = [end + 1, upTo + 1];
  }
  return result;
}

/** The places [in a, in b] of a longest row of words that both have in this order: Myers, An O(ND) Difference Algorithm (1986). */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  const traces: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  const step = (from: ReadonlyMap<number, number>, k: number, d: number): number =>
    k === -d || (k !== d && (from.get(k - 1) ?? -1) < (from.get(k + 1) ?? -1)) ? k + 1 : k - 1;
  for (let d = 0; ; d++) {
    const next = new Map<number, number>();
    for (let k = -d; k <= d; k += 2) {
      const before = step(reach, k, d);
      let x = (reach.get(before) ?? 0) + (before < k ? 1 : 0);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
    }
    traces.push(reach);
    reach = next;
    if (next.get(a.length - b.length) === a.length) break;
    if ([...next].every(([k, x]) => x > a.length && x - k > b.length)) break;
  }
  const found: [number, number][] = [];
  let [x, y] = [a.length, b.length];
  for (let d = traces.length - 1; d >= 0 && (x > 0 || y > 0); d--) {
    const from = traces[d] ?? new Map<number, number>();
    const before = step(from, x - y, d);
    const [x0, y0] = d === 0 ? [0, 0] : [from.get(before) ?? 0, (from.get(before) ?? 0) - before];
    while (x > x0 && y > y0 && a[x - 1] === b[y - 1]) {
      x--;
      y--;
      found.push([x, y]);
    }
    [x, y] = [x0, y0];
  }
  return found.reverse();
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

const sum = nothing();
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
  sum.missed.push(...found.missed);
  console.log(line(name, found));
  explain(found, document);
}
console.log(line("all", sum));
const own = sum.missed.filter((miss) => !isSyllable(miss.expected) && isSyllable(miss.actual)).reduce((n, miss) => n + miss.letters, 0);
console.log(line("all, without letters the transcript itself has wrong", { ...sum, wrong: sum.wrong - own }));

if (wanted === "") {
  withoutFonts();
  await unicodeUntouched();
}

/** What of a file's transcript is not in our reading, beside what the reader says that it left out; and words that came out otherwise. */
function explain({ leftOut, runs, missed }: Tally, document: Document): void {
  const longest = [...runs].sort((a, b) => b.letters - a.letters);
  if (leftOut > 0) {
    const said = document.notices
      .map(({ code, values }) => `${code} ${JSON.stringify(values)}`)
      .filter((text) => /left-out|hidden/u.test(text));
    const characters = runs.reduce((sum, { words }) => sum + words.join(" ").length + 1, 0);
    console.log(
      `    left out ${leftOut} letters (of ${characters} characters in ${runs.length} stretches); the reader says: ${said.join(", ") || "nothing"}`,
    );
    for (const { words, letters } of longest.slice(0, 3))
      console.log(`      ${letters}: ${words.slice(0, 14).join(" ")}${words.length > 14 ? ` … (${words.length} words)` : ""}`);
  }
  const own = missed.filter((miss) => !isSyllable(miss.expected) && isSyllable(miss.actual));
  const shown = (misses: readonly Missed[]): string =>
    [...new Set(misses.map((miss) => `${miss.expected} → ${miss.actual}`))].slice(0, 6).join("; ");
  const sumOf = (misses: readonly Missed[]): number => misses.reduce((sum, miss) => sum + miss.letters, 0);
  if (own.length > 0) console.log(`    ${sumOf(own)} letters where the transcript has no syllable and ours is one: ${shown(own)}`);
  const others = missed.filter((miss) => !own.includes(miss));
  if (others.length > 0) console.log(`    ${sumOf(others)} letters otherwise: ${shown(others)}`);
}

/** The transcripts, written in an old encoding and read again without any font's name. */
function withoutFonts(): void {
  for (const encoding of encodings) {
    const written = new Map(Array.from(letterTable(encoding).letters, ([codes, letter]): [string, string] => [letter, codes]));
    const found = nothing();
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

/**
 * Every other document, and the transcripts: none may be converted. Counted apart, what would be where a document were held to be an
 * old one through and through: "ml/m³" in English then is Vietnamese.
 */
async function unicodeUntouched(): Promise<void> {
  let checked = 0;
  let changed = 0;
  let forced = 0;
  const readable = /\.(?:md|txt|docx?|pdf|xlsx?|rtf|html?|csv|json|ya?ml)$/u;
  for (const path of filesBelow(shared).filter((file) => readable.test(file) && (file.endsWith(".txt") || !file.includes("/legacy/")))) {
    const document = /\.(?:txt|md|json|ya?ml|csv)$/u.test(path) ? readFileSync(path, "utf8") : await read(path);
    const lines = (typeof document === "string" ? document : textOf(document)).normalize("NFC").split("\n");
    const usual = usualCharset(lines.map((text) => [{ text, font: null }]));
    const becomes = (text: string, encoding: Encoding | null): string => convertRuns([{ text, font: null }], encoding)[0]?.text ?? "";
    const touched = lines.filter((text) => detectCharset(text) !== null || becomes(text, usual) !== text);
    if (touched.length > 0 || usual !== null)
      console.log(`${path.slice(shared.length)}: ${usual ?? ""} ${JSON.stringify(touched.slice(0, 3)).slice(0, 200)}`);
    checked += lines.length;
    changed += touched.length;
    forced += lines.filter((text) => encodings.some((encoding) => becomes(text, encoding) !== text)).length;
  }
  console.log(`${checked} lines of Unicode looked at, ${changed} changed; ${forced} would be if their documents were held to be old ones`);
}
