import * as XLSX from '@e965/xlsx';
import { readFileSync, writeFileSync } from 'node:fs';
import { Tally } from '../lib/tally.mjs';

/** `dense` is SheetJS's own advice for big sheets. */
const open = (book) => XLSX.read(readFileSync(book), { dense: true });

/** Reads the book and touches every value. */
export function read({ book }) {
  const workbook = open(book);
  const tally = new Tally();
  for (const name of workbook.SheetNames) {
    for (const row of workbook.Sheets[name]['!data']) {
      row?.forEach((cell, column) => {
        if (cell?.v !== undefined) tally.add(column, cell.v);
      });
    }
  }
  return tally.result();
}

/** What a check begins with, and no more: reads the report. */
export function check({ book }) {
  return { cells: read({ book }).cells };
}

/** Reads the report several times over. */
export function checkMany({ book, times }) {
  let last;
  for (let i = 0; i < times; i += 1) last = check({ book });
  return last;
}

/** The value of one cell of the first sheet, as the file has it. */
export function valueOf(book, ref) {
  const workbook = open(book);
  const { r, c } = XLSX.utils.decode_cell(ref);
  return workbook.Sheets[workbook.SheetNames[0]]['!data'][r][c].v;
}

/** Opens the book, changes one cell, saves; compressed, as the other engines do. */
export function edit({ book, out, edited }) {
  const workbook = open(book);
  const { r, c } = XLSX.utils.decode_cell(edited.cell);
  const cell = workbook.Sheets[workbook.SheetNames[0]]['!data'][r][c];
  cell.v = edited.value;
  delete cell.w;
  writeFileSync(out, XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }));
}
