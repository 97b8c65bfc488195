import { excelError, formatted, inCell } from '../../test/support/callFunction';
import { sentence, shown } from '../../test/support/shown';
import { dkXetTang } from './DKXETTANG';

const MET = 'Đủ điều kiện về danh hiệu; còn xét sáng kiến, thành tích';

const historyOf = (...rows: readonly (readonly unknown[])[]): unknown[][] => [
  ['Năm', 'Danh hiệu'],
  ...rows.map((row) => [...row]),
];
const THREE = historyOf([2022, 'CSTĐCS'], ['2023', 'CSTĐCS'], [formatted(2024), 'CSTĐCS']);

function judge(history: unknown[][], award: unknown, year: unknown, pack?: unknown): unknown {
  return shown(dkXetTang(history, [[award]], [[year]], [[pack]]))[0]?.[0];
}

describe('DKXETTANG', () => {
  it('says that the titles suffice, and that they are not all', () => {
    expect(judge(THREE, 'CSTĐ cấp tỉnh', 2025)).toBe(MET);
    expect(judge(THREE, { basicValue: 'CSTĐ cấp tỉnh' }, 'năm 2025', 'LUAT 2022')).toBe(MET);
  });

  it('says what lacks by which article', () => {
    const gap = historyOf([2020, 'CSTĐCS'], [2022, 'CSTĐCS'], [2023, 'CSTĐCS']);
    expect(judge(gap, 'CSTĐ cấp tỉnh', 2024)).toBe(
      'Chưa đủ theo Điều 22 khoản 1 điểm a: cần 03 lần liên tục Chiến sĩ thi đua cơ sở, mới có 02 lần',
    );
    expect(judge(historyOf([2024, 'LĐTT']), 'CSTĐCS', 2025)).toBe(
      'Chưa đủ theo Điều 23 khoản 1: cần Lao động tiên tiến hoặc Chiến sĩ tiên tiến năm 2025',
    );
  });

  it('names every way that is open', () => {
    const answer = judge(historyOf([2024, 'CSTĐCS']), 'Bằng khen UBND tỉnh', 2025);
    expect(answer).toBe(
      'Chưa đủ theo Điều 74 khoản 1 điểm d: cần 02 lần liên tục Chiến sĩ thi đua cơ sở, mới có 01 lần hoặc cần 02 năm liên tục hoàn thành xuất sắc nhiệm vụ, mới có 00 năm',
    );
  });

  it('names everything that a long way lacks', () => {
    const answer = judge(
      historyOf([2020, 'Bằng khen Thủ tướng'], [2021, 'LĐTT']),
      'Huân chương Lao động hạng Ba',
      2025,
    );
    expect(answer).toContain('Chưa đủ theo Điều 44 khoản 1 điểm e: cần 05 năm liên tục');
    expect(answer).toContain('cần 01 năm hoàn thành xuất sắc nhiệm vụ, mới có 00 năm');
    expect(answer).toContain('trong thời gian đó cần 03 lần Chiến sĩ thi đua cơ sở');
    expect(judge(THREE, 'Huân chương Lao động hạng Ba', 2025)).toContain(
      'chưa được tặng Bằng khen',
    );
  });

  it('tells beside it what may change the answer', () => {
    const ended = historyOf([2018, 'CSTĐCS'], [2019, 'CSTĐCS'], [2020, 'CSTĐCS']);
    expect(judge(ended, 'CSTĐ cấp tỉnh', 2024)).toBe(`${MET} (chuỗi liên tục đã dừng ở năm 2020)`);
    const unread = historyOf([2023, 'CSTĐCS'], [2024, 'gì đó'], [excelError('#REF!'), 'CSTĐCS']);
    expect(judge(unread, 'CSTĐ cấp tỉnh', 2025)).toContain('(02 dòng lịch sử không đọc được)');
  });

  it('judges a column of awards, an error staying in its cell', () => {
    const awards = [['CSTĐ cấp tỉnh'], [excelError('#N/A')], [''], [0], ['mèo'], [null]];
    expect(shown(dkXetTang(THREE, awards, [[2025]]))).toEqual([
      [MET],
      ['#N/A'],
      [''],
      [''],
      ['#VALUE!'],
    ]);
  });

  it.each([[null], [''], [0], [undefined]])('gives a blank where the year is %p', (blank) => {
    expect(judge(THREE, 'CSTĐ cấp tỉnh', blank)).toBe('');
  });

  it.each([
    ['a history without years', [['Danh hiệu'], ['LĐTT']], 'CSTĐCS', 2025, null, '#VALUE!'],
    ['no history at all', [[null]], 'CSTĐCS', 2025, null, '#VALUE!'],
    ['an award without its rank', THREE, 'Huân chương Lao động', 2025, null, '#VALUE!'],
    ['an award without conditions', THREE, 'Giấy khen', 2025, null, '#N/A'],
    ['a number as award', THREE, 5, 2025, null, '#VALUE!'],
    ['a text as year', THREE, 'CSTĐCS', 'mai', null, '#VALUE!'],
    ['an unknown pack', THREE, 'CSTĐCS', 2025, 'luat-1900', '#VALUE!'],
    ['a pack of another time', THREE, 'CSTĐCS', 2020, 'luat-2022', '#N/A'],
    [
      'persons and collectives together',
      historyOf([2023, 'CSTĐCS'], [2024, 'Tập thể lao động xuất sắc']),
      'Bằng khen UBND tỉnh',
      2025,
      null,
      '#VALUE!',
    ],
  ])('gives an error for %s', (_name, history, award, year, pack, expected) => {
    expect(judge(history, award, year, pack)).toBe(expected);
  });

  it('gives #VALUE! for ranges of sizes that do not fit', () => {
    const years = [[2023], [2024], [2025]];
    expect(shown(dkXetTang(THREE, [['CSTĐCS'], ['LĐTT']], years))).toEqual([['#VALUE!']]);
  });

  it('says why there is no answer', () => {
    expect(sentence(dkXetTang(THREE, [['Giấy khen']], [[2025]]))).toBe(
      'Không bộ quy định nào ở đây đòi danh hiệu có trước khi xét Giấy khen.',
    );
    expect(sentence(dkXetTang(THREE, [['Huân chương Lao động']], [[2025]]))).toContain(
      'Ghi một trong: Huân chương Lao động hạng Nhất',
    );
    expect(inCell(dkXetTang, 'x', 'CSTĐCS', 2025)).toBe('#VALUE!');
  });
});
