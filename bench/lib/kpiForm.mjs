import { strToU8, zipSync } from 'fflate';
import { DECLARATION, MAIN, PACKAGE, RELS, TYPE, escapeXml, relationships } from './xlsxParts.mjs';

export const SHEET = 'Phụ lục';
export const SUMMARY = 'Tổng hợp';
/** The first row of the block, as Excel counts. */
export const FIRST = 5;
export const HEIGHT = 27;
/** Styles of the cells: see `STYLES`. */
export const STYLE = { title: 1, header: 2, text: 3, number: 4, ratio: 5, total: 6, totalRatio: 7 };
export const HEADERS = {
  A3: 'TT',
  B3: 'Chỉ tiêu',
  C3: 'Đơn vị tính',
  D3: 'Cùng kỳ năm trước',
  E3: 'Năm 2026',
  H3: 'Ghi chú',
  E4: 'Kế hoạch',
  F4: 'Thực hiện',
  G4: 'Tỷ lệ (%)',
};
export const HEADER_MERGES = ['A1:H1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:H4'];
export const TITLE = 'PHỤ LỤC KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA';
export const SIGNATURE = 'CHỦ TỊCH';
export const NOTE = 'Đã đối chiếu với số liệu thống kê';
export const UNITS = '"triệu đồng,người,ha"';
const LINE_STYLES = 'text text text number number number ratio text'.split(' ');

/** What speaks of the block from its last line and the row of its total. */
export function around(last, total) {
  const names = {
    DuLieu: `'${SHEET}'!$A$${FIRST}:$H$${last}`,
    TongThucHien: `'${SHEET}'!$F$${total}`,
  };
  return {
    names,
    printArea: `'${SHEET}'!$A$1:$H$${total + 3}`,
    printTitles: `'${SHEET}'!$3:$4`,
    elsewhere: { B2: `'${SHEET}'!E${total}`, B3: `SUM('${SHEET}'!F${FIRST}:F${last})` },
    totals: {
      E: `SUM(E${FIRST}:E${last})`,
      F: `SUM(F${FIRST}:F${last})`,
      G: `F${total}/E${total}`,
    },
    signature: `F${total + 3}:H${total + 3}`,
    note: `F${total}`,
    dataFormat: `G${FIRST}:G${last}`,
    totalFormat: `G${total}`,
    totalRule: `F${total}>=E${total}`,
    list: `C${FIRST}:C${last}`,
  };
}

/** How the judge finds the form laid out once it was filled with so many lines. */
export function layoutOf(lines) {
  const issued = around(FIRST, FIRST + 1);
  const local = (range) => range.slice(range.indexOf('!') + 1).replaceAll('$', '');
  return {
    sheet: SHEET,
    first: FIRST,
    lines,
    last: FIRST + 4,
    columns: { numbers: ['E', 'F'], ratio: 'G', list: 'C' },
    ratioIn: (row) => `F${row}/E${row}`,
    totalRatioIn: (row) => `F${row}/E${row}`,
    totalRule: (row) => around(row - 1, row).totalRule,
    height: HEIGHT,
    signatures: [issued.signature],
    note: issued.note,
    printArea: local(issued.printArea),
    names: {
      DuLieu: (_first, last, total) => around(last, total).names.DuLieu,
      TongThucHien: (_first, last, total) => around(last, total).names.TongThucHien,
    },
    elsewhere: {
      sheet: SUMMARY,
      formulas: {
        B2: (_first, last, total) => around(last, total).elsewhere.B2,
        B3: (_first, last, total) => around(last, total).elsewhere.B3,
      },
    },
  };
}

/**
 * The issued "KPI annex" as a file: `slots` are its lines, each eight cells (a placeholder's text,
 * '' or a formula as `{ formula }`), between a header of two merged rows and the total.
 */
