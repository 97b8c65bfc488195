import { growReferences, type Means } from './growReferences';

const ROW_5 = { sheet: 'Biểu', first: 4, last: 8 };

describe('references to a row that has grown', () => {
  it.each<[string, string, Means, string, readonly string[]]>([
    ['SUM(E5:E5)', 'Biểu', 'ranges', 'SUM(E5:E9)', []],
    ['SUM($E$5:$E$5)/F10', 'Biểu', 'ranges', 'SUM($E$5:$E$9)/F10', []],
    ["SUM('Biểu'!E5:F5)", 'Khác', 'ranges', "SUM('Biểu'!E5:F9)", []],
    ['SUM(E5:E5)', 'Khác', 'ranges', 'SUM(E5:E5)', []],
    ['Biểu!E5*2', 'Khác', 'ranges', 'Biểu!E5*2', ['Biểu!E5']],
    ['SUM(E5)', 'Biểu', 'ranges-and-cells', 'SUM(E5:E9)', []],
    ['SUM(E3:E5)', 'Biểu', 'ranges', 'SUM(E3:E9)', []],
    ["COUNTA('Biểu'!$B$2:$B$5)", 'Khác', 'ranges', "COUNTA('Biểu'!$B$2:$B$9)", []],
    ['SUM(E3:E4)', 'Biểu', 'ranges', 'SUM(E3:E4)', []],
    ['SUM(E5:E12)', 'Biểu', 'ranges', 'SUM(E5:E12)', []],
    ['E5/SUM(E$3:E$5)', 'Biểu', 'fixed-ranges', 'E5/SUM(E$3:E$9)', []],
    ['SUM(E$3:E5)', 'Biểu', 'fixed-ranges', 'SUM(E$3:E5)', []],
    ['E5/SUM(E$5:E$5)', 'Biểu', 'fixed-ranges', 'E5/SUM(E$5:E$9)', []],
    ['SUM(D5:F5)', 'Biểu', 'fixed-ranges', 'SUM(D5:F5)', []],
    ['"E5:E5"&E5', 'Biểu', 'ranges', '"E5:E5"&E5', ['E5']],
  ])('makes %s on %s (%s) into %s', (formula, sheet, means, grown, left) => {
    expect(growReferences(formula, sheet, ROW_5, means)).toEqual({ formula: grown, left });
  });
});
