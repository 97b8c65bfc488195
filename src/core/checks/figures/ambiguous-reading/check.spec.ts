import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { check } from './check';

describe('figures/ambiguous-reading', () => {
  it.each([
    ['plain figures', ['Thu', 'tấn', '17.680', 17889, 101]],
    ['decimal commas', ['Thu', '%', '7,5', '7,40', 99]],
    ['0,125', ['Thu', '%', '0,125', '0,250', 200]],
  ])('says nothing of %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['which the row settles', ['Lương thực', 'tấn', '17.68', 17889, 102], ['info D2']],
    ['which nothing settles', ['Diện tích', 'ha', '1.5', '1.6'], ['warning D2', 'warning E2']],
  ])('reports a figure %s', (_, row, expected) => {
    expect(checkTable(check, [row])).toEqual(expected);
  });

  it('says what was chosen, what was not, and why', () => {
    expect(remarkData(check, ['Đào tạo', 'người', 800, '1.95', 244])).toEqual({
      kind: 'settled',
      indicator: 'Đào tạo',
      text: '1.95',
      chosen: '1.950',
      rejected: '1,95',
      because: 'printed',
    });
  });
});
