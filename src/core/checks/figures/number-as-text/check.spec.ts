import { checkTable } from '../../../../../test/support/checkTable';
import { findingsOn } from '../../../../../test/support/checkSheets';
import { fixOperations, recheck } from '../../../../../test/support/fixed';
import { targetSheet } from '../../../../../test/support/checkTable';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

/** Rows whose actual figures are the given ones, the targets numbers. */
const actuals = (...values: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] =>
  values.map((value) => ['Diện tích', 'ha', 1500, value]);

/** What `figures/number-as-text` says, ranges included. */
const places = (rows: readonly (readonly LiteralCell[])[]): readonly string[] =>
  findingsOn(check, [targetSheet(rows)]).map(
    ({ severity, kind, cell, range }) => `${severity} ${kind} ${cell ?? range ?? ''}`,
  );

describe('figures/number-as-text', () => {
  it.each([
    ['numbers', [1234.5, 1500, 0.5]],
    ['texts with units', [1500, 1600, '1.250 ha', '80%']],
    ['bounds, ranges and fractions', [1500, 1600, '>1.250', '650-700', '17/19']],
    ['words, blanks and errors', [1500, 'Đảm bảo', null, '-', { error: '#N/A' } as const]],
    ['a text that can be read in two ways', [1500, 1600, '1.95']],
    ['a text that a formula gives', [1500, 1600, { value: '1.250', formula: 'TEXT(B1,"0")' }]],
    ['two texts in a column of words', ['Đảm bảo', 'Giữ vững', '85', '90']],
  ])('says nothing of %s', (_, values) => {
    expect(checkTable(check, actuals(...values))).toEqual([]);
  });

  it.each([
    ['a text among numbers', [1500, 1600, '1.250'], ['warning stray E4']],
    ['decimals', [1500, 1600, '12,5'], ['warning stray E4']],
    ['thousands behind a space', [1500, 1600, '1 250'], ['warning stray E4']],
    ['a leading zero', [1500, 1600, '05'], ['info padded E4']],
    ['a column of texts once', ['1.500', '12,5', '85'], ['info column E2:E4']],
    ['a column of both once', ['1.500', '12,5', '85', 7], ['info column E2:E4']],
  ])('reports %s', (_, values, expected) => {
    expect(places(actuals(...values))).toEqual(expected);
  });

  it.each([
    ['thousands', '1.250', ['E4 format #,##0', 'E4 1250']],
    ['decimals', '12,5', ['E4 12.5']],
    ['a last zero', '12,50', ['E4 format 0.00', 'E4 12.5']],
    ['thousands with decimals', '1.250,5', ['E4 format #,##0.0', 'E4 1250.5']],
    ['a leading zero', '05', ['E4 format 00', 'E4 5']],
    ['a cell formatted as text', { value: '85', format: '@' }, ['E4 format General', 'E4 85']],
    ['a cell with a format of its own', { value: '85', format: '0.0' }, ['E4 85']],
  ])('writes the number of a text: %s', (_, value, expected) => {
    const rows = actuals(1500, 1600, value);
    expect(fixOperations(check, rows)).toEqual(expected);
    expect(recheck(check, rows)).toEqual([]);
  });

  it('does not write into a cell whose format would make another figure of it', () => {
    const rows = actuals(1500, 1600, { value: '85', format: '0%' });
    expect(places(rows)).toEqual(['warning stray E4']);
    expect(fixOperations(check, rows)).toEqual([]);
  });

  it('turns a whole column into numbers', () => {
    const rows = actuals('1.500', '12,5', '85');
    expect(fixOperations(check, rows)).toEqual(['E2 format #,##0', 'E2 1500', 'E3 12.5', 'E4 85']);
    expect(recheck(check, rows)).toEqual([]);
  });

  it('names every text of a column where the preset asks for it', () => {
    const found = findingsOn(check, [targetSheet(actuals('85', 1, '90'))], {
      options: { strayShare: 2 },
    });
    expect(found.map(({ cell }) => cell)).toEqual(['E2', 'E4']);
  });
});
