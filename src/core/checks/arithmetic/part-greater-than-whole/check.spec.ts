import { checkSheet } from '../../../../../test/support/checkSheets';
import { checkTable } from '../../../../../test/support/checkTable';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const TARGETS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'];

const under = (part: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] => [
  TARGETS,
  [1, 'Đào tạo nghề', 'người', 800, 1950],
  ['', ...part],
];

describe('arithmetic/part-greater-than-whole', () => {
  it.each<readonly [string, readonly LiteralCell[]]>([
    ['less', ['Trong đó có việc làm', 'người', 300, 610]],
    ['equal', ['Trong đó có việc làm', 'người', 800, 1950]],
    ['in another unit', ['Trong đó: kinh phí', 'triệu đồng', 900, 2000]],
    ['a rate', ['Trong đó tỷ lệ có việc làm', '%', 900, 2000]],
    ['a line beside it', ['Số lượt tư vấn', 'người', 900, 2000]],
    ['words', ['Trong đó có việc làm', 'người', 300, 'Tăng']],
    ['blank', ['Trong đó có việc làm', 'người', null, null]],
    ['an error value', ['Trong đó có việc làm', 'người', null, { error: '#N/A' }]],
  ])('says nothing of a part that is %s', (_, part) => {
    expect(checkSheet(check, under(part))).toEqual([]);
  });

  it('reports "trong đó" above what it is part of', () => {
    expect(checkSheet(check, under(['Trong đó có việc làm', 'người', 300, 2000]))).toEqual([
      'error E3',
    ]);
    const rows = [
      TARGETS,
      [1, 'Đảng viên', 'người', 50, 50],
      ['', 'Trong đó:', '', null, null],
      ['', '- Nữ', 'người', 20, 51],
    ];
    expect(checkSheet(check, rows)).toEqual(['error E4']);
  });

  it('holds a column of "trong đó" to its total', () => {
    const rows = (women: LiteralCell): readonly (readonly LiteralCell[])[] => [
      ['STT', 'Danh hiệu thi đua', 'Tổng số', 'Trong đó nữ'],
      [1, 'Lao động tiên tiến', 20, 12],
      [2, 'Chiến sĩ thi đua cơ sở', 5, women],
    ];
    expect(checkSheet(check, rows(5))).toEqual([]);
    expect(checkSheet(check, rows(null))).toEqual([]);
    expect(checkSheet(check, rows(6))).toEqual(['error D3']);
  });

  it.each<readonly [string, LiteralCell, readonly string[]]>([
    ['Tổng số', 9, []],
    ['Tổng số', 10, ['error C3']],
    ['Tổng số', 'Có', []],
    ['Tổng số/kế hoạch', 10, []],
  ])('holds those who reached a standard to "%s": %s of 9', (whole, reached, expected) => {
    const rows = [
      ['STT', 'Nội dung', 'Đạt', whole, 'Tỷ lệ %'],
      [1, 'Trường đạt chuẩn', 8, 9, 88.9],
      [2, 'Thôn văn hóa', reached, 9, null],
    ];
    expect(checkSheet(check, rows)).toEqual(expected);
  });

  it.each([
    ['17/19', 19, []],
    ['20/19', null, ['error E2']],
    ['20/19', '80%', ['error E2']],
    ['20/19', '18/19', ['error E2']],
    ['19/19', '18/19', []],
    // 750 is 150 of each of five years: more than all may be reached.
    ['1.020/750', 150, []],
    ['20/19', 19, []],
  ])('reads %s against %s', (actual, target, expected) => {
    expect(checkTable(check, [['Kết nạp đảng viên', '', target, actual, null]])).toEqual(expected);
  });
});
