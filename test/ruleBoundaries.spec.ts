import { dkTapThe } from '../src/functions/DKTAPTHE';
import { hanMuc } from '../src/functions/HANMUC';
import { kiemHanMuc } from '../src/functions/KIEMHANMUC';
import { inCell } from './support/callFunction';
import { shown } from './support/shown';

const CSTDCS = 'Chiến sĩ thi đua cơ sở';
const FLAG = 'Cờ thi đua của Chính phủ';
const CB = 'cao-bang-2018';

describe('the 15% that the Hà Quảng report cites from the rules of Cao Bằng', () => {
  const bases = Array.from({ length: 401 }, (_, n) => n);
  const column = bases.map((n) => [n]);

  it('is never exceeded and never one short, for every number of Lao động tiên tiến', () => {
    // Whole-number arithmetic: m of n are within 15% exactly when 100 m <= 15 n.
    const most = shown(hanMuc(column, [[CSTDCS]], [[CB]])).map(([max]) => Number(max));
    expect(most.every((m, n) => 100 * m <= 15 * n)).toBe(true);
    expect(most.every((m, n) => 100 * (m + 1) > 15 * n)).toBe(true);
  });

  it('admits exactly the most and refuses one over, for every number', () => {
    const most = bases.map((n) => Math.floor((15 * n) / 100));
    const judged = (over: number): unknown[] =>
      shown(
        kiemHanMuc(
          most.map((m) => [m + over]),
          column,
          [[CSTDCS]],
          [[CB]],
        ),
      ).map(([verdict]) => verdict);
    const two = (m: number): string => String(m).padStart(2, '0');
    expect(judged(0)).toEqual(most.map((m) => `Trong hạn mức (tối đa ${two(m)})`));
    expect(judged(1)).toEqual(most.map((m) => `Vượt hạn mức 01 (tối đa ${two(m)})`));
  });

  it.each([
    ['xuong', (n: number) => Math.floor((15 * n) / 100)],
    ['thuong', (n: number) => Math.floor((15 * n + 50) / 100)],
    ['len', (n: number) => Math.ceil((15 * n) / 100)],
  ])('is rounded %s in whole numbers', (rounding, expected) => {
    const given = shown(hanMuc(column, [[CSTDCS]], [[CB]], [[rounding]]));
    expect(given).toEqual(bases.map((n) => [expected(n)]));
  });
});

describe('HANMUC and KIEMHANMUC in the years of each pack', () => {
  const TOO_MANY = 'Vượt hạn mức 01 (tối đa 02)';
  it.each([
    // 15% of 18 is 2,7; 20% of 12 is 2,4.
    [CB, CSTDCS, 18, 2017, '#N/A', '#N/A'],
    [CB, CSTDCS, 18, 2018, 2, TOO_MANY],
    [CB, CSTDCS, 18, 2023, 2, TOO_MANY],
    [CB, CSTDCS, 18, 2024, '#N/A', '#N/A'],
    ['bng-2018', FLAG, 12, 2017, '#N/A', '#N/A'],
    ['bng-2018', FLAG, 12, 2018, 2, TOO_MANY],
    ['bng-2018', FLAG, 12, 2023, 2, TOO_MANY],
    ['bng-2018', FLAG, 12, 2024, '#N/A', '#N/A'],
    ['nd-152-2025', FLAG, 12, 2024, '#N/A', '#N/A'],
    ['nd-152-2025', FLAG, 12, 2025, 2, TOO_MANY],
    // The decree ends on 01/3/2027: the last year that ends in its time is 2026.
    ['nd-152-2025', FLAG, 12, 2026, 2, TOO_MANY],
    ['nd-152-2025', FLAG, 12, 2027, '#N/A', '#N/A'],
    // The Laws name no rate.
    ['luat-2003', CSTDCS, 18, 2020, '#N/A', '#N/A'],
    ['luat-2022', CSTDCS, 18, 2024, '#N/A', '#N/A'],
    ['nd-152-2025', CSTDCS, 18, 2025, '#N/A', '#N/A'],
    // The ministry's rate depends on the collective's title.
    ['bng-2018', CSTDCS, 18, 2018, '#N/A', '#N/A'],
  ])('%s, %s of %d for %d: at most %s; three are: %s', (pack, title, base, year, most, three) => {
    expect(inCell(hanMuc, base, title, pack, null, year)).toBe(most);
    expect(inCell(kiemHanMuc, 3, base, title, pack, null, year)).toBe(three);
  });
});

