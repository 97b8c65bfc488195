import type { Mutator } from '../../mutator';
import { between } from '../../random';
import { addTable } from './support';

const code = 'arithmetic/cumulative';

/** A table of two periods of which the later is less than the earlier. */
const fall = (kind: string, earlier: string, later: string): Mutator => ({
  code,
  kind,
  spoil: (book, _, choose) => {
    const value = between(choose, 20, 900);
    const rows = [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', earlier, later],
      [1, 'Thu ngân sách', 'tỷ đồng', 1000, 500, 700],
      [2, 'Kết nạp đảng viên', 'đảng viên', 1000, value, value - between(choose, 1, 19)],
    ];
    return addTable(book, rows, 'F3');
  },
});

export const mutators: readonly Mutator[] = [
  fall('below-earlier', 'Thực hiện 6 tháng', 'Ước thực hiện cả năm'),
  fall('below-month', 'Tháng 5', 'Lũy kế 5 tháng'),
];
