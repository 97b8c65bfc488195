import { DEFAULT_STYLE } from '../../model/cells';
import { columnMillimetres, columnWidth, rowHeight } from './size';

describe('columnWidth', () => {
  it.each([
    // 25 mm are 94 pixels; five are padding; a digit of Calibri 11 takes seven.
    ['Calibri', 11, 25, 12.71],
    ['Times New Roman', 12, 25, 11.13],
    ['Arial', 10, 25, 12.71],
  ])('with %s %d a column of %d mm is %d digits', (fontName, fontSize, mm, width) => {
    expect(columnWidth(mm, { ...DEFAULT_STYLE, fontName, fontSize })).toBe(width);
  });
});

describe('columnMillimetres', () => {
  it.each([
    ['Calibri', 11, 12.71, 24.9],
    ['Times New Roman', 12, 11.13, 24.9],
    ['Calibri', 11, 4.71, 10.1],
  ])('with %s %d a column of %d digits is %d mm', (fontName, fontSize, width, mm) => {
    expect(columnMillimetres(width, { ...DEFAULT_STYLE, fontName, fontSize })).toBe(mm);
  });
});

describe('rowHeight', () => {
  it('grows with the lines and stays what Excel allows', () => {
    expect(rowHeight(1, 12)).toBe(17.25);
    expect(rowHeight(2, 12)).toBe(31.5);
    expect(rowHeight(100, 12)).toBe(409);
  });
});
