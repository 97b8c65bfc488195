import { decimalsNeeded, exactFromInteger, multiply } from '../../src/core/base/exact';
import type { Facts } from '../../src/core/checks/facts';
import { formatNumber } from '../../src/core/figures/formatFigure';
import { columnOf } from '../../src/core/sources/targetTable';
import { writeCell, plainFigures, type PlainFigure } from './figureCells';
import type { MutableBook } from './mutator';

/** Smaller units, and how many of them one is. */
const SMALLER: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  'tỷ đồng': ['triệu đồng', 1000],
  'triệu đồng': ['nghìn đồng', 1000],
  ha: ['m2', 10_000],
  tấn: ['kg', 1000],
  km: ['m', 1000],
  '%': ['‰', 10],
};

/** Targets and actuals whose unit stands in a cell of the row, in columns of plain numbers. */
export function measuredFigures(facts: Facts): readonly PlainFigure[] {
  return plainFigures(facts).filter(({ row, which, column, cell }) => {
    const { figure } = cell;
    return (
      which !== 'printed' &&
      row.unit !== '' &&
      column.length >= 4 &&
      figure.kind === 'number' &&
      figure.decimals !== 3
    );
  });
}

/** The figure followed by its row's unit. */
export function withUnit({ cell, row }: PlainFigure): string {
  if (cell.figure.kind !== 'number') return '';
  return `${formatNumber(cell.figure.value, cell.figure.decimals)} ${row.unit}`;
}

/** The same amount in a smaller unit; undefined where there is none. */
export function inSmallerUnit({ cell, row }: PlainFigure): string | undefined {
  const smaller = SMALLER[row.unit];
  if (smaller === undefined || cell.figure.kind !== 'number') return undefined;
  const value = multiply(cell.figure.value, exactFromInteger(smaller[1]));
  const decimals = decimalsNeeded(value, 6);
  return decimals === 3 ? undefined : `${formatNumber(value, decimals)} ${smaller[0]}`;
}

/** Takes the unit out of the row's column of units. */
export function clearUnit(book: MutableBook, facts: Facts, { sheet, row }: PlainFigure): void {
  const table = facts.targets.find(({ rows }) => rows.includes(row));
  const column = table === undefined ? undefined : columnOf(table, 'unit');
  if (column !== undefined) writeCell(book, sheet, { row: row.row, column }, null);
}
