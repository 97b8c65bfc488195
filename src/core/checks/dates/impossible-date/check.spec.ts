import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { fixOperationsOn, recheckOn } from '../../../../../test/support/fixed';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành'];
const day = (value: number) => ({ value, format: 'dd/mm/yyyy' });

/** A list of documents with these dates, the first in D2. */
function documents(...dates: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] {
  return [
    HEADER,
    ...dates.map((date, i) => [i + 1, 'Kế hoạch', `${String(i + 10)}/KH-UBND`, date, 'UBND xã']),
  ];
}

describe('dates/impossible-date', () => {
  it.each([
    ['29/02/2020'],
    ['30 tháng 01 năm 2020'],
    ['ngày 30/4'],
    ['ngày 29/2'],
    ['25-31/10/2020'],
    ['12/2022/TT-BNV'],
    ['trực 24/24'],
    ['ngày tháng 7 năm 2020'],
    ['1.020/750'],
    ['mục 3.13.2020'],
    ['2020-12-31'],
    [null],
    [{ error: '#REF!' } as const],
  ])('says nothing of %j', (date) => {
    expect(checkSheet(check, documents(date))).toEqual([]);
  });

  it.each([
    ['31/02/2020'],
    ['ngày 31 tháng 02 năm 2020'],
    ['22/KH-UBND ngày 31/02/2020'],
    ['29/02/2021'],
    ['31/4/2020'],
    ['31-4-2020'],
    ['ngày 31.6.2020'],
    ['15/13/2020'],
    ['07/15/2020'],
    ['00/05/2020'],
    ['2020-02-31'],
    ['ngày 30/2'],
    ['chậm nhất ngày 31 tháng 4'],
  ])('reports %s as an error', (date) => {
    expect(checkSheet(check, documents(date))).toEqual(['error D2']);
  });

  it('looks at titles and notes of a sheet with a table', () => {
    const rows = [['Kèm theo Báo cáo ngày 31/6/2020'], [], ...documents('05/01/2020')];
    expect(checkSheet(check, rows)).toEqual(['error A1']);
  });

  it('leaves sheets without a table alone', () => {
    expect(checkSheet(check, [['ngày 31/6/2020']])).toEqual([]);
  });

  it.each([
    ['31/02/2020', { date: '31/02/2020', month: 2, last: '29/02/2020', swapped: '' }],
    ['07/15/2020', { date: '07/15/2020', month: 15, last: '', swapped: '15/07/2020' }],
    ['ngày 31/6', { date: '31/6', month: 6, last: '30/06', swapped: '' }],
  ])('says of %s what the calendar has', (date, data) => {
    expect(findingsOn(check, [{ name: 'KPI', rows: documents(date) }])[0]?.data).toEqual({
      kind: 'impossible',
      ...data,
    });
  });

  it('tells text from true dates and writes it as a date', () => {
    const rows = documents(day(43831), day(43832), '05/01/2020');
    expect(checkSheet(check, rows)).toEqual(['info D4']);
    const sheets = [{ name: 'KPI', rows }];
    expect(fixOperationsOn(check, sheets)).toEqual(['D4 format dd/mm/yyyy', 'D4 43835']);
    expect(recheckOn(check, sheets)).toEqual([]);
  });

  it.each([
    ['a column of text dates', documents('05/01/2020', '06/01/2020')],
    ['mostly text dates', documents(day(43831), '05/01/2020', '06/01/2020')],
    ['words with a date', documents(day(43831), 'ký ngày 05/01/2020')],
    ['years', documents(day(43831), 1965)],
    ['an empty table', documents()],
  ])('takes text for text in %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('does not overwrite a formula', () => {
    const rows = documents(day(43831), { value: '05/01/2020', formula: 'TEXT(A2,"dd/mm/yyyy")' });
    expect(checkSheet(check, rows)).toEqual(['info D3']);
    expect(fixOperationsOn(check, [{ name: 'KPI', rows }])).toEqual([]);
  });

  it('reports a year of two digits', () => {
    expect(checkSheet(check, documents('15/7/20'))).toEqual(['info D2']);
  });
});
