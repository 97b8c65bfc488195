import type { LiteralCell } from '../../../support/snapshotOf';
import type { Choices, Mutator } from '../../mutator';
import { between } from '../../random';
import { addTable } from './support';

const code = 'arithmetic/shares';

/** Three shares, the first two given and the last the rest, with what it is off by. */
function structure(choose: Choices, off: number): readonly (readonly LiteralCell[])[] {
  const [first, second] = [between(choose, 10, 40), between(choose, 10, 40)];
  const shares = [first, second, 100 - first - second];
  return [
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'],
    [1, 'Cơ cấu kinh tế', '%', null, null],
    ...shares.map((share, i): readonly LiteralCell[] => {
      const actual = i === 2 ? share + off : share;
      return [null, `- Ngành ${String(i + 1)}`, '%', off < 0 ? share : actual, actual];
    }),
  ];
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'differs',
    spoil: (book, _, choose) => addTable(book, structure(choose, -4), 'E3:E5'),
  },
  { code, kind: 'over', spoil: (book, _, choose) => addTable(book, structure(choose, 4), 'E3:E5') },
];
