import { createHash } from "node:crypto";

/**
 * Keys are made from what a row says and where it stands in its plan, never from the order of writing: whichever order files
 * come in, the same rows have the same keys, and a WITHOUT ROWID table is stored by key.
 */

/** A document's and its plan's key: the first 16 hexadecimal digits of the file's sha256. */
export function planKey(sha256: string): string {
  return sha256.slice(0, 16);
}

/** "3fa9c2d1e0b41122:s4": the fourth section of a plan; ":t3.d1" the first deadline of its third task. */
export function partKey(owner: string, mark: string, position: number): string {
  return `${owner}${owner.includes(":") ? "." : ":"}${mark}${position}`;
}

/** A task's key carries the code that people use: "3fa9c2d1e0b41122:I/1". */
export function taskKey(plan: string, code: string): string {
  return `${plan}:${code}`;
}

/** The key of something that several plans share (area, citation): a digest of what makes it that thing. */
export function sharedKey(...marks: (string | number | boolean | null)[]): string {
  return createHash("sha256").update(JSON.stringify(marks)).digest("hex").slice(0, 16);
}

/**
 * The same in 48 bits, for what thousands of rows refer to (unit, its names): six bytes where the digits would take sixteen. Who writes
 * such a row sees to it that the key is not another's.
 */
export function shortKey(...marks: (string | number | boolean | null)[]): number {
  return Number.parseInt(sharedKey(...marks).slice(0, 12), 16);
}

/** The same in 31 bits, for the few hundred rules. */
export function smallKey(...marks: (string | number | boolean | null)[]): number {
  return Number.parseInt(sharedKey(...marks).slice(0, 8), 16) >>> 1;
}
