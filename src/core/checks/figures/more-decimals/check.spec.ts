import { findingsOn } from '../../../../../test/support/checkSheets';
import { targetSheet } from '../../../../../test/support/checkTable';
import { fixOperations, recheck } from '../../../../../test/support/fixed';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

/** Rows of target, actual, printed. */
const rowsOf = (...cells: Rows): Rows => cells.map((own) => ['Diện tích', 'ha', ...own]);

const places = (rows: Rows): readonly string[] =>
  findingsOn(check, [targetSheet(rows)]).map(
    ({ severity, kind, cell, range }) => `${severity} ${kind} ${cell ?? range ?? ''}`,
  );

/** 68 of 80 is 85%, 72 is 90%, 64 is 80%, 76 is 95%. */
const WHOLE: Rows = [
  [80, 68, 85],
  [80, 72, 90],
  [80, 64, 80],
  [80, 76, 95],
];

describe('figures/more-decimals', () => {
  it.each([
    ['whole percentages', rowsOf(...WHOLE)],
    ['a zero that a number does not show', rowsOf([80, 68, 85], [80, 85, 106.3], [3, 2, 66.7])],
    ['figures of several decimals in several units', rowsOf([7, 7.4], [15, 18.02], [34, 36.875])],
    ['a long number with a format', rowsOf([81, 85, { value: 8500 / 81, format: '0.0' }])],
    ['a text that can be read in two ways', rowsOf(...WHOLE, [80, 68, '1,875'])],
    ['words, blanks and errors', rowsOf([80, null, 'Đạt'], [80, { error: '#N/A' } as const, null])],
  ])('says nothing of %s', (_, rows) => {
    expect(places(rows)).toEqual([]);
  });

  it.each([
    ['one long number', rowsOf(...WHOLE, [81, 85, 8500 / 81]), ['info long F6']],
    [
      'a column of long numbers once',
      rowsOf([81, 85, 8500 / 81], [80, 68, 85], [7, 5, 500 / 7]),
      ['info long F2:F4'],
    ],
    ['a long actual', rowsOf([80, 200 / 3, null]), ['info long E2']],
    ['one percentage with three decimals', rowsOf(...WHOLE, [81, 85, 104.938]), ['info more F6']],
    ['a text with four', rowsOf(...WHOLE, [81, 85, '104,9383']), ['info more F6']],
    [
      'percentages rounded in several ways, once',
      rowsOf([80, 85, 106.3], [81, 85, 105], [80, 68, 85]),
      ['info mixed F2:F4'],
    ],
  ])('reports %s', (_, rows, expected) => {
    expect(places(rows)).toEqual(expected);
  });

  it('shows long numbers as the column does, and leaves their values', () => {
    const rows = rowsOf(
      [80, 85, 106.3],
      [7, 5, 71.4],
      [81, 85, { value: 8500 / 81, formula: 'E4/D4*100' }],
      [1, 12.3456789, 1234.56789],
    );
    expect(fixOperations(check, rows)).toEqual([
      'F4 format 0.0',
      'F5 format #,##0.0',
      'E5 format 0.00',
    ]);
    expect(recheck(check, rows)).toEqual([]);
  });

  it('shows one percentage with the decimals of the others, and never rewrites a text', () => {
    const rows = rowsOf(...WHOLE, [81, 85, 104.938]);
    expect(fixOperations(check, rows)).toEqual(['F6 format 0']);
    expect(recheck(check, rows)).toEqual([]);
    expect(fixOperations(check, rowsOf(...WHOLE, [81, 85, '104,9383']))).toEqual([]);
  });

  it('leaves a column of too many long numbers to its owner', () => {
    const found = findingsOn(check, [targetSheet(rowsOf([81, 85, 8500 / 81], [7, 5, 500 / 7]))], {
      options: { mostFixed: 1 },
    });
    expect(found.map(({ fix }) => fix)).toEqual([undefined]);
  });
});
