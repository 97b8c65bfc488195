import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const HEADER = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
const MET = [1, 'Xây dựng trường học', 'trường', 10, 12];
const MISSED = [2, 'Xây dựng trạm y tế', 'trạm', 10, 9];
const FALLING = [3, 'Số vụ tai nạn giao thông', 'vụ', 10, 4];
const ALL = 'Các chỉ tiêu đều đạt và vượt kế hoạch.';

const report = (lines: Rows, words: string): Rows => [HEADER, ...lines, [], [null, words]];

test.each<[string, Rows, readonly string[]]>([
  ['all, though one was missed', report([MET, MISSED], ALL), ['warning B5']],
  ['all, where none was missed', report([MET], ALL), []],
  ['2/2, though one was missed', report([MET, MISSED], 'Có 2/2 chỉ tiêu đạt'), ['warning B5']],
  ['1/2, as it is', report([MET, MISSED], 'Có 1/2 chỉ tiêu đạt'), []],
  ['n of another number of targets', report([MET, MISSED], 'Có 8/9 chỉ tiêu đạt'), []],
  [
    'a number where one line cannot be rated for sure',
    report([MET, MISSED, FALLING], 'Có 3/3 chỉ tiêu đạt'),
    [],
  ],
])('judges a claim of %s', (_, rows, expected) => {
  expect(checkSheet(check, rows)).toEqual(expected);
});

test('names what was missed', () => {
  const [finding] = findingsOn(check, [{ name: 'S', rows: report([MET, MISSED], ALL) }]);
  expect(finding?.data).toMatchObject({ missed: 1, names: '“Xây dựng trạm y tế”' });
});

test('a sheet of words speaks for the only table, and for none of two', () => {
  const words = { name: 'Lời', rows: [[ALL]] };
  const table = (name: string) => ({ name, rows: [HEADER, MET, MISSED] });
  expect(findingsOn(check, [table('A'), words]).map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ['Lời', 'A1'],
  ]);
  expect(findingsOn(check, [table('A'), table('B'), words])).toEqual([]);
});
