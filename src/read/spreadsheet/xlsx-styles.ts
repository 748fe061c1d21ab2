import type { RawRun } from "../legacy/raw.ts";
import { readPart } from "./part-events.ts";
import type { SheetCell } from "./sheet.ts";
import { isOn } from "./xlsx-text.ts";

export type CellLook = { font: Omit<RawRun, "text">; format: number; align: SheetCell["align"] };
export type XlsxStyles = { looks: CellLook[]; formats: Map<number, string> };

const noFont: Omit<RawRun, "text"> = { font: null, bold: false, italic: false, size: null };
const alignments = new Map<string | undefined, SheetCell["align"]>([
  ["left", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
  ["justify", "justify"],
  ["distributed", "justify"],
]);

/** Fonts, number formats and the looks made of them (`cellXfs`): [ECMA-376-1] 18.8. */
export function readStyles(bytes: Uint8Array | null): XlsxStyles {
  const fonts: Omit<RawRun, "text">[] = [];
  const looks: CellLook[] = [];
  const formats = new Map<number, string>();
  const inside: string[] = [];
  if (bytes === null) return { looks, formats };
  readPart(bytes, "styles.xml", {
    open: (name, attributes) => {
      const parent = inside.at(-1);
      inside.push(name);
      if (name === "numFmt" && parent === "numFmts") formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
      else if (name === "font" && parent === "fonts") fonts.push(noFont);
      else if (parent === "font" && inside.at(-3) === "fonts") fonts.push(withProperty(fonts.pop() ?? noFont, name, attributes.val));
      else if (name === "xf" && parent === "cellXfs") {
        looks.push({ font: fonts[Number(attributes.fontId)] ?? noFont, format: Number(attributes.numFmtId ?? 0), align: null });
      } else if (name === "alignment" && parent === "xf" && inside.at(-3) === "cellXfs") {
        const look = looks.at(-1);
        if (look !== undefined) look.align = alignments.get(attributes.horizontal) ?? null;
      }
    },
    close: () => inside.pop(),
    text: () => {},
  });
  return { looks, formats };
}

function withProperty(font: Omit<RawRun, "text">, name: string, value: string | undefined): Omit<RawRun, "text"> {
  if (name === "name") return { ...font, font: value ?? null };
  if (name === "b") return { ...font, bold: isOn(value) };
  if (name === "i") return { ...font, italic: isOn(value) };
  if (name === "sz") return { ...font, size: Number(value) || null };
  return font;
}
