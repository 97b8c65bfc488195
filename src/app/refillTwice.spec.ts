import * as fc from 'fast-check';
import { snapshotOf, type LiteralCell, type LiteralSheet } from '../../test/support/snapshotOf';
import { cellsOf } from '../../test/support/fillLiteral';
import type { FilledAnnex } from '../core/annexes/definition';
import { readRecords } from '../core/annexes/state';
import { createMemoryWorkbook } from '../workbook/memory/memory';
import { fillAnnexes } from './fillAnnexes';

const ANNEXES = [
  'chi-tieu-5-nam',
  'chi-tieu-ghi-chu',
  'chi-tieu-ky',
  'chi-tieu-5-nam-tung-nam',
  'chi-tieu-don-vi',
] as const;

const figure = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 0, max: 9_999 }).map((tenths) => tenths / 10),
  fc.constantFrom<LiteralCell>('Đạt', '>95', '1.020', '12,5%', null),
);
const units = fc.constantFrom('tỷ đồng', '%', 'hộ', 'tạ/ha', '');
const names = fc.constantFrom(
  'Thu ngân sách',
  'Tỷ lệ hộ nghèo',
  'Tổng số hộ',
  'Số vụ',
  'Năng suất',
);

const lines = fc.array(fc.tuple(names, units, fc.array(figure, { minLength: 6, maxLength: 6 })), {
  minLength: 1,
  maxLength: 6,
});

/** A book that this annex, and perhaps others, can be filled from. */
function sourceFor(annex: string, body: readonly LiteralCell[][]): readonly LiteralSheet[] {
  const title = ['UBND xã Một giai đoạn 2024-2025'];
  const table = (name: string, figures: readonly string[]): LiteralSheet => ({
    name,
    rows: [title, ['TT', 'Chỉ tiêu', 'ĐVT', ...figures], ...body],
  });
  switch (annex) {
    case 'chi-tieu-5-nam-tung-nam':
      return [table('KPI', ['Mục tiêu', 'Năm 2024', 'Năm 2025', 'Cả giai đoạn'])];
    case 'chi-tieu-don-vi':
      return ['Thôn Một', 'Thôn Hai'].map((name) =>
        table(name, ['TH năm 2024', 'KH năm 2025', 'ƯTH năm 2025']),
      );
    case 'chi-tieu-ky':
      return [table('KPI', ['Kế hoạch tỉnh giao', 'KH xã giao', 'Cùng kỳ', 'Quý I', 'Quý II'])];
    default:
      return [table('KPI', ['Mục tiêu', 'Thực hiện', 'Tỷ lệ %'])];
  }
}

const fillOnce = async (
  workbook: ReturnType<typeof createMemoryWorkbook>,
  annex: string,
): Promise<FilledAnnex> => {
  const filled = await fillAnnexes(workbook, [{ annex }], { formulas: 'native', force: true });
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  const [only] = filled.value.annexes;
  if (only === undefined) throw new Error('nothing was filled');
  return only;
};

describe('filling an annex a second time from the same source', () => {
  it.each(ANNEXES)('%s gives the same annex, and remembers one for each sheet', async (annex) => {
    await fc.assert(
      fc.asyncProperty(lines, async (drawn) => {
        const body = drawn.map(([name, unit, figures], i) => [i + 1, name, unit, ...figures]);
        const workbook = createMemoryWorkbook(snapshotOf(...sourceFor(annex, body)));
        const first = await fillOnce(workbook, annex);
        const second = await fillOnce(workbook, annex);
        expect(cellsOf(second)).toEqual(cellsOf(first));
        expect(second.notes).toEqual(first.notes);
        expect(second.source).toEqual(first.source);
        const { state, sheets } = await workbook.readSnapshot('workbook');
        expect(readRecords(state)?.map(({ sheet }) => sheet)).toEqual(['Phụ lục', 'Phụ lục (2)']);
        expect(sheets.map(({ name }) => name).slice(-2)).toEqual(['Phụ lục', 'Phụ lục (2)']);
      }),
      { numRuns: 25 },
    );
  });
});
