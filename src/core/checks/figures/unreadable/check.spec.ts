import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { check } from './check';

describe('figures/unreadable', () => {
  it('says nothing of figures, words and blanks', () => {
    const rows = [
      ['Một', 'ha', 5, '4 ha', 80],
      ['Hai', '', 'Đảm bảo', 'Giữ vững', 'Đạt'],
      ['Ba', '', null, '', '-'],
    ];
    expect(checkTable(check, rows)).toEqual([]);
  });

  it.each([
    ['two numbers', ['Một', '', 5, '4 xã 2 thôn'], 'error E2', 'mixed-text'],
    ['mixed separators', ['Một', '', '1.23.4', 5], 'error D2', 'separators'],
    ['a placeholder', ['Một', '', 5, '……'], 'error E2', 'placeholder'],
    ['a date', ['Một', '', 5, { value: 43831, format: 'dd/mm/yyyy' }], 'error E2', 'date'],
    ['an error value', ['Một', '', 5, { error: '#REF!' } as const], 'error E2', '#REF!'],
    ['a logical value', ['Một', '', 5, true], 'error E2', 'boolean'],
  ])('reports %s', (_, row, place, reason) => {
    expect(checkTable(check, [row])).toEqual([place]);
    expect(remarkData(check, row)).toMatchObject({ indicator: 'Một', reason });
  });
});
