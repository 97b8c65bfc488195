import type { CellContent, Operation, Plan } from '../../../src/core/model/plan';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { bookOf, pageSetup, planOf, style } from '../../contract/planning';

/** A workbook with a source table of so many rows. */
export function sourceBook(rows: number): Snapshot {
  const table = Array.from({ length: rows }, (_, i): CellContent[] => [
    i + 1,
    `Chỉ tiêu thi đua số ${String(i + 1)}`,
    'triệu đồng',
    1000 + i,
    900 + i,
    '01/7/2025',
    i % 3 === 0 ? 'Vượt' : 'Đạt',
    'Sở Nội vụ',
  ]);
  const header = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Ngày', 'Mức', 'Đơn vị'];
  return bookOf({ 'Số liệu': [header, ...table], 'Biểu 1': [['Biểu số 1'], [], header] });
}

/** What filling does: a block on a sheet that is there, and an annex on a new one. */
export function fillPlan(rows: number, start = 4): Plan {
  const lines = Array.from({ length: rows }, (_, i): CellContent[] => {
    const row = String(i + start);
    return [
      i + 1,
      `Chỉ tiêu thi đua số ${row}`,
      'triệu đồng',
      1000 + i,
      900 + i,
      { formula: `IF(D${row}=0,"",ROUND(E${row}/D${row}*100,1))`, result: ratio(i) },
      '01/7/2025',
      '=không phải công thức',
    ];
  });
  const area = { at: { row: start - 1, column: 0 }, values: lines };
  const old = lines.map((line) => line.map(() => undefined));
  const annex = 'Phụ lục';
  const operations: Operation[] = [
    { kind: 'set-block', sheet: 'Biểu 1', ...area, old },
    style(
      'Biểu 1',
      'A4:H5',
      { bold: true, numberFormat: '0.0' },
      { bold: false, numberFormat: 'General' },
    ),
    { kind: 'add-sheet', sheet: annex },
    { kind: 'set-block', sheet: annex, ...area, old },
    { kind: 'merge', sheet: annex, range: { top: 0, left: 0, bottom: 0, right: 7 }, merged: true },
    style(annex, 'A1:H3', {
      border: 'thin',
      fontName: 'Times New Roman',
      fontSize: 13,
      wrap: true,
    }),
    {
      kind: 'size',
      sheet: annex,
      axis: 'columns',
      span: { first: 1, last: 1 },
      size: 40,
      old: undefined,
    },
    pageSetup(annex, { orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0 }),
    pageSetup('Biểu 1', { orientation: 'landscape', titleRows: { first: 2, last: 2 } }),
    { kind: 'state', state: '{"biểu":1}', old: undefined },
  ];
  return planOf(...operations);
}

function ratio(i: number): number {
  return Math.round(((900 + i) / (1000 + i)) * 1000) / 10;
}
