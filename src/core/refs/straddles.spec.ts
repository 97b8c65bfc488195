import { straddles } from './straddles';

test.each([
  ['SUM(B2:B9)', true],
  ['SUM(B2:B4)+SUM(B5:B9)', false],
  ['B4+B5', false],
  ['SUM(A:A)', true],
  ['SUM($3:$7)', true],
  ["SUM('Số liệu'!B2:B9)", true],
  ['SUM(Khac!B2:B9)', false],
  ['SUM([1]S!B2:B9)&"B2:B9"', false],
  ['SUM(B9:B2)', true],
])('%s has rows on both sides of row 5: %s', (formula, isSo) => {
  expect(straddles(formula, 'Số liệu', { sheet: 'số liệu', at: 4 })).toBe(isSo);
});
