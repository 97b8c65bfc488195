import ExcelJS from 'exceljs';
import {
  FIRST,
  HEADERS,
  HEADER_MERGES,
  HEIGHT,
  NOTE,
  SHEET,
  SIGNATURE,
  SUMMARY,
  TITLE,
  UNITS,
  around,
} from '../lib/kpiForm.mjs';
import { lines } from '../lib/kpiRows.mjs';

export const prepareFill = ({ count, ...input }) => ({ ...input, rows: lines(count) });

const FONT = { name: 'Times New Roman', size: 13 };
const SIDE = { style: 'thin' };
const BORDER = { top: SIDE, left: SIDE, bottom: SIDE, right: SIDE };
const plain = { font: FONT, border: BORDER };
const number = { ...plain, numFmt: '#,##0.##' };
const ratio = { ...plain, numFmt: '0.00%' };
const LINE = [plain, plain, plain, number, number, number, ratio, plain];

/**
 * Writes the annex anew, row by row, for it reads no form: what the form says is in this code,
 * and every address was worked out by hand.
 */
export async function fill({ out, rows }) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: out,
    useStyles: true,
    useSharedStrings: false,
  });
  const last = FIRST + rows.length - 1;
  const total = last + 1;
  const its = around(last, total);
  const sheet = workbook.addWorksheet(SHEET, {
    pageSetup: { paperSize: 9, orientation: 'landscape', printArea: `A1:H${total + 3}` },
  });
  sheet.getCell('A1').value = TITLE;
  for (const [cell, text] of Object.entries(HEADERS)) {
    sheet.getCell(cell).value = text;
    sheet.getCell(cell).style = plain;
  }
  for (const range of HEADER_MERGES) sheet.mergeCells(range);
  for (let n = 1; n < FIRST; n += 1) sheet.getRow(n).commit();
  rows.forEach((line, i) => {
    const at = FIRST + i;
    const formula = { formula: `F${at}/E${at}`, result: line.thucHien / line.keHoach };
    const { tt, chiTieu, dvt, cungKy, keHoach, thucHien, ghiChu } = line;
    const row = sheet.getRow(at);
    row.values = [tt, chiTieu, dvt, cungKy, keHoach, thucHien, formula, ghiChu];
    row.height = HEIGHT;
    LINE.forEach((style, c) => {
      row.getCell(c + 1).style = style;
    });
    row.commit();
  });
  const sum = sheet.getRow(total);
  sum.getCell(2).value = 'Tổng cộng';
  for (const [letter, formula] of Object.entries(its.totals))
    sum.getCell(letter).value = { formula };
  sum.getCell(6).note = NOTE;
  sum.commit();
  sheet.getCell(`F${total + 3}`).value = SIGNATURE;
  sheet.mergeCells(its.signature);
  sheet.dataValidations.add(its.list, { type: 'list', allowBlank: true, formulae: [UNITS] });
  const colour = (argb) => ({ font: { color: { argb } } });
  sheet.addConditionalFormatting({
    ref: its.dataFormat,
    rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [1], style: colour('FFC00000') }],
  });
  sheet.addConditionalFormatting({
    ref: its.totalFormat,
    rules: [{ type: 'expression', formulae: [its.totalRule], style: colour('FF00703C') }],
  });
  sheet.commit();
  const summary = workbook.addWorksheet(SUMMARY);
  for (const [cell, formula] of Object.entries(its.elsewhere))
    summary.getCell(cell).value = { formula };
  summary.commit();
  for (const [name, range] of Object.entries(its.names)) workbook.definedNames.add(range, name);
  await workbook.commit();
}
