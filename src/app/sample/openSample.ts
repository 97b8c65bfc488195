import { fail, ok, type Result } from '../../core/base/result';
import type { CellContent, Operation, Plan, Refusal, StylePatch } from '../../core/model/plan';
import { findSheet } from '../../core/model/cells';
import type { Snapshot } from '../../core/model/snapshot';
import type { Applied, WorkbookPort } from '../../workbook/port';
import { SAMPLE_LINES, SAMPLE_TITLES } from './haQuang';

/** The sheet of the sample; a number follows where the name is taken. */
export const SAMPLE_SHEET = 'Số liệu mẫu';

const HEADER = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Kết quả', undefined],
  [
    undefined,
    undefined,
    undefined,
    undefined,
    'Ước thực hiện đến hết năm 2020',
    '% so với mục tiêu',
  ],
] as const;
/** In characters. */
const WIDTHS = [6, 44, 14, 12, 18, 12];
const TOP = SAMPLE_TITLES.length + 1;
const FIRST = TOP + HEADER.length;
const LAST_COLUMN = WIDTHS.length - 1;

/** Writes a small table of targets into a sheet of its own. */
export async function openSample(
  workbook: WorkbookPort,
): Promise<Result<{ readonly sheet: string; readonly applied: Applied }, Refusal>> {
  const sheet = freeName(await workbook.readSnapshot('workbook'));
  const applied = await workbook.applyPlan(samplePlan(sheet));
  return applied.ok ? ok({ sheet, applied: applied.value }) : fail(applied.error);
}

function freeName(snapshot: Snapshot): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? SAMPLE_SHEET : `${SAMPLE_SHEET} (${String(n)})`;
    if (findSheet(snapshot, name) === undefined) return name;
  }
}

function samplePlan(sheet: string): Plan {
  const width = WIDTHS.length;
  const padded = (line: readonly CellContent[]): readonly CellContent[] =>
    Array.from({ length: width }, (_, i) => line[i]);
  const values = [
    ...SAMPLE_TITLES.map((title) => padded([title])),
    padded([]),
    ...HEADER.map(padded),
    ...SAMPLE_LINES.map(padded),
  ];
  const bottom = values.length - 1;
  const style = (
    [top, left, end, right]: readonly [number, number, number, number],
    patch: StylePatch,
  ): Operation => ({
    kind: 'style',
    sheet,
    range: { top, left, bottom: end, right },
    style: patch,
  });
  const merge = (top: number, left: number, end: number, right: number): Operation => ({
    kind: 'merge',
    sheet,
    range: { top, left, bottom: end, right },
    merged: true,
  });
  return {
    because: { code: 'reasons/open-sample', data: { sheet } },
    operations: [
      { kind: 'add-sheet', sheet },
      {
        kind: 'set-block',
        sheet,
        at: { row: 0, column: 0 },
        old: values.map(() => padded([])),
        values,
      },
      ...SAMPLE_TITLES.map((_, row) => merge(row, 0, row, LAST_COLUMN)),
      ...[0, 1, 2, 3].map((column) => merge(TOP, column, TOP + 1, column)),
      merge(TOP, 4, TOP, LAST_COLUMN),
      style([0, 0, bottom, LAST_COLUMN], { fontName: 'Times New Roman', fontSize: 12 }),
      style([0, 0, FIRST - 1, LAST_COLUMN], { bold: true, horizontal: 'center' }),
      style([TOP, 0, bottom, LAST_COLUMN], { border: 'thin', wrap: true, vertical: 'center' }),
      style([FIRST, 0, bottom, 0], { horizontal: 'center' }),
      style([FIRST, 2, bottom, LAST_COLUMN], { horizontal: 'center' }),
      ...WIDTHS.map((size, column): Operation => ({
        kind: 'size',
        sheet,
        axis: 'columns',
        span: { first: column, last: column },
        size,
        old: undefined,
      })),
    ],
  };
}