export function kpiForm(slots) {
  const strings = new Map();
  let uses = 0;
  const shared = (text) => {
    uses += 1;
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const cell = (ref, style, content) => {
    const open = `<c r="${ref}" s="${style}"`;
    if (content === '') return `${open}/>`;
    if (typeof content === 'object')
      return `${open}><f>${escapeXml(content.formula)}</f><v>0</v></c>`;
    return `${open} t="s"><v>${shared(content)}</v></c>`;
  };
  const row = (number, cells, height) =>
    `<row r="${number}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.join('')}</row>`;
  // Every row has all its cells, empty ones too: an engine that leaves addresses away counts them.
  const across = (number, texts = {}, style = 0) =>
    [...'ABCDEFGH'].map((letter) => cell(`${letter}${number}`, style, texts[letter] ?? ''));
  const header = (number) =>
    [...'ABCDEFGH'].map((letter) =>
      cell(`${letter}${number}`, STYLE.header, HEADERS[`${letter}${number}`] ?? ''),
    );
  const last = FIRST + slots.length - 1;
  const total = last + 1;
  const its = around(last, total);
  const totalCell = (letter) => {
    const ref = `${letter}${total}`;
    const style = letter === 'G' ? STYLE.totalRatio : STYLE.total;
    if (letter === 'B') return cell(ref, style, 'Tổng cộng');
    return cell(
      ref,
      style,
      its.totals[letter] === undefined ? '' : { formula: its.totals[letter] },
    );
  };
  const merges = [...HEADER_MERGES, its.signature];
  const sheet =
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H${total + 3}"/>` +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="2" width="40" customWidth="1"/><col min="3" max="8" width="14" customWidth="1"/></cols><sheetData>' +
    row(1, across(1, { A: TITLE }, STYLE.title)) +
    row(2, across(2)) +
    row(3, header(3)) +
    row(4, header(4)) +
    slots
      .map((cells, i) =>
        row(
          FIRST + i,
          cells.map((content, c) =>
            cell(`${'ABCDEFGH'[c]}${FIRST + i}`, STYLE[LINE_STYLES[c]], content),
          ),
          HEIGHT,
        ),
      )
      .join('') +
    row(total, [...'ABCDEFGH'].map(totalCell), 24) +
    row(total + 1, across(total + 1)) +
    row(total + 2, across(total + 2)) +
    row(total + 3, across(total + 3, { F: SIGNATURE }, STYLE.title)) +
    `</sheetData><mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` +
    `<conditionalFormatting sqref="${its.dataFormat}"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>1</formula></cfRule></conditionalFormatting>` +
    `<conditionalFormatting sqref="${its.totalFormat}"><cfRule type="expression" dxfId="1" priority="2"><formula>${escapeXml(its.totalRule)}</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${its.list}"><formula1>${escapeXml(UNITS)}</formula1></dataValidation></dataValidations>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><legacyDrawing r:id="rId2"/></worksheet>';
  const summary = [
    ['Kế hoạch', its.elsewhere.B2],
    ['Thực hiện', its.elsewhere.B3],
  ].map(([label, formula], i) =>
    row(i + 2, [cell(`A${i + 2}`, 0, label), cell(`B${i + 2}`, STYLE.number, { formula })]),
  );
  const part = (xml) => strToU8(DECLARATION + xml);
  const name = (id, text, scope = '') =>
    `<definedName name="${id}"${scope}>${escapeXml(text)}</definedName>`;
  const override = (path, type) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('worksheets/sheet2', 'worksheet')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}${override('comments1', 'comments')}</Types>`,
    ),
    '_rels/.rels': part(relationships([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/><sheet name="${SUMMARY}" sheetId="2" r:id="rId2"/></sheets><definedNames>${name('_xlnm.Print_Area', its.printArea, ' localSheetId="0"')}${name('_xlnm.Print_Titles', its.printTitles, ' localSheetId="0"')}${Object.entries(
        its.names,
      )
        .map(([id, text]) => name(id, text))
        .join('')}</definedNames><calcPr calcId="191029"/></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    'xl/worksheets/sheet1.xml': part(sheet),
    'xl/worksheets/sheet2.xml': part(
      `<worksheet xmlns="${MAIN}"><dimension ref="A2:B3"/><sheetData>${summary.join('')}</sheetData></worksheet>`,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': part(
      relationships([
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ]),
    ),
    'xl/comments1.xml': part(
      `<comments xmlns="${MAIN}"><authors><author>Tổ thẩm định</author></authors><commentList><comment ref="${its.note}" authorId="0"><text><t>${NOTE}</t></text></comment></commentList></comments>`,
    ),
    'xl/drawings/vmlDrawing1.vml': strToU8(vmlNote(total - 1, 5)),
    'xl/styles.xml': part(STYLES),
    'xl/sharedStrings.xml': part(
      `<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`,
    ),
  });
}

const vmlNote = (row, column) =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/>' +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape></xml>`;

const BORDER =
  '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>';
const xf = (numFmt, font, border, align = '') =>
  `<xf numFmtId="${numFmt}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"${align === '' ? '/>' : ` applyAlignment="1">${align}</xf>`}`;
const CENTRED = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.##"/></numFmts>` +
  '<fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">' +
  xf(0, 0, 0) +
  xf(0, 1, 0, CENTRED) +
  xf(0, 1, 1, CENTRED) +
  xf(0, 0, 1) +
  xf(164, 0, 1) +
  xf(10, 0, 1) +
  xf(164, 1, 1) +
  xf(10, 1, 1) +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf><font><color rgb="FFC00000"/></font></dxf><dxf><font><color rgb="FF00703C"/></font></dxf></dxfs></styleSheet>';
