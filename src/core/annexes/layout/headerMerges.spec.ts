import { formatRange } from '../../base/address';
import type { HeaderTiers } from '../headerTexts';
import { headerMerges } from './headerMerges';

const merged = (header: HeaderTiers): readonly string[] => headerMerges(header, 0).map(formatRange);

describe('headerMerges', () => {
  it('joins equal neighbours of an upper tier, and columns without a lower one downwards', () => {
    expect(
      merged([
        ['TT', 'Kết quả', 'Kết quả'],
        ['', 'Ước thực hiện', '%'],
      ]),
    ).toEqual(['A1:A2', 'B1:C1', 'B2', 'C2']);
  });

  it('keeps equal words apart that stand under other words', () => {
    expect(
      merged([
        ['Xã Một', 'Xã Một', 'Xã Hai', 'Xã Hai'],
        ['KH', 'So sánh', 'So sánh', 'TH'],
        ['', '%', '%', ''],
      ]),
    ).toEqual(['A1:B1', 'C1:D1', 'A2:A3', 'B2', 'C2', 'D2:D3', 'B3', 'C3']);
  });

  it('makes a column without any words one cell', () => {
    expect(
      merged([
        ['', 'Mã số', 'Chia theo'],
        ['', '', 'Cấp tỉnh'],
      ]),
    ).toEqual(['A1:A2', 'B1:B2', 'C1', 'C2']);
  });
});
