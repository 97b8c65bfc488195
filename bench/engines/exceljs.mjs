import ExcelJS from 'exceljs';
import { Tally } from '../lib/tally.mjs';

/** Reads the book and touches every value. */
export async function read({ book }) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const tally = new Tally();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell, column) => {
        const { value } = cell;
        if (value === null) return;
        tally.add(column - 1, value instanceof Object && 'result' in value ? value.result : value);
      });
    });
  }
  return tally.result();
}

/** Opens the book, changes one cell, saves. */
export async function edit({ book, out, edited }) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  workbook.worksheets[0].getCell(edited.cell).value = edited.value;
  await workbook.xlsx.writeFile(out);
}
