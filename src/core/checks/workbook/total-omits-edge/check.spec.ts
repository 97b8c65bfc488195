import { findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const REPORT = {
  name: 'KPI',
  rows: targetRows('1 | Lúa | tấn | 200 | 190 | 95', '2 | Ngô | tấn | 50 | 60 | 120'),
};
const said = (...lines: readonly string[]): readonly string[] =>
  findingsOn(check, [REPORT, { name: 'Nháp', rows: literalRows(...lines) }]).map(
    ({ severity, sheet, cell }) => `${severity} ${sheet}!${cell ?? ''}`,
  );
const ABC = ['Thôn A | 10', 'Thôn B | 20', 'Thôn C | 5'];

describe('workbook/total-omits-edge', () => {
  it.each([
    ['leaves out the last line', [...ABC, 'Tổng | =SUM(B1:B2) ⇒ 30'], ['warning Nháp!B4']],
    ['takes all lines in', [...ABC, 'Tổng | =SUM(B1:B3) ⇒ 35'], []],
    ['leaves out a blank', ['A | 1', 'B | 2', 'C |', 'Tổng | =SUM(B1:B2) ⇒ 3'], []],
    ['leaves out a 0', ['A | 1', 'B | 2', 'C | 0', 'Tổng | =SUM(B1:B2) ⇒ 3'], []],
    ['leaves out words', ['A | 1', 'B | 2', 'C | ít', 'Tổng | =SUM(B1:B2) ⇒ 3'], []],
    ['leaves out a nameless line', ['A | 1', 'B | 2', ' | 7', 'Tổng | =SUM(B1:B2) ⇒ 3'], []],
    ['leaves out a year before', ['A | 1', 'B | 2', 'Cùng kỳ | 9', 'Tổng | =SUM(B1:B2) ⇒ 3'], []],
    ['leaves out a sum', ['A | 1', 'B | 2', 'C | =SUM(B1:B2) ⇒ 3', 'Tổng | =SUM(B1:B2) ⇒ 3'], []],
    ['is no total', [...ABC, 'Hai thôn đầu | =SUM(B1:B2) ⇒ 30'], []],
    ['is more than a sum', [...ABC, 'Tổng | =SUM(B1:B2)*2 ⇒ 60'], []],
    ['adds one cell only', [...ABC, 'Tổng | =SUM(B1:B1) ⇒ 10'], []],
    ['leaves three lines out', [...ABC, 'D | 1', 'E | 2', 'Tổng | =SUM(B1:B2) ⇒ 30'], []],
  ])('of a total that %s', (_, lines, expected) => {
    expect(said(...lines)).toEqual(expected);
  });

  it('extends the range', () => {
    const sheet = { name: 'Nháp', rows: literalRows(...ABC, 'Tổng | =SUM(B1:B2) ⇒ 30') };
    const [finding] = findingsOn(check, [REPORT, sheet]);
    expect(finding?.data).toMatchObject({
      range: 'B1:B2',
      omitted: 'B3',
      name: 'Thôn C',
      sum: '35',
    });
    expect(finding?.fix?.operations[0]).toMatchObject({
      values: [[{ formula: 'SUM(B1:B3)', result: 35 }]],
    });
  });

  it('leaves tables of the report to arithmetic/total', () => {
    const rows = targetRows(
      '1 | Lúa | tấn | 200 | 190 |',
      '2 | Ngô | tấn | 50 | 60 |',
      '3 | Mía | tấn | 50 | 60 |',
      ' | Tổng | tấn | =SUM(D2:D3) ⇒ 250 | =SUM(E2:E4) ⇒ 310 |',
    );
    expect(findingsOn(check, [{ name: 'KPI', rows }])).toEqual([]);
  });
});
