import { formatRange } from '../../base/address';
import { headerMerges } from './headerMerges';

describe('headerMerges', () => {
  it.each([
    ['one tier', [['TT', 'Chỉ tiêu']], ['A1', 'B1']],
    [
      'two tiers',
      [
        ['TT', 'Kết quả', 'Kết quả', 'Ghi chú'],
        ['', 'Thực hiện', '%', ''],
      ],
      ['A1:A2', 'B1:C1', 'D1:D2', 'B2', 'C2'],
    ],
  ])('of %s', (_, header, merges) => {
    expect(headerMerges(header, 0).map(formatRange)).toEqual(merges);
  });
});
