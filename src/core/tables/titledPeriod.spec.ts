import { isInPeriod, titledPeriod } from './titledPeriod';

const day = (year: number, month: number, of: number) => ({ year, month, day: of });

describe('the period that titles name', () => {
  test.each([
    ['KẾT QUẢ KHEN THƯỞNG NĂM 2025', day(2025, 1, 1), day(2025, 12, 31)],
    ['Kết quả 6 tháng đầu năm 2025', day(2025, 1, 1), day(2025, 6, 30)],
    ['KẾT QUẢ QUÝ III/2025', day(2025, 7, 1), day(2025, 9, 30)],
    ['Khen thưởng tháng 02 năm 2024', day(2024, 2, 1), day(2024, 2, 29)],
    ['GIAI ĐOẠN 2021 - 2025', day(2021, 1, 1), day(2025, 12, 31)],
  ])('%s', (title, from, to) => {
    expect(titledPeriod([title, '(Kèm theo Báo cáo số 1 ngày 05 tháng 01 năm 2026)'])).toEqual({
      from,
      to,
    });
  });

  test('is not the month of a day', () => {
    expect(titledPeriod(['Đến ngày 15 tháng 6 năm 2025'])).toEqual({
      from: day(2025, 1, 1),
      to: day(2025, 12, 31),
    });
  });

  test.each([[[]], [['Kết quả khen thưởng']], [['Năm 2024', 'so với 2023']]])(
    'is none in %p',
    (titles) => {
      expect(titledPeriod(titles)).toBeUndefined();
    },
  );
});

describe('an award in a period', () => {
  const year = { from: day(2025, 1, 1), to: day(2025, 12, 31) };
  const half = { from: day(2025, 1, 1), to: day(2025, 6, 30) };
  test.each([
    ['decided in the year for the year before', year, 2024, 20250110, true],
    ['won in the year, decided after it', year, 2025, 20260115, true],
    ['won and decided before', year, 2024, 20241230, false],
    ['won in the year, no date', year, 2025, undefined, true],
    ['won in another year, no date', year, 2024, undefined, false],
    ['without any time', year, undefined, undefined, true],
    ['decided in the half year', half, 2024, 20250630, true],
    ['of the same year, decided after the half', half, 2025, 20250701, false],
    ['of the same year, no date', half, 2025, undefined, true],
  ])('%s', (_, period, won, decided, isIn) => {
    expect(isInPeriod({ year: won, day: decided }, period)).toBe(isIn);
  });
});
