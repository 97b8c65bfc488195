import { checkSheet } from '../../../../../test/support/checkSheets';
import { targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const RICE = '1 | Lúa | tấn | 200 | 190 | =E2/D2*100 ⇒ 95';

describe('workbook/reference-to-blank', () => {
  it.each([
    ['50 | | =E3/D3*100 ⇒ 0', ['warning F3']],
    ['| 60 | =E3*D3 ⇒ 0', ['warning F3']],
    ['50 | 0 | =E3/D3*100 ⇒ 0', []],
    ['50 | | =D3-E3 ⇒ 50', []],
    ['50 | | =D3+E3 ⇒ 50', []],
    ['50 | | =SUM(D3:E3) ⇒ 50', []],
    ['50 | | =SUM(E2:E3)/D3 ⇒ 3,8', []],
    ['50 | | =IF(E3="","",E3/D3*100)', []],
    ['50 | | =IFERROR(E3/D3,0) ⇒ 0', []],
    ['| 60 | =E3/D3*100 ⇒ #DIV/0!', []],
    ['50 | 60 | 120', []],
  ])('%s', (rest, expected) => {
    expect(checkSheet(check, targetRows(RICE, `2 | Ngô | tấn | ${rest}`))).toEqual(expected);
  });

  it('reports formulas under each other once', () => {
    const blank = (n: number): string => {
      const row = String(n + 1);
      return `${String(n)} | Cây ${row} | tấn | 50 | | =E${row}/D${row}*100 ⇒ 0`;
    };
    const rows = targetRows(RICE, blank(2), blank(3), '4 | Mía | tấn | 5 | 6 | 120', blank(5));
    expect(checkSheet(check, rows)).toEqual(['warning F3:F4', 'warning F6']);
  });
});
