import fc from 'fast-check';
import { parseCharset, toUnicode } from './detectLegacy';

describe('toUnicode', () => {
  it.each([
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['TCVN3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TCVN3', 'ñy ban nh©n d©n huyÖn Hµ Qu¶ng', 'ủy ban nhân dân huyện Hà Quảng'],
    ['TCVN3', 'N¨m 2020 ®¹t 119 tû 214 triÖu ®ång', 'Năm 2020 đạt 119 tỷ 214 triệu đồng'],
    ['TCVN3', 'Q§ sè 15: diÖn tÝch 5 m²', 'QĐ số 15: diện tích 5 m²'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['VNI', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['VNI', 'Chieán só thi ñua cô sôû', 'Chiến sĩ thi đua cơ sở'],
  ])('finds out that %s wrote %s', (_charset, text, expected) => {
    expect(toUnicode(text)).toEqual({ kind: 'text', text: expected });
  });

  it.each([
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Công ty cổ phần',
    'xã Hà Nam',
    'Report 2020: 1.234,5 (50%)',
    '30°C, 5 m², ±5',
    '“x” – …',
    '',
  ])('leaves %j, which is Unicode, as it is, whatever encoding is asked for', (text) => {
    expect(toUnicode(text)).toEqual({ kind: 'text', text });
    expect(toUnicode(text, 'tcvn3')).toEqual({ kind: 'text', text });
    expect(toUnicode(text, 'vni')).toEqual({ kind: 'text', text });
  });

  it('composes Unicode letters', () => {
    expect(toUnicode('Vie\u0323\u0302t')).toEqual({ kind: 'text', text: 'Việt' });
  });

  it.each(['cô', 'Công ty', 'Café Müller'])('does not guess %j', (text) => {
    expect(toUnicode(text)).toEqual({ kind: 'ambiguous' });
  });

  it('believes the user where a text can be either', () => {
    expect(toUnicode('cô', 'vni')).toEqual({ kind: 'text', text: 'cơ' });
    expect(toUnicode('cô', 'tcvn3')).toEqual({ kind: 'text', text: 'cụ' });
  });

  it('names letters that the encoding does not hold', () => {
    expect(toUnicode('Cafà ®ång', 'tcvn3')).toEqual({ kind: 'foreign', characters: ['à'] });
  });

  it('never changes a text with letters that only Unicode has', () => {
    const unicode = fc
      .tuple(fc.string(), fc.constantFrom(...Array.from('ăđơưệộựĐ')), fc.string())
      .map((parts) => parts.join('').normalize('NFC'));
    fc.assert(
      fc.property(unicode, fc.constantFrom(undefined, 'tcvn3', 'vni'), (text, charset) => {
        expect(toUnicode(text, charset as never)).toEqual({ kind: 'text', text });
      }),
    );
  });
});

describe('parseCharset', () => {
  it.each([
    ['tcvn3', 'tcvn3'],
    ['VNI', 'vni'],
    ['TCVN-3', 'tcvn3'],
    ['unicode', undefined],
  ])('reads %s as %s', (word, charset) => {
    expect(parseCharset(word)).toBe(charset);
  });
});
