import { checkSheet } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Row = readonly LiteralCell[];

const TARGETS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Ghi chú'];
const REGISTER = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu/Hình thức khen thưởng'];

/** Twelve lines of targets of which some are replaced, by their number. */
const targets = (changes: Readonly<Record<number, Row>> = {}): readonly Row[] => [
  TARGETS,
  ...Array.from({ length: 12 }, (_, i): Row => {
    const number = i + 1;
    return changes[number] ?? [number, `Số hộ loại ${String(number)}`, 'hộ', 10, 12];
  }),
];

const register = (titles: readonly LiteralCell[]): readonly Row[] => [
  REGISTER,
  ...titles.map((title, i): Row => [i + 1, `Ông số ${String(i)}`, 'Xã A', title]),
];

const GIVEN = Array.from({ length: 11 }, () => 'Giấy khen');

describe('structure/required-empty', () => {
  it.each<readonly [string, readonly Row[]]>([
    ['a full table', targets()],
    ['a second measure without a number or name', targets({ 4: [null, null, 'tấn', 10, 12] })],
    ['a heading', targets({ 4: ['II', 'Văn hóa'] })],
    ['a rate without a unit', targets({ 4: [4, 'Tỷ lệ hộ nghèo', null, 10, 12] })],
    ['a unit in the name', targets({ 4: [4, 'Diện tích (ha)', null, 10, 12] })],
    [
      'a unit in the figures',
      targets({ 4: [4, 'Thu nhập', null, '21 triệu đồng', '22 triệu đồng'] }),
    ],
    ['words for figures', targets({ 4: [4, 'An ninh', null, 'Đảm bảo', 'Đảm bảo'] })],
    ['a part without a unit', targets({ 4: [null, '- Nữ', null, 10, 12] })],
    [
      'a result that the notes explain',
      targets({ 4: [4, 'Thu', 'tỷ', 10, null, 'Chưa có số liệu'] }),
    ],
    ['a result without a target', targets({ 4: [4, 'Thu', 'tỷ', null, 10] })],
    ['a plan without results', targets().map((row, i) => (i === 0 ? row : row.slice(0, 4)))],
    ['few lines', targets({ 4: [4, 'Thu', null, 10, null] }).slice(0, 5)],
    [
      'no units at all',
      targets().map((row, i) => (i === 0 ? row : [row[0], row[1], null, 10, 12])),
    ],
    ['a register with every award', register(GIVEN)],
    [
      'a register that names an award once for the lines below',
      register(['Giấy khen', ...GIVEN.map(() => null)]),
    ],
    [
      'a heading beside the names of a register',
      [
        ['STT', 'Ông (bà)', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
        ['I', 'Năm 2024'],
        ...GIVEN.map((title, i): Row => [i + 1, 'Ông', `Số ${String(i)}`, 'Xã A', title]),
      ],
    ],
    [
      'a document without its subject',
      [
        ['STT', 'Số, ký hiệu', 'Ngày', 'Trích yếu'],
        [1, '19/KH-UBND', '30/01/2020', null],
      ],
    ],
    ['an empty table', [TARGETS]],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each<readonly [string, readonly Row[], readonly string[]]>([
    ['a line without a name', targets({ 4: [4, null, 'hộ', 10, 12] }), ['warning B5']],
    [
      'somebody without a name',
      [
        ['STT', 'Ông (bà)', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
        [1, 'Ông', null, 'Xã A', 'Giấy khen'],
        ...GIVEN.map((title, i): Row => [i + 2, 'Ông', `Số ${String(i)}`, 'Xã A', title]),
      ],
      ['warning C2'],
    ],
    ['a name of spaces', targets({ 4: [4, '  ', 'hộ', 10, 12] }), ['warning B5']],
    [
      'a line without a unit among ranges and fractions, which have one',
      targets({
        4: [4, 'Số hộ nghèo', null, 10, 12],
        5: [5, 'Thuốc lá', 'ha', '650-700', 581.4],
        6: [6, 'Số xã đạt chuẩn', 'xã', 10, '7/10'],
      }),
      ['warning C5'],
    ],
    ['a line without a unit', targets({ 4: [4, 'Số hộ nghèo', null, 10, 12] }), ['warning C5']],
    ['a target without a result', targets({ 4: [4, 'Thu', 'tỷ', 10, null] }), ['warning E5']],
    ['somebody without an award', register([...GIVEN, null]), ['warning D13']],
  ])('reports %s', (_, rows, found) => {
    expect(checkSheet(check, rows)).toEqual(found);
  });

  it('takes a name, a unit and an award that are merged down for those of each line', () => {
    const rows = targets({ 5: [5, null, null, 10, 12] });
    expect(checkSheet(check, rows, { merges: ['B5:B6', 'C5:C6'] })).toEqual([]);
    expect(checkSheet(check, register([...GIVEN, null]), { merges: ['D12:D13'] })).toEqual([]);
  });
});
