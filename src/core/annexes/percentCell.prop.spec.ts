import fc from 'fast-check';
import { snapshotOf, type LiteralCell } from '../../../test/support/snapshotOf';
import { equals, exactFromNumber } from '../base/exact';
import { attainmentOfRow } from '../sources/attainmentOfRow';
import { findTargetTables } from '../sources/findTables';
import { isPlainPair, isQuotientOfCells, percentDoubts } from './percentCell';

const HEADER = ['Chỉ tiêu', 'ĐVT', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %', 'Cách tính', 'Số kỳ'];

const figure: fc.Arbitrary<LiteralCell> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 5000 }) },
  { weight: 4, arbitrary: fc.double({ min: -1, max: 1e9, noNaN: true }) },
  fc.constantFrom('12,5', '1.994', '17.68', '>70', 'Đạt', '17/19', '21 ha', '', null),
);

describe('a plain pair', () => {
  test('has the attainment that is known without computing it', () => {
    let plain = 0;
    const sometimes = (...words: LiteralCell[]): fc.Arbitrary<LiteralCell> =>
      fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom(...words));
    fc.assert(
      fc.property(
        fc.constantFrom('Một', 'Giảm hộ nghèo còn', '- Trong đó'),
        fc.constantFrom('%', 'ha', 'người', ''),
        figure,
        figure,
        sometimes(100, 'Đạt', 87.5),
        sometimes('thap', 'cao'),
        sometimes(1, 5),
        (name, unit, target, actual, printed, method, periods) => {
          const line = [name, unit, target, actual, printed, method, periods];
          const [table] = findTargetTables(snapshotOf({ name: 'KPI', rows: [HEADER, line] }));
          const [row] = table?.rows ?? [];
          if (row === undefined || !isPlainPair(row)) return;
          plain += 1;
          const result = attainmentOfRow(row);
          expect(result).toMatchObject({
            kind: 'percent',
            doubts: [],
            basis: { kind: 'quotient', method: 'cao' },
          });
          expect(percentDoubts(row)).toEqual([]);
          expect(isQuotientOfCells(row)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    expect(plain).toBeGreaterThan(20);
  });

  test('has a figure that is exactly the number in its cell', () => {
    const near = fc.oneof(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.integer({ min: 1, max: 10 ** 9 }).map((digits) => digits / 1000),
      fc.double({ min: 1e-7, max: 1e17, noNaN: true }),
      fc.constantFrom(0.1 + 0.2, 0.3, 1.005, 9007199254740994, 1e15 / 7),
    );
    const noise = fc.constantFrom(0, 0, 2 ** -52, -(2 ** -52), 0.5);
    fc.assert(
      fc.property(near, noise, (number, share) => {
        const line = ['Một', 'ha', number, 5];
        const [table] = findTargetTables(snapshotOf({ name: 'KPI', rows: [HEADER, line] }));
        const [row] = table?.rows ?? [];
        if (row?.target === undefined) throw new Error('a line');
        const value = number * (1 + share);
        const figure = row.targetFigure;
        if (figure.kind !== 'number') throw new Error('a number');
        const other = { ...row, target: { ...row.target, value } };
        expect(isPlainPair(other)).toBe(equals(figure.value, exactFromNumber(value)));
      }),
    );
  });
});
