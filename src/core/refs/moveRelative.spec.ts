import { moveRelative } from './moveRelative';

test.each([
  ['$A$1+B3>C$4', 2, '$A$1+B5>C$4'],
  ['\'Danh mục 9\'!B3:$C9&"B3"', 1, '\'Danh mục 9\'!B4:$C10&"B3"'],
  ['SUM(3:$5,A:A,D1)', -1, 'SUM(2:$5,A:A,D1048576)'],
])('%s, %d rows further down, is %s', (formula, by, moved) => {
  expect(moveRelative(formula, by)).toBe(moved);
});
