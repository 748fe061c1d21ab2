import { writeZip } from "../../zip-write.ts";

const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot; hộ&quot;"/></numFmts>
<fonts count="3"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><name val=".VnTimeH"/></font><font><sz val="12"/><name val=".VnTime"/></font></fonts>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="6"><xf fontId="0"/><xf fontId="1"><alignment horizontal="center"/></xf><xf fontId="2"/><xf fontId="0" numFmtId="14"/><xf fontId="0" numFmtId="9"/><xf fontId="0" numFmtId="164"/></cellXfs></styleSheet>`;
const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>k\u00d5 ho\u00b9ch</t></si>
<si><r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve">§\u00acn v\u00de </t></r><r><rPr><rFont val="Arial"/></rPr><t>chủ trì</t></r><rPh><t>x</t></rPh></si><si><t>TT_x000A_(số)</t></si></sst>`;
/** A worksheet around its rows. */
export const sheet = (cells: string, after = "", before = "") =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;
/** What stands in a cell tag whose words are its own. */
export const text = (words: string) => `t="inlineStr"><is><t>${words}</t></is>`;

const plan = sheet(
  `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>
<row r="2"><c r="A2" ${text("(Kèm theo Kế hoạch số 5/KH-UBND)")}</c></row>
<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" ${text("Nhiệm vụ")}</c><c r="D4" t="s"><v>1</v></c><c r="E4" ${text("Hạn")}</c><c r="F4" ${text("Tỷ lệ")}</c></row>
<row r="5"><c r="B5" ${text("Việc")}</c><c r="C5" ${text("Số hộ")}</c></row>
<row r="6"><c r="A6"><v>1</v></c><c r="B6" ${text("Rà soát")}</c><c r="C6" s="5"><v>1250</v></c><c r="D6" ${text("Công an xã")}</c><c r="E6" s="3"><v>45838</v></c><c r="F6" s="4"><f>1/2</f><v>0.5</v></c><c r="G6" ${text("riêng")}</c></row>
<row r="7" hidden="1"><c r="A7"><v>2</v></c></row>`,
  `<mergeCells count="6"><mergeCell ref="A1:F1"/><mergeCell ref="A4:A5"/><mergeCell ref="B4:C4"/><mergeCell ref="D4:D5"/><mergeCell ref="E4:E5"/><mergeCell ref="F4:F5"/></mergeCells>`,
  `<cols><col min="7" max="7" width="9" hidden="1"/></cols>`,
);

/** Packs sheets (and further parts) into a workbook. */
export function book(sheets: [name: string, state: string, xml: string][], more: [string, string][] = []): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const type = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return writeZip([
    [
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type("xl/workbook.xml", "sheet.main")}${type("xl/styles.xml", "styles")}${type("xl/sharedStrings.xml", "sharedStrings")}${sheets.map((_, i) => type(`xl/worksheets/s${i}.xml`, "worksheet")).join("")}</Types>`,
    ],
    ["_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(([name, state], i) => `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="s${i}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        relation("a", "styles", "styles.xml") +
          relation("b", "sharedStrings", "/xl/sharedStrings.xml") +
          sheets.map((_, i) => relation(`s${i}`, "worksheet", `worksheets/s${i}.xml`)).join(""),
      ),
    ],
    ["xl/styles.xml", styles],
    ["xl/sharedStrings.xml", strings],
    ...sheets.map(([, , xml], i): [string, string] => [`xl/worksheets/s${i}.xml`, xml]),
    ...more,
  ]);
}

/** A workbook with all that plans were seen to have: merged and hidden cells, old fonts, number formats, hidden sheets. */
export const whole = book([
  ["Phụ lục", "visible", plan],
  ["Tra cứu", "hidden", sheet(`<row r="1"><c r="A1"><v>1</v></c></row>`)],
  ["Trống", "hidden", sheet("")],
]);
