import fc from 'fast-check';
import { bookAndPlan } from '../../../test/contract/arbitraries';
import { plainBook } from '../../../test/contract/plain';
import {
  block,
  bookOf,
  merge,
  pageSetup,
  planOf,
  rangeOf,
  sheetOf,
  style,
} from '../../../test/contract/planning';
import type { Operation, Refusal } from '../model/plan';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { invert } from './invert';
import { rehearse, simulate, validate } from './rehearse';

const book = bookOf({
  A: [
    ['a', 1],
    ['b', { formula: 'B1*2', result: 2 }],
  ],
  B: [['x']],
});

function withSheet(changes: Partial<SheetSnapshot>): Snapshot {
  return { ...book, sheets: [{ ...sheetOf('A', [['a', 1]]), ...changes }, sheetOf('B', [['x']])] };
}

const array: Snapshot = withSheet({
  grid: {
    ...sheetOf('A', [['a', 1]]).grid,
    formulas: new Map([[1, { text: 'SEQUENCE(2)', array: rangeOf('B1:B2') }]]),
  },
});

const table = withSheet({
  tables: [
    { name: 'T', range: rangeOf('A1:B9'), headerRows: 1, totalsRows: 0, columns: ['a', 'b'] },
  ],
});

const size = (old: number | undefined, wanted: number, last = 0): Operation => ({
  kind: 'size',
  sheet: 'A',
  axis: 'columns',
  span: { first: 0, last },
  size: wanted,
  old,
});

