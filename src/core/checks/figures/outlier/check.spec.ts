import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Row = readonly LiteralCell[];

const PERIODS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Cùng kỳ năm trước', 'Thực hiện'];
const YEARS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'];
const SERIES = [...YEARS, 'Năm 2017', 'Năm 2018', 'Năm 2019', 'Năm 2020'];

/** Target, same period and actual of one row in columns D, E and F. */
const periods = (name: string, unit: string, ...figures: Row): readonly string[] =>
  checkSheet(check, [PERIODS, [1, name, unit, ...figures]]);

/** Four years in columns F to I. */
const years = (name: string, unit: string, ...figures: Row): readonly string[] =>
  checkSheet(check, [SERIES, [1, name, unit, 5, 5, ...figures]]);

describe('figures/outlier', () => {
  it.each<[string, string, string, ...LiteralCell[]]>([
    ['an ordinary year', 'Thu', 'tỷ đồng', 12, 11, 12.5],
    ['ten times as much', 'Thu', 'tỷ đồng', 120, 12, 125],
    ['a hundred times as much', 'Thu', 'tỷ đồng', null, 12, 1250],
    ['a few that became many', 'Hộ được hỗ trợ', 'hộ', null, 2, 2000],
    ['an actual far from its target', 'Thu', 'tỷ đồng', 12, 12, 12500],
    ['a rate', 'Tỷ lệ hộ nghèo', '%', null, 0.01, 10],
    ['nothing the year before', 'Thu', 'tỷ đồng', 12, 0, 12],
    ['a decrease below nothing', 'Chênh lệch', 'tỷ đồng', 12, -12, 12000],
    ['a target in words or as a bound', 'Thu', 'tỷ đồng', '>12', 12, 12500],
    ['blanks, words and errors', 'Thu', 'tỷ đồng', null, { error: '#N/A' }, 'Đạt'],
  ])('says nothing of %s', (_, name, unit, ...figures) => {
    expect(periods(name, unit, ...figures)).toEqual([]);
  });

  it.each<[string, string, string, string[], ...LiteralCell[]]>([
    ['a same period in triệu', 'Thu', 'tỷ đồng', ['warning E2'], 12, 11500, 12.5],
    ['a same period in tỷ', 'Thu', 'triệu đồng', ['warning E2'], 12000, 12.1, 12500],
    ['an actual without a target', 'Thu', 'tỷ đồng', ['warning F2'], null, 12.5, 12500],
    ['đồng beside triệu', 'Thu', 'triệu đồng', ['warning F2'], null, 12.5, 12_500_000],
    ['texts', 'Thu', 'triệu đồng', ['warning F2'], null, '12,5', '12.500'],
  ])('reports %s', (_, name, unit, expected, ...figures) => {
    expect(periods(name, unit, ...figures)).toEqual(expected);
  });

  it('takes the actual that is set against the target, where there are several', () => {
    const rows = [
      [
        'TT',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Kế hoạch năm',
        'Cùng kỳ',
        'Thực hiện quý I',
        'Thực hiện 6 tháng',
      ],
      [1, 'Thu ngân sách', 'tỷ đồng', 2500, 1200, 600, 1300],
      [2, 'Chi ngân sách', 'tỷ đồng', 2500, 1_200_000, 600, 1300],
    ];
    expect(checkSheet(check, rows)).toEqual(['warning E3']);
  });

  it.each<[string, string, string, ...LiteralCell[]]>([
    ['steady years', 'Thu', 'tỷ đồng', 12, 13, 14, 15],
    ['one good year', 'Thu', 'tỷ đồng', 12, 13, 14, 150],
    ['years that have nothing in common', 'Dự án', 'tỷ đồng', 12, 1300, 14, 15000],
    ['too few years', 'Thu', 'tỷ đồng', 12, 13, null, 15000],
    ['few of what is counted', 'Hộ được hỗ trợ', 'hộ', 2, 2, 3, 2500],
    ['a year without any', 'Thu', 'tỷ đồng', 12, 0, 14, 15],
    ['words and errors', 'Thu', 'tỷ đồng', 'Đạt', { error: '#REF!' }, 14, 15000],
  ])('says nothing of a series with %s', (_, name, unit, ...figures) => {
    expect(years(name, unit, ...figures)).toEqual([]);
  });

  it.each<[string, string[], ...LiteralCell[]]>([
    ['in a smaller unit', ['warning H2'], 12, 13, 14000, 15],
    ['in a larger unit', ['warning F2'], 0.012, 13, 14, 15],
    ['a million times as large', ['warning I2'], 12, 13, 14, 15_000_000],
  ])('reports one year %s', (_, expected, ...figures) => {
    expect(years('Thu ngân sách', 'tỷ đồng', ...figures)).toEqual(expected);
  });

  it('says beside what, and how many times', () => {
    const [finding] = findingsOn(check, [
      { name: 'A', rows: [PERIODS, [1, 'Thu ngân sách', 'tỷ đồng', 12, 11500, 12.5]] },
    ]);
    expect(finding?.data).toEqual({
      kind: 'period',
      indicator: 'Thu ngân sách',
      value: '11.500',
      other: '12,5',
      times: '1.000',
      isLarge: true,
      unit: 'tỷ đồng',
    });
  });

  it('looks further where the preset asks for it', () => {
    const rows = [PERIODS, [1, 'Thu', 'tỷ đồng', null, 12, 30000]];
    expect(checkSheet(check, rows)).toEqual([]);
    expect(checkSheet(check, rows, { options: { tolerance: 3 } })).toEqual(['warning F2']);
  });
});
