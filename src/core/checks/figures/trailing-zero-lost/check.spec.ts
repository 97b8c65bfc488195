import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { fixOperations, recheck } from '../../../../../test/support/fixed';
import { check } from './check';

describe('figures/trailing-zero-lost', () => {
  it.each([
    ['a text that is a decimal', ['Thu nhập', 'triệu đồng', '21 triệu đồng', '21.00', 100]],
    ['a text that nothing settles', ['Diện tích', 'ha', '1.5', '1.6']],
    ['a comma of thousands', ['Thu', 'tỷ đồng', '1,875', 1994, 106]],
    ['decimals that give the printed percentage', ['Năng suất', 'tạ', 36.88, 40, 108]],
    ['a percentage that is wrong either way', ['Thu', 'tấn', 17.68, 25000, 102]],
    ['a rate', ['Tỷ lệ', '%', 1.5, 1500, 100]],
    ['no percentage and a unit that is measured', ['Sản lượng', 'tấn', 17.68, 17889, null]],
    ['a count in halves of the size of its target', ['Lao động', 'người', 2, 1.5, null]],
    ['a formula', ['Sản lượng', 'tấn', { value: 17.68, formula: '8.84*2' }, 17889, 101]],
    ['three decimals', ['Sản lượng', 'tấn', 17.682, 17889, 101]],
    [
      'thousands that the unit counts',
      ['Lao động', 'người', '1.200 người', '1.15 nghìn người', 95.8],
    ],
    ['words', ['An ninh', '', 'Đảm bảo', 'Đảm bảo', 'Đạt']],
    ['an error value', ['Sản lượng', 'tấn', 17.68, { error: '#REF!' } as const, 101]],
  ])('says nothing of %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['a text that only so gives the percentage', ['Sản lượng', 'tấn', '17.68', 17889, 101], 'D2'],
    ['a text near the percentage', ['Sản lượng', 'tấn', '17.68', 17889, 102], 'D2'],
    ['a number that only so gives the percentage', ['Sản lượng', 'tấn', 17.68, 17889, 101], 'D2'],
    ['an actual number', ['Đào tạo', 'người', 800, 1.95, 244], 'E2'],
    ['a number of people in decimals', ['Đào tạo', 'người', 1800, 1.95, null], 'E2'],
    ['a bound', ['Sản lượng', '', '>13.10 tấn', 13100, 100], 'D2'],
  ])('reports %s', (_, row, place) => {
    expect(checkTable(check, [row])).toEqual([`warning ${place}`]);
  });

  it('says what was lost and what shows it', () => {
    expect(remarkData(check, ['Sản lượng', 'tấn', 17.68, 17889, 101])).toEqual({
      kind: 'number',
      indicator: 'Sản lượng',
      text: '17,68',
      restored: '17.680',
      because: 'printed',
    });
  });

  it.each([
    ['a text', '17.68', 'tấn', 17680, '#,##0'],
    ['a number', 17.68, 'tấn', 17680, '#,##0'],
    ['a text with its unit', '17.68 tấn', '', '17.680 tấn', undefined],
  ])('writes the whole figure for %s', (_, value, unit, content, format) => {
    const rows = [['Sản lượng', unit, value, 17889, 101]];
    expect(fixOperations(check, rows)).toEqual([
      ...(format === undefined ? [] : [`D2 format ${format}`]),
      `D2 ${String(content)}`,
    ]);
    expect(recheck(check, rows)).toEqual([]);
  });

  it('leaves a figure whose unit already counts by the thousand', () => {
    const rows = [['Sản lượng', '', '17.68 nghìn tấn', '17.889 nghìn tấn', 101.2]];
    expect(checkTable(check, rows)).toEqual(['warning D2']);
    expect(fixOperations(check, rows)).toEqual([]);
  });

  it('asks where only the unit speaks for it', () => {
    expect(fixOperations(check, [['Đào tạo', 'người', 1800, 1.95, null]])).toEqual([]);
  });
});
