import fc from 'fast-check';
import { lineCount, textWidth } from './textWidth';

describe('textWidth', () => {
  it.each([
    // Ten digits of half an em at 12 points.
    ['0123456789', 12, 60],
    ['', 12, 0],
    ['mm', 10, 15.56],
    // Diacritics add nothing, a horn a little.
    ['ế', 10, 4.44],
    ['ư', 10, 5.4],
    ['Đ', 10, 7.22],
  ])('%s at %d points is %d points wide', (text, size, width) => {
    expect(textWidth(text, size)).toBeCloseTo(width, 6);
  });

  it('is the same composed and decomposed', () => {
    const text = 'Chiến sĩ thi đua cơ sở';
    expect(textWidth(text.normalize('NFD'), 12)).toBe(textWidth(text, 12));
  });
});

describe('lineCount', () => {
  it.each([
    ['', 20, 1],
    ['một hai', 100, 1],
    ['một hai ba bốn năm sáu', 20, 3],
    ['một\nhai', 100, 2],
    ['mộthaibabốnnămsáubảytám', 20, 3],
  ])('breaks %j in %d mm into %d lines', (text, width, lines) => {
    expect(lineCount(text, width, 12)).toBe(lines);
  });

  it('never needs more lines in a wider column', () => {
    const words = fc.array(fc.constantFrom('tỷ', 'lệ', 'trường', 'nghiêng', 'x'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 80 }), (list, width) => {
        const text = list.join(' ');
        expect(lineCount(text, width + 5, 12)).toBeLessThanOrEqual(lineCount(text, width, 12));
      }),
    );
  });
});
