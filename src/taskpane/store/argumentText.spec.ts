import { callText, readArgument } from './argumentText';

describe('readArgument', () => {
  it.each([
    ['', { kind: 'omitted' }],
    ['  ', { kind: 'omitted' }],
    ['B5', { kind: 'range', sheet: undefined, range: { top: 4, left: 1, bottom: 4, right: 1 } }],
    ['$b$5', { kind: 'range', sheet: undefined, range: { top: 4, left: 1, bottom: 4, right: 1 } }],
    [
      "'Biểu 1'!A1:B2",
      { kind: 'range', sheet: 'Biểu 1', range: { top: 0, left: 0, bottom: 1, right: 1 } },
    ],
    [
      'Nguồn!A1',
      { kind: 'range', sheet: 'Nguồn', range: { top: 0, left: 0, bottom: 0, right: 0 } },
    ],
    ['"B5"', { kind: 'text', text: 'B5' }],
    ['"nói ""được"""', { kind: 'text', text: 'nói "được"' }],
    ['1.994,5', { kind: 'number', value: 1994.5, shown: '1994,5' }],
    ['-3', { kind: 'number', value: -3, shown: '-3' }],
    // Two readings: left to the function, which says what it doubts.
    ['21.00', { kind: 'text', text: '21.00' }],
    ['1.994 tỷ đồng', { kind: 'text', text: '1.994 tỷ đồng' }],
    ['thap', { kind: 'text', text: 'thap' }],
    ['50%', { kind: 'text', text: '50%' }],
  ])('reads %j', (typed, expected) => {
    expect(readArgument(typed)).toEqual(expected);
  });
});

describe('callText', () => {
  it('leaves out what is omitted at the end and keeps gaps', () => {
    const call = callText('HOANTHANH', ['A1', 'B1', '', '', '2', ''].map(readArgument));
    expect(call).toEqual({
      formula: 'TDKT.HOANTHANH(A1,B1,,,2)',
      shown: '=TDKT.HOANTHANH(A1; B1; ; ; 2)',
    });
  });

  it('quotes texts and sheets, so that nothing typed becomes part of the formula', () => {
    const { formula } = callText('TACHSO', ['x");EVIL("', "'It''s'!A1:A9"].map(readArgument));
    expect(formula).toBe(`TDKT.TACHSO("x"");EVIL(""",'It''s'!A1:A9)`);
  });

  it('writes decimals with a point for the workbook and a comma for the eye', () => {
    expect(callText('BANGCHU', [readArgument('0,5')])).toEqual({
      formula: 'TDKT.BANGCHU(0.5)',
      shown: '=TDKT.BANGCHU(0,5)',
    });
  });
});
