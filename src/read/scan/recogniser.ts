import { createRequire } from "node:module";
import type { PSM, Worker } from "tesseract.js";
import { dotsPerInch } from "./draw-page.ts";
import { type Picture, pgmOf } from "./picture.ts";

/** How the recogniser is told to look at a picture: a page in columns, one block of text, one line. */
export type Layout = "page" | "block" | "line";
const modes: Record<Layout, string> = { page: "3", block: "6", line: "7" };

/** A word as recognised, in dots of the picture given; `letters` with their heights tell the size of the type. Confidence: 0–100. */
export type SeenWord = {
  text: string;
  confidence: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  letters: { text: string; height: number }[];
};
/** `baseline` is that of the line's middle. */
export type SeenLine = { words: SeenWord[]; baseline: number };

/** One recogniser, in a thread of its own. It reads one picture after the other; with an `alphabet` it sees these characters only. */
export type Recogniser = {
  read: (picture: Picture, layout: Layout, alphabet?: string) => Promise<SeenLine[]>;
  close: () => Promise<void>;
};

/** Starts a recogniser with the Vietnamese data of `dataFolder`. Nothing is fetched and nothing is written. */
export async function openRecogniser(dataFolder: string): Promise<Recogniser> {
  const { createWorker, OEM } = createRequire(import.meta.url)("tesseract.js") as typeof import("tesseract.js");
  const worker: Worker = await createWorker("vie", OEM.LSTM_ONLY, { langPath: dataFolder, cacheMethod: "none", gzip: true });
  let settings = "";
  const read = async (picture: Picture, layout: Layout, alphabet = ""): Promise<SeenLine[]> => {
    const wanted = {
      tessedit_pageseg_mode: modes[layout] as PSM,
      tessedit_char_whitelist: alphabet,
      user_defined_dpi: String(dotsPerInch),
    };
    if (settings !== JSON.stringify(wanted)) await worker.setParameters(wanted);
    settings = JSON.stringify(wanted);
    const { data } = await worker.recognize(pgmOf(picture), {}, { text: false, blocks: true });
    return (data.blocks ?? []).flatMap((block) =>
      block.paragraphs.flatMap((paragraph) =>
        paragraph.lines.map(({ words, baseline }) => ({
          baseline: (baseline.y0 + baseline.y1) / 2,
          words: words.map(({ text, confidence, bbox, symbols }) => ({
            text: text.normalize("NFC"),
            confidence,
            ...bbox,
            letters: symbols.map((symbol) => ({ text: symbol.text.normalize("NFC"), height: symbol.bbox.y1 - symbol.bbox.y0 })),
          })),
        })),
      ),
    );
  };
  return {
    read,
    close: async () => {
      await worker.terminate();
    },
  };
}
