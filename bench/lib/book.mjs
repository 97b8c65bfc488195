import { strToU8, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { DECLARATION, MAIN, PACKAGE, RELS, TYPE } from './xlsxParts.mjs';

/** The book has this many data rows and ten columns: 100,000 cells without its header row. */
export const ROWS = 10_000;
const UNITS = ['tấn', 'ha', 'xã', 'triệu đồng', '%'];
const HEADERS =
  'STT|Chỉ tiêu|Đơn vị tính|Mục tiêu|Ước thực hiện|%|Ngày|Đã duyệt|Đơn vị|Ghi chú'.split('|');

/** The cell that the edit bench changes: an input on which the formula beside it depends. */
export const EDITED = { row: 5001, cell: 'E5001', value: 123456.5 };
/** The formula that depends on it and its result after the change: 123456.5 / 600 × 100. */
export const DEPENDENT = { cell: 'F5001', value: 20576.1 };

const target = (n) => 100 + ((n * 37) % 900);
const actual = (n) => (target(n) * (80 + ((n * 13) % 45))) / 100;

/** The checksum that every engine must report after reading the book. */
export function expectedChecksum({ edited = false } = {}) {
  let numbers = 0;
  for (let n = 1; n <= ROWS; n += 1) {
    const value = edited && n + 1 === EDITED.row ? EDITED.value : actual(n);
    numbers += n + target(n) + value;
  }
  return { inputs: Math.round(numbers * 100) / 100, cells: ROWS * 10 + HEADERS.length };
}

function collectStrings() {
  const index = new Map();
  let uses = 0;
  return {
    of(text) {
      uses += 1;
      const known = index.get(text);
      if (known !== undefined) return known;
      index.set(text, index.size);
      return index.size - 1;
    },
    xml: () =>
      `${DECLARATION}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${index.size}">${[...index.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
}

function rowXml(n, strings) {
  const r = n + 1;
  const percent = Math.round((actual(n) / target(n)) * 1000) / 10;
  return (
    `<row r="${r}" spans="1:10"><c r="A${r}"><v>${n}</v></c>` +
    `<c r="B${r}" s="1" t="s"><v>${strings.of(`Chỉ tiêu về thi đua, khen thưởng số ${n}`)}</v></c>` +
    `<c r="C${r}" t="s"><v>${strings.of(UNITS[n % UNITS.length])}</v></c>` +
    `<c r="D${r}" s="2"><v>${target(n)}</v></c><c r="E${r}" s="2"><v>${actual(n)}</v></c>` +
    `<c r="F${r}" s="2"><f>ROUND(E${r}/D${r}*100,1)</f><v>${percent}</v></c>` +
    `<c r="G${r}" s="3"><v>${46023 + (n % 365)}</v></c><c r="H${r}" t="b"><v>${n % 2}</v></c>` +
    `<c r="I${r}" t="s"><v>${strings.of(`Xã Mẫu ${n % 168}`)}</v></c>` +
    `<c r="J${r}" t="s"><v>${strings.of(n % 3 === 0 ? 'Vượt kế hoạch' : 'Theo dõi tiếp')}</v></c></row>`
  );
}

/** Writes the book as Excel would lay it out: shared strings, styles, one formula in each row. */
export function writeBook(path) {
  const strings = collectStrings();
  const header = HEADERS.map(
    (text, column) => `<c r="${'ABCDEFGHIJ'[column]}1" s="1" t="s"><v>${strings.of(text)}</v></c>`,
  ).join('');
  const rows = Array.from({ length: ROWS }, (_, index) => rowXml(index + 1, strings)).join('');
  const part = (xml) => strToU8(DECLARATION + xml);
  writeFileSync(
    path,
    zipSync({
      '[Content_Types].xml': part(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
      ),
      '_rels/.rels': part(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': part(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="Chỉ tiêu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': part(
        `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}"><dimension ref="A1:J${ROWS + 1}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1" spans="1:10">${header}</row>${rows}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
      ),
      'xl/styles.xml': part(
        `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
      ),
      'xl/sharedStrings.xml': strToU8(strings.xml()),
    }),
  );
}
