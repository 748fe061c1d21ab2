import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * `missing` are words that mean nothing, `barren` folders without plans' files, `other` the files of a folder that are no documents, `closed`
 * folders that may not be read.
 */
export type Meant = { files: string[]; missing: string[]; barren: string[]; other: string[]; closed: string[] };

/** The kinds of file that plans come in. In a folder only these are read; a file that is named itself is read whatever its name. */
const documentName = /\.(?:pdf|docx?|rtf|txt|md|markdown|html?|xlsx?)$/iu;

/**
 * The files that words on the command line mean, sorted by path, each once: a file itself, a folder's documents at any depth,
 * or a pattern ("plans/*.pdf", "**\/*.docx") where the shell left one. Hidden files and folders are passed over.
 */
export function filesOf(words: readonly string[]): Meant {
  const found = new Map<string, string>();
  const meant: Meant = { files: [], missing: [], barren: [], other: [], closed: [] };
  for (const word of words) {
    const exists = existsSync(word);
    const folder = exists && statSync(word).isDirectory();
    const closed: string[] = [];
    const all = exists ? under(word, closed) : matching(word, closed);
    const files = folder ? all.filter((file) => documentName.test(file)) : all;
    if (folder) meant.other.push(...all.filter((file) => !documentName.test(file)));
    meant.closed.push(...closed);
    if (files.length === 0 && closed.length === 0) (exists ? meant.barren : meant.missing).push(word);
    for (const file of files) found.set(realpathSync(file), found.get(realpathSync(file)) ?? file);
  }
  return { ...meant, files: [...found.values()].sort(), other: meant.other.sort(), closed: [...new Set(meant.closed)].sort() };
}

/** Links to files are followed, links to folders are not: they may lead round in a circle. */
function under(path: string, closed: string[]): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return namesIn(path, closed)
    .filter((name) => !name.startsWith(".") && name !== "node_modules")
    .map((name) => join(path, name))
    .filter((inner) => existsSync(inner) && !(lstatSync(inner).isSymbolicLink() && statSync(inner).isDirectory()))
    .flatMap((inner) => under(inner, closed));
}

/** A folder that may not be read does not cost the others. */
function namesIn(folder: string, closed: string[]): string[] {
  try {
    return readdirSync(folder);
  } catch (trouble) {
    if (!(trouble instanceof Error) || !("code" in trouble) || (trouble.code !== "EACCES" && trouble.code !== "EPERM")) throw trouble;
    closed.push(folder);
    return [];
  }
}

function matching(pattern: string, closed: string[]): string[] {
  const parts = pattern.split(/[\\/]/u);
  const wild = parts.findIndex((part) => /[*?]/u.test(part));
  if (wild < 0) return [];
  const base = parts.slice(0, wild).join("/") || (pattern.startsWith("/") ? "/" : ".");
  if (!existsSync(base) || !statSync(base).isDirectory()) return [];
  const shape = new RegExp(`^${parts.slice(wild).map(partShape).join("/").replaceAll(anyDepth, "(?:[^/]+/)*")}$`, "u");
  const start = base === "." ? 0 : join(base, "x").length - 1;
  return under(base, closed).filter((file) => shape.test(file.slice(start).split(sep).join("/")));
}

const anyDepth = "\u0000/";

function partShape(part: string): string {
  if (part === "**") return "\u0000";
  return part
    .replace(/[.+^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]");
}
