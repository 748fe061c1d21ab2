import { readFileSync } from "node:fs";

/**
 * The encodings that Vietnamese offices used before Unicode: TCVN 5712:1993 VN3 (the ABC fonts, ".VnTime"), VNI for Windows
 * ("VNI-Times") and VISCII (RFC 1456). A font drew each byte as a letter; the file itself says nothing but the font's name.
 */
export const encodings = ["tcvn3", "vni", "viscii"] as const;
export type Encoding = (typeof encodings)[number];

/** What is written (one or two characters of Windows-1252) → the letter that the font showed. */
export type LetterTable = { letters: ReadonlyMap<string, string>; longest: number };

/** A font family by name; "*" at its end stands for anything. `capitals`: the last letter of names that show capitals only (".VnTimeH"). */
export type FontRule = { name: string; anyEnding: boolean; encoding: Encoding; capitals: string };

/** The rows of a list in `grammars/charsets/`, heading left out. The lists hold no quoted cells. */
export function charsetRows(file: string): string[][] {
  const text = readFileSync(new URL(`../../../grammars/charsets/${file}`, import.meta.url), "utf8").normalize("NFC");
  const lines = text.replace(/^\ufeff/u, "").split(/\r?\n/u);
  return lines
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(",").map((cell) => cell.trim()));
}

/** "61 F9" → "aù". */
function writtenAs(codes: string): string {
  return String.fromCharCode(...codes.split(" ").map((code) => Number.parseInt(code, 16)));
}

function loadTable(encoding: Encoding): LetterTable {
  const letters = new Map(charsetRows(`${encoding}.csv`).map(([codes = "", letter = ""]) => [writtenAs(codes), letter]));
  return { letters, longest: Math.max(...Array.from(letters.keys(), (written) => written.length)) };
}

const tables: Record<Encoding, LetterTable> = { tcvn3: loadTable("tcvn3"), vni: loadTable("vni"), viscii: loadTable("viscii") };

export function letterTable(encoding: Encoding): LetterTable {
  return tables[encoding];
}

function encodingNamed(name: string): Encoding {
  const encoding = encodings.find((known) => known === name);
  if (encoding === undefined) throw new Error(`grammars/charsets/fonts.csv names an encoding that has no table: ${name}`);
  return encoding;
}

export const fontRules: readonly FontRule[] = charsetRows("fonts.csv").map(([font = "", encoding = "", capitals = ""]) => ({
  name: font.replace(/\*$/u, ""),
  anyEnding: font.endsWith("*"),
  encoding: encodingNamed(encoding),
  capitals,
}));
