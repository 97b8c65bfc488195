import { formatRange } from '../base/address';
import { DEFAULT_STYLE } from '../model/cells';
import type { Operation, SetBlock } from '../model/plan';
import { snapshotOf, type LiteralCell } from '../../../test/support/snapshotOf';
import { findTargetTables } from '../sources/findTables';
import { annex as fiveYears } from './chi-tieu-5-nam/annex';
import { annex as withNotes } from './chi-tieu-ghi-chu/annex';
import type { AnnexDefinition } from './definition';
import { missingRoles, planAnnex, type FilledAnnex } from './planAnnex';

function plan(definition: AnnexDefinition, rows: readonly (readonly LiteralCell[])[]): FilledAnnex {
  const [table] = findTargetTables(snapshotOf({ name: 'KPI', rows }));
  if (table === undefined) throw new Error('no table');
  return planAnnex(definition, table, {
    sheet: 'Phụ lục',
    formulas: 'native',
    standardStyle: DEFAULT_STYLE,
    unit: 'xã Một',
    period: 'giai đoạn 2015-2020',
  });
}

const block = (filled: FilledAnnex): SetBlock => {
  const found = filled.plan.operations.find(
    (operation): operation is SetBlock => operation.kind === 'set-block',
  );
  if (found === undefined) throw new Error('no block');
  return found;
};

const ROWS = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện', 'Ghi chú'],
  [1, 'Thu ngân sách', 'triệu đồng', 100, 106.5, 'ước'],
  [null, '- Nội địa', 'triệu đồng', '>60', '61', null],
] as const;

describe('chi-tieu-5-nam', () => {
  const filled = plan(fiveYears, ROWS);
  const { values } = block(filled);

  it('has the form’s header in two tiers, with the last year of the period', () => {
    expect(values.slice(5, 7)).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Kết quả', undefined],
      [
        undefined,
        undefined,
        undefined,
        undefined,
        'Ước thực hiện đến hết năm 2020',
        '% so với mục tiêu',
      ],
    ]);
  });

  it('merges the header as the form does, and the titles across', () => {
    const merges = filled.plan.operations.flatMap((operation: Operation) =>
      operation.kind === 'merge' ? [formatRange(operation.range)] : [],
    );
    expect(merges).toEqual([
      'A1:F1',
      'A2:F2',
      'A3:F3',
      'A4:F4',
      'A6:A7',
      'B6:B7',
      'C6:C7',
      'D6:D7',
      'E6:F6',
    ]);
  });

  it('copies figures as they stand and computes the percentage beside them', () => {
    expect(values.slice(7)).toEqual([
      [
        1,
        'Thu ngân sách',
        'triệu đồng',
        100,
        106.5,
        { formula: 'IF(OR(E8="",D8=""),"",IF(D8=0,"",ROUND(E8*100/D8,0)))', result: 107 },
      ],
      [undefined, '- Nội địa', 'triệu đồng', '>60', '61', 102],
    ]);
  });

  it('prints on A4 with margins, repeated header and page numbers by NĐ 30/2020', () => {
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

  it('is as wide as the paper between its margins', () => {
    for (const definition of [fiveYears, withNotes]) {
      const width = definition.columns.reduce((sum, column) => sum + column.width, 0);
      expect(width).toBe(165);
    }
  });
});

describe('chi-tieu-ghi-chu', () => {
  it('puts the unit behind the target without making text of a number', () => {
    const filled = plan(withNotes, ROWS);
    expect(block(filled).values.slice(-2)).toEqual([
      [1, 'Thu ngân sách', 100, 106.5, expect.objectContaining({ result: 107 }), 'ước'],
      [undefined, '- Nội địa', '>60 triệu đồng', '61', 102, undefined],
    ]);
    const formats = filled.plan.operations.flatMap((operation) =>
      operation.kind === 'style' && operation.style.numberFormat !== undefined
        ? [`${formatRange(operation.range)} ${operation.style.numberFormat}`]
        : [],
    );
    expect(formats).toContain('C7 General" triệu đồng"');
  });
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
    expect(table && missingRoles(fiveYears, table)).toEqual(['actual']);
  });
});
