import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành'];
const SIGNED = ['', '', '', 'Hồng Ngự, ngày 15 tháng 7 năm 2020'];
const day = (value: number) => ({ value, format: 'dd/mm/yyyy' });

/** A list of one document, in row 2, with the lines under it. */
function report(date: LiteralCell, ...lines: readonly (readonly LiteralCell[])[]) {
  return [HEADER, [1, 'Kế hoạch', '22/KH-UBND', date, 'UBND huyện'], ...lines];
}

describe('dates/after-report', () => {
  it.each([
    ['the same day', report('15/7/2020', SIGNED)],
    ['an earlier day', report(day(44026), SIGNED)],
    ['the same day as a true date', report(day(44027), SIGNED)],
    ['a report without a date', report('16/7/2020')],
    ['an impossible date', report('31/02/2021', SIGNED)],
    ['a blank', report(null, SIGNED)],
    ['an error value', report({ error: '#N/A' }, SIGNED)],
    [
      'a day in the month that the report leaves open',
      report('31/7/2020', ['Hà Quảng, ngày   tháng 7 năm 2020']),
    ],
    [
      'two dates that disagree',
      report('16/7/2020', SIGNED, ['Hồng Ngự, ngày 14 tháng 7 năm 2020']),
    ],
    ['a deadline in words', report('15/7/2020', ['Trước ngày 31/12/2020 báo cáo'], SIGNED)],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each([
    ['a later day', report('16/7/2020', SIGNED), ['warning D2']],
    ['a later true date', report(day(44028), SIGNED), ['warning D2']],
    ['a date in words', report('16 tháng 7 năm 2020', SIGNED), ['warning D2']],
    ['another year', report('15/01/2021', SIGNED), ['error D2']],
    [
      'the reference to the report',
      [
        ['(Kèm theo Báo cáo số 22/BC-UBND ngày 15 tháng 7 năm 2020 của UBND huyện)'],
        ...report('16/7/2020'),
      ],
      ['warning D3'],
    ],
    [
      'a month whose day is open',
      [['(Kèm theo Báo cáo số   /BC-UBND ngày   tháng 6 năm 2020)'], ...report('01/7/2020')],
      ['warning D3'],
    ],
    [
      'a document that words cite',
      [
        ['Thực hiện Kế hoạch số 97/KH-UBND ngày 24/8/2020 của UBND tỉnh'],
        [],
        ...report('15/7/2020', SIGNED),
      ],
      ['warning A1'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(checkSheet(check, rows)).toEqual(found);
  });

  it('takes the date for which it checks where the sheet has none', () => {
    const date = { year: 2020, month: 7, day: 15 };
    expect(checkSheet(check, report('16/7/2020'), { date })).toEqual(['warning D2']);
    expect(checkSheet(check, report('15/7/2020'), { date })).toEqual([]);
  });

  it('leaves births, periods and deadlines alone', () => {
    const rows = [
      ['STT', 'Tên phong trào', 'Cơ quan chủ trì', 'Từ ngày', 'Đến ngày'],
      [1, 'Toàn dân bảo vệ an ninh Tổ quốc', 'Công an', '01/01/2020', '31/12/2020'],
      SIGNED,
    ];
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('says both dates', () => {
    const [finding] = findingsOn(check, [{ name: 'KPI', rows: report('16/7/2020', SIGNED) }]);
    expect(finding?.data).toEqual({
      kind: 'after',
      indicator: '22/KH-UBND',
      date: '16/07/2020',
      report: '15/07/2020',
    });
  });
});
