import type { Operation } from '../model/plan';
import { fixChanges } from './fixChanges';

test.each<[string, Operation, unknown]>([
  [
    'cells that change, formulas with their sign, blanks as null',
    {
      kind: 'set-block',
      sheet: 'S',
      at: { row: 1, column: 1 },
      old: [['1 500', 7, undefined, { formula: 'A1', result: 3 }, { error: '#N/A' }]],
      values: [[1500, 7, 'x', 3, { formula: 'A1+1', result: 4 }]],
    },
    [
      { sheet: 'S', cell: 'B2', from: '1 500', to: 1500 },
      { sheet: 'S', cell: 'D2', from: null, to: 'x' },
      { sheet: 'S', cell: 'E2', from: '=A1', to: 3 },
      { sheet: 'S', cell: 'F2', from: '#N/A', to: '=A1+1' },
    ],
  ],
  [
    'the settings of a look that change',
    {
      kind: 'style',
      sheet: 'S',
      range: { top: 0, bottom: 4, left: 0, right: 1 },
      style: { fontName: 'Times New Roman', fontSize: 13, bold: true },
      old: { fontName: 'Calibri', fontSize: 13, bold: false },
    },
    [
      { sheet: 'S', cell: 'A1:B5', from: 'Calibri', to: 'Times New Roman', setting: 'fontName' },
      { sheet: 'S', cell: 'A1:B5', from: false, to: true, setting: 'bold' },
    ],
  ],
  [
    'the settings of a page that change, come or go',
    {
      kind: 'page-setup',
      sheet: 'S',
      old: { paperSize: 1, scale: 80, orientation: 'portrait' },
      setup: { paperSize: 9, orientation: 'portrait', titleRows: { first: 0, last: 1 } },
    },
    [
      { sheet: 'S', cell: '', from: 1, to: 9, setting: 'paperSize' },
      { sheet: 'S', cell: '', from: 80, to: null, setting: 'scale' },
      { sheet: 'S', cell: '', from: null, to: '{"first":0,"last":1}', setting: 'titleRows' },
    ],
  ],
  [
    'a width',
    {
      kind: 'size',
      sheet: 'S',
      axis: 'columns',
      span: { first: 1, last: 3 },
      size: 9,
      old: undefined,
    },
    [{ sheet: 'S', cell: 'B:D', from: null, to: 9, setting: 'size' }],
  ],
  [
    'a height',
    {
      kind: 'size',
      sheet: 'S',
      axis: 'rows',
      span: { first: 1, last: 1 },
      size: undefined,
      old: 20,
    },
    [{ sheet: 'S', cell: '2:2', from: 20, to: null, setting: 'size' }],
  ],
  [
    'a merge',
    { kind: 'merge', sheet: 'S', range: { top: 0, bottom: 0, left: 0, right: 1 }, merged: false },
    [{ sheet: 'S', cell: 'A1:B1', from: true, to: false, setting: 'merged' }],
  ],
  [
    'a new sheet',
    { kind: 'add-sheet', sheet: 'N' },
    [{ sheet: 'N', cell: '', from: null, to: 'N', setting: 'sheet' }],
  ],
])('tells %s', (_, operation, changes) => {
  expect(fixChanges([operation])).toEqual(changes);
});
