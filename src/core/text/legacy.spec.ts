import fc from 'fast-check';
import { fromTcvn3, fromVni, legacyEncodingOfFont } from './legacy';

/** Vowel, then its byte without a tone and with huyền, sắc, hỏi, ngã, nặng. */
const TCVN3_BYTES: Readonly<Record<string, string>> = {
  a: '61 b5 b8 b6 b7 b9',
  ă: 'a8 bb be bc bd c6',
  â: 'a9 c7 ca c8 c9 cb',
  e: '65 cc d0 ce cf d1',
  ê: 'aa d2 d5 d3 d4 d6',
  i: '69 d7 dd d8 dc de',
  o: '6f df e3 e1 e2 e4',
  ô: 'ab e5 e8 e6 e7 e9',
  ơ: 'ac ea ed eb ec ee',
  u: '75 ef f3 f1 f2 f4',
  ư: 'ad f5 f8 f6 f7 f9',
  y: '79 fa fd fb fc fe',
};
/** The same in VNI (Windows). */
const VNI_BYTES: Readonly<Record<string, string>> = {
  a: '61 61f8 61f9 61fb 61f5 61ef',
  ă: '61ea 61e8 61e9 61fa 61fc 61eb',
  â: '61e2 61e0 61e1 61e5 61e3 61e4',
  e: '65 65f8 65f9 65fb 65f5 65ef',
  ê: '65e2 65e0 65e1 65e5 65e3 65e4',
  i: '69 ec ed e6 f3 f2',
  o: '6f 6ff8 6ff9 6ffb 6ff5 6fef',
  ô: '6fe2 6fe0 6fe1 6fe5 6fe3 6fe4',
  ơ: 'f4 f4f8 f4f9 f4fb f4f5 f4ef',
  u: '75 75f8 75f9 75fb 75f5 75ef',
  ư: 'f6 f6f8 f6f9 f6fb f6f5 f6ef',
  y: '79 79f8 79f9 79fb 79f5 ee',
};
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

function characters(bytes: string): string {
  return (bytes.match(/../g) ?? []).map((hex) => String.fromCharCode(parseInt(hex, 16))).join('');
}

/** Every accented lower-case letter with its code in a table, and đ. */
function codesOf(
  table: Readonly<Record<string, string>>,
  bar: string,
): ReadonlyMap<string, string> {
  const codes = new Map([['đ', characters(bar)]]);
  for (const [vowel, bytes] of Object.entries(table)) {
    bytes.split(' ').forEach((code, tone) => {
      const letter = (vowel + (TONES[tone] ?? '')).normalize('NFC');
      if (!/[a-z]/.test(letter)) codes.set(letter, characters(code));
    });
  }
  return codes;
}

const TCVN3 = codesOf(TCVN3_BYTES, 'ae');
const VNI = codesOf(VNI_BYTES, 'f1');
const LETTERS = [...TCVN3.keys()];
const TCVN3_CAPITALS = new Map(
  Array.from('ĂÂÊÔƠƯĐ', (letter, i) => [letter, String.fromCharCode(0xa1 + i)]),
);

function encodeVni(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    const code = VNI.get(lower) ?? lower;
    return letter === lower ? code : code.toUpperCase();
  }).join('');
}

function encodeTcvn3(text: string): string {
  return Array.from(text, (l) => TCVN3.get(l) ?? TCVN3_CAPITALS.get(l) ?? l).join('');
}

function toneless(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}

function isTwoLetterCapital(text: string): boolean {
  return Array.from(text).some((letter, i, all) => {
    const next = all[i + 1] ?? '';
    return next !== '' && toneless(next) !== next && toneless(next).toUpperCase() === letter;
  });
}

/** Vietnamese words with everything that stands between them in a table. */
const phrase = (letters: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...letters),
        fc.constantFrom(...Array.from('abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY')),
        fc.constantFrom(...Array.from(' 0123456789.,;:-/()%+“”–…\u00a0')),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

