import { findingsIn, findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { bookOf } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const table = (d3: string, e3: string): { name: string; rows: ReturnType<typeof targetRows> } => ({
  name: 'KPI',
  rows: targetRows('1 | Lúa | tấn | 200 | 190 | 95', `2 | Ngô | tấn | ${d3} | ${e3} | 120`),
});

describe('workbook/circular', () => {
  it.each([
    ['50', '60', []],
    ['50', '=D3+10 ⇒ 60', []],
    ['50', '=SUM(E1:E2) ⇒ 190', []],
    ['50', '=SUM(E1:E3) ⇒ 0', ['itself E3']],
    ['=E3 ⇒ 0', '=D3 ⇒ 0', ['cycle D3']],
  ])('plan %s, actual %s', (plan, actual, expected) => {
    const findings = findingsOn(check, [table(plan, actual)]);
    expect(findings.map(({ kind, cell }) => `${kind} ${cell ?? ''}`)).toEqual(expected);
  });

  it('follows sheets and names, and lists the cells', () => {
    const sheets = [
      table('=Nháp!A1 ⇒ 0', '60'),
      { name: 'Nháp', rows: literalRows('=KeHoach ⇒ 0') },
    ];
    const names = [{ name: 'KeHoach', formula: 'KPI!$D$3', isHidden: false }];
    const [finding, ...more] = findingsIn(check, bookOf(sheets, { names }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      sheet: 'KPI',
      cell: 'D3',
      data: { count: 2, cells: "D3, 'Nháp'!A1", formula: 'Nháp!A1' },
    });
  });

  it('says nothing where there is no report', () => {
    expect(findingsOn(check, [{ name: 'Nháp', rows: literalRows('=A1 ⇒ 0') }])).toEqual([]);
  });
});
