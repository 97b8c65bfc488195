import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['STT', 'Nội dung hoạt động', 'Cơ quan tham mưu', 'Thời gian thực hiện'];
const DATED = ['(Kèm theo Kế hoạch số 19/KH-UBND ngày 30 tháng 01 năm 2020 của UBND huyện)'];

/** A plan for 2020 whose lines are due then, the first in D4. */
function plan(...dues: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] {
  return [
    ['KẾ HOẠCH công tác thi đua, khen thưởng năm 2020'],
    DATED,
    HEADER,
    ...dues.map((due, i) => [i + 1, `Việc ${String(i + 1)}`, 'Phòng Nội vụ', due]),
  ];
}

describe('dates/deadline', () => {
  it.each([
    ['the month in which the plan was made', ['Trong tháng 01/2020', 'Trong tháng 02/2020']],
    ['the quarter in which it was made', ['Quý I/2020', 'Quý II/2020']],
    ['periods that end in one month', ['Quý I/2020', 'Tháng 3/2020', 'Trước ngày 15/3/2020']],
    ['a year that is not written', ['Tháng 2', 'Tháng 3', 'Quý IV']],
    ['work of the whole year', ['Tháng 02/2020', 'Thường xuyên', 'Cả năm 2020']],
    ['reports of the year made after it', ['Tháng 12/2020', 'Trước ngày 15/01/2021']],
    ['what is not understood', ['Trong tháng II/2020', 'Tháng 13/2020', '31/02/2020']],
    ['blanks and errors', [null, { error: '#N/A' } as const, 5]],
    [
      'true dates',
      [
        { value: 43862, format: 'dd/mm/yyyy' },
        { value: 43900, format: 'dd/mm/yyyy' },
      ],
    ],
    ['no line', []],
  ])('says nothing of %s', (_, dues) => {
    expect(checkSheet(check, plan(...dues))).toEqual([]);
  });

  it.each([
    ['before the plan was made', ['Tháng 12/2019', 'Tháng 3/2020'], ['before-plan D4']],
    ['on a day before it', [{ value: 43855, format: 'dd/mm/yyyy' }], ['before-plan D4']],
    ['in another year', ['Tháng 3/2020', 'Tháng 6/2022'], ['outside-year D5']],
    [
      'a year too early',
      ['Tháng 3/2020', 'Tháng 6/2019', 'Tháng 7/2020'],
      ['before-plan D5', 'outside-year D5'],
    ],
    [
      'out of order, in words that have one meaning',
      ['Quý II/2020', 'Trong tháng Quý I/2020', 'Quý III/2020'],
      ['not-chronological D5'],
    ],
    [
      'out of order',
      ['Tháng 02/2020', 'Tháng 4/2020', 'Tháng 3/2020', 'Tháng 5/2020'],
      ['not-chronological D6'],
    ],
  ])('reports work due %s', (_, dues, expected) => {
    const found = findingsOn(check, [{ name: 'KPI', rows: plan(...dues) }]);
    expect(found.map(({ kind, cell }) => `${kind} ${cell ?? ''}`)).toEqual(expected);
  });

  it('lets every part of a plan begin anew', () => {
    const rows = [
      ...plan('Tháng 10/2020', 'Tháng 11/2020'),
      ['II', 'CÔNG TÁC KHEN THƯỞNG'],
      [1, 'Việc 3', 'Phòng Nội vụ', 'Tháng 02/2020'],
    ];
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('takes a plan that is not ordered by time as it is', () => {
    const months = [9, 8, 7, 6, 5, 4].map((month) => `Tháng ${String(month)}/2020`);
    expect(checkSheet(check, plan(...months))).toEqual([]);
  });

  it('leaves a table of what was done alone', () => {
    const rows = [
      ['Kết quả thực hiện kế hoạch năm 2020'],
      ['Hồng Ngự, ngày 15 tháng 7 năm 2020'],
      HEADER,
      [1, 'Việc 1', 'Phòng Nội vụ', 'Tháng 3/2020'],
    ];
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('takes the date of the check for a book of plans without a date', () => {
    const date = { year: 2020, month: 3, day: 1 };
    const rows = plan('Tháng 02/2020').filter((row) => row !== DATED);
    expect(checkSheet(check, rows, { date })).toEqual(['warning D3']);
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('allows the years of a plan for several', () => {
    const rows = [['Kế hoạch giai đoạn 2021-2025'], HEADER, [1, 'Việc 1', 'Phòng', 'Quý II/2023']];
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('says what it is due against', () => {
    const [finding] = findingsOn(check, [{ name: 'KPI', rows: plan('Tháng 12/2019') }]);
    expect(finding?.data).toEqual({
      kind: 'before-plan',
      indicator: 'Việc 1',
      due: 'Tháng 12/2019',
      against: '30/01/2020',
    });
  });
});