describe('the shares that collectives need', () => {
  const PEOPLE = 40;

  /** For every total up to 40 the smallest number of Lao động tiên tiến that is enough. */
  function smallest(title: string, year: number, pack: string | null): number[] {
    return Array.from({ length: PEOPLE }, (_, i) => i + 1).map((total) => {
      const advanced = Array.from({ length: total + 1 }, (_, n) => [n]);
      const people = [[total]];
      const verdicts = shown(
        dkTapThe([[title]], people, advanced, people, [[1]], [[0]], [[year]], [[pack]]),
      ).map(([verdict]) => verdict);
      const first = verdicts.indexOf('Đạt');
      expect(verdicts.slice(first).every((verdict) => verdict === 'Đạt')).toBe(true);
      return first;
    });
  }

  const atLeast = (percent: number): number[] =>
    Array.from({ length: PEOPLE }, (_, i) => Math.ceil((percent * (i + 1)) / 100));
  const moreThan = (percent: number): number[] =>
    Array.from({ length: PEOPLE }, (_, i) => Math.floor((percent * (i + 1)) / 100) + 1);

  it.each([
    // Luật 2022, from its first year: 70%, so 7 of 11 (63,6%) are not enough and 8 are.
    ['Tập thể lao động tiên tiến', 2024, 'luat-2022', atLeast(70)],
    ['Tập thể lao động tiên tiến', 2026, null, atLeast(70)],
    ['Tập thể lao động xuất sắc', 2024, 'luat-2022', atLeast(70)],
    ['Đơn vị tiên tiến', 2024, 'luat-2022', atLeast(70)],
    ['Đơn vị quyết thắng', 2024, 'luat-2022', atLeast(70)],
    // Before it: more than half in general, half or more at the ministry.
    ['Tập thể lao động tiên tiến', 2023, null, moreThan(50)],
    ['Tập thể lao động tiên tiến', 2018, CB, moreThan(50)],
    ['Tập thể lao động tiên tiến', 2023, CB, moreThan(50)],
    ['Tập thể lao động tiên tiến', 2018, 'bng-2018', atLeast(50)],
    ['Tập thể lao động tiên tiến', 2023, 'bng-2018', atLeast(50)],
    ['Tập thể lao động xuất sắc', 2023, 'bng-2018', atLeast(70)],
    ['Tập thể lao động xuất sắc', 2023, 'luat-2003', atLeast(70)],
  ])('%s for %d by %s is compared exactly', (title, year, pack, expected) => {
    expect(smallest(title, year, pack)).toEqual(expected);
  });

  it.each([
    ['luat-2003', 2002, '#N/A'],
    ['luat-2003', 2003, 'Đạt'],
    ['luat-2003', 2023, 'Đạt'],
    ['luat-2003', 2024, '#N/A'],
    ['luat-2022', 2023, '#N/A'],
    ['luat-2022', 2024, 'Đạt'],
    ['luat-2022', 2025, 'Đạt'],
    ['bng-2018', 2018, 'Đạt'],
    ['bng-2018', 2023, 'Đạt'],
    ['bng-2018', 2024, '#N/A'],
    ['cao-bang-2018', 2018, 'Đạt'],
    ['cao-bang-2018', 2023, 'Đạt'],
    ['cao-bang-2018', 2024, '#N/A'],
  ])('%s judges 7 of 10 in %d: %s', (pack, year, verdict) => {
    const args = ['Tập thể lao động tiên tiến', 10, 7, 10, 1, 0, year, pack];
    expect(inCell(dkTapThe, ...args)).toBe(verdict);
  });
});
