import { snapshotOf } from '../../../../test/support/snapshotOf';
import { fillLiteral } from '../../../../test/support/fillLiteral';
import { findTargetTables } from '../../sources/findTables';
import { annexes } from '..';
import { annex as fiveYears } from '../chi-tieu-5-nam/annex';
import { missingRoles } from './targetAnnex';

describe('an annex of targets', () => {
  it('prints on A4 with margins, repeated header and page numbers by NĐ 30/2020', () => {
    const filled = fillLiteral(fiveYears, [
      ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện'],
      ['Thu', 100, 106.5],
    ]);
    const setup = filled.plan.operations.find(({ kind }) => kind === 'page-setup');
    expect(setup).toMatchObject({
      setup: {
        paperSize: 9,
        orientation: 'portrait',
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        fitToWidth: 1,
        firstPageNumber: 1,
        titleRows: { first: 5, last: 6 },
        differentFirst: true,
      },
    });
  });

  it.each(annexes.map((annex) => [annex.id, annex] as const))(
    '%s is as wide as the paper between its margins',
    (_, { description, orientation }) => {
      const width = description.columns.reduce((sum, column) => sum + column.width, 0);
      expect(width).toBe(orientation === 'portrait' ? 165 : 252);
    },
  );
});

describe('missingRoles', () => {
  it('names the columns without which an annex can’t be filled', () => {
    const [table] = findTargetTables(
      snapshotOf({
        name: 'KPI',
        rows: [
          ['Chỉ tiêu', 'Mục tiêu'],
          ['Một', 1],
        ],
      }),
    );
    expect(table && missingRoles(fiveYears.form, table)).toEqual(['actual']);
  });
});
