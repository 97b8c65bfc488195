import { assertPresent } from '../../base/assert';
import { parseIsoDate } from '../../base/dates';
import { kindCode, readLauncher, scopeCode, spanCode, termCode } from './movement';

const day = (text: string) => assertPresent(parseIsoDate(text), text);

describe('a movement in form 0601', () => {
  it.each([
    ['Trung ương', 0, false],
    ['Thủ tướng Chính phủ', 0, false],
    ['Cấp bộ, ban, ngành, đoàn thể trung ương', 1, false],
    ['UBND tỉnh', 1, false],
    ['Cấp tỉnh', 1, false],
    ['Cơ quan, đơn vị', 2, false],
    ['Sở Nội vụ', 2, false],
    ['Huyện', 2, true],
    ['Cấp xã', 2, true],
  ])('launched by %s is counted in column %i + 2', (text, column, isLocal) => {
    expect(readLauncher(text)).toEqual({ column, isLocal });
  });

  it('says nothing of a launcher that it can’t tell', () => {
    expect(readLauncher('theo phát động')).toBeUndefined();
  });

  it.each([
    ['Toàn quốc', '02'],
    ['Toàn tỉnh', '03'],
    ['Trên địa bàn huyện', '03'],
    ['Cụm, khối thi đua', '04'],
    ['Cơ quan, đơn vị', '05'],
    ['Nội bộ cơ quan', '05'],
    ['nhiều nơi', undefined],
  ])('held in %s stands in line %s', (text, code) => {
    expect(scopeCode(text)).toBe(code);
  });

  it.each([
    ['2020-01-01', '2020-12-30', '06'],
    ['2020-01-01', '2020-12-31', '07'],
    ['2020-03-15', '2021-03-15', '07'],
    ['2020-03-15', '2021-03-16', '08'],
    ['2020-01-01', '2022-12-30', '08'],
    ['2020-01-01', '2022-12-31', '09'],
    ['2021-01-01', '2025-12-30', '09'],
    ['2021-01-01', '2025-12-31', '10'],
    ['2021-01-01', '2020-12-31', undefined],
  ])('from %s to %s stands in line %s', (from, to, code) => {
    expect(spanCode(day(from), day(to))).toBe(code);
  });

  it.each([
    ['Dưới 1 năm', '06'],
    ['6 tháng', '06'],
    ['1 năm', '07'],
    ['Năm 2020', '07'],
    ['2 năm', '08'],
    ['2021-2023', '09'],
    ['giai đoạn 2021 - 2025', '10'],
    ['lâu dài', undefined],
  ])('lasting "%s" stands in line %s', (text, code) => {
    expect(termCode(text)).toBe(code);
  });

  it.each([
    ['Chuyên đề', '11'],
    ['Thi đua theo đợt', '11'],
    ['Thường xuyên hàng năm', '12'],
    ['Thường xuyên, chuyên đề', undefined],
  ])('of the kind "%s" stands in line %s', (text, code) => {
    expect(kindCode(text)).toBe(code);
  });
});
