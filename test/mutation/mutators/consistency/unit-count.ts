import type { Mutator } from '../../mutator';
import { addSheet, between } from './support';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];
const UNITS = ['xã', 'thôn', 'khu dân cư'];

export const mutators: readonly Mutator[] = [
  {
    code: 'consistency/unit-count',
    kind: 'other',
    spoil: (book, _, choose) => {
      const unit = choose.oneOf(UNITS) ?? 'xã';
      const of = between(choose, 12, 40);
      const spoilt = between(choose, 1, 5);
      const rows = Array.from({ length: 5 }, (_unused, i) => {
        const total = i + 1 === spoilt ? of + between(choose, 1, 5) : of;
        const met = between(choose, 1, of);
        return [
          i + 1,
          `Đạt tiêu chí số ${String(i + 1)}`,
          unit,
          of,
          `${String(met)}/${String(total)}`,
        ];
      });
      return addSheet(book, {
        name: 'Đạt tiêu chí',
        rows: [HEADER, ...rows],
        place: { row: spoilt, column: 4 },
      });
    },
  },
];
