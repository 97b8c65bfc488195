import type { LiteralCell } from '../../../support/snapshotOf';
import type { Choices, Mutator } from '../../mutator';
import { between } from '../../random';
import { addTable } from './support';

const code = 'arithmetic/growth';

/** A table of growth with one more line, whose growth is printed as `printed` says. */
function withGrowth(
  choose: Choices,
  printed: (growth: number) => number,
  fits: (rest: number) => boolean,
): readonly (readonly LiteralCell[])[] {
  const base = 1000 + between(choose, 1, 900);
  let actual = base + between(choose, 50, 300);
  // On to an actual whose growth has the decimals that the kind needs.
  while (!fits(((100 * (actual - base)) / base) % 1)) actual += 1;
  return [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Cùng kỳ', 'Thực hiện', 'Tốc độ tăng so với cùng kỳ (%)'],
    [1, 'Giá trị sản xuất', 'tỷ đồng', 2000, 200, 250, 25],
    [2, 'Thu ngân sách', 'tỷ đồng', 2000, 80, 90, 12.5],
    [3, 'Chi ngân sách', 'tỷ đồng', 2000, base, actual, printed((100 * (actual - base)) / base)],
  ];
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'wrong',
    spoil: (book, _, choose) =>
      addTable(
        book,
        withGrowth(
          choose,
          (growth) => Math.round(growth) + 5,
          () => true,
        ),
        'G4',
      ),
  },
  {
    code,
    kind: 'rounded-up',
    spoil: (book, _, choose) =>
      addTable(
        book,
        withGrowth(choose, Math.ceil, (rest) => rest > 0.1 && rest < 0.4),
        'G4',
      ),
  },
  {
    code,
    kind: 'truncated',
    spoil: (book, _, choose) =>
      addTable(
        book,
        withGrowth(choose, Math.floor, (rest) => rest > 0.6 && rest < 0.9),
        'G4',
      ),
  },
];