describe('the tables of this spec', () => {
  it('hold all 67 lower-case letters with a mark, each with a code of its own', () => {
    expect(LETTERS).toHaveLength(67);
    expect(new Set(TCVN3.values()).size).toBe(67);
    expect(new Set(VNI.values()).size).toBe(67);
  });
});

describe('fromTcvn3', () => {
  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['ñy ban nh©n d©n huyÖn Hµ Qu¶ng', 'ủy ban nhân dân huyện Hà Quảng'],
    ['ChiÕn sÜ thi ®ua c¬ së', 'Chiến sĩ thi đua cơ sở'],
    ['B»ng khen cña Chñ tÞch ñy ban nh©n d©n tØnh', 'Bằng khen của Chủ tịch ủy ban nhân dân tỉnh'],
    ['B¶o Th¾ng, M\u00adêng Kh\u00ad¬ng, B¸t X¸t', 'Bảo Thắng, Mường Khương, Bát Xát'],
    ['N¨m 2020 ®¹t 119 tû 214 triÖu ®ång', 'Năm 2020 đạt 119 tỷ 214 triệu đồng'],
    ['', ''],
  ])('reads %s', (text, expected) => {
    expect(fromTcvn3(text)).toEqual({ text: expected, unmapped: [] });
  });

  it.each(LETTERS)('reads %s alone, and as a capital of an H font', (letter) => {
    const code = TCVN3.get(letter) ?? '';
    expect(fromTcvn3(code)).toEqual({ text: letter, unmapped: [] });
    expect(fromTcvn3(code, { capitals: true })).toEqual({
      text: letter.toUpperCase(),
      unmapped: [],
    });
  });

  it('reads the seven capitals that the encoding holds', () => {
    expect(fromTcvn3('¡¢£¤¥¦§').text).toBe('ĂÂÊÔƠƯĐ');
  });

  it('reads the fonts that show capitals', () => {
    expect(fromTcvn3('céng hßa x· héi chñ nghÜa viÖt nam', { capitals: true }).text).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    );
    expect(fromTcvn3('§éc LËp 2020', { capitals: true }).text).toBe('ĐỘC LẬP 2020');
  });

  it('reads the capitals that converters write as two letters', () => {
    expect(fromTcvn3('Aµ A¸ ¡¾ ¢Ê £Õ IÞ Oã ¤é ¥í Uó ¦ù Yý').text).toBe('À Á Ắ Ấ Ế Ị Ó Ộ Ớ Ú Ự Ý');
    const toned = LETTERS.filter((letter) => toneless(letter) !== letter);
    const written = toned.map((letter) => encodeTcvn3(toneless(letter).toUpperCase() + letter));
    expect(written.map((code) => fromTcvn3(code).text)).toEqual(
      toned.map((letter) => letter.toUpperCase()),
    );
  });

  it('keeps two letters apart where they are two: rơ moóc, also in capitals', () => {
    expect(fromTcvn3('r¬ moãc').text).toBe('rơ moóc');
    expect(fromTcvn3('R¬ MOãC', { capitals: true }).text).toBe('RƠ MOÓC');
    expect(fromTcvn3('¸A').text).toBe('áA');
  });

  it('leaves ASCII and ordinary punctuation alone', () => {
    const text = 'Report 2020: 1.234,5 (50%) – “x” …\u00a0•\t\n€';
    expect(fromTcvn3(text)).toEqual({ text, unmapped: [] });
  });

  it('keeps and reports what the encoding does not hold', () => {
    expect(fromTcvn3('30°C, 5 m², à ®, ²')).toEqual({
      text: '30°C, 5 m², à đ, ²',
      unmapped: ['°', '²', 'à'],
    });
    expect(fromTcvn3('ÿ viÖt', { capitals: true })).toEqual({ text: 'ÿ VIỆT', unmapped: ['ÿ'] });
  });

  it.each([
    ['Cộng hòa xã hội', ['ộ']],
    ['Đơn vị tính', ['Đ', 'ơ', 'ị']],
    ['Nghìn đồng, đồng', ['đ', 'ồ']],
    ['ho\u0300a', ['\u0300']],
  ])('leaves %s, which is Unicode already, unchanged and says so', (text, unmapped) => {
    expect(fromTcvn3(text)).toEqual({ text, unmapped });
    expect(fromTcvn3(text, { capitals: true })).toEqual({ text, unmapped });
    expect(fromVni(text)).toEqual({ text, unmapped });
  });

  it('undoes the encoding of any text', () => {
    fc.assert(
      fc.property(phrase([...LETTERS, ...Array.from('ĂÂÊÔƠƯĐ')]), (text) => {
        // "Aà" can't be told from the two-letter capital À; nobody writes it.
        fc.pre(!isTwoLetterCapital(text));
        expect(fromTcvn3(encodeTcvn3(text))).toEqual({ text, unmapped: [] });
      }),
    );
  });

  it('undoes the encoding of any text in capitals', () => {
    fc.assert(
      fc.property(phrase(LETTERS), (text) => {
        expect(fromTcvn3(encodeTcvn3(text), { capitals: true })).toEqual({
          text: text.toUpperCase(),
          unmapped: [],
        });
      }),
    );
  });
});

