import { isKept, typedContent } from './typing';

describe('what is typed', () => {
  test.each([
    ['Đạt', 'Đạt'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['00123', "'00123"],
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-', "'-"],
    ['@A1', "'@A1"],
    ["'x", "''x"],
    ['', "'"],
    [' Đạt', "' Đạt"],
    ['TRUE', "'TRUE"],
    ['May 5', "'May 5"],
    ['#N/A', "'#N/A"],
    [undefined, ''],
    [0, 0],
    [false, false],
    [{ error: '#N/A' as const }, '#N/A'],
    [{ formula: 'SUM(A1,2)', result: 2 }, '=SUM(A1,2)'],
  ])('for %j is %j', (content, typed) => {
    expect(typedContent(content)).toBe(typed);
  });

  test.each([
    ['x', 'x', true],
    ['5', 5, false],
    [5, 5, true],
    [5, '5', false],
    [0.1 + 0.2, 0.3, true],
    [0.3, 0.301, false],
    ['', '', true],
    [undefined, '', true],
    [0, '', false],
    [{ formula: 'a', result: 1 }, '=A', true],
    [{ formula: 'a', result: 1 }, 1, false],
  ])('%j read back as %j is kept: %j', (content, back, kept) => {
    expect(isKept(content, back)).toBe(kept);
  });
});
