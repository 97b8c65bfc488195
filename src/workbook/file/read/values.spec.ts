import fc from 'fast-check';
import { formatCell } from '../../../core/base/address';
import { cellKey } from '../../../core/model/cells';
import { parseCellKey } from './cellAddress';
import { serialFromIso } from './isoDate';
import { joinSpans } from './rows';
import { SharedFormula } from './sharedFormula';
import { toModelDialect } from '../../dialect';
import { parseIndex, parseNumber } from './values';

describe('parseNumber', () => {
  it('reads every number as JavaScript does', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(6)).map(([n, d]) => n / 10 ** d),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        const text = `<v>${String(value)}</v>`;
        expect(parseNumber(text, 3, text.length - 4)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', '-', '.', 'abc', '1,5', '1.2.3', 'Infinity', '1 2', '--1'])(
    'finds none in %j',
    (text) => {
      expect(parseNumber(text, 0, text.length)).toBeNaN();
    },
  );

  it.each([
    ['5', 5],
    ['-1', -1],
    ['1.5', -1],
    ['x', -1],
  ] as const)('as an index %j is %d', (text, index) => {
    expect(parseIndex(text, 0, text.length)).toBe(index);
  });
});

describe('parseCellKey', () => {
  it('reads every address', () => {
    fc.assert(
      fc.property(fc.nat(1048575), fc.nat(16383), (row, column) => {
        const text = formatCell({ row, column });
        expect(parseCellKey(text, 0, text.length)).toBe(cellKey(row, column));
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1B', '$A$1', 'AAAA1', '[1', 'A 1'])(
    'finds no cell in %j',
    (text) => {
      expect(parseCellKey(text, 0, text.length)).toBe(-1);
    },
  );
});

describe('SharedFormula', () => {
  it.each<[string, number, number, string]>([
    ['A1', 2, 1, 'B3'],
    ['$A$1+A$1+$A1', 2, 1, '$A$1+B$1+$A3'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['SUM(A:B,$C:C)', 5, 1, 'SUM(B:C,$C:D)'],
    ['SUM(1:2,$3:3)', 1, 5, 'SUM(2:3,$3:4)'],
    ["'Biểu A1'!A1+Sheet1!B2+[1]X!C3", 1, 0, "'Biểu A1'!A2+Sheet1!B3+[1]X!C4"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['LOG10(A1)+TDKT.A1(B1)', 1, 0, 'LOG10(A2)+TDKT.A1(B2)'],
    ['Bang[[#This Row],[A1]]*Ten.A1', 1, 0, 'Bang[[#This Row],[A1]]*Ten.A1'],
    ['A1#+#REF!+1E3', 1, 0, 'A2#+#REF!+1E3'],
    ['B2', -1, -1, 'A1'],
    ['A1', -1, -1, 'XFD1048576'],
  ])('%s moved by %d rows and %d columns is %s', (text, down, right, moved) => {
    expect(new SharedFormula(text, 4, 4).textAt(4 + down, 4 + right)).toBe(moved);
  });

  it('moved there and back again is the same', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (down, right) => {
        const text = 'IF(A1>$B2,SUM(C$3:D4),$E$5)';
        const there = new SharedFormula(text, 0, 0).textAt(down, right);
        expect(new SharedFormula(there, down, right).textAt(0, 0)).toBe(text);
      }),
    );
  });
});

describe('toModelDialect', () => {
  it.each<[string, string]>([
    ['SUM(A1)', 'SUM(A1)'],
    ['_xldudf_TDKT_TUGOC(A1,B1,C1)', 'TDKT.TUGOC(A1,B1,C1)'],
    ['_XLDUDF_TDKT_TACHSO(A1)', 'TDKT.TACHSO(A1)'],
    ['_xldudf_OTHER_F(A1)', '_xldudf_OTHER_F(A1)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.SORT(A1:A9)', 'SORT(A1:A9)'],
    ['_xlfn.xlookup(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', 'LET(x,1,x+1)'],
    ['"_xlfn.X("&_xlfn.CONCAT(A1)', '"_xlfn.X("&CONCAT(A1)'],
    ["'_xlfn.X'!A1", "'_xlfn.X'!A1"],
  ])('%s is %s', (stored, plain) => {
    expect(toModelDialect(stored)).toBe(plain);
  });
});

describe('serialFromIso', () => {
  it.each<[string, number | undefined]>([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2026-11-21T06:00:00', 46347.25],
    ['2026-11-21T06:00', 46347.25],
    ['2026-02-30', undefined],
    ['21/11/2026', undefined],
  ])('%s is %p', (text, serial) => {
    expect(serialFromIso(text, false)).toBe(serial);
  });
});

describe('joinSpans', () => {
  it('joins neighbours in any order', () => {
    expect(joinSpans([4, 2, 3, 7, 7])).toEqual([
      { first: 2, last: 4 },
      { first: 7, last: 7 },
    ]);
  });
});
