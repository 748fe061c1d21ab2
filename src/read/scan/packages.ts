import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** When pages are read by character recognition: "auto" where their own text is missing or no Vietnamese. */
export const ocrModes = ["auto", "always", "never"] as const;
export type OcrMode = (typeof ocrModes)[number];

/** What character recognition needs of the packages that are optional; `missing` names those that are not there. */
export type OcrPackages = { dataFolder: string } | { missing: string[] };

const here = createRequire(import.meta.url);

/** Looks for the recogniser, its Vietnamese data and the canvas that pages are drawn on. Nothing is ever fetched. */
export function ocrPackages(): OcrPackages {
  const missing: string[] = [];
  if (!resolves(here, "tesseract.js")) missing.push("tesseract.js");
  const data = "@tesseract.js-data/vie";
  if (!resolves(here, `${data}/package.json`)) missing.push(data);
  // The canvas has a part of its own for every platform: only loading it tells whether it is whole.
  if (!loads(createRequire(here.resolve("pdfjs-dist/package.json")), "@napi-rs/canvas")) missing.push("@napi-rs/canvas");
  if (missing.length > 0) return { missing };
  return { dataFolder: join(dirname(here.resolve(`${data}/package.json`)), "4.0.0_best_int") };
}

function resolves(from: NodeJS.Require, name: string): boolean {
  try {
    from.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function loads(from: NodeJS.Require, name: string): boolean {
  try {
    from(name);
    return true;
  } catch {
    return false;
  }
}
