import type { FormLayout } from './formJudge';

/** How `samples/bieu-mau/bieu-chi-tieu.xlsx` is laid out, once it was filled with some lines. */
export function targetFormLayout(lines: number): FormLayout {
  return {
    sheet: 'Biểu 01',
    first: 8,
    lines,
    last: 12,
    columns: { numbers: ['D', 'E'], ratio: 'F', list: 'C' },
    ratioIn: (row) => `IF(D${String(row)}="","",E${String(row)}/D${String(row)})`,
    totalRatioIn: (row) => `IF(D${String(row)}=0,"",E${String(row)}/D${String(row)})`,
    totalRule: (row) => `E${String(row)}>=D${String(row)}`,
    height: 24,
    signatures: ['E11:G11', 'A12:C12', 'E12:G12'],
    note: 'E9',
    printArea: 'A1:G12',
    names: {
      DuLieu: (first, last) => `'Biểu 01'!A${String(first)}:G${String(last)}`,
      TongThucHien: (_first, _last, total) => `'Biểu 01'!E${String(total)}`,
    },
    elsewhere: {
      sheet: 'Tổng hợp',
      formulas: {
        B3: (_first, _last, total) => `'Biểu 01'!E${String(total)}`,
        B4: (first, last) => `SUM('Biểu 01'!E${String(first)}:E${String(last)})`,
      },
    },
  };
}
