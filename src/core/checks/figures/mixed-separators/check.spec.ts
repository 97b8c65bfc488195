import { checkTable } from '../../../../../test/support/checkTable';
import { fixOperations, recheck } from '../../../../../test/support/fixed';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

/** Rows whose actual figures are the given ones. */
const actuals = (...values: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] =>
  values.map((value) => ['Diện tích', 'ha', 1500, value]);

describe('figures/mixed-separators', () => {
  it.each([
    ['numbers of Excel’s own', [1234.5, 1500, 0.5]],
    ['the Vietnamese way throughout', ['1.234,5', '1.500', '12,5', '85']],
    ['the English way throughout', ['1,234.5', '0.5', '1,234,567']],
    ['spaces throughout', ['1 500', '2 500,5']],
    ['texts that may be either', ['1.95', '1,994', '12,5']],
    ['one text', ['1 500']],
    ['words, blanks and errors', ['Đảm bảo', null, { error: '#N/A' } as const, '1.234,5']],
    ['a fraction and a range', ['1.020/750', '0,2-2,0', '1 500']],
  ])('says nothing of %s', (_, values) => {
    expect(checkTable(check, actuals(...values))).toEqual([]);
  });

  it.each([
    ['an English figure', ['1.234,5', '1,234.5', '12,5'], ['warning E3']],
    ['an English fraction', ['0,5', '0,7', '0.6'], ['warning E4']],
    ['an English one where both are as many', ['1,234.5', '1.234,5'], ['warning E2']],
    ['a Vietnamese one among English ones', ['1,234.5', '0.5', '12,5'], ['warning E4']],
    ['a space among points', ['1.234', '1 500', '2.500'], ['info E3']],
    ['a space where both are as many', ['1 500', '1.500'], ['info E2']],
    ['a point among spaces', ['1 500', '2 500', '1.234'], ['info E4']],
    ['a figure with its unit', ['1.234,5 ha', '1,234.5 ha'], ['warning E3']],
  ])('reports %s', (_, values, expected) => {
    expect(checkTable(check, actuals(...values))).toEqual(expected);
  });

  it.each([
    ['into the Vietnamese way', ['1.234,5', '1,234.50', '12,5'], ['E3 1.234,50']],
    ['into spaces', ['1 500', '2 500', '1.234,5'], ['E4 1 234,5']],
    ['around a unit', ['1.234,5', '1,234.5 ha', '12,5'], ['E3 1.234,5 ha']],
    ['into points', ['1.500', '2.500', '1 234'], ['E4 1.234']],
    ['never into the English way', ['1,234.5', '0.5', '12,5'], []],
  ])('brings a column %s', (_, values, expected) => {
    expect(fixOperations(check, actuals(...values))).toEqual(expected);
    if (expected.length > 0) expect(recheck(check, actuals(...values))).toEqual([]);
  });
});
