import { formatRange } from '../../base/address';
import { cellsOf, fillLiteral } from '../../../../test/support/fillLiteral';
import { annex } from './annex';

const filled = fillLiteral(annex, [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'],
  [1, 'Thu ngân sách', 'triệu đồng', 100, 106.5],
  [null, '- Nội địa', '', '>60 tỷ đồng', '61'],
  ['1.1', 'An ninh', null, 'Đảm bảo', 'Đảm bảo'],
]);
const cells = cellsOf(filled);

describe('chi-tieu-5-nam', () => {
  it('has the form’s header in two tiers, with the last year of the period', () => {
    expect(cells.slice(5, 7)).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Kết quả', undefined],
      [
        undefined,
        undefined,
        undefined,
        undefined,
        'Ước thực hiện đến hết năm 2020',
        '% so với mục tiêu',
      ],
    ]);
  });

  it('merges the header as the form does, and the titles across', () => {
    const merges = filled.plan.operations.flatMap((operation) =>
      operation.kind === 'merge' ? [formatRange(operation.range)] : [],
    );
    expect(merges.join(' ')).toBe('A1:F1 A2:F2 A3:F3 A4:F4 A6:A7 B6:B7 C6:C7 D6:D7 E6:F6');
  });

  it('copies figures as they stand and computes the percentage beside them', () => {
    expect(cells.slice(7)).toEqual([
      [
        1,
        'Thu ngân sách',
        'triệu đồng',
        100,
        106.5,
        { formula: 'IF(OR(E8="",D8=""),"",IF(D8=0,"",ROUND(E8*100/D8,0)))', result: 107 },
      ],
      [undefined, '- Nội địa', 'tỷ đồng', '>60 tỷ đồng', '61', 102],
      ['1.1', 'An ninh', undefined, 'Đảm bảo', 'Đảm bảo', 100],
    ]);
  });
});
