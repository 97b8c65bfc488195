import { moveRelative, relativeMoves } from './moveRelative';

test.each([
  ['$A$1+B3>C$4', 2, '$A$1+B5>C$4'],
  ['\'Danh mục 9\'!B3:$C9&"B3"', 1, '\'Danh mục 9\'!B4:$C10&"B3"'],
  ['SUM(3:$5,A:A,D1)', -1, 'SUM(2:$5,A:A,D1048576)'],
  ['F5/$E$2', 4, 'F9/$E$2'],
  ['TDKT.HOANTHANH(F7,E7,"thap")', 1, 'TDKT.HOANTHANH(F8,E8,"thap")'],
  ['SUM(D5:F5)+HANMUC2026', 1, 'SUM(D6:F6)+HANMUC2026'],
])('%s, %d rows further down, is %s', (formula, by, moved) => {
  expect(moveRelative(formula, by)).toBe(moved);
});

test('a formula that is read once moves any number of times', () => {
  const moves = relativeMoves('IF(E5="","",F$3/E5)');
  expect([0, 1, 20].map(moves)).toEqual([
    'IF(E5="","",F$3/E5)',
    'IF(E6="","",F$3/E6)',
    'IF(E25="","",F$3/E25)',
  ]);
});
