import { checks } from '../src/core/checks';
import { gatherFacts } from '../src/core/checks/facts';
import { runChecks } from '../src/core/checks/runChecks';
import { sentence } from '../src/strings/sentence';
import { bookOf, type BookExtras, type LiteralCell, type LiteralSheet } from './support/snapshotOf';

const sum = (value: number, range: string): LiteralCell => ({ value, formula: `SUM(${range})` });

/** A household's budget by month: formulas, one of them failing, one overwritten, a hidden sheet. */
const BUDGET: readonly LiteralSheet[] = [
  {
    name: 'Ngân sách',
    rows: [
      ['NGÂN SÁCH GIA ĐÌNH'],
      [],
      ['Khoản', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Cộng'],
      ['Ăn uống', 4200, 3900, 4100, sum(12_200, 'B4:D4')],
      ['Điện, nước', 650, 700, 610, 1_960],
      ['Học phí', 1500, 1500, 1500, sum(4_500, 'B6:D6')],
      ['Đi lại', 300, null, 280, sum(580, 'B7:D7')],
      ['Tổng', sum(6_350, 'B4:B6'), sum(6_100, 'B4:B6'), sum(6_490, 'B4:D7'), null],
      ['Trung bình', { value: { error: '#DIV/0!' }, formula: 'B8/F8' }, null, null, null],
    ],
  },
  {
    name: 'Nháp',
    rows: [
      ['a ', 1],
      ['a', 2],
    ],
    visibility: 'veryHidden',
    isProtected: true,
  },
];

const TIMETABLE: readonly LiteralSheet[] = [
  {
    name: 'Thời khóa biểu',
    rows: [
      ['THỜI KHÓA BIỂU LỚP 7A', null, null, null, null, null],
      ['Tiết', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6'],
      [1, 'Chào cờ', 'Toán', 'Ngữ văn', 'Toán', 'Tiếng Anh'],
      [2, 'Toán', 'Toán ', 'Ngữ  văn', 'Lịch sử', 'Tiếng Anh'],
      [3, 'Ngữ văn', 'Vật lí', 'Địa lí', 'Sinh học'.normalize('NFD'), 'Toán'],
      [4, 'Tiếng Anh', 'Thể dục', 'Tin học', 'Công nghệ', 'Sinh hoạt lớp'],
    ],
    notes: { B3: 'Đổi tiết' },
    hiddenRows: [{ first: 4, last: 4 }],
  },
];

const EMPTY: readonly LiteralSheet[] = [{ name: 'Sheet1', rows: [] }];

const BOOKS: readonly (readonly [string, readonly LiteralSheet[], BookExtras])[] = [
  ["a household's budget", BUDGET, { calculation: 'manual', externalLinks: ['Khác.xlsx'] }],
  ['a timetable', TIMETABLE, { properties: { author: 'Lớp 7A' } }],
  ['an empty book', EMPTY, {}],
];

describe.each(BOOKS)('%s', (_, sheets, extras) => {
  const facts = gatherFacts(bookOf(sheets, extras));

  it('is told that there is no table to check, and has not passed', () => {
    const { verdict, unread } = runChecks(facts, checks);
    expect(verdict).toBe('incomplete');
    expect(unread).toEqual([{ part: '', reason: 'no-table' }]);
    expect(sentence('unread/no-table', {})).toMatch(/^Không tìm thấy bảng nào để kiểm tra/);
  });

  it('hears nothing else', () => {
    expect(runChecks(facts, checks).findings).toEqual([]);
  });
});
