import type { SheetCell, SheetColumn } from '../../layout/annexSheet';
import { fitColumns } from './fitColumns';

const columns: readonly SheetColumn[] = [
  { width: 10, align: 'center' },
  { width: 60, align: 'left' },
  { width: 10, align: 'center' },
];
const cell = (content: SheetCell['content'], numberFormat = '#,##0'): SheetCell => ({
  content,
  numberFormat,
  bold: false,
  indent: 0,
});
const widths = (...rows: readonly (readonly SheetCell[])[]): readonly number[] =>
  fitColumns(columns, rows, 12).map(({ width }) => width);

describe('fitColumns', () => {
  it('leaves columns whose numbers fit', () => {
    expect(widths([cell(1), cell('một tên dài hơn cột của nó rất nhiều'), cell(100)])).toEqual([
      10, 60, 10,
    ]);
  });

  it('widens a column for its widest number and takes that from the names', () => {
    // "46.890" in 12 points: 5 × 6 + 3 = 33 points, 11,64 mm, and 2,2 mm of room.
    expect(widths([cell(1), cell('tên'), cell({ formula: 'SUM(C1:C2)', result: 46_890 })])).toEqual(
      [10, 56.1, 13.9],
    );
  });

  it('goes over the page rather than make names unreadable', () => {
    expect(widths([cell(1), cell('tên'), cell(123_456_789_012_345)])[1]).toBe(34);
  });

  it('counts the decimals that a format shows', () => {
    expect(widths([cell(1), cell('tên'), cell(100, '0.00')])[2]).toBe(13.9);
  });
});
