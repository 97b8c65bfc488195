import fc from 'fast-check';
import { enumKey, fold, looseKey, tidy } from './fold';
import { foldAny, looseAny } from './foldLetters';

describe('tidy', () => {
  it.each([
    ['  Đơn vị   tính ', 'Đơn vị tính'],
    ['1\u00a0500', '1 500'],
    ['1\u202f500', '1 500'],
    ['dòng\r\nhai', 'dòng hai'],
    ['\ufeffTT\u200b', 'TT'],
    ['ho\u0300a', 'hòa'],
    ['viê\u0323t', 'việt'],
    ['', ''],
    [' \u00a0 ', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it('gives composed letters and single spaces, whatever the text', () => {
    const parts = fc.array(
      fc.constantFrom(
        'a',
        'ệ',
        '\u0301',
        '\u0323',
        ' ',
        '\u00a0',
        '\n',
        'Å',
        '\u200b',
        '가',
        'ᄀ',
        'ᅡ',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const spaces = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/gu;
        const text = some.join('');
        expect(tidy(text)).toBe(text.normalize('NFC').replace(spaces, ' ').trim());
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['Đơn vị  TÍNH', 'don vi tinh'],
    ['ĐẢNG VIÊN', 'dang vien'],
    ['văn hoá', 'van hoa'],
    ['văn hóa', 'van hoa'],
    ['Ước thực hiện đến hết năm 2020', 'uoc thuc hien den het nam 2020'],
    ['% so với mục tiêu', '% so voi muc tieu'],
    ['ưỡn ẹo', 'uon eo'],
  ])('makes %s into %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('does not tell composed from decomposed letters', () => {
    const text = 'Tỷ lệ hộ nghèo còn dưới 5%, giữ vững';
    expect(fold(text.normalize('NFD'))).toBe(fold(text));
    expect(fold(text)).toBe('ty le ho ngheo con duoi 5%, giu vung');
  });

  it('is the same code by code as by the rules of Unicode', () => {
    const letters = Array.from(
      'aĂâÊôƠưỹđĐ ạỶẳẵ\u0301\u0323\u0302\u031b\u0307Iİſß°½–…“”₫ŉΣσςÅ가\u1100\u1161\t\u00a0\u200b\u2028 0,.%‰',
    );
    const text = fc.oneof(
      fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(any)).toBe(foldAny(any));
        expect(looseKey(any)).toBe(looseAny(foldAny(any)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the length of a tidied Vietnamese text, letter for letter', () => {
    const letters =
      'aăâeêioôơuưyđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ 0,.%‰';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from(letters))), (parts) => {
        const text = tidy(parts.join(''));
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });
});

describe('looseKey', () => {
  it.each([
    ['Chiến sỹ thi đua – cơ sở', 'chien si thi dua co so'],
    ['Chiến sĩ thi đua cơ sở', 'chien si thi dua co so'],
    ['thi đua - khen thưởng', 'thi dua khen thuong'],
    ['Thi đua, khen thưởng', 'thi dua khen thuong'],
    ['(% so với mục tiêu)', '% so voi muc tieu'],
    ['Quý I/2020', 'qui i 2020'],
    ['Quí I/2020', 'qui i 2020'],
    ['…', ''],
  ])('makes %s into %s', (text, expected) => {
    expect(looseKey(text)).toBe(expected);
  });
});

describe('enumKey', () => {
  it.each(['Trong khoảng', 'trong_khoang', 'TRONG-KHOANG', ' trong  khoảng ', 'trongkhoang'])(
    'takes "%s" for the same word',
    (word) => {
      expect(enumKey(word)).toBe('trongkhoang');
    },
  );

  it('keeps different words apart', () => {
    expect(enumKey('thấp')).not.toBe(enumKey('thấp tuyến tính'));
    expect(enumKey('')).toBe('');
  });
});
