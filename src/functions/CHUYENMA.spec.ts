import { excelError, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { chuyenMa } from './CHUYENMA';

describe('CHUYENMA', () => {
  it.each([
    [['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3'], 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    [['ChiÕn sÜ thi ®ua c¬ së'], 'Chiến sĩ thi đua cơ sở'],
    [['Chieán só thi ñua cô sôû', 'VNI'], 'Chiến sĩ thi đua cơ sở'],
    [['Ñoäc laäp - Töï do - Haïnh phuùc'], 'Độc lập - Tự do - Hạnh phúc'],
    [['Độc lập - Tự do - Hạnh phúc'], 'Độc lập - Tự do - Hạnh phúc'],
    [['Độc lập', 'tcvn3'], 'Độc lập'],
    [['Vie\u0323\u0302t Nam', 'vni'], 'Việt Nam'],
    [['Bao cao 2020'], 'Bao cao 2020'],
    [['cô', 'vni'], 'cơ'],
    [['cô', 'tcvn3'], 'cụ'],
    [[2020], 2020],
    [[0], 0],
    [[true, 'vni'], true],
    [[{ type: 'String', basicValue: 'x· héi' }, 0], 'xã hội'],
    [[''], ''],
    [[null, 'vni'], ''],
  ])('turns %j into %j', (args, expected) => {
    expect(inCell(chuyenMa, ...args)).toBe(expected);
  });

  it.each([
    [['cô'], '#VALUE!', 'Không chắc “cô” viết bằng bảng mã nào. Chọn một trong: tcvn3, vni.'],
    [['cô', 'unicode'], '#VALUE!', 'Không hiểu “unicode”. Chọn một trong: tcvn3, vni.'],
    [['Cafà ®ång', 'tcvn3'], '#VALUE!', 'Bảng mã tcvn3 không có ký tự: à.'],
    [[excelError('#N/A')], '#N/A', ''],
    [['a', excelError('#DIV/0!')], '#DIV/0!', ''],
  ])('gives an error for %j', (args, code, why) => {
    expect(inCell(chuyenMa, ...args)).toBe(code);
    expect(whyInCell(chuyenMa, ...args)).toBe(why);
  });

  it('fills a column and keeps each error in its cell', () => {
    const column = [['x· héi'], [''], ['cô'], ['Xã hội'], [null]];
    expect(shown(chuyenMa(column))).toEqual([['xã hội'], [''], ['#VALUE!'], ['Xã hội']]);
  });

  it('refuses ranges that do not fit', () => {
    expect(shown(chuyenMa([['a'], ['b']], [['vni'], ['vni'], ['vni']]))).toEqual([['#VALUE!']]);
  });
});
