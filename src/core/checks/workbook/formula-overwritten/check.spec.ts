import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const line = (n: number, plan: string, actual: string, rate: string): string =>
  `${String(n)} | Cây ${String(n)} | tấn | ${plan} | ${actual} | ${rate}`;
const filled = (n: number): string => {
  const row = String(n + 1);
  return line(n, '50', '60', `=E${row}/D${row}*100 ⇒ 120`);
};
/** Five lines of formulas with another one third. */
const among = (third: string): readonly string[] =>
  checkSheet(check, targetRows(filled(1), filled(2), third, filled(4), filled(5)));

describe('workbook/formula-overwritten', () => {
  it.each([
    ['a number that differs', line(3, '50', '60', '110'), ['warning F4']],
    ['a number that is the result', line(3, '50', '60', '120'), ['info F4']],
    ['the result rounded', line(3, '70', '60', '85,7'), ['info F4']],
    ['the result rounded wrongly', line(3, '70', '60', '85,8'), ['warning F4']],
    ['words', line(3, '50', '60', 'Đạt'), []],
    ['a dash', line(3, '50', '60', '-'), []],
    ['a blank', line(3, '50', '60', ''), []],
    ['a number where the actual is words', line(3, '50', 'Giữ vững', '100'), []],
    ['a number where the plan is blank', line(3, '', '60', '100'), []],
    ['a number where the plan is 0', line(3, '0', '60', '100'), []],
    ['the formula', filled(3), []],
  ])('of %s', (_, third, expected) => {
    expect(among(third)).toEqual(expected);
  });

  it('restores the formula with its result', () => {
    const rows = targetRows(filled(1), filled(2), line(3, '50', '60', '110'), filled(4), filled(5));
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toMatchObject({ typed: '110', computed: '120', count: 4 });
    expect(finding?.fix?.operations).toEqual([
      {
        kind: 'set-block',
        sheet: 'KPI',
        at: { row: 3, column: 5 },
        old: [[110]],
        values: [[{ formula: 'E4/D4*100', result: 120 }]],
      },
    ]);
  });

  it('takes formulas that only round otherwise for the same, and mends between equal ones', () => {
    const rounded = (n: number, decimals: number): string => {
      const row = String(n + 1);
      return line(n, '70', '60', `=ROUND(E${row}/D${row}*100,${String(decimals)}) ⇒ 86`);
    };
    const typed = (n: number): string => line(n, '70', '60', '55');
    const rows = targetRows(
      ...[rounded(1, 0), rounded(2, 0), typed(3), rounded(4, 0), rounded(5, 0), rounded(6, 0)],
      ...[typed(7), rounded(8, 1), rounded(9, 1)],
    );
    const findings = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(findings.map(({ cell, fix }) => [cell, fix !== undefined])).toEqual([
      ['F4', true],
      ['F8', false],
    ]);
  });

  it('finds it among many lines that had to be typed', () => {
    const words = (n: number): string => line(n, 'Giữ vững', 'Giữ vững', '100');
    const rows = targetRows(
      ...[filled(1), words(2), words(3), filled(4), words(5), line(6, '50', '60', '110')],
      ...[words(7), filled(8), words(9), filled(10)],
    );
    expect(checkSheet(check, rows)).toEqual(['warning F7']);
  });

  it('leaves the first and the last line, and formulas that few cells hold', () => {
    const typed = line(1, '50', '60', '110');
    expect(checkSheet(check, targetRows(typed, filled(2), filled(3), filled(4)))).toEqual([]);
    expect(checkSheet(check, targetRows(filled(1), typed, filled(3)))).toEqual([]);
    const half = [filled(1), typed, filled(3), typed, filled(5), typed, filled(7)];
    expect(checkSheet(check, targetRows(...half))).toEqual([]);
  });

  it('counts neither group headings nor totals among the lines', () => {
    const rows = targetRows(
      'I | NÔNG NGHIỆP | | | |',
      '1 | Lúa | tấn | 50 | 60 | =E3/D3*100 ⇒ 120',
      '2 | Ngô | tấn | 50 | 60 | =E4/D4*100 ⇒ 120',
      'II | CÔNG NGHIỆP | | | |',
      '1 | Xi măng | tấn | 50 | 60 | 110',
      '2 | Thép | tấn | 50 | 60 | =E7/D7*100 ⇒ 120',
    );
    expect(checkSheet(check, rows)).toEqual(['warning F6']);
  });

  it('finds a number among the sums of a line of totals', () => {
    const rows = literalRows(
      'TT | Tên đơn vị | Bằng khen | Giấy khen | Kỷ niệm chương | Huy hiệu | Cờ thi đua',
      '1 | Xã A | 1 | 2 | 3 | 4 | 5',
      '2 | Xã B | 2 | 3 | 4 | 5 | 6',
      ' | Cộng | =SUM(C2:C3) ⇒ 3 | =SUM(D2:D3) ⇒ 5 | 7 | =SUM(F2:F3) ⇒ 9 | =SUM(G2:G3) ⇒ 11',
    );
    expect(checkSheet(check, rows)).toEqual(['info E4']);
  });

  it('asks to look where the formula can not be computed here', () => {
    const lookup = (n: number): string =>
      line(n, '50', '60', `=MEDIAN(D${String(n + 1)},E${String(n + 1)}) ⇒ 55`);
    const rows = targetRows(lookup(1), lookup(2), line(3, '50', '60', '55'), lookup(4));
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding).toMatchObject({ severity: 'info', kind: 'uncomputed', cell: 'F4' });
    expect(finding?.fix).toBeUndefined();
  });
});
