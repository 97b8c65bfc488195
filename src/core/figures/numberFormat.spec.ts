import { formatKind } from './numberFormat';

describe('formatKind', () => {
  it.each([
    ['General', 'number', undefined],
    ['GENERAL', 'number', undefined],
    ['General" đồng"', 'number', undefined],
    ['General;[Red]-General', 'number', undefined],
    ['@', 'number', undefined],
    ['0', 'number', 0],
    ['00', 'number', 0],
    ['0.00', 'number', 2],
    ['#,##0', 'number', 0],
    ['#,##0.0##', 'number', 3],
    ['#,##0.00;[Red]-#,##0.00', 'number', 2],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 'number', 2],
    ['0.00E+00', 'number', 2],
    ['[Red]0.0', 'number', 1],
    ['[Magenta]0.0', 'number', 1],
    ['[>=1000]#,##0;0.0', 'number', 0],
    ['[$-42A]#,##0.0', 'number', 1],
    ['#,##0\\ "đ"', 'number', 0],
    ['0" ngày"', 'number', 0],
    ['"Số; "0.0', 'number', 1],
    ['0.0"%"', 'number', 1],
    ['0.0\\%', 'number', 1],
    ['""', 'number', undefined],
    ['0%', 'percent', 0],
    ['0.00%', 'percent', 2],
    ['0.0 %', 'percent', 1],
    ['dd/mm/yyyy', 'date', undefined],
    ['[$-42A]dd mmmm yyyy', 'date', undefined],
    ['mmm-yy', 'date', undefined],
    ['h:mm AM/PM', 'date', undefined],
    ['[h]:mm:ss', 'date', undefined],
    ['[mm]:ss', 'date', undefined],
    ['yyyy-mm-dd;@', 'date', undefined],
  ])('takes %s for a %s format', (code, kind, decimals) => {
    expect(formatKind(code)).toEqual(decimals === undefined ? { kind } : { kind, decimals });
    // The second answer comes from memory.
    expect(formatKind(code)).toBe(formatKind(code));
  });
});