describe('fromVni', () => {
  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Chieán só thi ñua cô sôû', 'Chiến sĩ thi đua cơ sở'],
    ['Xin chaøo caùc baïn', 'Xin chào các bạn'],
    ['Ñöôøng Nguyeãn Traõi, xaõ Myõ Thuaän', 'Đường Nguyễn Trãi, xã Mỹ Thuận'],
    ['tyû leä, kyø haïn, lyù do, yù kieán', 'tỷ lệ, kỳ hạn, lý do, ý kiến'],
    ['Khuyûu, thuyû, quyeån, nguyeân', 'Khuỷu, thuỷ, quyển, nguyên'],
    ['', ''],
  ])('reads %s', (text, expected) => {
    expect(fromVni(text).text).toBe(expected);
  });

  it.each(LETTERS)('reads %s alone, in both cases', (letter) => {
    const code = VNI.get(letter) ?? '';
    expect(fromVni(code)).toEqual({ text: letter, unmapped: [] });
    expect(fromVni(code.toUpperCase())).toEqual({ text: letter.toUpperCase(), unmapped: [] });
  });

  it('takes the case of the base letter where base and mark differ', () => {
    expect(fromVni('Aø Oâ Ôø').text).toBe('À Ô Ờ');
  });

  it('reads ỵ in its two spellings', () => {
    expect(fromVni('î yï').text).toBe('ỵ ỵ');
  });

  it('leaves ASCII and ordinary punctuation alone', () => {
    const text = 'Report 2020: 1.234,5 (50%) – “x” …\u00a0• 30°C 5 m² ×÷';
    expect(fromVni(text)).toEqual({ text, unmapped: [] });
  });

  it('keeps and reports a mark that follows no letter it belongs to', () => {
    expect(fromVni('bø xé eê aùù')).toEqual({
      text: 'bø xé eê áù',
      unmapped: ['ø', 'é', 'ê', 'ù'],
    });
  });

  it('undoes the encoding of any text', () => {
    const capitals = LETTERS.map((letter) => letter.toUpperCase());
    fc.assert(
      fc.property(phrase([...LETTERS, ...capitals]), (text) => {
        expect(fromVni(encodeVni(text))).toEqual({ text, unmapped: [] });
      }),
    );
  });
});

describe('legacyEncodingOfFont', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArial', 'tcvn3'],
    ['.VnArial Narrow', 'tcvn3'],
    ['.vntime', 'tcvn3'],
    [' .VnTime ', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VnArial NarrowH', 'tcvn3-capitals'],
    ['.VnAvantH', 'tcvn3-capitals'],
    ['.VNTIMEH', 'tcvn3-capitals'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['VNI Times', 'vni'],
    ['vni-times', 'vni'],
    ['Times New Roman', undefined],
    ['Arial', undefined],
    ['Calibri', undefined],
    ['VNIcon', undefined],
    ['VnTime', undefined],
    ['', undefined],
  ])('of %s is %s', (font, expected) => {
    expect(legacyEncodingOfFont(font)).toBe(expected);
  });
});
