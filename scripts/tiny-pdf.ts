import type { PageMarks, Rule, Word } from "../src/read/pdf/marks.ts";

/**
 * PDFs and pages written by hand, for tests. Every character is half as wide as its size; y counts from the page's top.
 * `tinyPdf([[text(72, 100, "KẾ HOẠCH", { bold: true })]])` is a PDF of one page.
 */
export type Style = { size?: number; bold?: boolean; italic?: boolean; font?: string; rise?: number; turn?: number; mode?: number };
export type PdfOptions = {
  width?: number;
  height?: number;
  rotate?: number;
  stamp?: string;
  landscape?: readonly number[];
  catalog?: string;
};

const fonts = ["Tiny-Regular", "Tiny-Bold", "Tiny-Italic", ".VnTime", ".VnTimeH"];
const a4 = { width: 595, height: 842 };

/** A run of text beginning at (x, baseline y), as content operators. `turn`: degrees counterclockwise. `mode`: how letters are painted, 3 not at all. */
export function text(x: number, y: number, words: string, style: Style = {}): string {
  const font = style.font ?? (style.bold === true ? "Tiny-Bold" : style.italic === true ? "Tiny-Italic" : "Tiny-Regular");
  const angle = ((style.turn ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
  const matrix = `${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${a4.height - y}`;
  return `BT /F${fonts.indexOf(font)} ${style.size ?? 12} Tf ${style.rise ?? 0} Ts ${style.mode ?? 0} Tr ${matrix} Tm <${hex(words)}> Tj ET`;
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `0.5 w ${x0} ${a4.height - y0} m ${x1} ${a4.height - y1} l S`;
}

/** A filled rectangle: what many programs draw for a line. */
export function filled(x: number, y: number, width: number, height: number): string {
  return `${x} ${a4.height - y - height} ${width} ${height} re f`;
}

/** A ruled table with one line of text in every cell. `xs` and `ys` are its lines. */
export function ruled(xs: readonly number[], ys: readonly number[], cells: readonly (readonly string[])[], style: Style = {}): string[] {
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [
    ...xs.map((x) => line(x, top, x, foot)),
    ...ys.map((y) => line(left, y, right, y)),
    ...cells.flatMap((row, r) => row.map((words, c) => text((xs[c] ?? 0) + 3, (ys[r] ?? 0) + 13, words, style))),
  ];
}

function hex(words: string): string {
  return Array.from({ length: words.length }, (_, i) => words.charCodeAt(i).toString(16).padStart(4, "0")).join("");
}

/** Pages of content operators → a PDF's bytes. */
export function tinyPdf(pages: readonly (readonly string[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const stamps: string[] = [];
  const add = (body: string): number => objects.push(body);
  const pageIds = pages.map((_, i) => 3 + i * 3);
  add(`<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ""} >>`);
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(" ")}] >>`);
  const fontsAt = 3 + pages.length * 3;
  const fontNames = fonts.map((_, i) => `/F${i} ${fontsAt + i * 3} 0 R`).join(" ");
  const sides = [options.width ?? a4.width, options.height ?? a4.height];
  pages.forEach((operators, i) => {
    // A landscape page keeps its foot: y counts from 247 points above its top.
    const box = `[0 0 ${(options.landscape?.includes(i + 1) === true ? [...sides].reverse() : sides).join(" ")}]`;
    const content = operators.join("\n");
    const annotations = options.stamp === undefined ? "" : `/Annots [${5 + i * 3} 0 R]`;
    const resources = `<< /Font << ${fontNames} >> >>`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Rotate ${options.rotate ?? 0} /Contents ${4 + i * 3} 0 R /Resources ${resources} ${annotations} >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const stamp = `BT /F0 8 Tf 2 4 Td <${hex(options.stamp ?? "")}> Tj ET`;
    const appearance = `<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources ${resources} /Length ${stamp.length} >>`;
    add(
      options.stamp === undefined
        ? "null"
        : `<< /Type /Annot /Subtype /Stamp /Rect [300 780 500 800] /F 4 /AP << /N ${fontsAt + fonts.length * 3 + i} 0 R >> >>`,
    );
    if (options.stamp !== undefined) stamps.push(`${appearance}\nstream\n${stamp}\nendstream`);
  });
  fonts.forEach((name, i) => {
    const at = fontsAt + i * 3;
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /ToUnicode /Identity-H /DescendantFonts [${at + 1} 0 R] >>`,
    );
    add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${at + 2} 0 R >>`,
    );
    add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 890 /Descent -216 /CapHeight 700 /StemV 80 >>`,
    );
  });
  for (const stamp of stamps) add(stamp);
  return written(objects);
}

function written(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  return new TextEncoder().encode(
    `${file}${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

/** Words of one line as OCR or a text layer would give them, beginning at x with baseline y. */
export function words(x: number, y: number, line: string, style: Style = {}): Word[] {
  const size = style.size ?? 12;
  let at = x;
  return line.split(" ").flatMap((part): Word[] => {
    const width = part.length * size * 0.5;
    const word = {
      text: part,
      box: { x: at, y: y - 0.89 * size, width, height: 1.11 * size },
      baseline: y,
      size,
      bold: style.bold === true,
      italic: style.italic === true,
      font: "",
      blankBefore: true,
      blankAfter: true,
      stamp: false,
      artifact: false,
      content: null,
    };
    at += width + size * 0.25;
    return part === "" ? [] : [word];
  });
}

export function pageOf(all: readonly Word[], rules: readonly Rule[] = [], page = 1): PageMarks {
  return { page, ...a4, turn: 0, words: [...all], rules: [...rules], images: [], paths: 0, tags: new Map() };
}

/** The rules of a full grid. */
export function gridRules(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [
    ...xs.map((at): Rule => ({ orientation: "vertical", at, from: top, to: foot })),
    ...ys.map((at): Rule => ({ orientation: "horizontal", at, from: left, to: right })),
  ];
}
