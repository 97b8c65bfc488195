import fc from 'fast-check';
import {
  compareDates,
  dateFromSerial,
  daysInMonth,
  formatDayFirst,
  formatIsoDate,
  isRealDate,
  parseIsoDate,
  serialFromDate,
} from './dates';

describe('isRealDate', () => {
  it.each([
    [2020, 2, 29, true],
    [2019, 2, 29, false],
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2020, 2, 31, false],
    [2020, 4, 31, false],
    [2020, 12, 31, true],
    [2020, 0, 1, false],
    [2020, 13, 1, false],
    [2020, 1, 0, false],
  ])('of %i-%i-%i is %p', (year, month, day, expected) => {
    expect(isRealDate({ year, month, day })).toBe(expected);
  });
});

describe('daysInMonth', () => {
  it.each([
    [2020, 1, 31],
    [2020, 2, 29],
    [2026, 2, 28],
    [2026, 6, 30],
    [2026, 12, 31],
  ])('of %i-%i is %i', (year, month, expected) => {
    expect(daysInMonth(year, month)).toBe(expected);
  });
});

describe('parseIsoDate', () => {
  it('reads a real date', () => {
    expect(parseIsoDate('2026-11-21')).toEqual({ year: 2026, month: 11, day: 21 });
  });

  it.each([
    '',
    '2020-02-31',
    '2026-1-1',
    '21/11/2026',
    '2026-11-21T00:00',
    '2026-13-01',
    ' 2026-11-21',
  ])('refuses "%s"', (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});

describe('formatIsoDate', () => {
  it('writes four, two and two digits', () => {
    expect(formatIsoDate({ year: 2026, month: 1, day: 5 })).toBe('2026-01-05');
    expect(formatIsoDate({ year: 987, month: 12, day: 31 })).toBe('0987-12-31');
  });
});

describe('compareDates', () => {
  it.each([
    ['2025-06-30', '2025-07-01', -1],
    ['2025-07-01', '2025-07-01', 0],
    ['2026-01-01', '2025-12-31', 1],
    ['2025-07-02', '2025-07-01', 1],
  ])('of %s and %s has the sign %i', (a, b, expected) => {
    const [first, second] = [parseIsoDate(a), parseIsoDate(b)];
    if (first === undefined || second === undefined) throw new Error('not a date');
    expect(Math.sign(compareDates(first, second))).toBe(expected);
  });
});

describe('dateFromSerial', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [43831, false, '2020-01-01'],
    [43831.99, false, '2020-01-01'],
    [45839, false, '2025-07-01'],
    [2958465, false, '9999-12-31'],
    [0, true, '1904-01-01'],
    [42369, true, '2020-01-01'],
    [2957003, true, '9999-12-31'],
  ])('of %p (1904: %p) is %s', (serial, date1904, expected) => {
    const date = dateFromSerial(serial, date1904);
    expect(date !== undefined && formatIsoDate(date)).toBe(expected);
  });

  it.each([
    [0, false],
    [0.5, false],
    [60, false],
    [60.5, false],
    [-1, false],
    [-0.5, true],
    [2958466, false],
    [2957004, true],
    [Infinity, false],
  ])('of %p (1904: %p) is no date', (serial, date1904) => {
    expect(dateFromSerial(serial, date1904)).toBeUndefined();
  });

  it('counts the days from 1 March 1900', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const date = dateFromSerial(serial);
        if (date === undefined) throw new Error('no date');
        expect(isRealDate(date)).toBe(true);
        expect(parseIsoDate(formatIsoDate(date))).toEqual(date);
        const days = (Date.UTC(date.year, date.month - 1, date.day) - Date.UTC(1900, 2, 1)) / 864e5;
        expect(days + 61).toBe(serial);
        expect(dateFromSerial(serial - 1462, true)).toEqual(serial < 1462 ? undefined : date);
      }),
    );
  });
});

describe('serialFromDate', () => {
  it.each([
    [{ year: 1900, month: 1, day: 1 }, false, 1],
    [{ year: 1900, month: 2, day: 28 }, false, 59],
    [{ year: 1900, month: 3, day: 1 }, false, 61],
    [{ year: 2020, month: 1, day: 1 }, false, 43831],
    [{ year: 2020, month: 1, day: 1 }, true, 42369],
  ])('of %j (1904: %p) is %i', (date, date1904, serial) => {
    expect(serialFromDate(date, date1904)).toBe(serial);
  });

  it('is undone by dateFromSerial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_000_000 }), fc.boolean(), (serial, date1904) => {
        const date = dateFromSerial(serial, date1904);
        expect(date === undefined ? undefined : serialFromDate(date, date1904)).toBe(serial);
      }),
    );
  });
});

describe('formatDayFirst', () => {
  it('writes day and month with two digits', () => {
    expect(formatDayFirst({ year: 2020, month: 2, day: 4 })).toBe('04/02/2020');
  });
});
