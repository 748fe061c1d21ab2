import type writeXlsxFile from "write-excel-file/node";
import { getCellAddress, sanitizeAttributeValue, sanitizeTextContent } from "write-excel-file/utility";

/** How far a sheet's table reaches: its name, its rows with the heading, its columns. */
export type Extent = { name: string; rows: number; columns: number };

type Features = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>["features"]>;

/**
 * What an office expects of a sheet and the package does not write by itself: a filter on every heading, one page wide in print
 * with the heading on every page, page numbers. The elements' order is that of CT_Worksheet and CT_Workbook (ECMA-376).
 */
export function layoutOf(extents: readonly Extent[]): Features {
  return [
    {
      files: {
        transform: {
          "xl/worksheets/sheet{id}.xml": {
            transform: (xml, _options, { sheetIndex }) => {
              const extent = extents[sheetIndex];
              return extent === undefined ? xml : withSheetLayout(xml, extent);
            },
          },
          "xl/workbook.xml": {
            transform: (xml) => xml.replace("<definedNames/>", "").replace("</sheets>", `</sheets>${namesXml(extents)}`),
          },
        },
      },
    },
  ];
}

function withSheetLayout(xml: string, extent: Extent): string {
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const filter = `<autoFilter ref="${rangeOf(extent)}"/>`;
  const footer = "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>";
  return (
    xml
      .replace(/<worksheet[^>]*>/u, (root) => root + fit)
      .replace("</sheetData>", `</sheetData>${filter}`)
      .replace(/<pageMargins [^>]*\/>/u, '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>')
      .replace(/<pageSetup [^>]*\/>/u, (setup) => `${setup.replace("/>", ' fitToWidth="1" fitToHeight="0"/>')}${footer}`)
      // The package calls the pane below and to the right the active one; with no column frozen there is none.
      .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
  );
}

function namesXml(extents: readonly Extent[]): string {
  const names = extents.flatMap((extent, index) => {
    const sheet = `'${extent.name.replaceAll("'", "''")}'`;
    return [
      definedName("_xlnm._FilterDatabase", index, `${sheet}!${rangeOf(extent, "$")}`, ' hidden="1"'),
      definedName("_xlnm.Print_Titles", index, `${sheet}!$1:$1`),
    ];
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}

function definedName(name: string, sheet: number, formula: string, more = ""): string {
  return `<definedName name="${sanitizeAttributeValue(name)}" localSheetId="${sheet}"${more}>${sanitizeTextContent(formula)}</definedName>`;
}

/** "A1:L40", or "$A$1:$L$40" with the sign that fixes an address. */
function rangeOf({ rows, columns }: Extent, sign = ""): string {
  const last = getCellAddress(rows - 1, columns - 1);
  const letters = last.replace(/\d+$/u, "");
  return `${sign}A${sign}1:${sign}${letters}${sign}${rows}`;
}

/** Points that one line of the workbook's font takes, and the tallest row there is (Excel's limit). */
const lineHeight = 15;
const tallestRow = 409;

/**
 * How high a row must be for its longest cell, in points: not every program that opens a workbook measures its wrapped text
 * anew. `cells` are texts with their column's width in characters; a word longer than a line is broken.
 */
export function heightOf(cells: readonly { text: string; width: number }[]): number {
  const lines = cells.map(({ text, width }) => text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0));
  return Math.min(tallestRow, lineHeight * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return lines;
}
