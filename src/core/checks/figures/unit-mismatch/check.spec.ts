import { checkSheet } from '../../../../../test/support/checkSheets';
import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { fixOperations, recheck } from '../../../../../test/support/fixed';
import { check } from './check';

describe('figures/unit-mismatch', () => {
  it.each([
    ['the unit of the row', ['Thu', 'tỷ đồng', 1, '1,2 tỷ đồng']],
    ['the unit of the row by the thousand', ['Lao động', 'Người', 1200, '1,15 nghìn người']],
    ['one unit by the thousand', ['Lao động', '', '1.200 người', '1,15 nghìn người']],
    ['plain figures', ['Thu', 'tỷ đồng', 1, 1.25]],
    ['one unit in both cells', ['Thu', '', '1 tỷ đồng', '1,2 tỷ đồng']],
    ['a unit per year beside the same unit', ['Hộ nghèo', '%', '1%/năm', '0,9%']],
    ['units of different kinds', ['Hộ', '', '40 hộ', '45 người']],
    ['a sum in two units', ['Thu', 'tỷ đồng', 100, '119 tỷ 214 triệu đồng']],
    ['a percentage printed with its sign', ['Dân số', '‰', 9, 9.2, '102%']],
    ['words and errors', ['An ninh', '%', 'Đảm bảo', { error: '#N/A' } as const]],
  ])('says nothing of %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['triệu in a row of tỷ', ['Thu', 'tỷ đồng', 1, '1.250 triệu đồng'], ['warning E2']],
    ['‰ in a row of %', ['Dân số', '%', 1, '9,2‰'], ['warning E2']],
    ['m² in a row of ha', ['Hiến đất', 'ha', '58.000m²', 6], ['warning D2']],
    ['a bound in another unit', ['Thu', 'tỷ đồng', '>900 triệu đồng', 1], ['warning D2']],
    [
      'two sizes of unit without a column',
      ['Thu', '', '1 tỷ đồng', '1.250 triệu đồng'],
      ['info E2'],
    ],
  ])('reports %s', (_, row, expected) => {
    expect(checkTable(check, [row])).toEqual(expected);
  });

  it('looks at the same period too', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Cùng kỳ năm trước', 'Thực hiện'],
      [1, 'Thu', 'tỷ đồng', 1, '900 triệu đồng', 1.2],
    ];
    expect(checkSheet(check, rows)).toEqual(['warning E2']);
  });

  it('says what the figure is in the unit of the row', () => {
    expect(remarkData(check, ['Dân số', '%', 1, '9,2‰'])).toEqual({
      kind: 'column',
      indicator: 'Dân số',
      text: '9,2‰',
      unit: '‰',
      wanted: '%',
      converted: '0,92',
    });
  });

  it.each([
    ['money', 'tỷ đồng', '1.250 triệu đồng', ['E2 1.25']],
    ['a rate', '%', '9,2‰', ['E2 0.92']],
    ['an area', 'm2', '1,5 ha', ['E2 format #,##0', 'E2 15000']],
    ['no figure of two readings', 'tỷ đồng', '1,250 triệu đồng', []],
    ['no bound', 'tỷ đồng', '>900 triệu đồng', []],
  ])('converts %s', (_, unit, text, expected) => {
    const rows = [['Thu', unit, null, text]];
    expect(fixOperations(check, rows)).toEqual(expected);
    if (expected.length > 0) expect(recheck(check, rows)).toEqual([]);
  });
});
