import fc from 'fast-check';
import { equals, toFixed } from '../base/exact';
import type { Figure } from './figure';
import { formatNumber } from './formatFigure';
import { readFigure } from './readFigure';

/**
 * A figure in one line: its number as written, unit, bound, then its doubts with what else it
 * can be: `more-than 70 % | second-figure`, `17.68 | decimal-point 17680`.
 */
function show(figure: Figure): string {
  const doubts = figure.doubts.map(({ code, alternative }) =>
    alternative === undefined ? code : `${code} ${toFixed(alternative, 0)}`,
  );
  return [reading(figure), ...doubts].join(' | ');
}

function reading(figure: Figure): string {
  switch (figure.kind) {
    case 'blank':
      return 'blank';
    case 'words':
      return `words ${figure.meaning}`;
    case 'unreadable':
      return `unreadable ${figure.reason}`;
    case 'number':
      return `${toFixed(figure.value, figure.decimals)} ${figure.unit}`.trim();
    case 'bound':
      return `${figure.relation} ${toFixed(figure.value, figure.decimals)} ${figure.unit}`.trim();
    case 'between': {
      const [low, high] = [figure.low, figure.high].map((end) => toFixed(end, figure.decimals));
      return `${String(low)} to ${String(high)} ${figure.unit}`.trim();
    }
    case 'fraction': {
      const numerator = toFixed(figure.numerator, figure.decimals);
      return `${numerator} of ${toFixed(figure.denominator, 0)} ${figure.unit}`.trim();
    }
  }
}

/** `7,40 → 7.40; 1 500 → 1500`, lines like semicolons, as pairs. */
function cells(table: string): readonly (readonly [text: string, expected: string])[] {
  return table
    .split(/[;\n]/)
    .filter((cell) => cell.trim() !== '')
    .map((cell) => {
      const [text = '', expected = ''] = cell.split(' → ');
      return [text.trim(), expected.trim()];
    });
}

