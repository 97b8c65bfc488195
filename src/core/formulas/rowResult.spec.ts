import { rowResult } from './rowResult';

/** Row 4 (Excel's row 5) with D5 = 8, E5 = 20, F5 = 25, G5 = 0; everything else is no number. */
const FIGURES: Readonly<Record<number, number>> = { 3: 8, 4: 20, 5: 25, 6: 0 };

function given(formula: string): number | undefined {
  return rowResult(formula, 4)?.((column) => FIGURES[column]);
}

describe('what a formula gives from its own row', () => {
  test.each([
    ['F5/E5', 1.25],
    ['F5/$E5*100', 125],
    ['(F5-D5)/E5%', 85],
    ['-F5+E5', -5],
    ['ROUND(E5/D5/3,2)', 0.83],
    ['ROUND(1.005*1,2)', 1.01],
    ['IFERROR(F5/E5,"")', 1.25],
    ['IF(E5=0,"",F5/E5)', 1.25],
    ['IF(E5="","",F5/E5)', 1.25],
    ['IF(F5>=E5,1,2)', 1],
    ['F5-25', 0],
    ['G5*-1', 0],
  ])('%s gives %d', (formula, result) => {
    expect(given(formula)).toBe(result);
  });

  test.each([
    ['a quotient by nought', 'F5/G5'],
    ['a cell without a number', 'F5/H5'],
    ['a choice of words', 'IF(G5=0,"",1)'],
    ['a difference that is noise', '0.5-0.4-0.1'],
    ['a comparison that is noise', 'IF(E5=20.000000000000004,1,2)'],
    ['another row', 'F5/E6'],
    ['a fixed row', 'F5/E$5'],
    ['a range', 'SUM(D5:F5)'],
    ['another sheet', "'Khác'!F5/E5"],
    ['a name', 'F5/KeHoach'],
    ['a function that is not read', 'ABS(F5)'],
    ['no formula', 'F5/('],
  ])('%s is left to the recalculation', (_, formula) => {
    expect(given(formula)).toBeUndefined();
  });
});
