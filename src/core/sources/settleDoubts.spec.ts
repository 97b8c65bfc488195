import { toNumber } from '../base/exact';
import type { Figure } from '../figures/figure';
import { snapshotOf } from '../../../test/support/snapshotOf';
import type { CellValue } from '../model/snapshot';
import { findTargetTables } from './findTables';

const valueOf = (figure: Figure): number | undefined =>
  figure.kind === 'number' || figure.kind === 'bound' ? toNumber(figure.value) : undefined;

/** Target, actual and evidence of a one-row table. */
function settle(
  unit: string,
  target: CellValue,
  actual: CellValue,
  printed?: CellValue,
): readonly unknown[] {
  const [table] = findTargetTables(
    snapshotOf({
      name: 'KPI',
      rows: [
        ['Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'],
        ['Một chỉ tiêu', unit, target, actual, printed],
      ],
    }),
  );
  const [row] = table?.rows ?? [];
  if (row === undefined) throw new Error('no row');
  return [
    valueOf(row.targetFigure),
    valueOf(row.actualFigure),
    row.readings.map(({ because }) => because).join(),
  ];
}

describe('settleDoubts', () => {
  it.each([
    // The four ambiguous cells of the Hà Quảng tables.
    ['tấn', '17.68', 17889, 102, [17680, 17889, 'nearest']],
    ['người', 800, '1.95', 244, [800, 1950, 'printed']],
    ['', '>13.000 tấn', '13.10', 101, [13000, 13100, 'printed']],
    ['', '21 triệu đồng/năm', '21.00', 100, [21, 21, 'printed']],
    // Without a printed percentage the size of the other figure decides.
    ['tấn', '17.68', 17889, undefined, [17680, 17889, 'magnitude']],
    ['tỷ đồng', '1,994', 1875, undefined, [1994, 1875, 'magnitude']],
    // Nothing is doubtful here.
    ['ha', 500, 426.1, 85, [500, 426.1, '']],
    // Both readings do: the doubt stays.
    ['ha', '1.5', '1.6', undefined, [1.5, 1.6, '']],
    // People are whole.
    ['người', '1.5', '1.5', undefined, [1500, 1500, 'counted,counted']],
  ] as const)('reads %s %s, %s (%s)', (unit, target, actual, printed, expected) => {
    expect(settle(unit, target, actual, printed)).toEqual(expected);
  });
});
