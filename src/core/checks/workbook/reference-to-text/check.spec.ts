import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const RICE = '1 | Lúa | tấn | 200 | 190 | =E2/D2*100 ⇒ 95';

describe('workbook/reference-to-text', () => {
  it.each([
    ['050 | 60 | =E3/D3*100 ⇒ 120', ['warning F3']],
    ['050 | 60 | =E3-D3 ⇒ 10', ['warning F3']],
    ['050 | 60 | =SUM(D3:E3) ⇒ 60', []],
    ['Giữ vững | 60 | =E3/D3 ⇒ #VALUE!', []],
    ['Giữ vững | 60 | =IF(ISNUMBER(D3),E3/D3,100) ⇒ 100', []],
    ['50 | 60 | =E3/D3*100 ⇒ 120', []],
    ['50 | 60 | =E3/D3&"%" ⇒ 1,2%', []],
  ])('%s', (rest, expected) => {
    expect(checkSheet(check, targetRows(RICE, `2 | Ngô | tấn | ${rest}`))).toEqual(expected);
  });

  it('looks at cells of other sheets too', () => {
    const rows = targetRows(RICE, "2 | Ngô | tấn | 50 | 60 | =E3/'Kế hoạch'!A1 ⇒ 1,2");
    const plan = { name: 'Kế hoạch', rows: literalRows('050') };
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }, plan]);
    expect(finding?.data).toMatchObject({ operand: "'Kế hoạch'!A1", text: '050', count: 1 });
  });
});
