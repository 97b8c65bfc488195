import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const line = (n: number, plan: number, rate: string): string =>
  `${String(n)} | Cây ${String(n)} | tấn | ${String(plan)} | 60 | ${rate}`;
const filled = (n: number): string => {
  const row = String(n + 1);
  return line(n, 50, `=E${row}/D${row}*100 ⇒ 120`);
};
const among = (rate: string, plan = 50): ReturnType<typeof targetRows> =>
  targetRows(filled(1), filled(2), line(3, plan, rate), filled(4), filled(5));

describe('workbook/formula-unlike', () => {
  it.each([
    ['another line', '=E4/D3*100 ⇒ 120', 40, ['warning F4']],
    ['another line with the same figure', '=E4/D3*100 ⇒ 120', 50, ['info F4']],
    ['a fixed cell', '=E4/$D$2*100 ⇒ 120', 40, ['warning F4']],
    ['the cells the other way round', '=D4/E4*100 ⇒ 83,3', 50, []],
    ['the same cells, computed otherwise', '=(E4-D4)/D4*100 ⇒ 20', 50, []],
    ['another function', '=ROUND(E4/D3*100,0) ⇒ 120', 50, []],
    ['a subtotal of its own column', '=F5+F6 ⇒ 240', 50, []],
    ['a constant formula', '=100 ⇒ 100', 50, []],
    ['a name', '=E4/KeHoach*100 ⇒ 120', 50, []],
    ['an error', '=E4/D99*100 ⇒ #DIV/0!', 50, []],
  ])('of a formula with %s', (_, rate, plan, expected) => {
    expect(checkSheet(check, among(rate, plan))).toEqual(expected);
  });

  it("restores the neighbours' formula", () => {
    const [finding] = findingsOn(check, [{ name: 'KPI', rows: among('=E4/D3*100 ⇒ 120', 40) }]);
    expect(finding?.data).toMatchObject({
      formula: 'E4/D3*100',
      usual: 'E4/D4*100',
      shown: '120',
      computed: '150',
      count: 4,
    });
    expect(finding?.fix?.operations[0]).toMatchObject({
      old: [[{ formula: 'E4/D3*100', result: 120 }]],
      values: [[{ formula: 'E4/D4*100', result: 150 }]],
    });
  });

  it('says nothing where the neighbours could not be computed here', () => {
    const rows = targetRows(
      filled(1),
      filled(2),
      '3 | Cây 3 | tấn | | 60 | =E4/D3*100 ⇒ 120',
      filled(4),
    );
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('lets a sum of a line differ that leaves columns out', () => {
    const sums = (row: number, last: string): string =>
      `${String(row - 1)} | Xã ${String(row)} | 1 | 2 | 3 | =SUM(C${String(row)}:${last}${String(row)}) ⇒ 6`;
    const rows = literalRows(
      'TT | Tên đơn vị | Bằng khen | Giấy khen | Huy hiệu | Tổng số',
      ...[2, 3, 5, 6].map((row) => sums(row, 'E')),
    );
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('lets a line of totals have a percentage among its sums', () => {
    const rows = literalRows(
      'TT | Tên đơn vị | Kế hoạch | Đăng ký | Thực hiện | Đạt | Tỷ lệ (%)',
      '1 | Xã A | 10 | 10 | 10 | 10 | 100',
      '2 | Xã B | 10 | 10 | 5 | 5 | 50',
      ' | Cộng | =SUM(C2:C3) ⇒ 20 | =SUM(D2:D3) ⇒ 20 | =SUM(E2:E3) ⇒ 15 | =SUM(F2:F3) ⇒ 15 | =E4/C4*100 ⇒ 75',
    );
    expect(checkSheet(check, rows)).toEqual([]);
  });
});
