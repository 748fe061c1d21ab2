import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { hostile, hostileSource } from "../../scripts/hostile-store.ts";
import type { Lang } from "../text/notice-text.ts";
import type { Made } from "./made.ts";
import { xlsxExport } from "./xlsx.ts";

const source = hostileSource();
const made = (lang: Lang = "vi", table: string | null = null) => xlsxExport({ source, lang, table, database: "plans" });

type Cell = { at: string; type: string; style: string; value: string; formula: boolean };

/** The parts of a workbook by name, each proven to be XML. */
function partsOf({ files }: Made): Map<string, string> {
  const content = files[0]?.content;
  if (!(content instanceof Uint8Array)) throw new Error("no workbook");
  return new Map(
    Object.entries(unzipSync(content)).map(([name, bytes]) => {
      const xml = new TextDecoder().decode(bytes);
      new SaxesParser().write(xml).close();
      return [name, xml];
    }),
  );
}

/** A sheet's cells with their words, as a program reads them: shared strings looked up, escapes resolved. */
function cellsOf(parts: Map<string, string>, sheet: number): Cell[] {
  const strings = textsIn(parts.get("xl/sharedStrings.xml") ?? "");
  const cells: Cell[] = [];
  const parser = new SaxesParser();
  let words = "";
  parser.on("opentag", ({ name, attributes }) => {
    words = "";
    if (name === "c")
      cells.push({ at: String(attributes.r), type: String(attributes.t ?? ""), style: String(attributes.s), value: "", formula: false });
    const last = cells.at(-1);
    if (name === "f" && last !== undefined) last.formula = true;
  });
  parser.on("text", (text) => {
    words += text;
  });
  parser.on("closetag", ({ name }) => {
    const last = cells.at(-1);
    if (name === "v" && last !== undefined) last.value = last.type === "s" ? (strings[Number(words)] ?? "?") : words;
  });
  parser.write(parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? "").close();
  return cells;
}

function textsIn(xml: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    if (name === "si") texts.push("");
  });
  parser.on("text", (text) => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  });
  parser.write(xml).close();
  return texts.map((text) => text.replace(/_x([0-9A-F]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
}

const column = (cells: readonly Cell[], letter: string) => cells.filter((cell) => cell.at.replace(/\d+/u, "") === letter);

describe("a workbook of hostile words", () => {
  test("has no formula, and every word as it was", async () => {
    const cells = cellsOf(partsOf(await made()), 1);
    expect(cells.filter((cell) => cell.formula)).toEqual([]);
    const words = column(cells, "E")
      .slice(1)
      .map((cell) => cell.value);
    for (const text of hostile.filter((text) => text.length < 32_767)) expect(words).toContain(text.replaceAll("\r\n", "\n"));
  });

  test("says which cell could not hold all of its words", async () => {
    const { remarks } = await made("en");
    const said = remarks.filter(({ values }) => values.column === "text" && values.sheet === "Tasks");
    expect(said).toEqual([
      { code: "export-cell-cut", values: { sheet: "Tasks", row: expect.any(Number), column: "text", left: 40_000 - 32_667 } },
    ]);
    const cells = cellsOf(partsOf(await made("en")), 1);
    expect(column(cells, "E").map((cell) => cell.value)).toContainEqual(
      expect.stringMatching(/^x+… \[7333 more characters do not fit\]$/u),
    );
  });
});

describe("what an office expects", () => {
  test("four sheets with names and headings in the language asked for", async () => {
    const [vi, en] = [partsOf(await made("vi")), partsOf(await made("en"))];
    const names = (parts: Map<string, string>) =>
      [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map((found) => found[1]);
    expect(names(vi)).toEqual(["Nhiệm vụ", "Lịch thời hạn", "Chỉ tiêu", "Điều cần xem"]);
    expect(names(en)).toEqual(["Tasks", "Calendar", "Targets", "Open questions"]);
    expect(cellsOf(vi, 1)[0]?.value).toBe("Số kế hoạch");
    expect(cellsOf(en, 1)[0]?.value).toBe("Plan");
  });

  test("frozen headings, a filter over all rows, one page wide with the heading on each", async () => {
    const parts = partsOf(await made());
    const rows = source.rows("task_list").length + 1;
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<pane ySplit="1" xSplit="0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain(`</sheetData><autoFilter ref="A1:L${rows}"/><pageMargins `);
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/u);
    const workbook = parts.get("xl/workbook.xml") ?? "";
    expect(workbook).toContain(`localSheetId="0" hidden="1">'Nhiệm vụ'!$A$1:$L$${rows}</definedName>`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Nhiệm vụ'!$1:$1</definedName>`);
  });

  test("days are days, numbers numbers, an empty cell is empty", async () => {
    const parts = partsOf(await made());
    const [day] = column(cellsOf(parts, 2), "A").slice(1);
    // 30 June 2026 is day 46203 of a workbook
    expect(day).toMatchObject({ type: "", value: "46203" });
    const styles = parts.get("xl/styles.xml") ?? "";
    const format = /<numFmt numFmtId="(\d+)" formatCode="dd\/mm\/yyyy"\/>/u.exec(styles)?.[1];
    const style = [...styles.matchAll(/<xf [^>]*>/gu)].map((found) => found[0])[Number(day?.style)];
    expect(style).toContain(`numFmtId="${format}"`);
    expect(column(cellsOf(parts, 3), "G")[1]).toMatchObject({ type: "", value: "-5" });
    expect(column(cellsOf(parts, 3), "H")[1]).toMatchObject({ type: "", value: "" });
  });

  test("a row is as high as its longest words need", async () => {
    const sheet = partsOf(await made()).get("xl/worksheets/sheet1.xml") ?? "";
    const heights = [...sheet.matchAll(/<row r="\d+"[^>]* ht="([\d.]+)"/gu)].map((found) => Number(found[1]));
    expect(Math.max(...heights)).toBe(409);
    expect(Math.min(...heights)).toBe(15);
  });
});

test("one table by its own names", async () => {
  const parts = partsOf(await made("vi", "plan"));
  expect(
    cellsOf(parts, 1)
      .map((cell) => cell.value)
      .slice(0, 3),
  ).toEqual(["id", "document_id", "series"]);
});
