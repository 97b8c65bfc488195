import fc from 'fast-check';
import { toNumber } from '../base/exact';
import { snapshotOf, type LiteralCell } from '../../../test/support/snapshotOf';
import { findTargetTables } from '../sources/findTables';
import { percentCell, type FormulaMode, type PercentCell } from './percentCell';

const HEADER = [
  'Chỉ tiêu',
  'ĐVT',
  'Mục tiêu',
  'Thực hiện',
  'Tỷ lệ %',
  'Cách tính',
  'Số kỳ',
  'Số lẻ',
];

function cellFor(row: readonly LiteralCell[], mode: FormulaMode = 'native'): PercentCell {
  const [table] = findTargetTables(snapshotOf({ name: 'KPI', rows: [HEADER, ['Một', ...row]] }));
  const [source] = table?.rows ?? [];
  if (source === undefined) throw new Error('no row');
  return percentCell(source, { target: 'D8', actual: 'E8' }, mode, 0);
}

const guarded = (divisor: string, quotient: string, decimals: number): string =>
  `IF(OR(E8="",D8=""),"",IF(${divisor}=0,"",ROUND(${quotient},${String(decimals)})))`;

describe('percentCell writes a native formula', () => {
  it.each([
    ['for plain numbers', ['%', 7, 7.4], guarded('D8', 'E8*100/D8', 0), 106],
    [
      'with the decimals of the printed figure',
      ['%', 80, 85, 106.3],
      guarded('D8', 'E8*100/D8', 1),
      106.3,
    ],
    [
      'with the row’s own decimals first',
      ['%', 80, 85, 106.3, null, null, 2],
      guarded('D8', 'E8*100/D8', 2),
      106.25,
    ],
    ['with periods', ['nhà', 10, 44, null, null, 5], guarded('D8', 'E8*100/(D8*5)', 0), 88],
    ['for less is better', ['%', 5, 4, null, 'thap'], guarded('E8', 'D8*100/E8', 0), 125],
    [
      'for less is better, linear',
      ['%', 5, 4, null, 'thap-tuyen-tinh'],
      guarded('D8', '(1-(E8-D8)/ABS(D8))*100', 0),
      120,
    ],
    ['for zero done', ['xã', 5, 0], guarded('D8', 'E8*100/D8', 0), 0],
  ] as const)('%s', (_, row, formula, result) => {
    expect(cellFor(row).content).toEqual({ formula, result });
  });
});

describe('percentCell writes a value', () => {
  it.each([
    ['where a figure is text', ['', '>70', 61.3], 88],
    ['for a range', ['ha', '650-700', 581.4, null, 'can-tren'], 83],
    ['where the reading is not what stands in the cell', ['tấn', '17.68', 17889, 102], 101],
    ['where one cell is a percent-formatted number', ['', 90, { value: 0.81, format: '0%' }], 90],
    ['for n out of N', ['', 150, '1.020/750', null, null, 5], 136],
    ['where words say that the target is held', ['trường', 18, 'Giữ vững', 100], 100],
  ] as const)('%s', (_, row, value) => {
    expect(cellFor(row).content).toBe(value);
  });

  it('keeps the office’s word where it says 100 in words', () => {
    expect(cellFor(['', 'Đảm bảo', 'Đảm bảo', 'Đảm bảo']).content).toBe('Đảm bảo');
    expect(cellFor(['', '5 bậc', '4 bậc', 'Đạt']).content).toBe(80);
  });

  it('writes values everywhere when asked to', () => {
    expect(cellFor(['%', 7, 7.4], 'values').content).toBe(106);
  });
});

describe('percentCell leaves a blank', () => {
  it.each([
    ['for blanks', ['%', null, 5]],
    ['for division by zero', ['%', 0, 5]],
    ['for words against a number', ['', 'Đảm bảo', 5]],
    ['for what can’t be read', ['', 5, '4 xã 2 thôn']],
  ])('%s', (_, row) => {
    expect(cellFor(row).content).toBeUndefined();
  });
});

describe('percentCell writes a TDKT function', () => {
  it('where the function comes to the same figure', () => {
    expect(cellFor(['', '>70', 61.3], 'functions').content).toEqual({
      formula: 'IF(OR(E8="",D8=""),"",TDKT.HOANTHANH(E8,D8,,,0))',
      result: 88,
    });
    expect(cellFor(['ha', '650-700', 581.4, null, 'can-tren'], 'functions').content).toEqual({
      formula: 'IF(OR(E8="",D8=""),"",TDKT.HOANTHANH(E8,D8,"can-tren",,0))',
      result: 83,
    });
  });

  it('but a value where it would read the cell otherwise', () => {
    expect(cellFor(['tấn', '17.68', 17889, 102], 'functions').content).toBe(101);
    expect(cellFor(['', 90, { value: 0.81, format: '0%' }], 'functions').content).toBe(90);
  });
});

describe('a native formula', () => {
  it('gives what was computed, as a spreadsheet computes', () => {
    const cents = fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(cents, cents, (target, actual) => {
        const cell = cellFor(['ha', target, actual]);
        const rounded = cell.rounded === undefined ? undefined : toNumber(cell.rounded);
        // Excel's ROUND works on the quotient's first fifteen digits.
        const quotient = Number(((actual * 100) / target).toPrecision(15));
        expect(rounded).toBe(Math.floor(quotient + 0.5));
      }),
    );
  });
});

describe('percentCell says why there is no percentage', () => {
  it.each([
    ['n/N of another whole', ['Trường', '8/10', '7/9'], 'target-is-fraction', '8/10'],
    ['a number against n/N', ['Trường', '8/10', 7], 'target-is-fraction', '8/10'],
    ['houses against per cent', ['Nhà', '100%', 81], 'units-differ', 'Nhà, %'],
    ['a unit of another kind', ['', '40 ha', '45 tấn'], 'units-differ', 'tấn, ha'],
  ] as const)('%s', (_, row, code, detail) => {
    const cell = cellFor(row);
    expect(cell.content).toBeUndefined();
    expect(cell.doubts).toEqual([{ code, detail }]);
  });

  it('sets n against n of the same whole', () => {
    expect(cellFor(['Trường', '8/9', '7/9'])).toMatchObject({ content: 88, doubts: [] });
  });
});
