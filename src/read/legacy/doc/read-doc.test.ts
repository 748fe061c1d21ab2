import { describe, expect, test } from "vitest";
import { Failure } from "../../../model/failure.ts";
import { planShown, sample, shown } from "../samples/shown.ts";
import { readDoc } from "./read-doc.ts";

const plan = sample("plan.doc");

test("a Word 97 file in old fonts", async () => {
  const document = await readDoc(plan, "x");
  expect(shown(document).slice(0, planShown.length)).toEqual(planShown);
  expect(shown(document).slice(planShown.length)).toEqual(["[note] Gồm các xã, phường.", "[header] Kế hoạch mẫu"]);
  expect(document.notices.map((notice) => notice.values)).toEqual([
    { format: "DOC" },
    { encoding: "tcvn3", paragraphs: 16 },
    { encoding: "vni", paragraphs: 1 },
  ]);
});

test("what stands where, and how it is set", async () => {
  const document = await readDoc(plan, "x");
  const [title, , heading, note] = document.blocks;
  expect(title).toMatchObject({
    id: "b0",
    look: { bold: true, align: "center", size: 14 },
    segments: [{ place: { kind: "paragraph", index: 0 } }],
  });
  expect(heading).toMatchObject({ look: { headingLevel: 1 } });
  expect(note).toMatchObject({ noteMarks: [{ at: 16, label: "1" }], look: { indent: 36 } });
  expect(document.blocks.find((block) => block.kind === "table")).toMatchObject({ id: "b7", columns: 3 });
});

test("automatic numbers are part of the text", async () => {
  expect(shown(await readDoc(sample("numbers.doc"), "x"))).toEqual([
    "I. Mục đích",
    "1. Yêu cầu chung",
    "2. Yêu cầu riêng",
    "a. Với xã",
    "b. Với phường",
    "II. Nội dung",
    "1. Việc đầu",
    "• Gạch đầu dòng",
    "Hết.",
  ]);
});

/** The sample with one byte of its first sector of text, where the file information block stands, set anew. */
function withByte(at: number, value: number): Uint8Array {
  const bytes = plan.slice();
  const start = bytes.findIndex((byte, i) => byte === 0xec && bytes[i + 1] === 0xa5 && i % 512 === 0);
  bytes[start + at] = value;
  return bytes;
}

describe("refused with a sentence", () => {
  test.each([
    ["doc-encrypted", withByte(0x0b, 0x13)],
    ["doc-too-old", withByte(3, 0)],
    ["doc-damaged", plan.slice(0, 600)],
    ["doc-damaged", new Uint8Array(2048)],
  ])("%s", async (code, bytes) => {
    await expect(readDoc(bytes, "x")).rejects.toThrow(expect.objectContaining({ name: "Failure", code }));
  });
});

test("damaged anywhere, it is read or refused, never a crash", async () => {
  for (let i = 0; i < 200; i++) {
    const bytes = plan.slice(0, i % 3 === 0 ? plan.length - i * 40 : plan.length);
    for (let n = 0; n < 20; n++) bytes[(i * 7919 + n * 104729) % bytes.length] = (i * 31 + n * 17) & 0xff;
    await readDoc(bytes, "x").catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
  }
});
