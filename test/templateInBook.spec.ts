import { fillTemplate, planTemplate, type TemplateOptions } from '../src/app/fillTemplate';
import { findSheet, readValue } from '../src/core/model/cells';
import type { Snapshot } from '../src/core/model/snapshot';
import { readTemplate } from '../src/core/templates/state';
import { createMemoryWorkbook } from '../src/workbook/memory/memory';
import { snapshotOf, type LiteralSheet } from './support/snapshotOf';

const DATA: LiteralSheet = {
  name: 'KPI',
  rows: [
    ['Số liệu {mã ngoài}'],
    [],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Ghi chú'],
    [1, 'Lúa', 'ha', 200, 150, 'hạn hán'],
    [2, 'Ngô', 'ha', 50, 55, null],
  ],
};
const FORM: LiteralSheet = {
  name: 'Biểu 1',
  rows: [
    ['Đơn vị: {đơn vị}, mã {mã}'],
    [],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Ghi chú'],
    ['…', '…'],
    ['Tổng cộng'],
  ],
};
/** A second form that already has figures: it could be taken for a source. */
const PRINTED: LiteralSheet = {
  name: 'Biểu 2',
  rows: [
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
    [1, 'Chè', 'ha', 10, 9],
  ],
};

const cell = (book: Snapshot, sheet: string, row: number, column: number) => {
  const found = findSheet(book, sheet);
  return found === undefined ? undefined : readValue(found, row, column);
};

async function filled(book: Snapshot, options: Partial<TemplateOptions>): Promise<Snapshot> {
  const workbook = createMemoryWorkbook(book);
  const outcome = await fillTemplate(workbook, workbook, { formulas: 'native', ...options });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return workbook.readSnapshot('workbook');
}

describe('a form that stands in the workbook of its data', () => {
  it('is filled from the other sheet, alone, and is itself no source', async () => {
    const after = await filled(snapshotOf(DATA, FORM), {
      formSheet: 'biểu 1',
      unit: 'xã Mẫu',
      fields: { mã: '07' },
    });
    expect(cell(after, 'Biểu 1', 0, 0)).toBe('Đơn vị: xã Mẫu, mã 07');
    expect([3, 4].map((row) => cell(after, 'Biểu 1', row, 1))).toEqual(['Lúa', 'Ngô']);
    expect([3, 4].map((row) => cell(after, 'Biểu 1', row, 4))).toEqual([150, 55]);
    expect(findSheet(after, 'KPI')).toEqual(findSheet(snapshotOf(DATA, FORM), 'KPI'));
  });

  it('once filled, is no source of the next form', async () => {
    const first = await filled(snapshotOf(DATA, FORM), { formSheet: 'Biểu 1' });
    const second = findSheet(snapshotOf({ ...FORM, name: 'Biểu 3' }), 'Biểu 3');
    if (second === undefined) throw new Error('no form');
    const both = { ...first, sheets: [...first.sheets, second] };
    const after = await filled(both, { formSheet: 'Biểu 3' });
    expect([3, 4].map((row) => cell(after, 'Biểu 3', row, 1))).toEqual(['Lúa', 'Ngô']);
  });

  it('asks which table fills it, and remembers the answer', async () => {
    const book = snapshotOf(DATA, PRINTED, FORM);
    const open = planTemplate(book, book, { formulas: 'native', formSheet: 'Biểu 1' });
    expect(open.ok ? undefined : open.error).toEqual({
      code: 'several-sources',
      block: 'Biểu 1!A3:F3',
      tables: ['KPI', 'Biểu 2'],
    });
    const after = await filled(book, {
      formSheet: 'Biểu 1',
      blocks: [{ sheet: 'Biểu 1', index: 0, columns: new Map(), source: 'Biểu 2' }],
    });
    const again = planTemplate(after, after, { formulas: 'native', formSheet: 'Biểu 1' });
    expect(again.ok && again.value.blocks.map(({ source, lines }) => [source, lines])).toEqual([
      ['Biểu 2', 1],
    ]);
  });

  it('has to be there', () => {
    const book = snapshotOf(DATA, FORM);
    const planned = planTemplate(book, book, { formulas: 'native', formSheet: 'Biểu 9' });
    expect(planned.ok ? undefined : planned.error).toMatchObject({
      code: 'no-sheet',
      sheet: 'Biểu 9',
    });
  });
});

describe('what a form remembers', () => {
  it('are the columns that are left to be written by hand, and the fields', async () => {
    const date = { year: 2026, month: 2, day: 5 };
    const after = await filled(snapshotOf(DATA, FORM), {
      formSheet: 'Biểu 1',
      unit: 'xã Mẫu',
      date,
      fields: { mã: '07' },
      blocks: [{ sheet: 'Biểu 1', index: 0, columns: new Map([[3, undefined]]) }],
    });
    expect([3, 4].map((row) => cell(after, 'Biểu 1', row, 3))).toEqual([undefined, undefined]);
    expect(readTemplate(after.state)?.values).toEqual({
      unit: 'xã Mẫu',
      date: '05/02/2026',
      fields: { mã: '07' },
    });
    const again = planTemplate(after, after, {
      formulas: 'native',
      formSheet: 'Biểu 1',
      unit: 'xã Mẫu',
      fields: { mã: '07' },
    });
    expect(again.ok && again.value.plan.operations).toEqual([]);
    expect(again.ok && again.value.blocks[0]?.columns.map(({ fill }) => fill)).toEqual([
      ...['number', 'indicator', 'unit', '', 'actual', 'note'],
    ]);
    expect(again.ok && again.value.notes.map(({ code }) => code)).toEqual([
      'template-notes/columns-outside',
    ]);
  });

  it('gives way where a column is chosen anew, and only there', async () => {
    const book = snapshotOf(DATA, FORM);
    const first = await filled(book, {
      formSheet: 'Biểu 1',
      blocks: [
        {
          sheet: 'Biểu 1',
          index: 0,
          columns: new Map([[5, { kind: 'constant', value: 'Đạt' } as const]]),
        },
      ],
    });
    const after = await filled(first, {
      formSheet: 'Biểu 1',
      blocks: [
        {
          sheet: 'Biểu 1',
          index: 0,
          columns: new Map([[3, { kind: 'field', field: 'actual' } as const]]),
        },
      ],
    });
    expect([1, 2, 3, 4, 5].map((column) => cell(after, 'Biểu 1', 3, column))).toEqual([
      'Lúa',
      'ha',
      150,
      undefined,
      'Đạt',
    ]);
  });
});
