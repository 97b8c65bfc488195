import { snapshotOf } from '../../../test/support/snapshotOf';
import { borrowSteering } from './borrowSteering';
import { findTargetTables } from './findTables';

const source = {
  name: 'Nguồn',
  rows: [
    ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Cách tính', 'Số kỳ'],
    [1, 'Nhà văn hoá mỗi năm', 10, 44, null, 5],
    [null, '- Diện tích', '650-700', 581.4, 'can-tren', null],
    [null, '- Diện tích', '650-700', 600, 'can-duoi', null],
    [2, 'Đã xóa khỏi phụ lục', 5, 4, 'thap', 2],
  ],
};

const annex = {
  name: 'Phụ lục',
  rows: [
    ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
    ['1', 'Nhà văn hóa mỗi năm', 10, 44],
    [null, '- Diện tích', '650-700', 581.4],
    [null, '- Diện tích', '650-700', 600],
    [3, 'Thêm bằng tay', 5, 4],
  ],
};

describe('borrowSteering', () => {
  it('takes what a line leaves open from the line of the same number and name, in order', () => {
    const [from, to] = findTargetTables(snapshotOf(source, annex));
    if (from === undefined || to === undefined) throw new Error('no tables');
    const steered = borrowSteering(to, from);
    expect(steered.rows.map(({ method, periods }) => [method, periods])).toEqual([
      [undefined, 5],
      ['can-tren', undefined],
      ['can-duoi', undefined],
      [undefined, undefined],
    ]);
    expect(to.rows[0]?.periods).toBeUndefined();
  });
});
