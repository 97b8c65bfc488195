import type { Codec } from './codec/codec';
import { CONTENT_TYPES_PART } from './package/contentTypes';
import { writePackage } from './package/writePackage';
import { XlsxPackage } from './package/xlsxPackage';
import { emptyWorksheet } from './patch/sheetParts';
import { plainStyleSheet } from './patch/styleSheet';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    CONTENT_TYPES_PART,
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
      '</Types>',
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
      '</Relationships>',
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
      '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>` +
      '</Relationships>',
  ],
  ['xl/worksheets/sheet1.xml', emptyWorksheet(MAIN)],
  ['xl/styles.xml', plainStyleSheet(MAIN)],
];

/**
 * The bytes of a workbook with one empty sheet, `Sheet1`, in Calibri 11: what samples, tests and
 * fills that start from nothing start from. The same bytes every time.
 */
export function createBlankWorkbook(codec: Codec): Uint8Array {
  const nothing = { bytes: new Uint8Array(), entries: [], comment: new Uint8Array() };
  const encoder = new TextEncoder();
  const parts = PARTS.map(([name, xml]) => [name, encoder.encode(HEADER + xml)] as const);
  return writePackage(new XlsxPackage(nothing, codec), new Map(parts), codec);
}