const refusals: readonly [string, Snapshot, readonly Operation[], Refusal][] = [
  [
    'a sheet that is not there',
    book,
    [block(book, 'C', 'A1', [[1]])],
    { code: 'sheet-missing', sheet: 'C' },
  ],
  [
    'a sheet that is there',
    book,
    [{ kind: 'add-sheet', sheet: 'a' }],
    { code: 'sheet-exists', sheet: 'a' },
  ],
  [
    'a sheet added twice',
    book,
    [
      { kind: 'add-sheet', sheet: 'C' },
      { kind: 'add-sheet', sheet: 'c' },
    ],
    { code: 'sheet-exists', sheet: 'c' },
  ],
  [
    'a bad sheet name',
    book,
    [{ kind: 'add-sheet', sheet: '1/2' }],
    { code: 'sheet-name-invalid', sheet: '1/2' },
  ],
  [
    'a protected sheet',
    withSheet({ isProtected: true }),
    [block(book, 'A', 'A1', [[1]])],
    { code: 'sheet-protected', sheet: 'A' },
  ],
  [
    'another value than seen',
    book,
    [{ ...block(book, 'A', 'A1', [[1]]), old: [['A']] }],
    { code: 'cell-changed', sheet: 'A', cell: 'A1' },
  ],
  [
    'a value where a formula was seen',
    book,
    [{ ...block(book, 'A', 'B1', [[2]]), old: [[{ formula: '1', result: 1 }]] }],
    { code: 'cell-changed', sheet: 'A', cell: 'B1' },
  ],
  [
    'a formula where its result was seen',
    book,
    [{ ...block(book, 'A', 'B2', [[5]]), old: [[2]] }],
    { code: 'cell-changed', sheet: 'A', cell: 'B2' },
  ],
  [
    'a block beyond the last row',
    book,
    [{ ...block(book, 'A', 'A1048576', [[undefined], [1]]) }],
    { code: 'cell-outside', sheet: 'A', cell: 'A1048577' },
  ],
  [
    'a block of two shapes',
    book,
    [{ ...block(book, 'A', 'A5', [[1, 2]]), old: [[undefined]] }],
    { code: 'not-supported', what: 'block-shape' },
  ],
  [
    'a number that is none',
    book,
    [block(book, 'A', 'A5', [[Number.NaN]])],
    { code: 'not-supported', what: 'number-not-finite' },
  ],
  [
    'a text beyond 32,767',
    book,
    [block(book, 'A', 'A5', [['x'.repeat(32_768)]])],
    { code: 'not-supported', what: 'text-too-long' },
  ],
  [
    'a covered cell of a merge',
    withSheet({ merges: [rangeOf('A1:A2')] }),
    [block(book, 'A', 'A2', [[1]])].map((o) => ({ ...o, old: [[undefined]] })),
    { code: 'in-merge', sheet: 'A', cell: 'A2' },
  ],
  [
    'a part of an array formula',
    array,
    [{ ...block(array, 'A', 'B2', [[5]]) }],
    { code: 'in-array-formula', sheet: 'A', cell: 'B2' },
  ],
  [
    'the header of a table',
    table,
    [block(table, 'A', 'A1', [['c']])],
    { code: 'not-supported', what: 'table-header' },
  ],
  [
    'merges that overlap',
    withSheet({ merges: [rangeOf('D4:E5')] }),
    [merge('A', 'E5:F6')],
    { code: 'merge-overlap', sheet: 'A', range: 'E5:F6' },
  ],
  [
    'a merge that swallows a value',
    book,
    [merge('A', 'A1:A2')],
    { code: 'merge-not-blank', sheet: 'A', range: 'A1:A2' },
  ],
  [
    'a merge that swallows a value of the plan',
    book,
    [block(book, 'A', 'D2', [[1]]), merge('A', 'D1:D2')],
    { code: 'merge-not-blank', sheet: 'A', range: 'D1:D2' },
  ],
  [
    'a merge inside a table',
    table,
    [merge('A', 'A5:B5')],
    { code: 'not-supported', what: 'merge-in-table' },
  ],
  [
    'parting what is not merged',
    book,
    [merge('A', 'A5:B5', false)],
    { code: 'layout-changed', sheet: 'A', what: 'merge' },
  ],
  [
    'a look without the one before',
    book,
    [style('A', 'A1', { bold: true })],
    { code: 'not-supported', what: 'style-without-old' },
  ],
  [
    'a look with half of the one before',
    book,
    [style('A', 'A1', { bold: true, fontSize: 9 }, { fontSize: 11 })],
    { code: 'not-supported', what: 'style-without-old' },
  ],
  [
    'another look than seen',
    book,
    [style('A', 'A1:B2', { fontSize: 14 }, { fontSize: 12 })],
    { code: 'cell-changed', sheet: 'A', cell: 'A1' },
  ],
  [
    'another width than seen',
    book,
    [size(9, 12)],
    { code: 'layout-changed', sheet: 'A', what: 'size' },
  ],
  [
    'widths that were not one',
    withSheet({ columnWidths: [{ first: 0, last: 0, width: 9 }] }),
    [size(9, 12, 1)],
    { code: 'layout-changed', sheet: 'A', what: 'size' },
  ],
  [
    'a width beyond 255',
    book,
    [size(undefined, 256)],
    { code: 'not-supported', what: 'size-out-of-range' },
  ],
  [
    'another page than seen',
    book,
    [pageSetup('A', { scale: 50 }, { scale: 90 })],
    { code: 'layout-changed', sheet: 'A', what: 'page-setup' },
  ],
  [
    'another state than seen',
    book,
    [{ kind: 'state', state: 'b', old: 'a' }],
    { code: 'state-changed' },
  ],
  [
    'deleting a sheet with content',
    book,
    [{ kind: 'delete-sheet', sheet: 'B' }],
    { code: 'sheet-not-empty', sheet: 'B' },
  ],
  [
    'deleting the last visible sheet',
    { ...book, sheets: [sheetOf('A', []), { ...sheetOf('B', []), visibility: 'hidden' }] },
    [{ kind: 'delete-sheet', sheet: 'A' }],
    { code: 'sheet-last', sheet: 'A' },
  ],
  [
    'deleting a sheet that a formula speaks of',
    bookOf({ A: [[{ formula: "SUM('B'!A1:A3)", result: 0 }]], B: [] }),
    [{ kind: 'delete-sheet', sheet: 'B' }],
    { code: 'not-supported', what: 'delete-referenced-sheet' },
  ],
  [
    'deleting a sheet that a name speaks of',
    { ...bookOf({ A: [], B: [] }), names: [{ name: 'N', formula: 'B!$A$1', isHidden: false }] },
    [{ kind: 'delete-sheet', sheet: 'B' }],
    { code: 'not-supported', what: 'delete-referenced-sheet' },
  ],
];

