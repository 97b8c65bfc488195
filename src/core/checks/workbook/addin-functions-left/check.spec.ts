import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const own = (n: number): string => {
  const row = String(n + 1);
  return `${String(n)} | Cây ${row} | tấn | 50 | 60 | =TDKT.HOANTHANH(E${row},D${row}) ⇒ 120`;
};

describe('workbook/addin-functions-left', () => {
  it('reports each run of cells once, with its functions', () => {
    const rows = targetRows(own(1), own(2), '3 | Mía | tấn | 5 | 6 | =E4/D4 ⇒ 1,2', own(4));
    const findings = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(
      findings.map(({ severity, range, cell, data }) => [severity, range ?? cell, data]),
    ).toEqual([
      ['info', 'F2:F3', { kind: 'functions', functions: 'TDKT.HOANTHANH', count: 2 }],
      ['info', 'F5', { kind: 'functions', functions: 'TDKT.HOANTHANH', count: 1 }],
    ]);
  });

  it.each(['=E2/D2*100 ⇒ 120', '=TDKTX(E2) ⇒ 120', '="TDKT.X(1)"&E2 ⇒ 120', '120'])(
    'says nothing of %s',
    (rate) => {
      expect(checkSheet(check, targetRows(`1 | Lúa | tấn | 50 | 60 | ${rate}`, own(2)))).toEqual([
        'info F3',
      ]);
    },
  );
});
