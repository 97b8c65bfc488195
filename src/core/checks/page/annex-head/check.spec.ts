import { findingsOn } from '../../../../../test/support/checkSheets';
import { check } from './check';

const TABLE = [
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
  [1, 'Sản lượng', 'tấn', 10, 12],
  [2, 'Diện tích', 'ha', 10, 12],
];
const TITLE = 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU';
const WITH = '(Kèm theo Báo cáo số 12/BC-UBND ngày 05/7/2026)';

/** What is found on sheets with these words over their tables, as `kind sheet!cell`. */
const found = (...heads: readonly (readonly string[])[]): readonly string[] =>
  findingsOn(
    check,
    heads.map((head, i) => ({
      name: `S${String(i + 1)}`,
      rows: [...head.map((text) => [text]), [], ...TABLE],
    })),
  ).map(({ kind, sheet, cell }) => `${kind} ${sheet}!${cell ?? ''}`);

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ['a whole head', [['Phụ lục', TITLE, WITH]], []],
  [
    'two whole heads',
    [
      ['Phụ lục I', TITLE, WITH],
      ['PHỤ LỤC II', TITLE, WITH],
    ],
    [],
  ],
  ['a table that is no annex', [[TITLE]], []],
  ['no reference', [['Phụ lục', TITLE]], ['no-reference S1!A1']],
  ['no title', [['Phụ lục', WITH]], ['no-title S1!A1']],
  [
    'the unit of measure where the title should be',
    [['Phụ lục', WITH, 'Đơn vị tính: triệu đồng']],
    ['no-title S1!A1'],
  ],
  [
    'two annexes, one without a number',
    [
      ['Phụ lục', TITLE, WITH],
      ['Phụ lục II', TITLE, WITH],
    ],
    ['no-number S1!A1'],
  ],
  [
    'one number twice',
    [
      ['Phụ lục I', TITLE, WITH],
      ['Phụ lục I', TITLE, WITH],
    ],
    ['same-number S2!A1'],
  ],
])('judges %s', (_, heads, expected) => {
  expect(found(...heads)).toEqual(expected);
});
