import { toFixed } from '../base/exact';
import { readCell } from './readCell';
import type { CellValue } from '../model/snapshot';

function show(value: CellValue, format?: string): string {
  const figure = readCell(value, format);
  if (figure.kind !== 'number') {
    return figure.kind === 'unreadable' ? `unreadable: ${figure.reason}` : figure.kind;
  }
  return toFixed(figure.value, figure.decimals) + figure.unit;
}

describe('readCell', () => {
  it.each([
    [0, undefined, '0'],
    [36.88, undefined, '36.88'],
    [0.1 + 0.2, undefined, '0.3'],
    [1234.5, '#,##0.00', '1234.50'],
    [17.68, '0.00', '17.68'],
    [1.005, '0.0', '1.0'],
    [1.0635, '0.00%', '106.35%'],
    [0.29, '0%', '29%'],
    [0.0003, '0.00%', '0.03%'],
    [-0.014, '0.0%', '-1.4%'],
    [138789000000, '#,##0', '138789000000'],
    [1 / 3, undefined, '0.3333333333'],
  ])('reads %p in the format %p as %s', (value, format, expected) => {
    expect(show(value, format)).toBe(expected);
  });

  it('never re-reads a number as text: 17.68 carries no doubt, "17.68" does', () => {
    expect(readCell(17.68).doubts).toEqual([]);
    expect(readCell('17.68').doubts.map((doubt) => doubt.code)).toEqual(['decimal-point']);
  });

  it('reads text as staff write it, whatever the format', () => {
    expect(show('7,40', '0%')).toBe('7.40');
    expect(show('54,5%')).toBe('54.5%');
    expect(show('')).toBe('blank');
  });

  it('does not take 0 for a blank', () => {
    expect(show(undefined)).toBe('blank');
    expect(show(0)).toBe('0');
    expect(show(0, '0%')).toBe('0%');
  });

  it.each([
    [43831, 'dd/mm/yyyy', 'unreadable: date'],
    [0.5, 'h:mm', 'unreadable: date'],
    [true, undefined, 'unreadable: boolean'],
    [false, undefined, 'unreadable: boolean'],
    [{ error: '#DIV/0!' } as const, undefined, 'unreadable: #DIV/0!'],
    [{ error: '#N/A' } as const, '0%', 'unreadable: #N/A'],
  ])('finds no figure in %p in the format %p', (value, format, expected) => {
    expect(show(value, format)).toBe(expected);
  });
});
