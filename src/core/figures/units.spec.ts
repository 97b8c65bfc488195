import { exactFromText, equals } from '../base/exact';
import {
  convert,
  isMultiplied,
  isMultipleOf,
  isRate,
  mayBeOneThing,
  tidyUnit,
  unitOf,
} from './units';

describe('tidyUnit', () => {
  it.each([
    ['%', '%'],
    ['%0', '‰'],
    ['%o', '‰'],
    ['% 0', '‰'],
    ['0/00', '‰'],
    ['‰', '‰'],
    ['%0/năm', '‰/năm'],
    ['%/ năm', '%/năm'],
    [' triệu  đồng / ha', 'triệu đồng/ha'],
    ['', ''],
  ])('writes "%s" as "%s"', (text, expected) => {
    expect(tidyUnit(text)).toBe(expected);
  });
});

describe('unitOf', () => {
  it.each([
    ['triệu đồng/ha', 'dong', 1000000n, 'ha'],
    ['Tỷ đồng', 'dong', 1000000000n, ''],
    ['tỉ đồng', 'dong', 1000000000n, ''],
    ['tỷ', 'dong', 1000000000n, ''],
    ['triệu', 'dong', 1000000n, ''],
    ['đồng', 'dong', 1n, ''],
    ['tr.đồng', 'dong', 1000000n, ''],
    ['ha', 'area', 10000n, ''],
    ['m²', 'area', 1n, ''],
    ['tấn', 'mass', 1000n, ''],
    ['tạ/ha', 'mass', 100n, 'ha'],
    ['%/năm', 'percent', 1n, 'nam'],
    ['lít/người/ngày', 'lit', 1n, 'nguoi/ngay'],
    ['xã', 'xa', 1n, ''],
    ['constructor', 'constructor', 1n, ''],
    ['nghìn tấn', 'mass', 1000000n, ''],
    ['Ngàn tấn', 'mass', 1000000n, ''],
    ['nghìn người', 'nguoi', 1000n, ''],
    ['vạn người/năm', 'nguoi', 10000n, 'nam'],
    ['chục quả', 'qua', 10n, ''],
    ['trăm con', 'con', 100n, ''],
    ['triệu lượt', 'luot', 1000000n, ''],
    ['nghìn tỷ đồng', 'dong', 1000000000000n, ''],
    ['nghìn tỷ', 'dong', 1000000000000n, ''],
    ['tỷ VNĐ', 'dong', 1000000000n, ''],
    ['nghìn m2', 'area', 1000n, ''],
    ['nghìn', 'nghin', 1n, ''],
    ['tỷ lệ %', 'ty le %', 1n, ''],
    ['tỷ suất', 'ty suat', 1n, ''],
    ['trạm y tế', 'tram y te', 1n, ''],
    ['văn bản', 'van ban', 1n, ''],
    ['ngân hàng', 'ngan hang', 1n, ''],
  ])('understands %s', (text, dimension, scale, per) => {
    expect(unitOf(text)).toEqual({ dimension, scale: { num: scale, den: 1n }, per });
  });

  it('knows no unit in an empty text', () => {
    expect(unitOf('')).toBeUndefined();
    expect(unitOf('  ')).toBeUndefined();
  });
});

describe('isRate', () => {
  it.each(['%', '‰', '%/năm', '%0', 'phần trăm', 'điểm %', 'Điểm phần trăm'])(
    'says yes to %s',
    (unit) => {
      expect(isRate(unit)).toBe(true);
    },
  );

  it.each(['', 'người', 'ha', 'đồng', 'điểm'])('says no to "%s"', (unit) => {
    expect(isRate(unit)).toBe(false);
  });
});

describe('isMultiplied', () => {
  it.each(['nghìn người', 'Vạn con', 'triệu đồng/ha', 'tỷ', 'nghìn'])('says yes to %s', (unit) => {
    expect(isMultiplied(unit)).toBe(true);
  });

  it.each(['', 'người', 'tấn', 'trạm y tế', 'tỷ lệ', 'tấn/vạn dân'])('says no to "%s"', (unit) => {
    expect(isMultiplied(unit)).toBe(false);
  });
});

describe('isMultipleOf', () => {
  it.each([
    ['nghìn người', 'Người'],
    ['trăm nghìn tấn', 'tấn'],
    ['trăm nghìn tấn', 'nghìn tấn'],
    ['vạn con/năm', 'con/năm'],
  ])('says yes to %s of %s', (unit, base) => {
    expect(isMultipleOf(unit, base)).toBe(true);
  });

  it.each([
    ['người', 'người'],
    ['triệu đồng', 'tỷ đồng'],
    ['nghìn tấn', 'tạ'],
    ['nghìn', ''],
    ['', ''],
  ])('says no to "%s" of "%s"', (unit, base) => {
    expect(isMultipleOf(unit, base)).toBe(false);
  });
});

describe('convert', () => {
  it.each([
    ['9.2', '‰', '%', '0.92'],
    ['0.92', '%', '‰', '9.2'],
    ['1200', 'triệu đồng', 'tỷ đồng', '1.2'],
    ['1.2', 'tỷ đồng', 'triệu đồng', '1200'],
    ['138789000000', 'đồng', 'triệu đồng', '138789'],
    ['58000', 'm²', 'ha', '5.8'],
    ['5', 'tạ', 'tấn', '0.5'],
    ['5', 'xã', 'Xã', '5'],
    ['5', '', 'tấn', '5'],
    ['5', 'tấn', '', '5'],
    ['21', 'triệu đồng/năm', 'triệu đồng', '21'],
    ['1.15', 'nghìn người', 'người', '1150'],
    ['1150', 'người', 'nghìn người', '1.15'],
    ['2', 'vạn tấn', 'nghìn tấn', '20'],
  ])('%s %s in %s is %s', (value, from, to, expected) => {
    const source = exactFromText(value);
    const wanted = exactFromText(expected);
    if (source === undefined || wanted === undefined) throw new Error('not a decimal');
    const converted = convert(source, from, to);
    expect(converted !== undefined && equals(converted, wanted)).toBe(true);
  });

  it.each([
    ['người', 'hộ'],
    ['%', 'người'],
    ['ha', 'tấn'],
  ])('finds no way from %s to %s', (from, to) => {
    expect(convert({ num: 5n, den: 1n }, from, to)).toBeUndefined();
  });
});

describe('mayBeOneThing', () => {
  it.each([
    ['người', 'lao động'],
    ['hộ', 'hộ nghèo'],
    ['tấn thóc', 'tấn'],
    ['%', 'tỷ lệ %'],
    ['tỷ lệ', '%'],
    ['%', '% hộ'],
    ['triệu đồng (giá hiện hành)', 'tỷ đồng'],
    ['', 'ha'],
    ['người', 'đồng chí'],
  ])('thinks that %s and %s may be', (a, b) => {
    expect(mayBeOneThing(a, b)).toBe(true);
    expect(mayBeOneThing(b, a)).toBe(true);
  });

  it.each([
    ['nhà', '%'],
    ['ha', 'tấn'],
    ['triệu đồng', 'người'],
    ['nghìn người', 'hộ'],
  ])('knows that %s and %s are not', (a, b) => {
    expect(mayBeOneThing(a, b)).toBe(false);
    expect(mayBeOneThing(b, a)).toBe(false);
  });
});
