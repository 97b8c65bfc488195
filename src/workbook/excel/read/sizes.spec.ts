import { calibrated, joinedSpans, sizesOf } from './sizes';

describe('points of a character', () => {
  test.each([
    // Calibri 11: 64 pixels, digits of 7 pixels.
    [48, 8.43, 5.25],
    // Times New Roman 14: 77 pixels, digits of 9 pixels.
    [57.75, 8, 6.75],
    [0, 8.43, 5.25],
    [48, 0, 5.25],
  ])('a column of %d points and %d characters has %d to each', (points, characters, each) => {
    expect(calibrated(points, characters)).toBe(each);
  });
});

describe('sizes', () => {
  const row = (index: number, size: number, isStandard: boolean, isHidden = false) => ({
    index,
    size,
    isStandard,
    isHidden,
  });

  test('tell heights that were set, widths that are not standard, and what is hidden', () => {
    const rows = [
      row(0, 15, true),
      row(1, 33, false),
      row(2, 0, false, true),
      row(3, 0, false, true),
    ];
    const columns = [
      row(0, 48, false),
      row(1, 105, false),
      row(2, 105, false),
      row(3, 0, false, true),
      row(4, 105, false),
    ];
    expect(sizesOf(rows, columns, { pointsPerCharacter: 5.25, standard: 48 })).toEqual({
      rowHeights: new Map([[1, 33]]),
      hiddenRows: [{ first: 2, last: 3 }],
      columnWidths: [
        { first: 1, last: 2, width: 20 },
        { first: 4, last: 4, width: 20 },
      ],
      hiddenColumns: [{ first: 3, last: 3 }],
    });
  });

  test('neighbouring spans become one', () => {
    expect(
      joinedSpans([
        { first: 1, last: 1 },
        { first: 2, last: 4 },
        { first: 6, last: 6 },
      ]),
    ).toEqual([
      { first: 1, last: 4 },
      { first: 6, last: 6 },
    ]);
  });
});
