import { snapshotOf } from '../../../test/support/snapshotOf';
import { findTargetTables } from './findTables';
import { rowAt } from './rowAt';

describe('rowAt', () => {
  it('finds the line of a row, also where blank rows part the lines', () => {
    const [table] = findTargetTables(
      snapshotOf({
        name: 'KPI',
        rows: [
          ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
          [1, 'Thu ngân sách', 5, 6],
          [],
          [2, 'Trồng rừng', 7, 8],
          [3, 'Kết nạp đảng viên', 9, 9],
        ],
      }),
    );
    if (table === undefined) throw new Error('no table');
    const found = [0, 1, 2, 3, 4, 5].map((row) => rowAt(table, row)?.indicator);
    expect(found).toEqual([
      undefined,
      'Thu ngân sách',
      undefined,
      'Trồng rừng',
      'Kết nạp đảng viên',
      undefined,
    ]);
  });
});
