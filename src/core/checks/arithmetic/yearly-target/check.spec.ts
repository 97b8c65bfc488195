import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %', 'Số kỳ'];

const sheet = (
  row: readonly LiteralCell[],
  title = 'giai đoạn 2016-2020',
): readonly (readonly LiteralCell[])[] => [[title], HEADER, [1, ...row]];

describe('arithmetic/yearly-target', () => {
  it.each([
    ['periods given', ['Xây nhà mỗi năm', 'nhà', 10, 44, 88, 5]],
    ['an actual about the yearly target', ['Kết nạp đảng viên mỗi năm', 'người', 150, 170, 113]],
    ['an actual that is yearly too', ['Kết nạp đảng viên', '', '110 người/năm', '330 người/năm']],
    ['a rate', ['Thu ngân sách mỗi năm tăng', '%', 10, 30, 300]],
    ['an income', ['Thu nhập bình quân đầu người/năm', 'triệu đồng', 15, 45, 300]],
    ['a target of the whole period', ['Xây nhà', 'nhà', 10, 44, 440]],
    ['words', ['Xây nhà mỗi năm', 'nhà', 10, 'Đạt', 100]],
    ['a blank actual', ['Xây nhà mỗi năm', 'nhà', 10, null, null]],
  ])('says nothing of %s', (_, row) => {
    expect(checkSheet(check, sheet(row))).toEqual([]);
  });

  it('says nothing where no title names a period of years', () => {
    const row = ['Xây nhà mỗi năm', 'nhà', 10, 44, 440];
    expect(checkSheet(check, sheet(row, 'năm 2020'))).toEqual([]);
    expect(checkSheet(check, sheet(row, 'giai đoạn 1990-2020'))).toEqual([]);
  });

  it.each([
    ['a percentage of all the years', ['Xây nhà mỗi năm', 'nhà', 10, 44, 88]],
    ['one of a single year', ['Tập huấn, đào tạo nghề mỗi năm trên', 'người', 800, 1950, 244]],
    ['none', ['Xây nhà', 'nhà', '10 nhà/năm', 44, null]],
  ])('reports %s', (_, row) => {
    expect(checkSheet(check, sheet(row))).toEqual(['warning E3']);
  });

  it.each([
    ['2016-2020', 88, 'periods-implied', 5],
    ['2015 - 2020', 88, 'periods-implied', 5],
    // Six years with both ends counted: 44 of 60.
    ['2015-2020', 73, 'periods-implied', 6],
    ['2018–2020', 440, 'one-year', 3],
  ])('counts the years of %s where %d is printed', (years, printed, kind, expected) => {
    const rows = sheet(['Xây nhà mỗi năm', 'nhà', 10, 44, printed], `giai đoạn ${years}`);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toMatchObject({ kind, years: expected });
  });

  it('says what the percentage of all years would be', () => {
    const rows = sheet(['Xây nhà mỗi năm', 'nhà', 10, 44, 440]);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toEqual({
      kind: 'one-year',
      indicator: 'Xây nhà mỗi năm',
      actual: '44',
      target: '10',
      years: 5,
      whole: '50',
      percent: '440,00',
      percentOfWhole: '88,00',
    });
  });
});
