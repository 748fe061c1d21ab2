import * as CFB from "cfb";
import { describe, expect, test } from "vitest";
import { Failure } from "../../model/failure.ts";
import { shown } from "../legacy/samples/shown.ts";
import { readXls } from "./read-xls.ts";
import { begin, book, end, record, u16 } from "./samples/xls.ts";

test("a workbook of Excel 97, in old fonts", async () => {
  const document = await readXls(book(), "x");
  expect(shown(document)).toEqual(["KẾ HOẠCH", "TT | Nhiệm vụ | Đơn vị: ABC | Hạn | ", "1 | Rà soát | 1.250 hé | 50% | 30/06/2025"]);
  expect(document.blocks[0]).toMatchObject({ look: { bold: true, align: "center", size: 12 } });
  expect(document.notices).toMatchObject([
    { code: "sheet-parts-hidden", values: { sheet: "Phụ lục", rows: 1, columns: 1 } },
    { code: "sheet-hidden", values: { sheet: "Ẩn" } },
    { code: "charset-converted", values: { encoding: "tcvn3", paragraphs: 3 } },
  ]);
});

describe("refused with a sentence", () => {
  const globals = (...records: Uint8Array[]) => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/Workbook", Buffer.concat([...records, end, Buffer.alloc(5000)]));
    return new Uint8Array(CFB.write(container, { type: "buffer" }));
  };
  test.each([
    ["workbook-encrypted", globals(begin(5), record(0x2f, u16(1)))],
    ["workbook-too-old", globals(record(0x809, u16(0x300, 5)))],
    ["workbook-too-old", globals(record(0x409, u16(0x400, 5)))],
    ["workbook-damaged", new Uint8Array(4096)],
  ])("%s", async (code, bytes) => {
    await expect(readXls(bytes, "x")).rejects.toThrow(expect.objectContaining({ code }));
  });
});

test("damaged anywhere, it is read or refused, never a crash", async () => {
  const whole = book();
  for (let i = 0; i < 200; i++) {
    const bytes = whole.slice(0, i % 3 === 0 ? whole.length - i * 20 : whole.length);
    for (let n = 0; n < 20; n++) bytes[(i * 7919 + n * 104729) % bytes.length] = (i * 31 + n * 17) & 0xff;
    await readXls(bytes, "x").catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
  }
});
