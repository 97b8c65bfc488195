import { snapshotOf, type LiteralCell } from '../../../test/support/snapshotOf';
import { findTargetTables } from './findTables';
import { roundedSurely, targetNumbers } from './targetNumbers';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'];

function numbersOf(...figures: readonly (readonly LiteralCell[])[]) {
  const rows = figures.map((cells, i) => [i + 1, `Sản lượng vụ ${String(i + 1)}`, 'tấn', ...cells]);
  const [table] = findTargetTables(snapshotOf({ name: 'KPI', rows: [HEADER, ...rows] }));
  if (table === undefined) throw new Error('no table');
  return targetNumbers(table);
}

describe('targetNumbers', () => {
  it('gives the share of plain quotients and whether the printed percentage fits', () => {
    const { shares, percents, fits } = numbersOf(
      [200, 150, 75],
      [200, 150, 76],
      ['1.000', 500, 50],
    );
    expect([...shares]).toEqual([0.75, 0.75, 0.5]);
    expect([...percents]).toEqual([75, 75, 50]);
    expect([...fits]).toEqual([1, 0, 1]);
  });

  it('turns the percentage round where less is better', () => {
    const { shares, percents } = numbersOf(['≤ 20', 40, 50]);
    expect([...shares]).toEqual([2]);
    expect([...percents]).toEqual([50]);
  });

  it('leaves open what is no plain quotient', () => {
    const { shares, fits } = numbersOf(
      [0, 5, 0],
      [null, 5, null],
      ['1-2', 1.5, 100],
      [100, '50 kg', 50],
      [100, 'Đạt', 100],
      [100, -5, -5],
    );
    expect([...shares].every(Number.isNaN)).toBe(true);
    expect([...fits]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('roundedSurely', () => {
  it.each([
    [108.4705, 2, 10847],
    [75, 0, 75],
    [0.5, 0, undefined],
    [106.25, 1, undefined],
    [1e9, 0, undefined],
    [12, 9, undefined],
    [-3, 0, undefined],
  ] as const)('%d at %d decimals → %s', (value, decimals, wanted) => {
    expect(roundedSurely(value, decimals)).toBe(wanted);
  });
});
