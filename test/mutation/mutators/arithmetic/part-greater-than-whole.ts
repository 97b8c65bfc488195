import type { Mutator } from '../../mutator';
import { between } from '../../random';
import { addTable, placeOf, plainLines, writeLine } from './support';

const code = 'arithmetic/part-greater-than-whole';

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'line',
    spoil: (book, _, choose) => {
      const whole = between(choose, 20, 900);
      const rows = [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'],
        [1, 'Đào tạo nghề', 'người', 1000, whole],
        [null, 'Trong đó có việc làm', 'người', 100, whole + between(choose, 1, 90)],
      ];
      return addTable(book, rows, 'E3');
    },
  },
  {
    code,
    kind: 'column',
    spoil: (book, _, choose) => {
      const whole = between(choose, 5, 90);
      const rows = [
        ['STT', 'Danh hiệu thi đua', 'Tổng số', 'Trong đó nữ'],
        [1, 'Lao động tiên tiến', 100, 60],
        [2, 'Chiến sĩ thi đua cơ sở', whole, whole + between(choose, 1, 5)],
      ];
      return addTable(book, rows, 'D3');
    },
  },
  {
    code,
    kind: 'fraction',
    spoil: (book, facts, choose) => {
      const line = choose.oneOf(plainLines(facts));
      if (line === undefined) return undefined;
      const whole = between(choose, 15, 60);
      writeLine(book, line, { target: '80%', actual: `${String(whole + 1)}/${String(whole)}` });
      return placeOf(line.table.sheet, line.actual);
    },
  },
];
