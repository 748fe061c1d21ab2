import { deflateSync, inflateSync } from "node:zlib";
import { openZip } from "../../src/read/zip.ts";
import { writeZip } from "../../src/read/zip-write.ts";
import type { Chance } from "./chance.ts";
import { changedText, type Dialect } from "./words.ts";

/** Changes the text of one part of an Office file and packs it again: a zip that is whole, around XML that may not be. */
export function changedPart(bytes: Uint8Array, dialect: Dialect, chance: Chance): { bytes: Uint8Array; change: string } {
  const zip = openZip(bytes);
  const parts = zip.names.map((name) => ({ name, content: zip.read(name) ?? new Uint8Array() }));
  // The part that holds the words comes as often as all others.
  const main = parts.filter(({ name }) => /word\/document|worksheets\/|sharedStrings/u.test(name));
  const chosen = chance.of(chance.upTo(2) === 0 && main.length > 0 ? main : parts.filter(({ name }) => /xml|rels/u.test(name)));
  const { text, change } = changedText(Buffer.from(chosen.content).toString("utf8"), dialect, chance);
  const changed = parts.map(({ name, content }) => [name, name === chosen.name ? text : content] as const);
  return { bytes: writeZip(changed), change: `${chosen.name}: ${change}` };
}

/** Changes one packed stream of a PDF; the offsets behind it no longer hold, as in files that were edited by hand. */
export function changedStream(bytes: Uint8Array, chance: Chance): { bytes: Uint8Array; change: string } {
  const file = Buffer.from(bytes).toString("latin1");
  const found = chance.of([...file.matchAll(/stream\r?\n/gu)].map((begin) => begin.index + begin[0].length));
  const end = file.indexOf("endstream", found);
  const packed = Buffer.from(file.slice(found, end < 0 ? undefined : end), "latin1");
  const plain = inflated(packed);
  const { text, change } = changedText((plain ?? packed).toString("latin1"), "pdf", chance);
  const content = Buffer.from(text, "latin1");
  const put = plain === null ? content : deflateSync(content);
  const after = Buffer.from(end < 0 ? "" : file.slice(end), "latin1");
  return { bytes: Buffer.concat([Buffer.from(file.slice(0, found), "latin1"), put, after]), change: `stream at ${found}: ${change}` };
}

function inflated(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed);
  } catch {
    return null;
  }
}
