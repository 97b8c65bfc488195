import { formatRange, parseRange, type RangeRef } from '../base/address';
import { shiftArea, shiftRange, shiftRow, shiftSpan } from './shiftRange';

const insert = { sheet: 'S', at: 4, count: 2 };
const remove = { sheet: 'S', at: 4, count: -2 };

function range(text: string): RangeRef {
  return parseRange(text) ?? { top: -1, left: -1, bottom: -1, right: -1 };
}

function text(found: RangeRef | undefined): string | undefined {
  return found && formatRange(found);
}

test.each([
  ['B2:C4', 'B2:C4'],
  ['B2:C5', 'B2:C7'],
  ['B5:C5', 'B7:C7'],
  ['A1:A1048576', 'A1:A1048576'],
  ['A9:A1048576', 'A11:A1048576'],
  ['A1048575:A1048576', undefined],
])('two rows before row 5 make %s %s', (before, after) => {
  expect(text(shiftRange(range(before), insert))).toBe(after);
});

test.each([
  ['B2:C4', 'B2:C4'],
  ['B2:C5', 'B2:C4'],
  ['B2:C9', 'B2:C7'],
  ['B6:C9', 'B5:C7'],
  ['B5:C6', undefined],
  ['B7:C9', 'B5:C7'],
])('without rows 5 and 6 %s is %s', (before, after) => {
  expect(text(shiftRange(range(before), remove))).toBe(after);
});

test.each([
  ['B2:C4', 'above', 'B2:C6'],
  ['B2:C4', 'below', 'B2:C4'],
  ['B5:C9', 'above', 'B7:C11'],
  ['B5:C9', 'below', 'B5:C11'],
  ['B2:C3', 'above', 'B2:C3'],
  ['B6:C9', 'below', 'B8:C11'],
  ['A1:A1048576', 'above', 'A1:A1048576'],
] as const)('the area %s with new rows like those %s is %s', (before, like, after) => {
  const grown = shiftArea(range(before), insert, like);
  expect(text(grown)).toBe(after);
  expect(text(grown && shiftArea(grown, remove, like))).toBe(before);
});

test('a row moves, stays, or goes', () => {
  expect([3, 4, 1_048_575].map((row) => shiftRow(row, insert))).toEqual([3, 6, undefined]);
  expect([3, 4, 5, 6].map((row) => shiftRow(row, remove))).toEqual([3, undefined, undefined, 4]);
  expect(shiftSpan({ first: 2, last: 4 }, insert)).toEqual({ first: 2, last: 6 });
});
