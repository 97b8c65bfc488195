import { readPastedText } from './pastedText';

describe('a text from the clipboard', () => {
  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    ['one cell', '12', [['12']]],
    [
      'a block',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      '\t\n\t',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a cell of two lines', 'a\t"b ""x""\nc"\td', [['a', 'b "x"\nc', 'd']]],
    ['a quoted word inside', 'danh hiệu "Lao động"\tx', [['danh hiệu "Lao động"', 'x']]],
    ['a lone quote', '"a\tb', [['"a', 'b']]],
    ['nothing', '', [['']]],
  ])('of %s is parted', (_, text, rows) => {
    expect(readPastedText(text).rows).toEqual(rows);
  });

  test.each<readonly [string, string, readonly string[], boolean]>([
    ['Vietnamese marks', '17.889\t7,4', ['17.889', '7,4'], false],
    ['English marks', '17.889\t7.4\t1,234', ['17,889', '7,4', '1234'], true],
    ['English groups', '1,234,567\t12.5%\tabc 1.5', ['1234567', '12,5%', 'abc 1.5'], true],
    ['a share of one', '0.125\t17.889', ['0,125', '17,889'], true],
    ['both marks', '7.4\t7,4\t17.889', ['7.4', '7,4', '17.889'], false],
    ['marks that say nothing', '17.889\t1,234', ['17.889', '1,234'], false],
    ['dates with points', '21.11.2026\t17.889', ['21.11.2026', '17.889'], false],
  ])('with %s is read so', (_, text, cells, isEnglish) => {
    expect(readPastedText(text)).toEqual({ rows: [cells], isEnglish });
  });
});
