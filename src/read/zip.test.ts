import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../model/failure.ts";
import { openZip } from "./zip.ts";
import { writeZip } from "./zip-write.ts";

const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

describe("openZip", () => {
  test("reads what writeZip packed", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z/]{1,9}$/), fc.string()), (parts) => {
        const zip = openZip(writeZip(Object.entries(parts)));
        for (const [name, content] of Object.entries(parts)) expect(text(zip.read(name))).toBe(Buffer.from(content).toString());
      }),
    );
  });

  test("knows no part that is not there", () => expect(openZip(writeZip([["a", "1"]])).read("b")).toBeNull());

  test("refuses a part that unpacks a thousandfold", () => {
    expect(codeOf(() => openZip(deflated("word/document.xml", Buffer.alloc(64 * 2 ** 20))).read("word/document.xml"))).toBe("zip-bomb");
  });

  test("does not believe the size a part states", () => {
    const zip = deflated("a", Buffer.alloc(64 * 2 ** 20), 10);
    expect(codeOf(() => openZip(zip).read("a"))).toBe("zip-bomb");
  });

  test("refuses a zip cut short, at any length", () => {
    const whole = writeZip([["[Content_Types].xml", "<Types/>"]]);
    for (let length = 4; length < whole.length; length++) expect(codeOf(() => openZip(whole.subarray(0, length)))).toBe("zip-damaged");
  });

  test("refuses broken data inside", () => {
    const zip = deflated("a", Buffer.from("abcabcabc"));
    zip.fill(0xff, 31, 36);
    expect(codeOf(() => openZip(zip).read("a"))).toBe("zip-damaged");
  });
});

function codeOf(run: () => unknown): string | null {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return null;
}

/** A zip of one deflated part, made by giving a stored one the deflated bytes and the method's number. */
function deflated(name: string, content: Buffer, statedSize = content.length): Uint8Array {
  const zip = writeZip([[name, deflateRawSync(content)]]);
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint16(8, 8, true);
  view.setUint32(22, statedSize, true);
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 24, statedSize, true);
  return zip;
}
