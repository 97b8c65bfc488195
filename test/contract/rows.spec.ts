import fc from 'fast-check';
import { cellKey, cellOfKey, readFormula, readValue } from '../../src/core/model/cells';
import type { Operation } from '../../src/core/model/plan';
import type { Snapshot } from '../../src/core/model/snapshot';
import { rehearse } from '../../src/core/plan/rehearse';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory';
import { recalculate } from '../../src/workbook/recalc/recalculate';
import { bookOfReferences } from './arbitraries';
import { bookOf, deleteRows, insertRows, planOf, rangeOf } from './planning';
import { plainBook, plainSheet } from './plain';

function done(book: Snapshot, ...operations: readonly Operation[]): Snapshot {
  const outcome = rehearse(planOf(...operations), book);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const place = fc.record({
  at: fc.integer({ min: 1, max: 12 }),
  count: fc.integer({ min: 1, max: 4 }),
  like: fc.constantFrom<'above' | 'below'>('above', 'below'),
});

test('every formula of a book means the cells that it meant', () => {
  fc.assert(
    fc.property(bookOfReferences, place, (book, { at, count, like }) => {
      const after = done(book, insertRows('Biểu 1', at, count, like));
      const cells = after.sheets.flatMap(({ name, grid }) =>
        [...grid.formulas.keys()].map((key) => ({ sheet: name, ...cellOfKey(key) })),
      );
      const { results, unknown } = recalculate(after, cells);
      expect(unknown).toEqual([]);
      for (const { sheet, row, column, value } of results) {
        const was = book.sheets.find(({ name }) => name === sheet);
        if (was === undefined) throw new Error('the sheet is there');
        const isMoved = sheet === 'Biểu 1' && row >= at;
        expect([sheet, row, column, value]).toEqual([
          sheet,
          row,
          column,
          readValue(was, isMoved ? row - count : row, column),
        ]);
      }
      expect(cells.length).toBe(book.sheets.reduce((sum, one) => sum + one.grid.formulas.size, 0));
    }),
  );
});

test('rows that come and go again leave the book as it was', () => {
  fc.assert(
    fc.property(bookOfReferences, place, (book, { at, count, like }) => {
      const there = insertRows('Biểu 1', at, count, like);
      const back = done(book, there, deleteRows('Biểu 1', at, count, like));
      expect(plainBook(back)).toEqual(plainBook(book));
    }),
  );
});

test('names, tables, hidden rows, old results and array formulas follow', () => {
  const plain = bookOf({ S: [[1], [2], [3], [4], [5], [6]], T: [[1]] });
  const [sheet, other] = plain.sheets;
  if (sheet === undefined || other === undefined) throw new Error('two sheets');
  const book: Snapshot = {
    ...plain,
    sheets: [
      {
        ...sheet,
        grid: {
          ...sheet.grid,
          formulas: new Map([[cellKey(5, 0), { text: 'A4:A5*2', array: rangeOf('A6:A7') }]]),
          stale: new Set([cellKey(5, 0)]),
        },
        tables: [
          {
            name: 'Bang',
            range: rangeOf('C1:D4'),
            headerRows: 1,
            totalsRows: 0,
            columns: ['a', 'b'],
          },
        ],
        hiddenRows: [{ first: 1, last: 3 }],
      },
      other,
    ],
    names: [
      { name: 'Tong', formula: 'S!$A$2:$A$5', isHidden: false },
      { name: 'Rieng', sheet: 'T', formula: '$A$5+S!$A$5', isHidden: false },
    ],
  };
  const after = done(book, insertRows('s', 2, 2));
  expect(after.names.map(({ formula }) => formula)).toEqual(['S!$A$2:$A$7', '$A$5+S!$A$7']);
  const [moved] = after.sheets;
  expect(moved).toMatchObject({
    tables: [{ range: rangeOf('C1:D6') }],
    hiddenRows: [
      { first: 1, last: 1 },
      { first: 4, last: 5 },
    ],
    grid: { used: rangeOf('A1:A8'), stale: new Set([cellKey(7, 0)]) },
  });
  expect(moved && readFormula(moved, 7, 0)).toEqual({ text: 'A6:A7*2', array: rangeOf('A8:A9') });
  expect(plainBook(done(after, deleteRows('S', 2, 2)))).toEqual(plainBook(book));
  const refusalOf = (...operations: readonly Operation[]): unknown => {
    const outcome = rehearse(planOf(...operations), book);
    return outcome.ok ? undefined : outcome.error;
  };
  expect(refusalOf(insertRows('S', 6, 1))).toEqual({
    code: 'in-array-formula',
    sheet: 'S',
    cell: 'A6',
  });
  const name = { kind: 'name', name: 'RIENG', scope: 't', old: '$A$5+S!$A$5' } as const;
  expect(done(book, { ...name, formula: 'S!$A$1' }).names[1]?.formula).toBe('S!$A$1');
  expect(refusalOf({ ...name, formula: '' })).toEqual({
    code: 'not-supported',
    what: 'formula-empty',
  });
  const { scope: _scope, ...unscoped } = name;
  expect(refusalOf({ ...unscoped, formula: 'A1' })).toEqual({
    code: 'name-changed',
    name: 'RIENG',
  });
});

test('rows with what only some sheets share are refused', () => {
  const book = bookOf({ A: [[1], [2]], B: [[{ formula: 'SUM(A:C!A2)', result: 2 }]], C: [] });
  expect(rehearse(planOf(insertRows('A', 1, 1)), book)).toEqual({
    ok: false,
    error: { code: 'rows-unadjusted', sheet: 'A', what: 'reference-3d' },
  });
});

test('a figure that comes from where a cell stands is not trusted once the cell has moved', async () => {
  const byPlace = { formula: 'ROW()', result: 1 };
  const count = { formula: 'ROWS(A1:A3)', result: 3 };
  const book = bookOf({ S: [[byPlace], [5, count], [{ formula: 'ROW()', result: 3 }]] });
  const workbook = createMemoryWorkbook(book);
  await workbook.applyPlan(planOf(insertRows('S', 2, 1)));
  const after = await workbook.readSnapshot('workbook');
  const [sheet] = after.sheets;
  if (sheet === undefined) throw new Error('one sheet');
  expect(plainSheet(after, sheet).cells).toEqual({
    A1: '=ROW() number 1',
    A2: 'number 5',
    A4: '=ROW() stale',
    B2: '=ROWS(A1:A4) stale',
  });
});
