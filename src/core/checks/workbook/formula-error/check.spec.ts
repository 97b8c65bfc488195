import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const RICE = '1 | Lúa | tấn | 200 | 190 | =E2/D2*100 ⇒ 95';

describe('workbook/formula-error', () => {
  it('says nothing of formulas that give figures, words and blanks', () => {
    const rows = targetRows(RICE, '2 | Ngô | tấn | 50 | | =IF(E3="","",E3/D3*100)');
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each([
    ['=E3/D3*100 ⇒ #DIV/0!', '2 | Ngô | tấn | 0 | 60', 'error F3', 'D3'],
    ['=E3/D3*100 ⇒ #DIV/0!', '2 | Ngô | tấn | | 60', 'error F3', 'D3'],
    ['=E3/D3*100 ⇒ #VALUE!', '2 | Ngô | tấn | 50 | sáu mươi', 'error F3', 'E3'],
    ['=E3/D3*100 ⇒ #REF!', '2 | Ngô | tấn | =#REF!+1 ⇒ #REF! | 60', 'error D3', ''],
    ['=E3/#REF! ⇒ #REF!', '2 | Ngô | tấn | 50 | 60', 'error F3', ''],
    ['=HAMLA(E3) ⇒ #NAME?', '2 | Ngô | tấn | 50 | 60', 'error F3', ''],
    ['=VLOOKUP(B3,B9:C20,2,0) ⇒ #N/A', '2 | Ngô | tấn | 50 | 60', 'warning F3', ''],
    ['=NA() ⇒ #N/A', '2 | Ngô | tấn | 50 | 60', 'info F3', ''],
    ['=TDKT.HOANTHANH(E3,D3) ⇒ #N/A', '2 | Ngô | tấn | Tốt | Khá', 'info F3', ''],
  ])('reports %s in "%s"', (rate, line, place, cause) => {
    const rows = targetRows(RICE, `${line} | ${rate}`);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(`${finding?.severity ?? ''} ${finding?.cell ?? ''}`).toBe(place);
    expect(finding?.data['cause']).toBe(cause);
  });

  it('names the cell that an error came from', () => {
    const rows = targetRows(RICE, '2 | Ngô | tấn | =1/0 ⇒ #DIV/0! | 60 | =E3/D3 ⇒ #DIV/0!');
    const findings = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(findings.map(({ cell, data }) => [cell, data['cause']])).toEqual([
      ['D3', ''],
      ['F3', 'D3'],
    ]);
  });

  it('leaves typed errors among figures to figures/unreadable, others it reports', () => {
    expect(checkSheet(check, targetRows(RICE, '2 | Ngô | tấn | #N/A | 60 | 120'))).toEqual([]);
    expect(checkSheet(check, targetRows(RICE, '2 | Ngô | #REF! | 50 | 60 | 120'))).toEqual([
      'error C3',
    ]);
  });

  it('leaves missing functions of the add-in, and what Excel is computing', () => {
    const rows = targetRows(
      RICE,
      '2 | Ngô | tấn | 50 | 60 | =TDKT.HOANTHANH(E3,D3) ⇒ #NAME?',
      '3 | Mía | tấn | 50 | 60 | =E4/D4 ⇒ #GETTING_DATA',
    );
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('warns of sheets beside the report, and says nothing where there is no report', () => {
    const draft = { name: 'Nháp', rows: literalRows('a | =1/0 ⇒ #DIV/0!') };
    const report = { name: 'KPI', rows: targetRows(RICE, '2 | Ngô | tấn | 50 | 60 | 120') };
    const said = findingsOn(check, [report, draft]).map(({ severity, sheet }) => [severity, sheet]);
    expect(said).toEqual([['warning', 'Nháp']]);
    expect(findingsOn(check, [draft])).toEqual([]);
  });
});
