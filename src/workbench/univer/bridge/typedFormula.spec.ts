import { typedFormula } from './typedFormula';

test.each([
  ['TDKT.HOANTHANH(E10;D10;;;1)', 'TDKT.HOANTHANH(E10,D10,,,1)'],
  ['ROUND(E14*100/D14;1)', 'ROUND(E14*100/D14,1)'],
  ['ROUND(E14*1,5;1)', 'ROUND(E14*1.5,1)'],
  ['IF(A1>-0,5;"a;b";\'Biểu; 1\'!B2)', 'IF(A1>-0.5,"a;b",\'Biểu; 1\'!B2)'],
  ['sum(a1;round($b2;1);đạt)', 'SUM(A1,ROUND($B2,1),đạt)'],
  ['A1*1,5E3+SUM(B1;2)', 'A1*1.5E3+SUM(B1,2)'],
  ['ROUND(A1*7.4;1)', 'ROUND(A1*7.4,1)'],
  ['SUM((A1;B2);3)', 'SUM((A1,B2),3)'],
  ['INDEX({1,5\\2;3\\TRUE};2;1)', 'INDEX({1.5,2;3,TRUE},2,1)'],
  ['{"a\\b"\\"c";1\\2}', '{"a\\b","c";1,2}'],
])('%s is read as on a Vietnamese computer', (typed, read) => {
  expect(typedFormula(typed)).toBe(read);
});

test.each([
  ['SUM(D7:D8)*1,5', 'SUM(D7:D8)*1.5'],
  ['A1*1,5%', 'A1*1.5%'],
  ['-1,5', '-1.5'],
])('%s has decimals, for it is no formula otherwise', (typed, read) => {
  expect(typedFormula(typed)).toBe(read);
});

test.each([
  'ROUND(E14*100/D14,1)',
  'ROUND(1,5)',
  'SUM({1,2;3,4})',
  'SUM(A1,"a;b")',
  '17.889*A1',
  "'[1]Tờ 1'!A1+#REF!",
  '_xlfn.XLOOKUP(A1,B:B,C:C)',
])('%s stays as it is', (typed) => {
  expect(typedFormula(typed)).toBe(typed);
});

test.each([
  ['SUM(A1;B1,C1)', 'a comma parts nothing beside a semicolon'],
  ['ROUND(B7,5;1)', 'no number is before the comma'],
  ['SUM(A1;17.889)', 'thousands or a fraction'],
  ['SUM(A1;1.234,5)', 'thousands and a fraction'],
  ['A1*1,5,3', 'two fractions'],
  ['SUM(A1;B1', 'a bracket is missing'],
  ['1+', 'something is missing'],
  ['"a', 'the text does not end'],
])('%s is not read: %s', (typed) => {
  expect(typedFormula(typed)).toBeUndefined();
});
