import { findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell, LiteralSheet } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
type Line = readonly [name: string, unit: string, plan: LiteralCell, actual: LiteralCell];

const BASE: readonly Line[] = [
  ['Sản lượng', 'tấn', 1000, 1020],
  ['Che phủ rừng', '%', 54, 54.5],
  ['Thu nhập', 'triệu đồng', 35, 36],
  ['Diện tích', 'ha', 200, 210],
];

const sheet = (name: string, lines: readonly Line[]): LiteralSheet => ({
  name,
  rows: [HEADER, ...lines.map((line, i) => [i + 1, ...line])],
});

const found = (...others: readonly (readonly Line[])[]): readonly string[] =>
  findingsOn(check, [
    sheet('Biểu 1', BASE),
    ...others.map((lines, i) => sheet(`Biểu ${String(i + 2)}`, lines)),
  ]).map(({ sheet: name, cell, data }) => `${name}!${cell ?? ''} ${String(data['value'])}`);

const withFirst = (...first: Line): readonly Line[] => [first, ...BASE.slice(1)];

test.each<[string, readonly Line[], readonly string[]]>([
  ['the same figures', BASE, []],
  ['one other actual', withFirst('Sản lượng', 'tấn', 1000, 1200), ['Biểu 2!E2 1.200 tấn']],
  ['the figure in another unit', withFirst('Sản lượng', 'kg', 1000000, 1020000), []],
  ['a rounded figure', withFirst('Sản lượng', 'tấn', 1000, 1020.4), []],
  ['a blank', withFirst('Sản lượng', 'tấn', 1000, null), []],
  ['another indicator', withFirst('Sản lượng ngô', 'tấn', 1000, 5), []],
  ['other figures throughout', BASE.map(([a, b, c]): Line => [a, b, c, 7]), []],
  ['too few in common', withFirst('Sản lượng', 'tấn', 1000, 1200).slice(0, 3), []],
  ['two lines of one name', [...BASE, ['Sản lượng', 'tấn', 1000, 5]], []],
])('compares %s', (_, lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test('names the other place', () => {
  const [finding] = findingsOn(check, [
    sheet('Biểu 1', BASE),
    sheet('Phụ lục', withFirst('Sản lượng', 'tấn', 1000, 1200)),
  ]);
  expect(finding?.data).toMatchObject({
    indicator: 'Sản lượng',
    otherSheet: 'Biểu 1',
    otherCell: 'E2',
    otherValue: '1.020 tấn',
  });
});

describe('shares', () => {
  const withShare = (
    name: string,
    header: readonly string[],
    share: LiteralCell,
  ): LiteralSheet => ({
    name,
    rows: [
      [...header, '% so với kế hoạch'],
      ...BASE.map((line, i) => [i + 1, ...line.slice(0, header.length - 1), i === 0 ? share : 100]),
    ],
  });
  const said = (header: readonly string[]): readonly unknown[] =>
    findingsOn(check, [
      sheet('Chỉ tiêu', [['Việc khác', 'tấn', 1, 1]]),
      withShare('Biểu 1', header, 102),
      withShare('Biểu 2', header, 103),
    ]).map(({ cell, data }) => [cell, data['value'], data['otherValue']]);

  test('beside their figures are left to the check of percentages', () => {
    expect(said(HEADER)).toEqual([]);
  });

  test('alone are compared as shares, whatever the unit of their line', () => {
    expect(said(['TT', 'Nội dung', 'ĐVT', 'Số lượng'])).toEqual([['E2', '103 %', '102 %']]);
  });
});