describe('validate', () => {
  test.each(refusals)('refuses %s', (_what, snapshot, operations, refusal) => {
    expect(validate(planOf(...operations), snapshot)).toEqual(refusal);
  });

  test('lets a block pass over covered cells of a merge that stay blank', () => {
    const merged = withSheet({ merges: [rangeOf('A5:B5')] });
    const plan = planOf(block(merged, 'A', 'A5', [['title', undefined]]));
    expect(validate(plan, merged)).toBeUndefined();
  });

  test('takes a formula whose result has changed since as the same formula', () => {
    const operation = block(book, 'A', 'B2', [[3]]);
    const plan = planOf({ ...operation, old: [[{ formula: 'B1*2', result: 999 }]] });
    expect(validate(plan, book)).toBeUndefined();
  });
});

describe('simulate', () => {
  test('carries out every kind of operation, each upon the one before', () => {
    const plan = planOf(
      { kind: 'add-sheet', sheet: 'Phụ lục' },
      block(book, 'Phụ lục', 'B2', [
        ['t', { formula: 'A!B1', result: 1 }],
        [true, { error: '#N/A' }],
      ]),
      merge('Phụ lục', 'B9:C9'),
      style('Phụ lục', 'B2:B2', { numberFormat: '0.0', bold: true }),
      {
        kind: 'size',
        sheet: 'Phụ lục',
        axis: 'rows',
        span: { first: 1, last: 2 },
        size: 20,
        old: undefined,
      },
      pageSetup('Phụ lục', { orientation: 'landscape' }),
      { kind: 'state', state: 's', old: undefined },
    );
    const after = simulate(plan, book);
    expect(plainBook(after)).toMatchObject({
      state: 's',
      sheets: [
        { name: 'A' },
        { name: 'B' },
        {
          name: 'Phụ lục',
          cells: {
            B2: 'text "t" [0.0|Calibri|11]',
            C2: '=A!B1 number 1',
            B3: 'boolean true',
            C3: 'error #N/A',
          },
          merges: ['B9:C9'],
          heights: { '1': 20, '2': 20 },
          pageSetup: { orientation: 'landscape' },
        },
      ],
    });
    expect(after.sheets[2]?.grid.used).toEqual(rangeOf('B2:C3'));
  });

  test('never changes the snapshot it starts from', () => {
    fc.assert(
      fc.property(bookAndPlan, ({ book: before, plan }) => {
        const seen = plainBook(before);
        rehearse(plan, before);
        expect(plainBook(before)).toEqual(seen);
      }),
    );
  });
});

describe('invert', () => {
  test('gives back the workbook as it read before', () => {
    fc.assert(
      fc.property(bookAndPlan, ({ book: before, plan }) => {
        const outcome = rehearse(plan, before);
        fc.pre(outcome.ok);
        if (!outcome.ok) return;
        const back = rehearse(invert(plan), outcome.value);
        expect(back.ok && plainBook(back.value)).toEqual(plainBook(before));
      }),
    );
  });

  test('lets a plan be carried out twice only when it changes nothing', () => {
    fc.assert(
      fc.property(bookAndPlan, ({ book: before, plan }) => {
        const outcome = rehearse(plan, before);
        fc.pre(outcome.ok);
        if (!outcome.ok) return;
        const again = rehearse(plan, outcome.value);
        if (again.ok) expect(plainBook(again.value)).toEqual(plainBook(outcome.value));
        const isIdle =
          JSON.stringify(plainBook(outcome.value)) === JSON.stringify(plainBook(before));
        fc.pre(plan.operations.length === 1);
        expect(again.ok).toBe(isIdle);
      }),
    );
  });

  test('puts a look back to the part of `old` that was changed', () => {
    const plan = planOf(style('A', 'A1', { fontSize: 14 }, { fontSize: 11, bold: false }));
    expect(invert(plan).operations).toEqual([style('A', 'A1', { fontSize: 11 }, { fontSize: 14 })]);
  });
});