describe('readFigure', () => {
  describe('reads the conventions of the contract', () => {
    it.each([
      ['1.234,5', '1234.5'],
      ['1 500', '1500'],
      ['1\u00a0500', '1500'],
      ['1\u202f500', '1500'],
      ['17.889', '17889'],
      ['0.125', '0.125 | decimal-point'],
      ['17.68', '17.68 | decimal-point 17680'],
      ['1,994 tỷ đồng', '1.994 tỷ đồng | comma-three-digits 1994'],
      ['1,875', '1.875 | comma-three-digits 1875'],
      ['1,542', '1.542 | comma-three-digits 1542'],
      ['452', '452'],
      ['21 triệu đồng/năm', '21 triệu đồng/năm'],
      ['04 bậc', '4 bậc'],
      ['0,30‰', '0.30 ‰'],
      ['0,30%0/năm', '0.30 ‰/năm'],
      ['9,2 %0', '9.2 ‰'],
      ['119 tỷ 214 triệu đồng', '119.214 tỷ đồng'],
      ['trên 70', 'more-than 70'],
      ['trên địa bàn 5', 'unreadable mixed-text'],
      ['5 trên địa bàn', '5 trên địa bàn'],
      ['0', '0'],
      ['00', '0'],
      ['0,0', '0.0'],
      ['', 'blank'],
      [' \u00a0 ', 'blank'],
      ['Giữ vững', 'words held'],
      ['Đảm bảo', 'words held'],
      ['Đạt', 'words held'],
      ['17/19', '17 of 19'],
      ['650-700', '650 to 700'],
    ])('%j is %s', (text, expected) => {
      expect(show(readFigure(text))).toBe(expected);
    });
  });

  describe('reads every cell of the table of a district', () => {
    it.each(
      cells(`
        7 → 7; 7,40 → 7.40; 15 → 15; 18,02 → 18.02; 34 → 34; 36,88 → 36.88; 60 → 60
        63,70 → 63.70; 24 → 24; 23,8 → 23.8; 17.68 → 17.68 | decimal-point 17680; 17.889 → 17889
        650-700 → 650 to 700; 581,4 → 581.4; 1 500 → 1500; 1.466 → 1466; 800 → 800; 934 → 934
        700 → 700; 603 → 603; 500 → 500; 426,1 → 426.1; 49 → 49; 49,3 → 49.3; 5 → 5; 3,97 → 3.97
        4 → 4; 3,72 → 3.72; 6 → 6; 4,75 → 4.75; 10 → 10; 12,38 → 12.38; 4 → 4; 5,28 → 5.28
        800 → 800; 1.95 → 1.95 | decimal-point 1950; 300 → 300; 610 → 610; 100 → 100
        99,18 → 99.18; > 95 → more-than 95; 97 → 97; 17 → 17; 16 → 16; 50 → 50; 46 → 46; 80 → 80
        22,22 → 22.22; 90 → 90; 86,4 → 86.4; 80 → 80; 91,5 → 91.5; 85 → 85; 80 → 80
        >70 → more-than 70; 61,3 → 61.3; 100 → 100; 87,06 → 87.06; 10 → 10; 44 → 44
        1,5-2 → 1.5 to 2.0; 3,92 → 3.92; 0,2-2,0 → 0.2 to 2.0; 0,3 → 0.3; 5 → 5; 8 → 8
        4 bậc → 4 bậc; 04 bậc → 4 bậc; 18 → 18; Giữ vững → words held; Đảm bảo → words held
        Đảm bảo → words held; 80 → 80; 85 → 85; 100 → 100; 99,8 → 99.8; 85 → 85; 94,6 → 94.6
        150 → 150; 1.020/750 → 1020 of 750; 100 → 100; 100% → 100 %; 100 → 100; 80% → 80 %
      `),
    )('%s is %s', (text, expected) => {
      expect(show(readFigure(text))).toBe(expected);
    });

    it.each(
      cells(`
        106 → 106; 120 → 120; 109 → 109; 99 → 99; 102 → 102; 83 → 83; 98 → 98; 117 → 117; 86 → 86
        101 → 101; 79 → 79; 93 → 93; 124 → 124; 132 → 132; 244 → 244; 201 → 201; 99,2 → 99.2
        94,11 → 94.11; 92 → 92; 28 → 28; 96 → 96; 114 → 114; 94 → 94; 88 → 88; 87 → 87; 56 → 56
        160 → 160; Đạt → words held; Đảm bảo → words held; 106,3 → 106.3; 99,8 → 99.8
        111,3 → 111.3; 136 → 136; 104 → 104; 920 → 920; 170 → 170; 112% → 112 %; 160% → 160 %
      `),
    )('the printed percentage %s is %s', (text, expected) => {
      expect(show(readFigure(text))).toBe(expected);
    });
  });

  describe('reads every cell of the table with units inside the cells', () => {
    it.each(
      cells(`
        21 triệu đồng/năm → 21 triệu đồng/năm; 21.00 → 21.00 | decimal-point 21000
        18%/năm → 18 %/năm; 18,72 → 18.72; >13.000 tấn → more-than 13000 tấn
        13.10 → 13.10 | decimal-point 13100; >40 triệu đồng/ha → more-than 40 triệu đồng/ha
        40 → 40; 01 xã → 1 xã; 01 → 1; 90% → 90 %; 93,8 → 93.8; 05 trường → 5 trường; 05 → 5
        1%/ năm → 1 %/năm; 9,2 → 9.2; >55% → more-than 55 %; 94 → 94; >85% → more-than 85 %
        93 → 93; >92% → more-than 92 %; 94 → 94; 95% → 95 %; 100 → 100; 30% → 30 %
        30,01 → 30.01; 5% → 5 %; 5,1 → 5.1; 48,7% → 48.7 %; 47,5 → 47.5; 98% → 98 %; 83,7 → 83.7
        80% → 80 %; 85,06 → 85.06; Trên 70%(738) → more-than 70 % | second-figure
        70.0 → 70.0 | decimal-point 70000; 110 đảng viên/năm → 110 đảng viên/năm
        123 đảng viên/năm → 123 đảng viên/năm; 50% → 50 %; 80% → 80 %; 112% → 112 %
        160% → 160 %
      `),
    )('%s is %s', (text, expected) => {
      expect(show(readFigure(text))).toBe(expected);
    });
  });

  describe('reads the oddities of other reports', () => {
    it.each([
      ['1.231,2 tỷ đồng', '1231.2 tỷ đồng'],
      ['14.854,7ha', '14854.7 ha'],
      ['285.920 tấn', '285920 tấn'],
      ['1.973.949 triệu đồng', '1973949 triệu đồng'],
      ['28,333 ha', '28.333 ha | comma-three-digits 28333'],
      ['46,73%', '46.73 %'],
      ['03 xã', '3 xã'],
      ['02 tập thể', '2 tập thể'],
      ['24/54', '24 of 54'],
      ['1.020/750', '1020 of 750'],
      ['17/19 xã', '17 of 19 xã'],
      ['18%/năm', '18 %/năm'],
      ['58.000m²', '58000 m²'],
      ['58.000 m2', '58000 m2'],
      ['138.789.000.000 đồng', '138789000000 đồng'],
      ['3.935 triệu đồng', '3935 triệu đồng'],
      ['hơn 500 người', 'more-than 500 người'],
      ['gần 500', '500 | approximate'],
      ['khoảng 500', '500 | approximate'],
      ['+13,2%', '13.2 %'],
      ['-1,4', '-1.4'],
      ['−1,4', '-1.4'],
      ['ước đạt 9.427 tỷ đồng', '9427 tỷ đồng'],
      ['tăng 13,2%', '13.2 % | change-word'],
      ['80% trở lên', 'at-least 80 %'],
      ['từ 80%', 'at-least 80 %'],
      ['không quá 1%', 'at-most 1 %'],
    ])('%s is %s', (text, expected) => {
      expect(show(readFigure(text))).toBe(expected);
    });
  });

  describe('reads ranges', () => {
    it.each([
      ['1,5-2', '1.5 to 2.0'],
      ['1,5 - 2', '1.5 to 2.0'],
      ['1,5 – 2%', '1.5 to 2.0 %'],
      ['từ 5 đến 7', '5 to 7'],
      ['5 đến 7%', '5 to 7 %'],
      ['5 tới 7', '5 to 7'],
      ['5%-7%', '5 to 7 %'],
      ['5% - 7', '5 to 7 %'],
      ['30%-40% dân số', '30 to 40 % dân số'],
      ['5÷7', '5 to 7'],
      ['5~7', '5 to 7'],
      ['700-650', '650 to 700'],
      ['-5-7', '-5 to 7'],
      ['1.000-1.500 tấn', '1000 to 1500 tấn'],
      ['13.10-14', '13.10 to 14.00 | decimal-point 13100'],
      // Two units, or a bound beside the range, are no range.
      ['5%-7‰', 'unreadable mixed-text'],
      ['5%-7 người', 'unreadable mixed-text'],
      ['5-7 trở lên', 'unreadable mixed-text'],
      ['trên 5-7', 'unreadable mixed-text'],
      ['5-7-9', 'unreadable mixed-text'],
      ['5-1.2.3', 'unreadable separators'],
    ])('%s is %s', (text, expected) => {
      expect(show(readFigure(text))).toBe(expected);
    });
  });

  describe('reads fractions', () => {
    it.each([
      ['17 / 19', '17 of 19'],
      ['0/5', '0 of 5'],
      ['5/0', '5 of 0'],
      ['1,5/3', '1.5 of 3'],
      ['6/2020', '6 of 2020 | may-be-date'],
      ['12/1999', '12 of 1999 | may-be-date'],
      ['13/2020', '13 of 2020'],
      ['6/2.020', '6 of 2020'],
      ['5/7 trở lên', 'unreadable mixed-text'],
      ['từ 5/7', 'unreadable mixed-text'],
      ['trên 5/7', 'unreadable mixed-text'],
      ['5/7/9', 'unreadable mixed-text'],
    ])('%s is %s', (text, expected) => {
      expect(show(readFigure(text))).toBe(expected);
    });
  });

  describe('says why it can read nothing', () => {
    it.each([
      ['-', 'blank | dash'],
      ['–', 'blank | dash'],
      ['…', 'unreadable placeholder'],
      ['...', 'unreadable placeholder'],
      ['......', 'unreadable placeholder'],
      ['xx', 'unreadable placeholder'],
      ['?', 'unreadable placeholder'],
      ['30/01/2020', 'unreadable date'],
      ['31/02/2020', 'unreadable date'],
      ['30-01-2020', 'unreadable date'],
      ['1.2.20', 'unreadable date'],
      ['1.23.4.5', 'unreadable separators'],
      ['1 5000', 'unreadable mixed-text'],
      ['5 người 3 hộ', 'unreadable mixed-text'],
      ['Xã 5', 'unreadable mixed-text'],
      ['= A1', 'unreadable mixed-text'],
    ])('%s is %s', (text, expected) => {
      expect(show(readFigure(text))).toBe(expected);
    });
  });

  it('keeps the text as it stands, tidied', () => {
    expect(readFigure('  17 /\u00a019 ').text).toBe('17 / 19');
    expect(readFigure('–').text).toBe('–');
  });

  it('reads a formatted number back in whatever words and unit it stands', () => {
    const frame = fc.constantFrom(
      ['', '', 'number'],
      ['ước đạt ', ' tỷ đồng', 'number'],
      ['bằng ', '%', 'number'],
      ['>', ' tấn', 'bound'],
      ['không quá ', '‰/năm', 'bound'],
      ['', '% trở lên', 'bound'],
    );
    fc.assert(
      fc.property(
        frame,
        fc.bigInt({ min: 0n, max: 10n ** 14n }),
        fc.integer({ min: 0, max: 4 }),
        ([before, after, kind], digits, decimals) => {
          const value = { num: digits, den: 10n ** BigInt(decimals) };
          const figure = readFigure(before + formatNumber(value, decimals) + after);
          if (figure.kind !== 'number' && figure.kind !== 'bound') throw new Error(figure.kind);
          expect(figure.kind).toBe(kind);
          expect(equals(figure.value, value)).toBe(true);
        },
      ),
    );
  });

  it('reads any text without throwing, and a blank only where there is nothing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ...['0', '5', '12', '.', ',', ' ', '-', '/', '%', '(', ')', 'tỷ', 'triệu', 'đồng'],
            ...['trên', 'từ', 'đến', 'dưới', 'trở lên', '>', '=', 'xã', '‰', 'm2', '…'],
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const figure = readFigure(source);
        expect(figure.kind === 'blank').toBe(/^[-–—]*$/u.test(figure.text));
      }),
      { numRuns: 2000 },
    );
  });
});
