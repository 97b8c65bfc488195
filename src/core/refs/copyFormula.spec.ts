import { parseCell } from '../base/address';
import { assertPresent } from '../base/assert';
import { copyFormula } from './copyFormula';

const at = (cell: string) => assertPresent(parseCell(cell), cell);

describe('copying a formula', () => {
  it.each([
    ['F5/E5', 'G5', 'G9', 'F9/E9'],
    ['F5/$E$2', 'G5', 'G9', 'F9/$E$2'],
    ['IF(OR(E5="",D5=""),"",F$3+$B5)', 'G5', 'H6', 'IF(OR(F6="",E6=""),"",G$3+$B6)'],
    ["'Biểu 1'!B5*2", 'A5', 'A7', "'Biểu 1'!B7*2"],
    ['TDKT.HOANTHANH(F7,E7,"thap")', 'G7', 'G8', 'TDKT.HOANTHANH(F8,E8,"thap")'],
    ['SUM(D5:F5)+HANMUC2026', 'G5', 'G6', 'SUM(D6:F6)+HANMUC2026'],
  ])('takes %s from %s to %s as %s', (formula, from, to, copied) => {
    expect(copyFormula(formula, at(from), at(to))).toBe(copied);
  });
});
