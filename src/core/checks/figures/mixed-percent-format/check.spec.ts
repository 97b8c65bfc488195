import { checkSheet } from '../../../../../test/support/checkSheets';
import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { fixOperations, recheck } from '../../../../../test/support/fixed';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

/** Rows of 80 → actual, with the printed percentages given. */
const printed = (
  ...cells: readonly (readonly [actual: number, printed: LiteralCell])[]
): readonly (readonly LiteralCell[])[] => cells.map(([a, p]) => ['Diện tích', 'ha', 80, a, p]);

const percent = (value: number, format = '0%'): LiteralCell => ({ value, format });

describe('figures/mixed-percent-format', () => {
  it.each([
    ['plain percentages', printed([68, 85], [72, 90])],
    ['formatted percentages', printed([68, percent(0.85)], [72, percent(0.9)])],
    ['texts with a sign throughout', printed([68, '85%'], [72, '90%'])],
    ['zeros of both kinds', printed([68, percent(0.85)], [0, 0])],
    ['less than one per cent reached', printed([0.4, 0.5], [72, 90])],
    ['words and errors', printed([68, 'Đạt'], [72, { error: '#N/A' } as const], [72, 90])],
  ])('says nothing of %s', (_, rows) => {
    expect(checkTable(check, rows)).toEqual([]);
  });

  it('says nothing of counts beside rates, which are formatted as such', () => {
    const rows = [
      ['Hộ nghèo', '%', percent(0.05), percent(0.04), 125],
      ['Hộ', 'hộ', 500, 400, 80],
    ];
    expect(checkTable(check, rows)).toEqual([]);
  });

  it.each([
    [
      'a formatted one among plain ones',
      printed([68, 85], [72, 90], [64, percent(0.8)]),
      'warning F4',
    ],
    [
      'a plain one among formatted ones',
      printed([68, percent(0.85)], [72, percent(0.9)], [64, 80]),
      'warning F4',
    ],
    ['a fraction', printed([68, 85], [72, 90], [64, 0.8]), 'warning F4'],
    ['a fraction above one', printed([68, 85], [120, 1.5]), 'warning F3'],
    ['a sign among numbers', printed([68, 85], [72, 90], [64, '80%']), 'info F4'],
  ])('reports %s', (_, rows, expected) => {
    expect(checkTable(check, rows)).toEqual([expected]);
  });

  it('knows columns of shares by their header', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ trọng (%)'],
      [1, 'Nông nghiệp', 5, 4, 26.5],
      [2, 'Công nghiệp', 5, 4, 43.5],
      [3, 'Dịch vụ', 5, 4, percent(0.3)],
    ];
    expect(checkSheet(check, rows)).toEqual(['warning E4']);
  });

  it.each([
    [
      'as a plain number',
      printed([68, 85], [72, 90], [64, percent(0.8)]),
      ['F4 format 0', 'F4 80'],
    ],
    [
      'in the % format',
      printed([68, percent(0.85)], [72, percent(0.9)], [64, 80]),
      ['F4 format 0%', 'F4 0.8'],
    ],
    ['a hundred times the fraction', printed([68, 85], [66, 0.825]), ['F3 format 0.0', 'F3 82.5']],
    ['without its sign', printed([68, 85], [72, 90], [64, '80%']), ['F4 format 0', 'F4 80']],
  ])('writes the percentage %s', (_, rows, expected) => {
    expect(fixOperations(check, rows)).toEqual(expected);
    expect(recheck(check, rows)).toEqual([]);
  });

  it('leaves formulas alone', () => {
    const rows = printed([68, 85], [64, { value: 0.8, formula: 'E3/D3' }]);
    expect(checkTable(check, rows)).toEqual(['warning F3']);
    expect(fixOperations(check, rows)).toEqual([]);
  });

  it('says what the percentage is', () => {
    expect(remarkData(check, ['Diện tích', 'ha', 80, 68, 0.85])).toEqual({
      kind: 'fraction',
      indicator: 'Diện tích',
      text: '0,85',
      percent: '85',
      way: 'plain',
    });
  });
});
