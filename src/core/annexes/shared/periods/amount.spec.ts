import { readCell } from '../../../figures/readCell';
import type { CellValue } from '../../../model/snapshot';
import type { SourceCell } from '../../../sources/targetTable';
import { combine } from './amount';

function cell(value: CellValue, numberFormat = 'General'): SourceCell {
  return {
    row: 0,
    column: 0,
    value,
    numberFormat,
    figure: readCell(value, numberFormat),
    hasFormula: false,
    isStale: false,
  };
}

describe('combine', () => {
  it.each([
    ['tong', [10, undefined, 2.5], 12.5],
    ['cuoi', [10, 12, undefined], 12],
    ['binh-quan', [10, 11, 13], 11.3],
    ['binh-quan', [0.1, 0.2], 0.15],
    ['lon-nhat', [3, 7, 5], 7],
    ['nho-nhat', [3, 7, 5], 3],
    ['tong', [undefined, undefined], undefined],
  ] as const)('%s of %j is %s', (aggregation, values, expected) => {
    const combined = combine(
      values.map((value) => cell(value)),
      aggregation,
      '',
    );
    expect(combined).toMatchObject({ kind: 'amount', amount: { content: expected } });
  });

  it('adds texts with units in the unit of the line', () => {
    const cells = [cell('1,5 tỷ đồng'), cell('500 triệu đồng')];
    expect(combine(cells, 'tong', 'triệu đồng')).toMatchObject({
      kind: 'amount',
      amount: { content: 2000 },
    });
  });

  it('averages cells in per cent as what they show', () => {
    const combined = combine([cell(0.1, '0%'), cell(0.13, '0%')], 'binh-quan', '%');
    expect(combined).toMatchObject({
      kind: 'amount',
      amount: { content: 0.115, numberFormat: '0.0%' },
    });
  });

  it('does not add words, nor figures of different kinds', () => {
    expect(combine([cell('Đạt'), cell(5)], 'tong', '')).toEqual({
      kind: 'obstacle',
      reason: 'words',
    });
    expect(combine([cell('5 ha'), cell('3 tấn')], 'tong', '')).toEqual({
      kind: 'obstacle',
      reason: 'units-differ',
    });
  });
});
