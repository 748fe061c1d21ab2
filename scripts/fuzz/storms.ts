/**
 * Structures that no plan has but somebody may send, as text to be put into a file: deep nesting, what opens and never closes, long
 * rows of one sign. `count` is how often.
 */
type Storm = (count: number) => string;

const nested =
  (open: string, close = "", middle = "x"): Storm =>
  (count) =>
    open.repeat(count) + middle + close.repeat(count);
const row =
  (sign: string): Storm =>
  (count) =>
    sign.repeat(count);

const inAnyText: Record<string, Storm> = {
  tabs: row("\t"),
  blanks: row(" "),
  "no-break spaces": row("\u00a0"),
  lines: row("\n"),
  dots: row("."),
  dashes: row("- "),
  digits: row("9"),
  brackets: row("("),
  bars: row("|"),
  "bars on lines": row("| a | b\n"),
  "tabs on lines": row("1\tx\ty\n"),
  "labels on lines": row("1. \n"),
  "roman labels": row("I. \n"),
  "letters apart": row("a "),
  "one long word": row("kế"),
  marks: row("\u0301"),
  "dates in a row": row("trước ngày 30/6/2026, "),
  "months in a row": row("tháng 7, "),
  "units in a row": row("Sở Y tế; "),
  "units without signs": row("Ủy ban nhân dân xã "),
  "shares in a row": row("đạt trên 80% "),
  "citations in a row": row("Quyết định số 06/QĐ-TTg ngày 06/01/2022; "),
  "letterheads on lines": row("ỦY BAN NHÂN DÂN\nKẾ HOẠCH\n"),
  "recipients on lines": row("Nơi nhận:\n- Lưu: VT\n"),
  "table headings on lines": row("TT   Nhiệm vụ   Đơn vị chủ trì   Thời gian\n"),
  "appendices on lines": row("PHỤ LỤC I\n"),
  groups: row("I. Về pháp lý (03 nhiệm vụ)\n"),
};

const inMarkup: Record<string, Storm> = {
  "open comments": row("<!--"),
  "open tags": row("<a "),
  "nested divisions": nested("<div>", "</div>"),
  "open tables": nested("<table><tr><td>"),
  "nested tables": nested("<table><tr><td>", "</td></tr></table>"),
  "open bold": nested("<b>"),
  "entities in a row": row("&amp;"),
  "cells in a row": (count) => `<table><tr>${"<td>x".repeat(count)}</table>`,
  "wide cells": (count) => `<table>${`<tr><td colspan="${count}" rowspan="${count}">x`.repeat(20)}</table>`,
};

const inMarkdown: Record<string, Storm> = {
  ...inMarkup,
  quotes: row("> "),
  stars: row("*"),
  "stars and letters": row("*a "),
  "underlines and letters": row("_a"),
  "link openings": row("["),
  "links without end": row("[a]("),
  "picture openings": row("!["),
  "code openings": row("`a"),
  "backslashes in a row": row("\\"),
  "bullets in bullets": (count) => Array.from({ length: Math.min(count, 500) }, (_, i) => `${"  ".repeat(i)}- x\n`).join(""),
  "bullets on one line": row("- "),
  "definitions on lines": row("[a]: b\n"),
  "footnotes on lines": row("[^1]: a\n"),
  "wide table": (count) => `\n\n${"|a".repeat(count)}|\n${"|-".repeat(count)}|\n${"|b".repeat(count)}|\n`,
};

const inRtf: Record<string, Storm> = {
  groups: nested("{", "}"),
  "open groups": nested("{"),
  "closed groups": row("}"),
  "control words": row("\\b"),
  cells: row("\\cell "),
  "rows of cells": row("\\trowd\\cellx100 a\\cell\\row "),
  "nested rows": row("\\itap9\\nestcell{\\nesttableprops\\nestrow}"),
  binary: (count) => `\\bin${count} `,
  unicode: row("\\u-1?"),
  fonts: row("{\\fonttbl{\\f1 .VnTime;}}"),
};

const inWordXml: Record<string, Storm> = {
  "nested tables": nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", "<w:p/>"),
  paragraphs: row("<w:p/>"),
  runs: (count) => `<w:p>${"<w:r><w:t>a</w:t></w:r>".repeat(count)}</w:p>`,
  "tabs in a run": (count) => `<w:p><w:r>${"<w:tab/>".repeat(count)}</w:r></w:p>`,
  "wide cells": (count) => `<w:tbl><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="${count}"/></w:tcPr><w:p/></w:tc>`.repeat(20)}</w:tr></w:tbl>`,
  "cells in a row": (count) => `<w:tbl><w:tr>${"<w:tc><w:p/></w:tc>".repeat(count)}</w:tr></w:tbl>`,
  "merged rows": (count) => `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>`.repeat(count)}</w:tbl>`,
  "open fields": (count) => `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(count)}</w:p>`,
  "blank columns": (count) => `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="${count}"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
  "nested boxes": nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", "<w:p/>"),
};

const inSheetXml: Record<string, Storm> = {
  "far cells": () => '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  "cells without end": (count) => `<row r="9">${'<c r="A9"><v>1</v></c>'.repeat(count)}</row>`,
  "rows without end": row("<row><c><v>1</v></c></row>"),
  "the whole sheet merged": (count) =>
    `</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(Math.min(count, 50))}</mergeCells>`,
  "merged cells in a row": (count) => `</sheetData><mergeCells>${'<mergeCell ref="A1:B9999"/>'.repeat(count)}</mergeCells>`,
  "hidden columns": (count) => `</sheetData><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(count)}</cols>`,
};

const inPdf: Record<string, Storm> = {
  arrays: nested("[", "]"),
  dictionaries: nested("<</A ", ">>", "1"),
  "saved states": row("q "),
  strokes: row("0 0 m 9 9 l S "),
  rectangles: row("1 1 9 9 re f "),
  "letters drawn": (count) => `BT /F0 12 Tf ${"<0041> Tj 1 0 Td ".repeat(count)} ET`,
  "open strings": row("("),
  "far letters": () => "BT /F0 12 Tf 1 0 0 1 1e30 -1e30 Tm <0041> Tj ET 1e300 0 0 1e300 0 0 cm ",
};

export const storms = { any: inAnyText, html: inMarkup, markdown: inMarkdown, rtf: inRtf, docx: inWordXml, xlsx: inSheetXml, pdf: inPdf };
