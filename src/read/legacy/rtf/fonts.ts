import { charsetPage, codePage, decodeBytes } from "./code-pages.ts";

/** The font table as it is read; a font's name comes in pieces and ends with ";". */
export type FontTable = {
  page: string;
  word: (name: string, value: number | null) => void;
  text: (bytes: Uint8Array) => void;
  nameOf: (font: number) => string | null;
  pageOf: (font: number) => string;
  usual: number;
};

export function createFontTable(): FontTable {
  const names = new Map<number, string>();
  const charsets = new Map<number, number>();
  let reading = -1;
  const table: FontTable = {
    page: "windows-1252",
    usual: -1,
    word: (name, value) => {
      if (name === "f") {
        reading = value ?? -1;
        names.delete(reading);
      } else if (name === "fcharset") charsets.set(reading, value ?? 0);
    },
    text: (bytes) => {
      const known = names.get(reading) ?? "";
      if (!known.endsWith(";")) names.set(reading, known + decodeBytes(bytes, "windows-1252"));
    },
    nameOf: (font) =>
      names
        .get(font < 0 ? table.usual : font)
        ?.replace(/;.*$/u, "")
        .trim() ?? null,
    pageOf: (font) => charsetPage(charsets.get(font < 0 ? table.usual : font) ?? null, table.page),
  };
  return table;
}

/** "\ansicpg1258", "\mac", "\pc": the file's own code page. */
export function fileCodePage(word: string, value: number | null): string | null {
  if (word === "ansicpg") return codePage(value ?? 1252);
  return word === "mac" ? "macintosh" : null;
}
