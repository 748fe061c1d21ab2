import { availableParallelism } from "node:os";
import { fileNotice } from "../../model/file-notice.ts";
import type { Notice } from "../../model/notice.ts";
import { boxAround, holds } from "../../text/box.ts";
import type { PageMarks, Word } from "../pdf/marks.ts";
import { openPdf } from "../pdf/open.ts";
import { drawPage, pointScale } from "./draw-page.ts";
import { openRecogniser } from "./recogniser.ts";
import { dots, type ScanPage, scanPage } from "./scan-page.ts";
import { placedWord, type UsualTypes, usualTypes } from "./scan-words.ts";

/** Pages read at a time: recognisers beyond the processor's cores only wait for one another, and each takes some 100 MB of memory. */
const crew = Math.min(4, availableParallelism());
/** Words recognised with less confidence (0–100) than this are named for a second look. */
const unsure = 60;

/**
 * Reads pages of a PDF by character recognition: `numbers` are theirs, `pages` all pages with what their text layers hold. The same pages
 * come back with recognised words and rules in place of what they had; stamps stay. A recogniser keeps nothing of one page for the next, so
 * that the same file gives the same words however many share the work.
 */
export async function readScan(
  bytes: Uint8Array,
  pages: readonly PageMarks[],
  numbers: readonly number[],
  dataFolder: string,
): Promise<{ pages: PageMarks[]; notices: Notice[] }> {
  const scanned = new Map<number, ScanPage>();
  const pdf = await openPdf(bytes);
  try {
    await Promise.all(
      Array.from({ length: Math.min(crew, numbers.length) }, async (_, member) => {
        const recogniser = await openRecogniser(dataFolder);
        try {
          for (let i = member; i < numbers.length; i += crew) {
            const number = numbers[i];
            if (number !== undefined) scanned.set(number, await scanPage(await drawPage(pdf, number), recogniser));
          }
        } finally {
          await recogniser.close();
        }
      }),
    );
  } finally {
    await pdf.close();
  }
  const usual = usualTypes(numbers.flatMap((number) => scanned.get(number)?.words ?? []));
  const read = pages.map((page) => {
    const scan = scanned.get(page.page);
    return scan === undefined ? page : marksOf(page, scan, usual);
  });
  return { pages: read, notices: noticesOf(numbers, scanned) };
}

function marksOf(page: PageMarks, scan: ScanPage, usual: UsualTypes): PageMarks {
  const scale = pointScale(page.width, page.height);
  const stamps = page.words.filter((word) => word.stamp).map((word) => shrunk(word, scale));
  const stamped = boxAround(stamps.map((word) => word.box));
  const printed = new Set(stamps.map((word) => word.text));
  // A stamp that is drawn into the page itself was recognised a second time.
  const isStamp = ({ text, box }: Word): boolean => stamped !== null && printed.has(text) && holds(stamped, box);
  const words = scan.words.map((word) => placedWord(word, usual, dots)).filter((word) => !isStamp(word));
  const { rules, width, height, turn } = scan;
  return { ...page, width, height, turn, rules, scale, words: [...words, ...stamps], tags: new Map() };
}

function shrunk(word: Word, scale: number): Word {
  const { x, y, width, height } = word.box;
  const box = { x: x / scale, y: y / scale, width: width / scale, height: height / scale };
  return { ...word, box, baseline: word.baseline / scale, size: word.size / scale };
}

function noticesOf(numbers: readonly number[], scanned: ReadonlyMap<number, ScanPage>): Notice[] {
  const notices: Notice[] = [fileNotice("pdf-ocr", "warning", { pages: numbers.join(", ") })];
  for (const number of numbers) {
    const words = scanned.get(number)?.words.filter(({ confidence, text }) => confidence < unsure && /[\p{L}\p{N}]/u.test(text)) ?? [];
    if (words.length === 0) continue;
    const shown = words.slice(0, 8).map(({ text }) => text);
    notices.push(fileNotice("pdf-ocr-unsure", "warning", { page: number, count: words.length, words: shown.join(" · ") }));
  }
  return notices;
}
