import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { check } from './check';

describe('figures/unknown-option', () => {
  it('says nothing of words and figures that steer a percentage', () => {
    const rows = [
      ['Một', '', 5, 4, 80, 'cao', 1],
      ['Hai', '', '5-6', 4, 80, 'Cận dưới', null],
    ];
    expect(checkTable(check, rows)).toEqual([]);
  });

  it.each([
    ['a wrong word', ['Một', '', 5, 4, 80, 'nhanh', null], 'error G2', 'method'],
    ['no periods at all', ['Một', '', 5, 4, 80, null, 0], 'error H2', 'periods'],
    ['half a period', ['Một', '', 5, 4, 80, null, 2.5], 'error H2', 'periods'],
  ])('reports %s', (_, row, place, role) => {
    expect(checkTable(check, [row])).toEqual([place]);
    expect(remarkData(check, row)).toMatchObject({ role });
  });
});
