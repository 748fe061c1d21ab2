import { describe, expect, it } from "vitest";
import type { Document, Paragraph } from "../../model/document.ts";
import { cellText, tableOf } from "../grid.ts";
import { repairedLabels } from "./labels.ts";

const paragraph = (text: string): Paragraph => ({
  kind: "paragraph",
  id: text,
  text,
  layer: "body",
  look: { bold: false, italic: false, size: null, indent: null, align: null, headingLevel: null },
  segments: [{ start: 0, end: text.length, place: { kind: "page", page: 1, box: { x: 0, y: 0, width: 9, height: 9 } } }],
  noteMarks: [],
});

/** A table of three columns with these labels; Roman numbers stand before one cell over the other columns. */
function labelled(labels: readonly string[]): Document {
  const cell = (text: string, columnSpan = 1) => ({ rowSpan: 1, columnSpan, heading: false, blocks: text === "" ? [] : [paragraph(text)] });
  const rows = labels.map((label) =>
    /^[IVXH]+$/u.test(label) ? [cell(label), cell("Nhóm", 2)] : [cell(label), cell("Việc"), cell("Sở Y tế")],
  );
  return { sha256: "0", format: "pdf", reader: "pdf+ocr", pages: 1, blocks: [tableOf(rows, "body", [])], notices: [] };
}

function repaired(labels: readonly string[]): string[] {
  const [table] = repairedLabels(labelled(labels)).blocks;
  return table?.kind === "table" ? table.rows.map((row) => (row.cells[0] === undefined ? "" : cellText(row.cells[0]))) : [];
}

describe("labels between others in sequence", () => {
  it("that are no numbers become what the sequence says", () => {
    expect(repaired(["13.", "l4.", "15.", "S5:", "17."])).toEqual(["13.", "14.", "15.", "16.", "17."]);
  });
  it("that are out of order become what most rows around say", () => {
    expect(repaired(["29.", "30.", "81.", "2.", "33.", "34."])).toEqual(["29.", "30.", "31.", "32.", "33.", "34."]);
  });
  it("of groups get back a lost stroke", () => {
    expect(repaired(["I", "1", "H", "2", "II", "3", "IV", "4", "V", "5"]).filter((_, i) => i % 2 === 0)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
    ]);
  });
  it("are told", () => {
    expect(repairedLabels(labelled(["13.", "l4.", "15."])).notices.map(({ code, values }) => [code, values])).toEqual([
      ["pdf-ocr-label", { read: "l4.", label: "14." }],
    ]);
  });
});

describe("labels that stay as read", () => {
  it.each([
    [["1.", "2.", "Dỡ"]],
    [["1", "2", "3", "1", "2", "3"]],
    [["1", "x2", "4", "5"]],
    [["1", "2", "2", "3", "4"]],
    [["a)", "b)", "c)"]],
  ])("%j", (labels) => {
    expect(repaired(labels)).toEqual(labels);
  });
});
