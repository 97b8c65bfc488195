import { assertPresent } from '../base/assert';
import { gatherFacts } from '../checks/facts';
import { snapshotOf, type LiteralCell } from '../../../test/support/snapshotOf';
import { figureColumns } from './figureColumns';

/** The headers of the columns taken for figures. */
function headers(rows: readonly (readonly LiteralCell[])[]): readonly string[] {
  const snapshot = snapshotOf({ name: 'A', rows });
  const [table] = gatherFacts(snapshot).tables;
  return figureColumns(snapshot, assertPresent(table, 'no table')).map(({ leaf }) => leaf);
}

describe('figureColumns', () => {
  it('takes columns by their role, whatever they hold', () => {
    expect(
      headers([
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %', 'Ghi chú'],
        [1, 'An ninh', '', 'Giữ vững', 'Giữ vững', 'Đạt', 5],
      ]),
    ).toEqual(['Mục tiêu', 'Thực hiện', 'Tỷ lệ %']);
  });

  it('takes a column without a known role where six in ten of its filled cells are figures', () => {
    expect(
      headers([
        ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Xã Trường Hà', 'Xã Sóc Hà'],
        [1, 'Hộ nghèo', 5, 4, 3, 'không'],
        [2, 'Hộ khá', 5, 4, '4,5', 'không'],
        [3, 'Hộ giàu', 5, 4, 'không', 1],
      ]),
    ).toEqual(['Mục tiêu', 'Thực hiện', 'Xã Trường Hà']);
  });

  it.each([
    ['Số điện thoại', 912345678],
    ['Năm sinh', 1980],
    ['CCCD', 12345678],
    ['Mã đơn vị', 204],
  ])('leaves out "%s", which names and does not count', (header, value) => {
    const row = (number: number): readonly LiteralCell[] => [number, 'Hộ nghèo', 5, 4, value];
    expect(headers([['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', header], row(1), row(2)])).toEqual([
      'Mục tiêu',
      'Thực hiện',
    ]);
  });

  it('takes the figures of a year', () => {
    expect(
      headers([
        ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Năm 2019'],
        [1, 'Hộ nghèo', 5, 4, 1],
      ]),
    ).toEqual(['Mục tiêu', 'Thực hiện', 'Năm 2019']);
  });
});
