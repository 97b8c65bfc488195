import type { Mutator } from '../../mutator';
import { addSheet, between } from '../consistency/support';

export const mutators: readonly Mutator[] = [
  {
    code: 'awards/direct-workers',
    kind: 'below',
    setup: { options: { atLeast: 65 } },
    spoil: (book, _facts, choose) => {
      const leaders = between(choose, 4, 90);
      // 65 of 100 is 13 of 20: below it are fewer than 13 for 7 leaders.
      const direct = Math.ceil((leaders * 13) / 7) - 1;
      return addSheet(book, {
        name: 'Khen thưởng cá nhân',
        rows: [
          ['STT', 'Tên', 'Đối tượng', 'Danh hiệu', 'Phân loại đối tượng', 'Số lượng'],
          [1, 'Các cá nhân', 'Cá nhân', 'Giấy khen', 'Người trực tiếp công tác', direct],
          [2, 'Các cá nhân', 'Cá nhân', 'Giấy khen', 'Lãnh đạo từ phó phòng trở lên', leaders],
        ],
        place: { row: 0, column: 4 },
      });
    },
  },
];
