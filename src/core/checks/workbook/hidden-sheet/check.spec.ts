import { findingsOn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { check } from './check';

const REPORT = {
  name: 'KPI',
  rows: targetRows('1 | Lúa | tấn | 200 | 190 | 95', '2 | Ngô | tấn | 50 | 60 | 120'),
};
const DRAFT = literalRows('a | 1', 'b | 2');

describe('workbook/hidden-sheet', () => {
  it.each([
    ['hidden', DRAFT, ['info']],
    ['veryHidden', DRAFT, ['warning']],
    ['visible', DRAFT, []],
    ['veryHidden', [], []],
  ] as const)('%s', (visibility, rows, expected) => {
    const findings = findingsOn(check, [REPORT, { name: 'Nháp', rows, visibility }]);
    expect(findings.map(({ severity }) => severity)).toEqual(expected);
  });

  it('says what the sheet holds', () => {
    const draft = { name: 'Nháp', rows: DRAFT, visibility: 'hidden' } as const;
    expect(findingsOn(check, [REPORT, draft])).toMatchObject([
      { sheet: 'Nháp', cell: null, data: { name: 'Nháp', used: 'A1:B2' } },
    ]);
    expect(findingsOn(check, [draft])).toEqual([]);
  });
});
