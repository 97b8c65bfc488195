import { formatRange } from '../../base/address';
import { cellsOf, fillLiteral } from '../../../../test/support/fillLiteral';
import { annex } from './annex';

const filled = fillLiteral(annex, [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện', 'Ghi chú'],
  [1, 'Thu ngân sách', 'triệu đồng', 100, 106.5, 'ước'],
  [null, '- Nội địa', 'triệu đồng', '>60', '61', null],
  [2, 'Che phủ rừng', '%', { value: 48.7, format: '0.0' }, 47.5, null],
]);

describe('chi-tieu-ghi-chu', () => {
  it('has one tier, as the form', () => {
    expect(cellsOf(filled)[5]).toEqual([
      'STT',
      'Các chỉ tiêu',
      'Mục tiêu',
      'Thực hiện',
      'Tỷ lệ %',
      'Ghi chú',
    ]);
  });

  it('puts the unit behind the target without making text of a number', () => {
    expect(cellsOf(filled).slice(6)).toEqual([
      [1, 'Thu ngân sách', 100, 106.5, expect.objectContaining({ result: 107 }), 'ước'],
      [undefined, '- Nội địa', '>60 triệu đồng', '61', 102, undefined],
      [2, 'Che phủ rừng', 48.7, 47.5, expect.objectContaining({ result: 98 }), undefined],
    ]);
    const formats = filled.plan.operations.flatMap((operation) =>
      operation.kind === 'style' && operation.style.numberFormat !== undefined
        ? [`${formatRange(operation.range)} ${operation.style.numberFormat}`]
        : [],
    );
    expect(formats).toEqual(['C7 General" triệu đồng"', 'C9 0.0"%"', 'E7:E9 0']);
  });

  it('puts no digits behind the target for a unit', () => {
    const odd = fillLiteral(annex, [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'],
      [1, 'Giảm tỷ suất sinh', '0', '0,2-2,0', '0,3'],
    ]);
    expect(cellsOf(odd).at(-1)?.[2]).toBe('0,2-2,0');
  });
});
