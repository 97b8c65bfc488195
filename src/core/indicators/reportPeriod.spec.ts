import { periodWords, readReportPeriod, type ReportPeriod } from './reportPeriod';

const months = (first: number, last: number, year?: number): ReportPeriod => ({
  kind: 'months',
  first,
  last,
  ...(year === undefined ? {} : { year }),
});

describe('readReportPeriod', () => {
  it.each<[string, ReportPeriod | undefined]>([
    ['Tháng 3', months(3, 3)],
    ['T12', months(12, 12)],
    ['Thực hiện tháng 03/2026', months(3, 3, 2026)],
    ['Quý I', months(1, 3)],
    ['quý 4 năm 2025', months(10, 12, 2025)],
    ['Thực hiện 6 tháng', months(1, 6)],
    ['06 tháng đầu năm 2020', months(1, 6, 2020)],
    ['6 tháng cuối năm 2020', months(7, 12, 2020)],
    ['9 tháng năm 2026', months(1, 9, 2026)],
    ['Lũy kế đến tháng 8', months(1, 8)],
    ['Từ tháng 2 đến tháng 5', months(2, 5)],
    ['Cả năm', months(1, 12)],
    ['Ước thực hiện năm 2020', months(1, 12, 2020)],
    ['2019', months(1, 12, 2019)],
    ['giai đoạn 2016 - 2020', { kind: 'years', from: 2016, to: 2020 }],
    ['5 năm', { kind: 'years' }],
    ['Cả giai đoạn', { kind: 'years' }],
    ['(Kèm theo Báo cáo ngày 20 tháng 6 năm 2020)', undefined],
    ['Thực hiện', undefined],
    ['Tháng 13', undefined],
  ])('reads the period of "%s"', (text, period) => {
    expect(readReportPeriod(text)).toEqual(period);
  });

  it('takes the period of the report before the one of its tasks', () => {
    expect(readReportPeriod('Sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2020')).toEqual(
      months(1, 6, 2020),
    );
  });
});

describe('periodWords', () => {
  it.each<[ReportPeriod, string]>([
    [months(1, 6, 2020), '6 tháng đầu năm 2020'],
    [months(7, 12, 2020), '6 tháng cuối năm 2020'],
    [months(4, 6, 2026), 'quý II năm 2026'],
    [months(3, 3), 'tháng 3'],
    [months(1, 9), '9 tháng đầu năm'],
    [months(1, 12, 2025), 'năm 2025'],
    [months(1, 12), 'cả năm'],
    [{ kind: 'years', from: 2016, to: 2020 }, 'giai đoạn 2016-2020'],
    [{ kind: 'years' }, 'cả giai đoạn'],
  ])('names %j', (period, words) => {
    expect(periodWords(period)).toBe(words);
  });
});
