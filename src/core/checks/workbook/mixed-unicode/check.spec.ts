import { findingsOn } from '../../../../../test/support/checkSheets';
import { targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const RICE = '1 | Sản lượng lúa | tấn | 200 | 190 | 95';

describe('workbook/mixed-unicode', () => {
  it('reports decomposed letters among composed ones, and composes them', () => {
    const rows = targetRows(
      RICE,
      '2 | Sản lượng ngô [nfd] | tấn [nfd] | 50 | 60 | 120',
      '3 | Sản lượng ngô [nfd] | tấn | 50 | 60 | 120',
    );
    const [finding, ...more] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      cell: 'B3',
      data: { kind: 'mixed', count: 3, text: 'Sản lượng ngô' },
    });
    const written = finding?.fix?.operations.map((operation) =>
      operation.kind === 'set-block' ? operation.values : [],
    );
    expect(written).toEqual([[['Sản lượng ngô']], [['tấn']], [['Sản lượng ngô']]]);
  });

  it('only tells of a sheet whose letters are all decomposed', () => {
    const rows = targetRows(RICE, '2 | Sản lượng đỗ | tấn | 50 | 60 | 120').map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
    );
    expect(findingsOn(check, [{ name: 'KPI', rows }])).toMatchObject(
      [{ severity: 'info', kind: 'decomposed', cell: 'A1' }].map(({ severity, kind }) => ({
        severity,
        kind,
      })),
    );
  });

  it.each(['Sản lượng ngô', 'Ngo', 'Citroën', 'm²', '=A9 ⇒ ngô'])('says nothing of %s', (name) => {
    const rows = targetRows(RICE, `2 | ${name} | tấn | 50 | 60 | 120`);
    expect(findingsOn(check, [{ name: 'KPI', rows }])).toEqual([]);
  });
});
