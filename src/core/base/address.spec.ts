import fc from 'fast-check';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnCount,
  columnName,
  columnNumber,
  contains,
  formatCell,
  formatRange,
  intersects,
  parseCell,
  parseRange,
  rowCount,
  type RangeRef,
} from './address';

const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });

function range(top: number, left: number, bottom: number, right: number): RangeRef {
  return { top, left, bottom, right };
}

describe('columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('number %i is named %s', (number, name) => {
    expect(columnName(number)).toBe(name);
    expect(columnNumber(name)).toBe(number);
    expect(columnNumber(name.toLowerCase())).toBe(number);
  });

  it.each(['', 'XFE', 'AAAA', 'A1', '1', 'Đ', ' A'])('there is none named "%s"', (name) => {
    expect(columnNumber(name)).toBeUndefined();
  });
});

describe('parseCell', () => {
  it.each([
    ['A1', 0, 0],
    ['B3', 2, 1],
    ['$B$3', 2, 1],
    ['$b3', 2, 1],
    ['B$3', 2, 1],
    ['XFD1048576', 1048575, 16383],
  ])('reads %s', (text, expectedRow, expectedColumn) => {
    expect(parseCell(text)).toEqual({ row: expectedRow, column: expectedColumn });
  });

  it.each(['', 'A', '1', 'A0', 'A01', 'XFE1', 'A1048577', 'A1:B2', 'R1C1', ' A1', '$$A1', 'A1$'])(
    'refuses "%s"',
    (text) => {
      expect(parseCell(text)).toBeUndefined();
    },
  );

  it('reads what formatCell writes', () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(parseCell(formatCell({ row: r, column: c }))).toEqual({ row: r, column: c });
      }),
    );
  });
});

describe('parseRange', () => {
  it.each([
    ['B3:D9', range(2, 1, 8, 3)],
    ['$B$3:$D$9', range(2, 1, 8, 3)],
    ['D9:B3', range(2, 1, 8, 3)],
    ['B9:D3', range(2, 1, 8, 3)],
    ['$B$3', range(2, 1, 2, 1)],
    ['A:C', range(0, 0, MAX_ROWS - 1, 2)],
    ['$C:$A', range(0, 0, MAX_ROWS - 1, 2)],
    ['1:3', range(0, 0, 2, MAX_COLUMNS - 1)],
    ['$3:1', range(0, 0, 2, MAX_COLUMNS - 1)],
  ])('reads %s', (text, expected) => {
    expect(parseRange(text)).toEqual(expected);
  });

  it.each(['', 'A', '1', ':', 'A1:', ':A1', 'A1:C', 'A:1', 'A1:B2:C3', 'XFE:A', '0:1', '$$A:B'])(
    'refuses "%s"',
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );

  it('reads what formatRange writes', () => {
    fc.assert(
      fc.property(row, row, column, column, (a, b, c, d) => {
        const written = range(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d));
        expect(parseRange(formatRange(written))).toEqual(written);
      }),
    );
  });
});

describe('formatRange', () => {
  it('writes a single cell without a colon', () => {
    expect(formatRange(range(2, 1, 2, 1))).toBe('B3');
    expect(formatRange(range(2, 1, 2, 2))).toBe('B3:C3');
  });
});

describe('ranges', () => {
  const block = range(2, 1, 8, 3);

  it.each([
    [2, 1, true],
    [8, 3, true],
    [5, 2, true],
    [1, 1, false],
    [9, 1, false],
    [2, 0, false],
    [2, 4, false],
  ])('know whether row %i, column %i is inside', (r, c, expected) => {
    expect(contains(block, { row: r, column: c })).toBe(expected);
  });

  it.each([
    [range(8, 3, 20, 20), true],
    [range(0, 0, 2, 1), true],
    [range(4, 0, 4, 9), true],
    [range(9, 1, 9, 3), false],
    [range(2, 4, 8, 4), false],
    [range(0, 0, 1, 9), false],
  ])('know whether %p shares a cell', (other, expected) => {
    expect(intersects(block, other)).toBe(expected);
    expect(intersects(other, block)).toBe(expected);
  });

  it('count their rows and columns', () => {
    expect([rowCount(block), columnCount(block)]).toEqual([7, 3]);
    expect([rowCount(range(4, 4, 4, 4)), columnCount(range(4, 4, 4, 4))]).toEqual([1, 1]);
  });

  it('share a cell exactly when some cell lies in both', () => {
    const small = fc.integer({ min: 0, max: 5 });
    const ranges = fc.tuple(small, small, small, small).map(([a, b, c, d]) => {
      return range(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d));
    });
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        let shared = false;
        for (let r = a.top; r <= a.bottom; r++) {
          for (let c = a.left; c <= a.right; c++) {
            shared ||= contains(b, { row: r, column: c });
          }
        }
        expect(intersects(a, b)).toBe(shared);
      }),
    );
  });
});
