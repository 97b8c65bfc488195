import { formatIsoDate } from '../base/dates';
import { parsePeriod } from './period';

function shown(text: string, year?: number): string | undefined {
  const period = parsePeriod(text, year);
  return period === undefined
    ? undefined
    : `${formatIsoDate(period.from)} ${formatIsoDate(period.to)}`;
}

describe('parsePeriod', () => {
  it.each([
    ['Trong tháng 01/2020', '2020-01-01 2020-01-31'],
    ['Trong tháng 6/2020', '2020-06-01 2020-06-30'],
    ['Tháng 02 năm 2020', '2020-02-01 2020-02-29'],
    ['Tháng 11, 12/2020', '2020-11-01 2020-12-31'],
    ['Tháng 9-10/2020', '2020-09-01 2020-10-31'],
    ['Tháng 12/2020 và tháng 01/2021', '2020-12-01 2021-01-31'],
    ['Trong Quí I và Quí II/2020', '2020-01-01 2020-06-30'],
    ['Quý IV/2020', '2020-10-01 2020-12-31'],
    ['quý 3 năm 2020', '2020-07-01 2020-09-30'],
    ['Cuối tháng 3/2020', '2020-03-01 2020-03-31'],
    ['6 tháng cuối năm 2020', '2020-07-01 2020-12-31'],
    ['9 tháng đầu năm 2020', '2020-01-01 2020-09-30'],
    ['Trước ngày 25/02/2025', '2025-02-25 2025-02-25'],
    ['Ngày 05 tháng 01 năm 2020', '2020-01-05 2020-01-05'],
    ['Từ 15/01/2020 đến 30/01/2020', '2020-01-15 2020-01-30'],
    ['Cả năm 2020', '2020-01-01 2020-12-31'],
  ])('reads %j as %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['Tháng 3', '2021-03-01 2021-03-31'],
    ['Quý II', '2021-04-01 2021-06-30'],
    ['6 tháng đầu năm', '2021-01-01 2021-06-30'],
    ['Trước ngày 25/02', '2021-02-25 2021-02-25'],
  ])('takes the year that is meant for %j', (text, expected) => {
    expect(shown(text)).toBeUndefined();
    expect(shown(text, 2021)).toBe(expected);
  });

  it.each([
    'Thường xuyên',
    'Hàng tháng',
    'Trong tháng II/2020',
    'Trong tháng Quý I/2020',
    'Quý V/2020',
    'tháng 13/2020',
    'Trước ngày 31/02/2020',
    'Tháng 10/2020 (theo hướng dẫn của tỉnh)',
    '',
  ])('does not guess %j', (text) => {
    expect(parsePeriod(text, 2020)).toBeUndefined();
  });
});
