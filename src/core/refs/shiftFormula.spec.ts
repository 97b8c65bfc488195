import fc from 'fast-check';
import { losesReference, shiftFormula } from './shiftFormula';

/** On `Số liệu`, before row 5 (zero-based 4). */
const insert = { sheet: 'Số liệu', at: 4, count: 2 };
const remove = { sheet: 'Số liệu', at: 4, count: -2 };

describe('two rows more before row 5 of the own sheet', () => {
  test.each([
    ['B4', 'B4'],
    ['B5', 'B7'],
    ['$B$5+b$5+$b5', '$B$7+b$7+$b7'],
    ['SUM(B2:B9)/$B$5', 'SUM(B2:B11)/$B$7'],
    ['SUM(B5:B9)', 'SUM(B7:B11)'],
    ['SUM(B2:B4)', 'SUM(B2:B4)'],
    ['B9:B2', 'B11:B2'],
    ['A:C+$A:$C', 'A:C+$A:$C'],
    ['SUM(5:7)+SUM($3:$5)+SUM(1:4)', 'SUM(7:9)+SUM($3:$7)+SUM(1:4)'],
    ['SUM(A1:A1048576)', 'SUM(A1:A1048576)'],
    ['SUM(A9:A1048576)', 'SUM(A11:A1048576)'],
    ['A1048576', '#REF!'],
    ["'Số liệu'!C9 + 'số LIỆU'!C9", "'Số liệu'!C11 + 'số LIỆU'!C11"],
    ["'Tổng hợp'!C9+Sheet2!C9:D10", "'Tổng hợp'!C9+Sheet2!C9:D10"],
    ["[1]Sheet1!C9+'[1]Số liệu'!C9", "[1]Sheet1!C9+'[1]Số liệu'!C9"],
    ["'C:\\x\\[a.xlsx]Số liệu'!C9+C9", "'C:\\x\\[a.xlsx]Số liệu'!C9+C11"],
    ['SUM(Bang1[Năm 9],B9)', 'SUM(Bang1[Năm 9],B11)'],
    ['"B9"&B9&"""B9"', '"B9"&B11&"""B9"'],
    ['LOG10(B9)+IF( B9 >= 9 , b9 ,9e9)', 'LOG10(B11)+IF( B11 >= 9 , b11 ,9e9)'],
    ['TDKT.HOANTHANH(D9,C9)', 'TDKT.HOANTHANH(D11,C11)'],
    ['B9#+@B9+{1,9;5,5}', 'B11#+@B11+{1,9;5,5}'],
    ['B9:INDEX(C1:C9,9)', 'B11:INDEX(C1:C11,9)'],
    ["'Số liệu'!B2:'Số liệu'!B9", "'Số liệu'!B2:'Số liệu'!B11"],
    ['B2.:.B9', 'B2.:.B11'],
    ['Ten_B9+B9x+#REF!', 'Ten_B9+B9x+#REF!'],
    ['INDIRECT("B9")', 'INDIRECT("B9")'],
    ['Jan:Mar!B4', 'Jan:Mar!B4'],
    ['B9 B5:C9,C9', 'B11 B7:C11,C11'],
    ['"open B9', '"open B9'],
    ['', ''],
  ])('%s becomes %s', (before, after) => {
    expect(shiftFormula(before, 'số liệu', insert)).toBe(after);
  });

  test.each(['Jan:Mar!B5', "'Quý I:Quý II'!B2:B9"])('%s can not follow', (formula) => {
    expect(shiftFormula(formula, 'Số liệu', insert)).toBeUndefined();
  });
});

test.each([
  ['B9', 'B9'],
  ["B9+'Số liệu'!B9+'Tổng'!B9", "B9+'Số liệu'!B11+'Tổng'!B9"],
])('seen from another sheet, %s becomes %s', (before, after) => {
  expect(shiftFormula(before, 'Tổng', insert)).toBe(after);
});

describe('rows 5 and 6 gone', () => {
  test.each([
    ['B4+B7', 'B4+B5'],
    ['SUM(B2:B9)', 'SUM(B2:B7)'],
    ['SUM(B2:B5)', 'SUM(B2:B4)'],
    ['SUM(B6:B9)', 'SUM(B5:B7)'],
    ['SUM(5:9)', 'SUM(5:7)'],
    ['B5', '#REF!'],
    ["'Số liệu'!B5:C6+1", "'Số liệu'!#REF!+1"],
    ['SUM(A:A)', 'SUM(A:A)'],
  ])('%s becomes %s', (before, after) => {
    expect(shiftFormula(before, 'Số liệu', remove)).toBe(after);
  });

  test.each([
    ['SUM(B5:B6)+#REF!', true],
    ['SUM(B5:B7)+#REF!', false],
    ['"B5"', false],
  ])('%s loses a reference: %s', (formula, isLost) => {
    expect(losesReference(formula, 'Số liệu', remove)).toBe(isLost);
  });
});

const cell = fc
  .record({
    prefix: fc.constantFrom('', "'Số liệu'!", 'Khac!', '[1]S!'),
    column: fc.constantFrom('A', '$B', 'XFD', 'c', '$AA'),
    dollar: fc.constantFrom('', '$'),
    row: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ prefix, column, dollar, row }) => ({ prefix, text: `${column}${dollar}${String(row)}` }));
const range = fc
  .tuple(cell, cell)
  .map(([a, b]) => `${a.prefix}${a.text}:${b.text}`)
  .filter((text) => !/[a-z$]*A+\$?\d+:[^:]*:/.test(text));
const piece = fc.oneof(
  cell.map(({ prefix, text }) => prefix + text),
  range,
  fc.constantFrom('A:C', '9:12', '"B9"', '9.5', 'Bang[x 9]', 'LOG10(9)', 'Ten9', ' 9'),
);
const formula = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('+'));

test('rows that come and go again leave the formula as it was', () => {
  fc.assert(
    fc.property(formula, fc.nat({ max: 50 }), fc.integer({ min: 1, max: 9 }), (text, at, count) => {
      const there = shiftFormula(text, 'Số liệu', { sheet: 'Số liệu', at, count });
      expect(there).toBeDefined();
      const back = shiftFormula(there ?? '', 'Số liệu', { sheet: 'Số liệu', at, count: -count });
      expect(back).toBe(text);
    }),
  );
});

test('a formula alone gives what it gives among its like', () => {
  fc.assert(
    fc.property(fc.array(formula), fc.nat({ max: 50 }), (texts, at) => {
      const shift = { sheet: 'số LIỆU', at, count: 3 };
      const together = texts.map((text) => shiftFormula(text, 'Số liệu', shift));
      expect(together).toEqual(texts.map((text) => shiftFormula(text, 'Số liệu', { ...shift })));
    }),
  );
});

test('a single cell keeps its name for the same cell', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.nat({ max: 1_000_000 }),
      fc.integer({ min: 1, max: 9 }),
      (row, at, count) => {
        const after = shiftFormula(`B${String(row)}`, 'S', { sheet: 'S', at, count });
        expect(after).toBe(`B${String(row - 1 < at ? row : row + count)}`);
      },
    ),
  );
});
